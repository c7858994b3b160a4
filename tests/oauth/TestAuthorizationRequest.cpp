// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationRequest.h"

#include <QTest>
#include <QUrlQuery>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

AuthorizationRequest sample()
{
    AuthorizationRequest request;
    request.endpoint = QUrl(u"https://id.example/authorize"_s);
    request.clientId = u"cli ent+id"_s;
    request.redirectUri = QUrl(u"http://127.0.0.1:4711/callback"_s);
    request.scope = {u"openid"_s, u"profile"_s};
    request.state = "STATE"_ba;
    request.nonce = "NONCE"_ba;
    request.challenge = "CHALLENGE"_ba;
    return request;
}

} // namespace

class TestAuthorizationRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // PK-04, oidcc-client-test
    void sendsEachParameterOnce()
    {
        const FormFields expected{{"response_type"_ba, "code"_ba},
                                  {"client_id"_ba, "cli ent+id"_ba},
                                  {"redirect_uri"_ba, "http://127.0.0.1:4711/callback"_ba},
                                  {"scope"_ba, "openid profile"_ba},
                                  {"state"_ba, "STATE"_ba},
                                  {"nonce"_ba, "NONCE"_ba},
                                  {"code_challenge"_ba, "CHALLENGE"_ba},
                                  {"code_challenge_method"_ba, "S256"_ba}};
        const auto sent = decodeForm(sample().url().query(QUrl::FullyEncoded).toLatin1());
        QCOMPARE(sent, expected);
        QVERIFY(sample().url().toEncoded().contains("client_id=cli%20ent%2Bid&"));
        QVERIFY(sample().check());
    }

    void keepsTheQueryOfTheEndpoint()
    {
        AuthorizationRequest request = sample();
        request.endpoint = QUrl(u"https://id.example/authorize?tenant=a%26b+c"_s);
        QVERIFY(request.check());
        QVERIFY(request.url().toEncoded().startsWith(
            "https://id.example/authorize?tenant=a%26b+c&response_type="));
    }

    void refusesAnEndpoint_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("PK-06 fragment") << u"https://id.example/authorize#x"_s;
        QTest::newRow("PK-06 own state") << u"https://id.example/authorize?state=theirs"_s;
        QTest::newRow("PK-06 own redirect_uri, spelled otherwise")
            << u"https://id.example/authorize?redirect%5Furi=https://evil.example"_s;
        QTest::newRow("PK-06 query of broken encoding") << u"https://id.example/authorize?a=%ff"_s;
    }
    void refusesAnEndpoint()
    {
        QFETCH(QString, endpoint);
        AuthorizationRequest request = sample();
        request.endpoint = QUrl(endpoint);
        const Done result = request.check();
        QVERIFY(!result);
        QCOMPARE(result.error().category, Category::Discovery);
    }

    void extraParameter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("allowed");
        for (const auto *name : {"prompt", "login_hint", "max_age", "ui_locales", "acr_values"})
            QTest::addRow("PK-06 %s", name) << QString::fromLatin1(name) << true;
        for (const auto *name : {"state",
                                 "nonce",
                                 "redirect_uri",
                                 "client_id",
                                 "response_type",
                                 "response_mode",
                                 "scope",
                                 "code_challenge",
                                 "code_challenge_method",
                                 "request",
                                 "request_uri",
                                 "resource",
                                 "client_secret",
                                 "code_verifier",
                                 "scope&state",
                                 "state ",
                                 "State",
                                 "",
                                 "st\u200bate",
                                 "a=b",
                                 "%73tate"})
            QTest::addRow("PK-06 “%s”", name) << QString::fromUtf8(name) << false;
    }
    void extraParameter()
    {
        QFETCH(QString, name);
        QFETCH(bool, allowed);
        AuthorizationRequest request = sample();
        request.extra.insert(name, u"x&state=evil"_s);
        const Done result = request.check();
        QCOMPARE(result.has_value(), allowed);
        if (allowed)
            QVERIFY(request.url().toEncoded().endsWith("=x%26state%3Devil"));
        else
            QCOMPARE(result.error().category, Category::Config);
    }

    void resource_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("PK-08 absolute") << u"https://api.example/v1?x=1"_s << true;
        QTest::newRow("PK-08 URN") << u"urn:example:api"_s << true;
        QTest::newRow("PK-08 relative") << u"/api"_s << false;
        QTest::newRow("PK-08 empty") << QString() << false;
        QTest::newRow("PK-08 fragment") << u"https://api.example/#x"_s << false;
        QTest::newRow("PK-08 blank inside") << u"https://api.example/ x"_s << false;
    }
    void resource()
    {
        QFETCH(QString, resource);
        QFETCH(bool, allowed);
        AuthorizationRequest request = sample();
        request.resources = {u"https://first.example"_s, resource};
        const Done result = request.check();
        QCOMPARE(result.has_value(), allowed);
        if (allowed) {
            const FormFields sent = request.parameters();
            QCOMPARE(std::count_if(sent.begin(), sent.end(),
                                   [](const auto &each) { return each.first == "resource"; }),
                     2);
        }
    }
};

QTEST_GUILESS_MAIN(TestAuthorizationRequest)
#include "TestAuthorizationRequest.moc"
