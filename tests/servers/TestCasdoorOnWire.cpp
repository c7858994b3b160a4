// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Simulator.h"

#include "accounts/TokenSet.h"
#include "core/Language.h"
#include "servers/casdoor/CasdoorDialect.h"
#include "servers/casdoor/CasdoorDirectory.h"

using namespace chatelaine;
using namespace chatelaine::casdoor;
using namespace Qt::StringLiterals;

/// The directory and the dialect against the demo server, over real connections.
class TestCasdoorOnWire : public QObject
{
    Q_OBJECT

    static constexpr int people = 1'000;
    std::unique_ptr<Simulator> m_simulator;
    TokenSet m_tokens;
    QString m_subject;
    int m_replaced = 0;

    template<typename T>
    static T await(QCoro::Task<T> task)
    {
        return QCoro::waitFor(std::move(task));
    }

    QCoro::Task<Result<TokenSet>> token(QByteArray rejected)
    {
        if (!rejected.isEmpty())
            ++m_replaced;
        co_return TokenSet(m_tokens);
    }

    std::unique_ptr<CasdoorDirectory> directoryOf(const QByteArray &name)
    {
        const QJsonObject granted = m_simulator->tokensOf(name);
        m_tokens = {};
        m_tokens.accessToken = granted.value("access_token"_L1).toString().toLatin1();
        m_tokens.idToken = m_tokens.accessToken;
        const QByteArray claims =
            QByteArray::fromBase64(m_tokens.accessToken.split('.').value(1), QByteArray::Base64UrlEncoding);
        m_subject = QJsonDocument::fromJson(claims).object().value("sub"_L1).toString();
        CasdoorApi api(
            m_simulator->issuer(),
            [this](HttpRequest request, Cancellation cancellation) {
                return m_simulator->http()->send(std::move(request), std::move(cancellation));
            },
            [this](QByteArray rejected, Cancellation) { return token(std::move(rejected)); });
        return std::make_unique<CasdoorDirectory>(std::move(api), QString(), m_subject);
    }

    ServerMetadata metadata() const
    {
        ServerMetadata metadata;
        metadata.issuer = m_simulator->issuer();
        metadata.userinfoEndpoint = m_simulator->url(u"/api/userinfo"_s);
        metadata.endSessionEndpoint = m_simulator->url(u"/api/logout"_s);
        return metadata;
    }

    Server server(const QString &clientId) const
    {
        Server server;
        server.kind = u"casdoor"_s;
        server.issuer = m_simulator->issuer();
        server.clientId = clientId;
        return server;
    }

    Result<Server> precheck(const Server &of, const QString &redirect)
    {
        return await(CasdoorDialect().precheck(m_simulator->http(), metadata(), of, QUrl(redirect), {}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        language::set(QLocale(QLocale::English));
        m_simulator = std::make_unique<Simulator>(people);
        QVERIFY2(!m_simulator->issuer().isEmpty(), "the demo server did not start");
    }

    void cleanupTestCase() { m_simulator.reset(); }

    void listsSearchesSortsAndPages()
    {
        const auto directory = directoryOf("alice");
        Query query;
        query.sortField = u"name"_s;
        query.pageSize = 97;
        QStringList seen;
        std::optional<qint64> total;
        for (query.page = 1; query.page < 100; ++query.page) {
            const auto page = await(directory->users(query, {}));
            QVERIFY2(page, page ? "" : qPrintable(page.error().code));
            total = page->total;
            if (page->users.isEmpty())
                break;
            for (const User &user : page->users)
                seen << user.name;
        }
        QVERIFY(seen.size() >= people);
        QCOMPARE(total, std::optional<qint64>(seen.size()));
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());

        // The second half was read from the end; the order of the first page backwards must fit it.
        Query backwards = query;
        backwards.page = 1;
        backwards.descending = true;
        const auto last = await(directory->users(backwards, {}));
        QVERIFY(last);
        QCOMPARE(last->users.constFirst().name, seen.constLast());

        Query search;
        search.search = {{u"name"_s, u"alice"_s}};
        const auto found = await(directory->users(search, {}));
        QVERIFY(found);
        QVERIFY(std::any_of(found->users.begin(), found->users.end(),
                            [](const User &user) { return user.name == "alice"_L1; }));
        search.search = {{u"name"_s, u"nobody-has-this-name"_s}};
        QCOMPARE(await(directory->users(search, {}))->total, std::optional<qint64>(0));
    }

    void addsEditsDisablesAndDeletes()
    {
        const auto directory = directoryOf("alice");
        QVERIFY(await(directory->capabilities({})));
        const QJsonObject values{{u"name"_s, u"on-wire"_s}, {u"display_name"_s, u"Zoë + Añón"_s}};
        const auto added = await(directory->add(values, u"Another-horse-7"_s, {}));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(added->displayName, u"Zoë + Añón"_s);
        QVERIFY(!added->id.isEmpty());

        const auto edited =
            await(directory->edit(added->id, {{u"title"_s, u""_s, u"Gärtnerin"_s}}, false, {}));
        QVERIFY2(edited, edited ? "" : qPrintable(edited.error().message));
        QCOMPARE(edited->user.field(u"title"_s), QJsonValue(u"Gärtnerin"_s));
        const auto conflict = await(directory->edit(added->id, {{u"title"_s, u""_s, u"Mine"_s}}, false, {}));
        QCOMPARE(conflict.error().code, u"directory.conflict"_s);

        QVERIFY(!await(directory->setEnabled(added->id, false, {}))->user.enabled);
        QVERIFY(await(directory->setEnabled(added->id, true, {}))->user.enabled);
        QVERIFY(await(directory->setPassword(added->id, u"Fresh-horse-55"_s, {})));
        const auto twice = await(directory->add(values, {}, {}));
        QCOMPARE(twice.error().category, Category::Provider);
        QVERIFY(await(directory->remove(added->id, {})));
        QCOMPARE(await(directory->user(u"on-wire"_s, {})).error().code, u"directory.not_found"_s);
    }

    void showsNoSecretThatTheServerSends()
    {
        const auto directory = directoryOf("alice");
        const auto user = await(directory->user(u"bob"_s, {}));
        QVERIFY(user);
        const QJsonObject raw = user->raw;
        QVERIFY(raw.contains(u"password"_s));
        for (const QString &member : {u"password"_s, u"passwordSalt"_s})
            QVERIFY2(raw.value(member).isObject() || raw.value(member).toString().isEmpty(),
                     qPrintable(member));
    }

    void refusesAPlainPersonWithTheReason()
    {
        const auto directory = directoryOf("bob");
        const auto page = await(directory->users({}, {}));
        QCOMPARE(page.error().code, u"directory.not_permitted"_s);
        const auto able = await(directory->capabilities({}));
        QVERIFY(able);
        QVERIFY(!able->has(u"users.list"_s) && !able->reason(u"users.list"_s).isEmpty());
        QVERIFY(await(directory->user(m_subject, {})));
    }

    void asksForAnotherTokenOnce()
    {
        const auto directory = directoryOf("alice");
        m_tokens.accessToken = "gone";
        m_replaced = 0;
        const auto page = await(directory->users({}, {}));
        QCOMPARE(page.error().category, Category::Reauth);
        QCOMPARE(m_replaced, 1);
    }

    void endsHostileAnswersInATypedError_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::newRow("HTML") << QJsonObject{
            {u"fault"_s, u"respond"_s}, {u"status"_s, 200}, {u"body"_s, u"<html>"_s}};
        QTest::newRow("empty 500") << QJsonObject{
            {u"fault"_s, u"respond"_s}, {u"status"_s, 500}, {u"body"_s, u""_s}};
        QTest::newRow("cut short") << QJsonObject{{u"fault"_s, u"truncate"_s}, {u"bytes"_s, 500}};
        QTest::newRow("reset") << QJsonObject{{u"fault"_s, u"reset"_s}};
        QTest::newRow("redirect") << QJsonObject{{u"fault"_s, u"redirect"_s},
                                                 {u"location"_s, u"/api/health"_s}};
    }

