// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SignInBench.h"
#include "oauth/CallbackListener.h"
#include "oauth/CodeFlow.h"
#include "oauth/Pkce.h"
#include "oauth/TokenEndpoint.h"

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What Qt Network Authorization 6.4.2 does by default, fifteen times, and each time what must be seen
/// instead. A test fails if the default behaviour comes back.
class TestQtDefects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<SignInBench>(); }
    void cleanup() { m.reset(); }

    // listen(LocalHost, 0) means "port 2 on every interface".
    void line01_theLiteralAndAPortOfTheSystem()
    {
        m->start();
        const QUrl redirect = m->attempt->redirectUri();
        QCOMPARE(redirect.host(), u"127.0.0.1"_s);
        QVERIFY(redirect.port() >= 1024);
        QVERIFY(m->portIsOpen());
        QTcpSocket two;
        two.connectToHost(u"127.0.0.1"_s, 2);
        QVERIFY(!two.waitForConnected(500));
    }

    // The state is eight characters that follow from the start time.
    void line02_theStateIsOurs()
    {
        m->start();
        m->provider.authorize(m->opened);
        const QByteArray first = m->provider.asked("state"_ba);
        QCOMPARE(first.size(), 43);
        SignInBench other;
        other.start();
        other.provider.authorize(other.opened);
        QVERIFY(first != other.provider.asked("state"_ba));
    }

    // code=4%2F0%2Bx%3D%20y goes out encoded twice.
    void line03_theCodeIsEncodedOnce()
    {
        m->provider.code = "4/0+x= y"_ba;
        QVERIFY(m->signIn());
        QVERIFY(m->provider.requests("/token").constFirst().contains("code=4%2F0%2Bx%3D%20y&"));
    }

    // A plus in the client id is left raw.
    void line04_theClientIdIsEncodedEverywhere()
    {
        m->request.clientId = u"cli ent+id"_s;
        QVERIFY(m->signIn());
        QVERIFY(m->opened.toEncoded().contains("client_id=cli%20ent%2Bid"));
        QVERIFY(m->provider.requests("/token").constFirst().contains("client_id=cli%20ent%2Bid"));
        QVERIFY(TokenEndpoint::refreshBody("R"_ba, m->request.clientId).contains("client_id=cli%20ent%2Bid"));
    }

    // A plus in the refresh token arrives as a blank.
    void line05_theRefreshTokenIsEncoded()
    {
        m->provider.routes["/refresh"] = [](const QByteArray &) {
            return FakeProvider::json(200, {{u"access_token"_s, u"A"_s}, {u"token_type"_s, u"Bearer"_s}});
        };
        TokenEndpoint endpoint(&m->http);
        QVERIFY(
            QCoro::waitFor(endpoint.refresh(m->provider.url(u"/refresh"_s), "RT+/="_ba, u"client"_s, {})));
        const FormFields expected{{"grant_type"_ba, "refresh_token"_ba},
                                  {"refresh_token"_ba, "RT+/="_ba},
                                  {"client_id"_ba, "client"_ba}};
        QCOMPARE(m->provider.posted("/refresh"), expected);
    }

    // A 400 with JSON makes no signal at all.
    void line06_aRefusalOfTheTokenEndpointIsHeard()
    {
        m->provider.routes["/token"] = [](const QByteArray &) {
            return FakeProvider::json(400, {{u"error"_s, u"invalid_grant"_s}});
        };
        QVERIFY(!m->signIn());
        QCOMPARE(m->category(), u"provider"_s);
        QCOMPARE(m->result->error().detail.value("server_code"_L1).toString(), u"invalid_grant"_s);
    }

    // No or an odd-cased Content-Type makes no signal either.
    void line07_theContentTypeIsNoMatter_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("odd case") << "Content-Type: Application/JSON\r\n"_ba;
        QTest::newRow("text") << "Content-Type: text/plain\r\n"_ba;
    }
    void line07_theContentTypeIsNoMatter()
    {
        QFETCH(QByteArray, field);
        m->provider.routes["/token"] = [this, field](const QByteArray &request) {
            const QByteArray answer = m->provider.tokenAnswer(request);
            return FakeProvider::raw(200, answer.sliced(answer.indexOf("\r\n\r\n") + 4), field);
        };
        QVERIFY(m->signIn());
    }

    // An error with a wrong state ends the sign-in.
    void line08_aStrangersErrorEndsNothing()
    {
        m->start();
        QUrl forged = m->attempt->redirectUri();
        forged.setQuery(u"error=access_denied&state=wrong"_s);
        const auto stranger = m->visit(forged);
        QVERIFY(!SignInBench::page(stranger).isEmpty());
        QVERIFY(!m->result);
        m->browser = m->visit(m->provider.authorize(m->opened));
        QVERIFY(m->ended());
        QCOMPARE(m->category(), QString());
    }

    // The plus of User+cancelled stays.
    void line09_descriptionsAreFormData()
    {
        m->start();
        QUrl answer = m->provider.authorize(m->opened);
        answer.setQuery(u"error=access_denied&error_description=User+cancelled&state=%1"_s.arg(
            QString::fromLatin1(m->provider.asked("state"_ba))));
        m->browser = m->visit(answer);
        QVERIFY(m->ended());
        QCOMPARE(m->result->error().detail.value("server_message"_L1).toString(), u"User cancelled"_s);
    }

    // Wrong state or refused: the browser is told the same happy text.
    void line10_thePageTellsTheTruth()
    {
        m->start();
        QUrl forged = m->attempt->redirectUri();
        forged.setQuery(u"code=x&state=wrong"_s);
        const auto stranger = m->visit(forged);
        QVERIFY(SignInBench::page(stranger).contains("belongs to no running sign-in"));
        m->provider.claims = [](QJsonObject &claims) {
            claims.remove(u"nonce"_s);
        };
        m->browser = m->visit(m->provider.authorize(m->opened));
        QVERIFY(m->ended());
        QVERIFY(SignInBench::page(m->browser).contains("did not succeed"));
    }

    // /favicon.ico is closed without a byte, or taken for a callback.
    void line11_theIconIsNotFound()
    {
        m->start();
        QUrl icon = m->attempt->redirectUri();
        icon.setPath(u"/favicon.ico"_s);
        const auto browser = m->visit(icon);
        QVERIFY(SignInBench::page(browser).startsWith("HTTP/1.1 404 "));
        QVERIFY(!m->result && m->notices.isEmpty());
    }

    // POST, 5 MiB and idle sockets are all welcome.
    void line12_methodSizeAndTimeAreBounded()
    {
        CallbackListener listener(u"/callback"_s, CallbackListener::Deadlines{.head = 300ms, .page = 1s});
        QVERIFY(listener.listen(0));
        const auto ask = [&listener](const QByteArray &bytes) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(u"127.0.0.1"_s, static_cast<quint16>(listener.redirectUri().port()));
            socket->write(bytes);
            return SignInBench::page(socket);
        };
        const QByteArray host = "Host: " + listener.redirectUri().authority().toLatin1() + "\r\n\r\n";
        QVERIFY(ask("POST /callback?code=a HTTP/1.1\r\n" + host).startsWith("HTTP/1.1 405 "));
        QVERIFY(ask("GET /callback?code=" + QByteArray(5 * 1024 * 1024, 'x') + " HTTP/1.1\r\n" + host)
                    .startsWith("HTTP/1.1 414 "));
        QVERIFY(ask("GET /callback").startsWith("HTTP/1.1 408 "));
        QCOMPARE(ask(""), QByteArray());
    }

    // A second grant() asks with the same state, and every exchange counts.
    void line13_oneFlowForEachAttempt()
    {
        QVERIFY(m->signIn());
        const QByteArray state = m->provider.asked("state"_ba);
        QVERIFY(m->signIn());
        QVERIFY(m->provider.asked("state"_ba) != state);

        AuthorizationRequest request;
        request.endpoint = m->provider.url(u"/authorize"_s);
        request.redirectUri = QUrl(u"http://127.0.0.1:4711/callback"_s);
        request.state = "state"_ba;
        CodeFlow flow(&m->http, request, m->provider.url(u"/token"_s), "verifier"_ba);
        flow.begin();
        const auto sent = m->provider.requests("/token").size();
        QVERIFY(QCoro::waitFor(flow.exchange("a"_ba)));
        QVERIFY(!QCoro::waitFor(flow.exchange("b"_ba)));
        QCOMPARE(m->provider.requests("/token").size(), sent + 1);
    }

    // 307 and 308 make Qt post code and verifier to the other origin.
    void line14_theTokenRequestFollowsNobody_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void line14_theTokenRequestFollowsNobody()
    {
        QFETCH(int, status);
        FakeProvider thief;
        const QByteArray location = "Location: " + thief.url(u"/token"_s).toEncoded() + "\r\n";
        m->provider.routes["/token"] = [status, location](const QByteArray &) {
            return FakeProvider::json(status, {}, location);
        };
        QVERIFY(!m->signIn());
        QVERIFY(thief.requests("/token").isEmpty());
    }

    // After an answer without a scope the next attempt asks for none.
    void line15_theScopeIsAskedEachTime()
    {
        for (int each = 0; each < 2; ++each) {
            m->provider.tokens = [](QJsonObject &tokens) {
                tokens.remove(u"scope"_s);
            };
            const auto signedIn = m->signIn();
            QVERIFY(signedIn);
            QCOMPARE(m->provider.asked("scope"_ba), "openid profile"_ba);
            QCOMPARE(signedIn->tokens.scope, m->request.scope);
        }
    }

private:
    std::unique_ptr<SignInBench> m;
};

QTEST_GUILESS_MAIN(TestQtDefects)
#include "TestQtDefects.moc"
