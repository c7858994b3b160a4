// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeProvider.h"
#include "core/Random.h"
#include "oauth/CodeFlow.h"
#include "oauth/Pkce.h"
#include "oauth/TokenResponse.h"

#include <QCoroTask>
#include <QTest>

#include <algorithm>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestCodeFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_provider = std::make_unique<FakeProvider>();
        m_http = std::make_unique<HttpClient>(NetworkPolicy{.allowLoopbackHttp = true, .caFile = {}});
        m_verifier = randomToken();
        m_request = {};
        m_request.endpoint = m_provider->url(u"/authorize"_s);
        m_request.clientId = u"cli ent+id"_s;
        m_request.redirectUri = QUrl(u"http://127.0.0.1:4711/callback"_s);
        m_request.scope = {u"openid"_s};
        m_request.state = randomToken();
        m_request.nonce = randomToken();
        m_request.challenge = codeChallenge(m_verifier);
    }

    // PK-04, PK-06: nothing of Qt's own is sent beside ours, and the endpoint keeps its query.
    void theAddressIsOurs()
    {
        m_request.endpoint = QUrl(m_request.endpoint.toString() + u"?tenant=a%26b"_s);
        m_request.resources = {u"https://api.example/"_s, u"urn:x"_s};
        m_request.extra = {{u"login_hint"_s, u"a+b@c"_s}};
        auto flow = make();
        const QUrl address = flow->begin();
        QCOMPARE(sorted(address.query(QUrl::FullyEncoded)),
                 sorted(m_request.url().query(QUrl::FullyEncoded)));
        QVERIFY(address.toEncoded().contains("tenant=a%26b"));
        QVERIFY(address.toEncoded().contains("login_hint=a%2Bb%40c"));
    }

    // PK-03
    void theVerifierStaysHome()
    {
        auto flow = make();
        QVERIFY(!flow->begin().toEncoded().contains(m_verifier));
    }

    // PK-05, TR-07: what goes to the token endpoint, byte for byte.
    void theTokenRequestIsComplete()
    {
        m_provider->code = "4/0+x= y%&"_ba;
        auto flow = make();
        m_provider->authorize(flow->begin());
        const auto answer = QCoro::waitFor(flow->exchange(m_provider->code));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        const FormFields expected{{"client_id"_ba, "cli ent+id"_ba},
                                  {"code"_ba, m_provider->code},
                                  {"code_verifier"_ba, m_verifier},
                                  {"grant_type"_ba, "authorization_code"_ba},
                                  {"redirect_uri"_ba, "http://127.0.0.1:4711/callback"_ba}};
        QCOMPARE(sorted(m_provider->posted("/token")), expected);
        // Newer versions of Qt write the names of fields in lower case.
        const QByteArray request = m_provider->requests("/token").constFirst().toLower();
        QVERIFY(request.startsWith("post /token http/1.1\r\n"));
        QVERIFY(request.contains("content-type: application/x-www-form-urlencoded\r\n"));
        QVERIFY(!request.contains("authorization:"));
        QVERIFY(!request.contains("client_secret"));
        QVERIFY(!request.contains("cookie:"));
    }

    // RFC 8707 §2.2
    void resourcesAreRepeated()
    {
        m_request.resources = {u"https://api.example/"_s, u"urn:x"_s};
        auto flow = make();
        m_provider->authorize(flow->begin());
        QVERIFY(QCoro::waitFor(flow->exchange(m_provider->code)));
        const FormFields sent = m_provider->posted("/token");
        QVERIFY(sent.contains({"resource"_ba, "https://api.example/"_ba}));
        QVERIFY(sent.contains({"resource"_ba, "urn:x"_ba}));
    }

    // PK-05: the code is sent once, whatever the server does.
    void sentOnce_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status"); // 0: no answer
        QTest::newRow("PK-05 connection dropped") << QByteArray() << 0;
        QTest::newRow("PK-05 503") << FakeProvider::json(503, {}) << 503;
        QTest::newRow("PK-05 401 with a challenge")
            << FakeProvider::json(401, {{u"error"_s, u"invalid_client"_s}},
                                  "WWW-Authenticate: Basic realm=\"OAuth2\"\r\n")
            << 401;
        QTest::newRow("PK-05 408") << FakeProvider::json(408, {}) << 408;
    }
    void sentOnce()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        m_provider->routes["/token"] = [answer](const QByteArray &) {
            return answer;
        };
        auto flow = make();
        m_provider->authorize(flow->begin());
        const auto first = QCoro::waitFor(flow->exchange("c"_ba));
        QCOMPARE(first ? first->status : 0, status);
        if (!first)
            QCOMPARE(first.error().category, Category::Network);
        QVERIFY(!QCoro::waitFor(flow->exchange("c"_ba)));
        QTest::qWait(50);
        QCOMPARE(m_provider->requests("/token").size(), 1);
    }

    // The body of a refusal arrives, so that invalid_grant and "no network" are told apart.
    void bodiesOfRefusalsAreRead()
    {
        m_provider->routes["/token"] = [](const QByteArray &) {
            return FakeProvider::json(401, {{u"error"_s, u"invalid_client"_s}},
                                      "WWW-Authenticate: Basic realm=\"x\"\r\n");
        };
        auto flow = make();
        m_provider->authorize(flow->begin());
        const auto answer = QCoro::waitFor(flow->exchange("c"_ba));
        QVERIFY(answer);
        const auto tokens = TokenResponse::parse(*answer, {});
        QCOMPARE(tokens.error().detail.value("server_code"_L1).toString(), u"invalid_client"_s);
    }

    void canBeCancelled()
    {
        QList<QTcpSocket *> held;
        FakeServer silent([&held](QTcpSocket *socket, int) { held.append(socket); });
        m_tokenEndpoint = silent.url(u"/token"_s);
        auto flow = make();
        flow->begin();
        const Cancellation cancellation = Cancellation::create();
        auto task = flow->exchange("c"_ba, cancellation);
        QTRY_COMPARE(held.size(), 1);
        cancellation.cancel();
        const auto answer = QCoro::waitFor(std::move(task));
        QVERIFY(!answer);
        QCOMPARE(answer.error().category, Category::Cancelled);
    }

    void mayBeDestroyedWhileItWaits()
    {
        QList<QTcpSocket *> held;
        FakeServer silent([&held](QTcpSocket *socket, int) { held.append(socket); });
        m_tokenEndpoint = silent.url(u"/token"_s);
        auto flow = make();
        flow->begin();
        auto task = flow->exchange("c"_ba);
        QTRY_COMPARE(held.size(), 1);
        flow.reset();
        const auto answer = QCoro::waitFor(std::move(task));
        QCOMPARE(answer.error().category, Category::Cancelled);
        held.constFirst()->write(FakeProvider::json(200, {}));
        QTest::qWait(50);
    }

private:
    std::unique_ptr<CodeFlow> make()
    {
        const QUrl endpoint = m_tokenEndpoint.isEmpty() ? m_provider->url(u"/token"_s) : m_tokenEndpoint;
        m_tokenEndpoint.clear();
        return std::make_unique<CodeFlow>(m_http.get(), m_request, endpoint, m_verifier);
    }
    static FormFields sorted(FormFields fields)
    {
        std::sort(fields.begin(), fields.end());
        return fields;
    }
    static FormFields sorted(const QString &query) { return sorted(*decodeForm(query.toLatin1())); }

    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<HttpClient> m_http;
    AuthorizationRequest m_request;
    QByteArray m_verifier;
    QUrl m_tokenEndpoint;
};

QTEST_GUILESS_MAIN(TestCodeFlow)
#include "TestCodeFlow.moc"