    void endsHostileAnswersInATypedError()
    {
        QFETCH(QJsonObject, fault);
        const auto directory = directoryOf("alice");
        QVERIFY(await(directory->capabilities({})));
        fault.insert(u"path"_s, u"/api/get-users"_s);
        // The network layer sends a GET again by itself where the connection broke.
        fault.insert(u"times"_s, -1);
        m_simulator->order(fault);
        const auto page = await(directory->users({}, {}));
        QVERIFY(!page);
        QCOMPARE(page.error().category, Category::Network);
        m_simulator->order({{u"reset"_s, true}});
        QVERIFY2(await(directory->users({}, {})), "the next request is not harmed");
    }

    void checksBeforeTheBrowserOpens()
    {
        const QString loopback = u"http://127.0.0.1:51234/callback"_s;
        const auto good = precheck(server(Simulator::clientId("desk")), loopback);
        QVERIFY2(good, good ? "" : qPrintable(good.error().message));
        QCOMPARE(good->organization, u"acme"_s);
        QCOMPARE(precheck(server(u"nope"_s), loopback).error().code, u"precheck.client_unknown"_s);
        QCOMPARE(precheck(server(Simulator::clientId("desk")), u"http://[::1]:5000/cb"_s).error().code,
                 u"precheck.redirect_refused"_s);
        QCOMPARE(precheck(server(Simulator::clientId("scoped")), loopback).error().code,
                 u"precheck.scope_refused"_s);
    }

    void tellsTheSameInAnotherLanguage()
    {
        language::set(QLocale(QLocale::Chinese));
        const auto refused = precheck(server(Simulator::clientId("desk")), u"http://[::1]:5000/cb"_s);
        language::set(QLocale(QLocale::English));
        QCOMPARE(refused.error().code, u"precheck.redirect_refused"_s);
    }

    void readsAProfileAndSignsOut()
    {
        directoryOf("alice");
        const QJsonObject claims{{u"sub"_s, m_subject}};
        const CasdoorDialect dialect;
        const Server account = server(Simulator::clientId("pwapp"));
        const auto profile = await(
            dialect.profile(m_simulator->http(), metadata(), account, m_tokens.accessToken, claims, {}));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message));
        QCOMPARE(profile->name, u"alice"_s);
        QCOMPARE(profile->organization, u"acme"_s);
        QVERIFY(!profile->badges.isEmpty());
        const QJsonObject other{{u"sub"_s, u"somebody else"_s}};
        QCOMPARE(
            await(dialect.profile(m_simulator->http(), metadata(), account, m_tokens.accessToken, other, {}))
                .error()
                .category,
            Category::UserInfo);

        const auto steps =
            await(dialect.endSession(m_simulator->http(), metadata(), account, m_tokens, true, {}));
        for (const SignOutStep &step : steps)
            QVERIFY2(step.ended != SignOutStep::Ended::Failed,
                     qPrintable(step.step + u' ' + (step.error ? step.error->message : QString())));
        QCOMPARE(
            await(dialect.profile(m_simulator->http(), metadata(), account, m_tokens.accessToken, claims, {}))
                .error()
                .category,
            Category::Reauth);
    }
};

QTEST_GUILESS_MAIN(TestCasdoorOnWire)
#include "TestCasdoorOnWire.moc"
