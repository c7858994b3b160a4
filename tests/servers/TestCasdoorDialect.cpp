// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorDialect.h"
#include "servers/casdoor/CasdoorPrecheck.h"
#include "servers/casdoor/CasdoorProfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestCasdoorDialect : public QObject
{
    Q_OBJECT

    CasdoorDialect m_dialect;
    QUrl m_redirect{u"http://127.0.0.1:51234/callback"_s};

    static Server server()
    {
        Server server;
        server.kind = u"casdoor"_s;
        server.issuer = u"https://id.acme.example"_s;
        server.clientId = u"1a2b3c"_s;
        server.scope = {u"openid"_s, u"profile"_s};
        return server;
    }

    static ServerMetadata metadata()
    {
        ServerMetadata metadata;
        metadata.issuer = u"https://id.acme.example"_s;
        metadata.authorizationEndpoint = QUrl(u"https://id.acme.example/login/oauth/authorize"_s);
        metadata.tokenEndpoint = QUrl(u"https://id.acme.example/api/login/oauth/access_token"_s);
        metadata.endSessionEndpoint = QUrl(u"https://id.acme.example/api/logout"_s);
        metadata.deviceAuthorizationEndpoint = QUrl(u"https://id.acme.example/api/device-auth"_s);
        metadata.grantTypes = {u"authorization_code"_s, u"implicit"_s, u"password"_s, u"refresh_token"_s};
        metadata.codeChallengeMethods = {u"S256"_s};
        metadata.idTokenAlgorithms = {u"RS256"_s, u"ES512"_s};
        return metadata;
    }

    static HttpResponse answer(const QString &status, const QString &message, const QJsonValue &application)
    {
        HttpResponse response;
        response.status = 200;
        response.body =
            QJsonDocument(QJsonObject{{u"status"_s, status}, {u"msg"_s, message}, {u"data"_s, application}})
                .toJson();
        return response;
    }

    static QJsonObject desk()
    {
        return {{u"owner"_s, u"admin"_s},    {u"name"_s, u"desk"_s}, {u"organization"_s, u"acme"_s},
                {u"scopes"_s, QJsonArray()}, {u"isShared"_s, false}, {u"disableSignin"_s, false}};
    }

    static const Verdict *find(const Verdicts &verdicts, const QString &check)
    {
        const auto at = std::find_if(verdicts.begin(), verdicts.end(),
                                     [&check](const Verdict &each) { return each.check == check; });
        return at == verdicts.end() ? nullptr : &*at;
    }

    static QStringList codes(const QList<Notice> &notices, Outcome severity)
    {
        QStringList found;
        for (const Notice &each : notices)
            if (each.severity == severity)
                found << each.code;
        return found;
    }

private Q_SLOTS:
    void sharedApplicationGoesByItsOrganization_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("aud");
        QTest::addColumn<bool>("isOurs");
        const QString plain = u"1a2b3c"_s;
        const QString acme = u"1a2b3c-org-acme"_s;
        QTest::newRow("own application") << plain << u"acme"_s << plain << true;
        QTest::newRow("shared, asked for plainly") << plain << u"acme"_s << acme << true;
        QTest::newRow("shared, asked for by organization") << acme << u"acme"_s << acme << true;
        QTest::newRow("shared, of another organization")
            << acme << u"beta"_s << u"1a2b3c-org-beta"_s << false;
        QTest::newRow("organization that the token is not from")
            << plain << u"acme"_s << u"1a2b3c-org-beta"_s << false;
        QTest::newRow("other client") << plain << u"acme"_s << u"9z-org-acme"_s << false;
        QTest::newRow("no organization") << plain << QString() << u"1a2b3c-org-"_s << false;
        QTest::newRow("longer id") << plain << u"acme"_s << u"1a2b3cd"_s << false;
    }
    void sharedApplicationGoesByItsOrganization()
    {
        QFETCH(QString, clientId);
        QFETCH(QString, owner);
        QFETCH(QString, aud);
        QFETCH(bool, isOurs);
        Server asked = server();
        asked.clientId = clientId;
        const QJsonObject claims{{u"owner"_s, owner}, {u"aud"_s, QJsonArray{aud}}};
        const ClientNames names = m_dialect.namesIn(claims, asked);
        QCOMPARE(names.audience == aud, isOurs);
        // Casdoor's azp is plain in every case.
        QCOMPARE(names.party, u"1a2b3c"_s);
        const QJsonObject several{{u"owner"_s, owner}, {u"aud"_s, QJsonArray{aud, u"1a2b3c-org-acme"_s}}};
        QCOMPARE(m_dialect.namesIn(several, asked).audience, clientId);
    }

    void asksWhatTheServersOwnPageAsks()
    {
        const HttpRequest request = casdoor::precheckRequest(server(), m_redirect);
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.url.path(), u"/api/get-app-login"_s);
        const QByteArray query = request.url.query(QUrl::FullyEncoded).toUtf8();
        QVERIFY(query.contains("clientId=1a2b3c"));
        QVERIFY(query.contains("responseType=code"));
        QVERIFY(query.contains("redirectUri=http%3A%2F%2F127.0.0.1%3A51234%2Fcallback"));
        QVERIFY(query.contains("scope=openid%20profile"));
        QVERIFY2(request.headers.size() == 1, "casdoor 11.7: a token would break a public address");
    }

    void findsTheOrganizationOfTheClient()
    {
        const auto found = casdoor::judgePrecheck(answer(u"ok"_s, {}, desk()), server(), m_redirect);
        QVERIFY(found);
        QCOMPARE(found->organization, u"acme"_s);
        Server chosen = server();
        chosen.organization = u"other"_s;
        QCOMPARE(casdoor::judgePrecheck(answer(u"ok"_s, {}, desk()), chosen, m_redirect)->organization,
                 u"other"_s);
        QJsonObject shared = desk();
        shared.insert(u"isShared"_s, true);
        QVERIFY(casdoor::judgePrecheck(answer(u"ok"_s, {}, shared), server(), m_redirect)
                    ->organization.isEmpty());
    }

    void saysWhatToRegisterWhere_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QJsonValue>("application");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named");
        QJsonObject scoped = desk();
        scoped.insert(u"scopes"_s, QJsonArray{QJsonObject{{u"name"_s, u"openid"_s}}});
        QTest::newRow("casdoor 2.2 client")
            << u"Invalid client_id"_s << QJsonValue() << u"precheck.client_unknown"_s << u"1a2b3c"_s;
        QTest::newRow("casdoor 2.2 client, in Chinese")
            << u"无效的ClientId"_s << QJsonValue() << u"precheck.client_unknown"_s << u"1a2b3c"_s;
        QTest::newRow("casdoor 2.2 redirect")
            << u"Redirect URI: http://127.0.0.1:51234/callback doesn't exist in the allowed Redirect URI list"_s
            << QJsonValue(desk()) << u"precheck.redirect_refused"_s << u"http://127.0.0.1:51234/callback"_s;
        QTest::newRow("casdoor 2.2 redirect, in Chinese")
            << u"重定向 URI：http://127.0.0.1:51234/callback在许可跳转列表中未找到"_s << QJsonValue(desk())
            << u"precheck.redirect_refused"_s << u"desk"_s;
        QTest::newRow("casdoor 2.2 scope")
            << u"Invalid scope"_s << QJsonValue(scoped) << u"precheck.scope_refused"_s << u"profile"_s;
        QTest::newRow("anything else")
            << u"no idea"_s << QJsonValue(desk()) << u"precheck.refused"_s << u"no idea"_s;
    }

    void saysWhatToRegisterWhere()
    {
        QFETCH(QString, message);
        QFETCH(QJsonValue, application);
        QFETCH(QString, named);
        const auto found =
            casdoor::judgePrecheck(answer(u"error"_s, message, application), server(), m_redirect);
        QVERIFY(!found);
        QTEST(found.error().code, "code");
        QCOMPARE(found.error().category, Category::Provider);
        QCOMPARE(found.error().detail.value("server_message"_L1).toString(), message);
        QVERIFY2(found.error().message.contains(named), qPrintable(found.error().message));
        QVERIFY(!found.error().next.isEmpty());
    }

    void leavingOutOpenidIsNoAdvice()
    {
        QJsonObject scoped = desk();
        const auto nextFor = [&](const QStringList &listed) {
            QJsonArray scopes;
            for (const QString &name : listed)
                scopes << QJsonObject{{u"name"_s, name}};
            scoped.insert(u"scopes"_s, scopes);
            return casdoor::judgePrecheck(answer(u"error"_s, u"Invalid scope"_s, scoped), server(),
                                          m_redirect)
                .error()
                .next;
        };
        QVERIFY(nextFor({u"openid"_s}).contains(u"fewer"_s));
        QVERIFY(!nextFor({u"profile"_s}).contains(u"fewer"_s));
        QVERIFY(nextFor({u"profile"_s}).contains(u"add openid under Applications, “desk”"_s));
        QVERIFY(nextFor({u"email"_s}).contains(u"only “openid”"_s));
    }

    void endsHostilePrechecksInATypedError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty 500, casdoor 2.4") << 500 << ""_ba;
        QTest::newRow("HTML") << 200 << "<html>"_ba;
        QTest::newRow("array") << 200 << "[]"_ba;
    }

    void endsHostilePrechecksInATypedError()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto found = casdoor::judgePrecheck(HttpResponse{status, {}, body, {}}, server(), m_redirect);
        QCOMPARE(found.error().category, Category::Network);
    }

    void refusesAnApplicationThatIsSwitchedOff()
    {
        QJsonObject off = desk();
        off.insert(u"disableSignin"_s, true);
        QCOMPARE(casdoor::judgePrecheck(answer(u"ok"_s, {}, off), server(), m_redirect).error().code,
                 u"precheck.sign_in_disabled"_s);
    }

    void knowsItsAddresses()
    {
        QCOMPARE(m_dialect.registrationEndpoint(metadata()),
                 QUrl(u"https://id.acme.example/signup/oauth/authorize"_s));
        QCOMPARE(m_dialect.refreshEndpoints(metadata()),
                 (QList<QUrl>{QUrl(u"https://id.acme.example/api/login/oauth/access_token"_s),
                              QUrl(u"https://id.acme.example/api/login/oauth/refresh_token"_s)}));
    }

    void takesAKeysAlgorithmForALabel()
    {
        const AlgorithmPolicy policy = m_dialect.algorithms(metadata());
        QVERIFY(policy.ignoresKeyAlgorithm);
        QVERIFY(policy.allowed.contains("ES512") && !policy.allowed.contains("PS256"));
        QVERIFY2(!OidcDialect().algorithms(metadata()).ignoresKeyAlgorithm, "casdoor alone does so");
    }

    void describesWhatTheServerOffers()
    {
        const QList<Notice> notices = m_dialect.describe(metadata());
        const QStringList offered = codes(notices, Outcome::Passed);
        for (const QString &code :
             {u"sign_in.pkce"_s, u"tokens.refresh"_s, u"sign_in.device"_s, u"users.administer"_s})
            QVERIFY2(offered.contains(code), qPrintable(code));
        QVERIFY(codes(notices, Outcome::NotApplicable).contains(u"tokens.no_revocation"_s));
        QVERIFY(codes(notices, Outcome::Warning).contains(u"casdoor.refresh_kills_old_tokens"_s));
        QVERIFY(codes(notices, Outcome::Warning).contains(u"server.unsafe_grants"_s));
        QVERIFY(codes(m_dialect.describe({}), Outcome::Warning).contains(u"sign_in.pkce_unannounced"_s));
    }

    void noticesAPersonOfAnotherOrganization_data()
    {
        QTest::addColumn<QString>("application");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("own") << u"acme"_s << u"acme"_s << Outcome::Passed;
        QTest::newRow("casdoor 2.7 another") << u"acme"_s << u"other"_s << Outcome::Warning;
        QTest::newRow("casdoor 4.2 not told") << u"acme"_s << QString() << Outcome::NotChecked;
        QTest::newRow("not asked") << QString() << u"acme"_s << Outcome::NotApplicable;
    }

    void noticesAPersonOfAnotherOrganization()
    {
        QFETCH(QString, application);
        QFETCH(QString, owner);
        Server where = server();
        where.organization = application;
        const Verdicts verdicts = m_dialect.judgeClaims({{u"owner"_s, owner}}, where);
        QVERIFY(find(verdicts, u"organization"_s));
        QTEST(find(verdicts, u"organization"_s)->outcome, "outcome");
        QVERIFY2(accepted(verdicts), "noticed and said, not refused");
    }

    void warnsOfSecretsInATokenWithoutShowingThem_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("casdoor 4.2 salt")
            << QJsonObject{{u"passwordSalt"_s, u"SECRET"_s}} << Outcome::Warning;
        QTest::newRow("casdoor 4.2 second factor")
            << QJsonObject{{u"totpSecret"_s, u"SECRET"_s}} << Outcome::Warning;
        QTest::newRow("casdoor 4.2 recovery codes")
            << QJsonObject{{u"recoveryCodes"_s, QJsonArray{u"SECRET"_s}}} << Outcome::Warning;
        QTest::newRow("casdoor 4.2 managed accounts")
            << QJsonObject{{u"managedAccounts"_s, QJsonArray{QJsonObject{{u"password"_s, u"SECRET"_s}}}}}
            << Outcome::Warning;
        QTest::newRow("casdoor 4.2 upstream token")
            << QJsonObject{{u"properties"_s, QJsonObject{{u"oauth_X_accessToken"_s, u"SECRET"_s}}}}
            << Outcome::Warning;
        QTest::newRow("casdoor 11.4 the access token itself")
            << QJsonObject{{u"tokenType"_s, u"access-token"_s}} << Outcome::Warning;
        QTest::newRow("empty members")
            << QJsonObject{{u"totpSecret"_s, QString()}, {u"recoveryCodes"_s, QJsonValue()}}
            << Outcome::Passed;
    }

    void warnsOfSecretsInATokenWithoutShowingThem()
    {
        QFETCH(QJsonObject, claims);
        const Verdicts verdicts = m_dialect.judgeClaims(claims, server());
        const Verdict *contents = find(verdicts, u"contents"_s);
        QVERIFY(contents);
        QTEST(contents->outcome, "outcome");
        QVERIFY(!contents->reason.isEmpty());
        for (const QString &text : {contents->reason, contents->expected, contents->found})
            QVERIFY(!text.contains("SECRET"_L1));
    }

    void namesAPersonInEveryTokenFormat()
    {
        QCOMPARE(m_dialect.nameOf({{u"name"_s, u"alice"_s}, {u"displayName"_s, u"Alice"_s}}), u"Alice"_s);
        QCOMPARE(m_dialect.nameOf({{u"name"_s, u"Alice"_s}, {u"preferred_username"_s, u"alice"_s}}),
                 u"Alice"_s);
        QCOMPARE(m_dialect.nameOf({{u"sub"_s, u"0f0c"_s}}), u"0f0c"_s);
        QCOMPARE(m_dialect.organizationOf({{u"owner"_s, u"acme"_s}}), u"acme"_s);
        QVERIFY(m_dialect.organizationOf({{u"owner"_s, 5}}).isEmpty());
        QVERIFY(!m_dialect.claimMeaning(u"owner"_s).isEmpty());
        QVERIFY(!m_dialect.claimMeaning(u"affiliation"_s).isEmpty());
        QVERIFY(m_dialect.claimMeaning(u"nope"_s).isEmpty());
    }

    void makesAProfileOfBothAnswers()
    {
        const QJsonObject userInfo{{u"sub"_s, u"0f0c"_s},
                                   {u"name"_s, u"Alice"_s},
                                   {u"preferred_username"_s, u"alice"_s},
                                   {u"email"_s, u"alice@acme.test"_s},
                                   {u"email_verified"_s, true}};
        const QJsonObject record{{u"owner"_s, u"acme"_s},
                                 {u"name"_s, u"alice"_s},
                                 {u"id"_s, u"0f0c"_s},
                                 {u"displayName"_s, u"Alice"_s},
                                 {u"email"_s, u"alice@acme.test"_s},
                                 {u"emailVerified"_s, false},
                                 {u"phone"_s, u"202"_s},
                                 {u"tag"_s, u"staff"_s},
                                 {u"title"_s, u"Engineer"_s},
                                 {u"groups"_s, QJsonArray{u"acme/dev"_s}},
                                 {u"passwordSalt"_s, u"SECRET"_s},
                                 {u"isAdmin"_s, false}};
        const QJsonObject claims{{u"sub"_s, u"0f0c"_s},
                                 {u"owner"_s, u"acme"_s},
                                 {u"displayName"_s, u"Alice"_s},
                                 {u"email_verified"_s, false},
                                 {u"tag"_s, u"intern"_s}};
        const Profile profile = casdoor::profileOf(userInfo, record, claims, QDateTime::currentDateTimeUtc());
        QCOMPARE(profile.displayName, u"Alice"_s);
        QCOMPARE(profile.organization, u"acme"_s);
        QCOMPARE(profile.emailVerified, std::optional<bool>(false));
        QCOMPARE(profile.groups, QStringList{u"acme/dev"_s});
        QVERIFY2(profile.differences.size() == 2, qPrintable(profile.differences.join(u'\n')));
        QCOMPARE(profile.raw, userInfo);
        bool foundTag = false;
        for (const Profile::Section &section : profile.sections)
            for (const auto &row : section.rows) {
                QVERIFY(!row.value.contains("SECRET"_L1));
                if (row.field == "tag"_L1)
                    foundTag = !row.note.isEmpty();
            }
        QVERIFY2(foundTag, "a plain person is told who may change it");
    }

    void makesAProfileOfLittle()
    {
        const QJsonObject little{{u"sub"_s, u"0f0c"_s}};
        const Profile profile =
            casdoor::profileOf(little, {}, {{u"sub"_s, u"0f0c"_s}, {u"displayName"_s, u"Al"_s}},
                               QDateTime::currentDateTimeUtc());
        QCOMPARE(profile.displayName, u"Al"_s);
        QVERIFY(!profile.emailVerified);
        QVERIFY(profile.sections.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCasdoorDialect)
#include "TestCasdoorDialect.moc"
