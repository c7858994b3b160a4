// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SignInBench.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCodeSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<SignInBench>(); }
    void cleanup() { m.reset(); }

    // oidcc-client-test
    void signsIn()
    {
        const auto signedIn = m->signIn();
        QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().message));
        QCOMPARE(signedIn->tokens.refreshToken, "REFRESH"_ba);
        QVERIFY(signedIn->idToken.isAccepted);
        QCOMPARE(signedIn->idToken.claims.value("sub"_L1).toString(), u"alice"_s);
        QCOMPARE(signedIn->nonce, m->provider.asked("nonce"_ba));
        QCOMPARE(m->attempt->step(), CodeSignIn::Step::Finished);
        QVERIFY(!m->attempt->verdicts().isEmpty());
        m->attempt->conclude({});
        QVERIFY(SignInBench::page(m->browser).contains("You are signed in"));
    }

    // CB-21: without a word from whoever keeps the account, the page claims nothing.
    void thePageClaimsNothingByItself()
    {
        QVERIFY(m->signIn());
        m->attempt.reset();
        const QByteArray page = SignInBench::page(m->browser);
        QVERIFY(page.contains("Go back to Chatelaine"));
        QVERIFY(!page.contains("You are signed in"));
    }

    // PK-04, CB-07, PK-01, ID-08
    void theRequestIsComplete()
    {
        m->request.extra = {{u"prompt"_s, u"login"_s}, {u"login_hint"_s, u"a+b"_s}};
        QVERIFY(m->signIn());
        QCOMPARE(m->provider.asked("response_type"_ba), "code"_ba);
        QCOMPARE(m->provider.asked("code_challenge_method"_ba), "S256"_ba);
        QCOMPARE(m->provider.asked("scope"_ba), "openid profile"_ba);
        QCOMPARE(m->provider.asked("prompt"_ba), "login"_ba);
        QCOMPARE(m->provider.asked("login_hint"_ba), "a+b"_ba);
        for (const auto &name : {"state"_ba, "nonce"_ba, "code_challenge"_ba})
            QCOMPARE(m->provider.asked(name).size(), 43);
        QVERIFY(m->provider.asked("state"_ba) != m->provider.asked("nonce"_ba));
        QCOMPARE(m->provider.asked("redirect_uri"_ba), m->attempt->redirectUri().toEncoded());
        QVERIFY(!m->provider.posted("/token").contains({"code_verifier"_ba, m->provider.asked("state"_ba)}));
    }

    void stepsAreNamedInOrder()
    {
        m->start();
        QCOMPARE(m->attempt->step(), CodeSignIn::Step::Wait);
        QVERIFY(m->attempt->remaining() > 4min && m->attempt->remaining() <= 5min);
        QList<CodeSignIn::Step> steps;
        connect(m->attempt.get(), &CodeSignIn::stepChanged, this,
                [&steps](CodeSignIn::Step step) { steps << step; });
        m->browser = m->visit(m->provider.authorize(m->opened));
        QVERIFY(m->ended());
        QCOMPARE(steps, (QList{CodeSignIn::Step::Check, CodeSignIn::Step::Finished}));
        QCOMPARE(m->attempt->remaining().count(), 0);
    }

    void aSecondRunIsNone()
    {
        QVERIFY(m->signIn());
        QVERIFY(!QCoro::waitFor(m->attempt->run({})));
        QCOMPARE(m->provider.requests("/token").size(), 1);
    }

    /// What is wrong, and how it must end. Nothing below may lead to a second token request, to a
    /// request with the access token, or to a port that stays open.
    void refused_data()
    {
        QTest::addColumn<std::function<void(SignInBench &)>>("spoil");
        QTest::addColumn<QString>("category");
        const auto row = [](const char *name, const char *category,
                            const std::function<void(SignInBench &)> &spoil) {
            QTest::newRow(name) << spoil << QString::fromLatin1(category);
        };
        const auto claim = [](const QString &name, const QJsonValue &value) {
            return [name, value](SignInBench &bench) {
                bench.provider.claims = [name, value](QJsonObject &claims) {
                    if (value.isNull())
                        claims.remove(name);
                    else if (value == u"+1"_s)
                        claims.insert(name, QString(claims.value(name).toString() + u"1"_s));
                    else
                        claims.insert(name, value);
                };
            };
        };
        const auto token = [](const QString &name, const QJsonValue &value) {
            return [name, value](SignInBench &bench) {
                bench.provider.tokens = [name, value](QJsonObject &tokens) {
                    if (value.isNull())
                        tokens.remove(name);
                    else
                        tokens.insert(name, value);
                };
            };
        };
        const auto answer = [](const QByteArray &bytes) {
            return [bytes](SignInBench &bench) {
                bench.provider.routes["/token"] = [bytes](const QByteArray &) {
                    return bytes;
                };
            };
        };
        const auto metadata = [](const QString &name, const QJsonValue &value) {
            return [name, value](SignInBench &bench) {
                bench.provider.metadata.insert(name, value);
            };
        };
        row("oidcc-client-test-invalid-iss", "idtoken", claim(u"iss"_s, u"+1"_s));
        row("oidcc-client-test-invalid-aud", "idtoken", claim(u"aud"_s, u"+1"_s));
        row("oidcc-client-test-missing-aud", "idtoken", claim(u"aud"_s, {}));
        row("oidcc-client-test-missing-iat", "idtoken", claim(u"iat"_s, {}));
        row("oidcc-client-test-missing-sub", "idtoken", claim(u"sub"_s, {}));
        row("oidcc-client-test-nonce-invalid", "idtoken", claim(u"nonce"_s, u"+1"_s));
        row("ID-10 wrong at_hash", "idtoken", claim(u"at_hash"_s, u"AAAAAAAAAAAAAAAAAAAAAA"_s));
        row("ID-05 no exp", "idtoken", claim(u"exp"_s, {}));
        row("oidcc-client-test-idtoken-sig-none", "signature", [](SignInBench &bench) {
            bench.provider.idTokenHeader = "{\"alg\":\"none\"}"_ba;
            bench.provider.afterSigning = [](QByteArray jws) {
                return jws.first(jws.lastIndexOf('.') + 1);
            };
        });
        row("oidcc-client-test-invalid-sig-rs256", "signature", [](SignInBench &bench) {
            bench.provider.afterSigning = [](QByteArray jws) {
                jws[jws.size() - 10] = jws.at(jws.size() - 10) == 'A' ? 'B' : 'A';
                return jws;
            };
        });
        row("JW-07 unknown kid", "signature", [](SignInBench &bench) {
            bench.provider.idTokenHeader = "{\"alg\":\"RS256\",\"kid\":\"k9\"}"_ba;
        });
        row("ID-12 at+jwt", "idtoken", [](SignInBench &bench) {
            bench.provider.idTokenHeader = "{\"alg\":\"RS256\",\"kid\":\"k1\",\"typ\":\"at+jwt\"}"_ba;
        });
        row("ID-14 encrypted", "unsupported", [](SignInBench &bench) {
            bench.provider.afterSigning = [](QByteArray) {
                return "a.b.c.d.e"_ba;
            };
        });
        row("TR-03 no id_token", "idtoken", token(u"id_token"_s, {}));
        row("TR-03 empty id_token", "idtoken", token(u"id_token"_s, QString()));
        row("TR-03 id_token an object", "token", token(u"id_token"_s, QJsonObject()));
        row("TR-02 mac", "token", token(u"token_type"_s, u"mac"_s));
        row("TR-01 HTML with 200", "token",
            answer(FakeProvider::raw(200, "<html>", "Content-Type: text/html\r\n")));
        row("TR-05 invalid_grant", "provider",
            answer(FakeProvider::json(400, {{u"error"_s, u"invalid_grant"_s}})));
        row("TR-05 500", "network", answer(FakeProvider::json(500, {})));
        row("PK-05 connection dropped", "network", answer(""));
        row("NW-05 body cut", "network", answer("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"access"));
        row("NW-03 redirect", "network",
            answer(FakeProvider::json(307, {}, "Location: http://127.0.0.1:1/token\r\n")));
        row("oidcc-client-test-discovery-issuer-mismatch", "discovery",
            metadata(u"issuer"_s, u"http://127.0.0.1/INVALID"_s));
        row("DS-03 http token endpoint", "discovery",
            metadata(u"token_endpoint"_s, u"http://id.example/token"_s));
        row("UI-02 authorization_endpoint is a file", "discovery",
            metadata(u"authorization_endpoint"_s, u"file:///x"_s));
        row("PK-02 only plain", "unsupported",
            metadata(u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s}));
        row("DS-07 only HS256", "unsupported",
            metadata(u"id_token_signing_alg_values_supported"_s, QJsonArray{u"HS256"_s, u"none"_s}));
        row("JW-05 algorithm not announced (fapi2 …invalid-alternate-alg)", "signature",
            metadata(u"id_token_signing_alg_values_supported"_s, QJsonArray{u"ES256"_s}));
        row("JW-17 no keys", "signature", [](SignInBench &bench) { bench.provider.routes.remove("/jwks"); });
        row("PK-06 protected parameter", "config",
            [](SignInBench &bench) { bench.request.extra = {{u"state"_s, u"x"_s}}; });
        row("PK-06 endpoint with a state of its own", "discovery", [](SignInBench &bench) {
            bench.provider.metadata.insert(
                u"authorization_endpoint"_s,
                QString(bench.provider.url(u"/authorize"_s).toString() + u"?state=x"_s));
        });
        row("PK-08 resource with a fragment", "config",
            [](SignInBench &bench) { bench.request.resources = {u"https://api.example/#x"_s}; });
        row("ID-15 somebody else", "policy", [](SignInBench &bench) { bench.request.subject = u"bob"_s; });
    }
    void refused()
    {
        QFETCH(std::function<void(SignInBench &)>, spoil);
        QFETCH(QString, category);
        spoil(*m);
        QVERIFY(!m->signIn());
        QCOMPARE(m->category(), category);
        QVERIFY(!m->result->error().message.isEmpty());
        QVERIFY(!m->result->error().next.isEmpty());
        QVERIFY(m->provider.requests("/token").size() <= 1);
        QCOMPARE(m->provider.requests("/userinfo").size(), 0);
        if (!m->browser)
            return;
        QVERIFY(!m->portIsOpen());
        const QByteArray page = SignInBench::page(m->browser);
        QVERIFY(page.startsWith("HTTP/1.1 400 "));
        QVERIFY(!page.contains("You are signed in"));
    }

    // A refusal of the ID token is shown in full.
    void verdictsOfARefusalComeOut()
    {
        m->provider.claims = [](QJsonObject &claims) {
            claims.insert(u"aud"_s, u"acme-portal"_s);
        };
        QVERIFY(!m->signIn());
        const Verdicts verdicts = m->attempt->verdicts();
        QVERIFY(std::any_of(verdicts.begin(), verdicts.end(), [](const Verdict &each) {
            return each.check == "audience"_L1 && each.outcome == Outcome::Failed &&
                   each.found == "acme-portal"_L1 && each.expected == "client"_L1;
        }));
    }

    // JW-18, oidcc-client-test-signing-key-rotation-just-before-signing, with and without a name.
    void keyRotation_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("JW-18 rotated just before signing") << true;
        QTest::newRow("JW-18 the same without kid") << false;
    }
    void keyRotation()
    {
        QFETCH(bool, named);
        const auto rotate = [this, named](const QString &kid) {
            m->provider.key = TestKey::rsa();
            const QJsonObject name = named ? QJsonObject{{u"kid"_s, kid}} : QJsonObject();
            m->provider.keys = {m->provider.key.jwk(name)};
            m->provider.idTokenHeader =
                named ? QByteArray("{\"alg\":\"RS256\",\"kid\":\"" + kid.toLatin1() + "\"}")
                      : "{\"alg\":\"RS256\"}"_ba;
        };
        rotate(u"a"_s);
        QVERIFY(m->signIn());
        rotate(u"b"_s);
        QVERIFY(m->signIn());
        QCOMPARE(m->provider.requests("/jwks").size(), 2);
    }

    // CB-06, CB-08: a stranger changes nothing, and the person is told.
    void strangersAreNoticed()
    {
        m->start();
        QUrl forged = m->attempt->redirectUri();
        forged.setQuery(u"error=access_denied&state=x"_s);
        auto stranger = m->visit(forged);
        QVERIFY(SignInBench::page(stranger).startsWith("HTTP/1.1 400 "));
        QCOMPARE(m->notices.size(), 1);
        QCOMPARE(m->notices.constFirst().category, Category::State);
        QVERIFY(!m->result);
        m->browser = m->visit(m->provider.authorize(m->opened));
        QVERIFY(m->ended());
        QCOMPARE(m->category(), QString());
    }

    void declined()
    {
        m->start();
        QUrl answer = m->provider.authorize(m->opened);
        answer.setQuery(
            u"error=access_denied&state=%1"_s.arg(QString::fromLatin1(m->provider.asked("state"_ba))));
        m->browser = m->visit(answer);
        QVERIFY(m->ended());
        QCOMPARE(m->result->error().code, u"provider.declined"_s);
        QVERIFY(SignInBench::page(m->browser).startsWith("HTTP/1.1 403 "));
        QCOMPARE(m->provider.requests("/token").size(), 0);
    }

    // CB-09: the promise of the metadata is asked for.
    void promisedIssuerIsAskedFor()
    {
        m->provider.metadata.insert(u"authorization_response_iss_parameter_supported"_s, true);
        QVERIFY(!m->signIn());
        QCOMPARE(m->category(), u"issuer"_s);
        QCOMPARE(m->provider.requests("/token").size(), 0);
    }

    // CB-03
    void timeout()
    {
        m->request.deadline = 1s;
        m->start();
        QVERIFY(m->portIsOpen());
        QVERIFY(m->ended());
        QCOMPARE(m->category(), u"timeout"_s);
        QVERIFY(!m->portIsOpen());
    }

    void cancelled_data()
    {
        QTest::addColumn<CodeSignIn::Step>("step");
        QTest::newRow("CB-03 before it begins") << CodeSignIn::Step::Discover;
        QTest::newRow("CB-03 while the browser is open") << CodeSignIn::Step::Wait;
        QTest::newRow("CB-03 during the exchange") << CodeSignIn::Step::Check;
    }
    void cancelled()
    {
        QFETCH(CodeSignIn::Step, step);
        if (step == CodeSignIn::Step::Discover)
            m->cancellation.cancel();
        if (step == CodeSignIn::Step::Check)
            m->provider.routes["/token"] = [this](const QByteArray &) {
                m->cancellation.cancel();
                return FakeProvider::json(200, {});
            };
        m->start();
        if (step == CodeSignIn::Step::Wait)
            m->cancellation.cancel();
        if (step == CodeSignIn::Step::Check)
            m->browser = m->visit(m->provider.authorize(m->opened));
        QVERIFY(m->ended());
        QCOMPARE(m->category(), u"cancelled"_s);
        if (step != CodeSignIn::Step::Discover)
            QVERIFY(!m->portIsOpen());
    }

    // CB-03: no orphan socket, timer or coroutine.
    void destroyedWhileWaiting()
    {
        m->start();
        const QUrl redirect = m->attempt->redirectUri();
        m->attempt.reset();
        QVERIFY(m->ended());
        QCOMPARE(m->category(), u"cancelled"_s);
        QTcpSocket probe;
        probe.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
        QVERIFY(!probe.waitForConnected(1000));
    }

    // CB-02
    void takenPortIsRefused()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
        m->request.redirectPort = other.serverPort();
        m->start();
        QCOMPARE(m->category(), u"config"_s);
        QCOMPARE(m->result->error().detail.value("port"_L1).toInt(), other.serverPort());
    }

    void fixedPortIsUsed()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress(QHostAddress::LocalHost), 0));
        m->request.redirectPort = probe.serverPort();
        probe.close();
        QVERIFY(m->signIn());
        QCOMPARE(m->attempt->redirectUri().port(), m->request.redirectPort);
    }

    // CB-22
    void pasted()
    {
        m->start();
        const QUrl good = m->provider.authorize(m->opened);
        QVERIFY(!m->attempt->paste(u"http://127.0.0.1:1/callback?code=x&state=y"_s));
        QVERIFY(!m->result);
        QVERIFY(m->attempt->paste(good.toString(QUrl::FullyEncoded)));
        QVERIFY(m->ended());
        QCOMPARE(m->category(), QString());
        QVERIFY(!m->attempt->paste(good.toString(QUrl::FullyEncoded)));
    }

    // CB-22: two attempts at once, answers swapped.
    void attemptsAreKeptApart()
    {
        SignInBench other;
        m->start();
        other.start();
        const QUrl ours = m->provider.authorize(m->opened);
        const QUrl theirs = other.provider.authorize(other.opened);
        QUrl swapped = other.attempt->redirectUri();
        swapped.setQuery(ours.query(QUrl::FullyEncoded));
        auto browser = other.visit(swapped);
        QVERIFY(SignInBench::page(browser).startsWith("HTTP/1.1 400 "));
        QVERIFY(!other.result);
        m->browser = m->visit(ours);
        other.browser = other.visit(theirs);
        QVERIFY(m->ended() && other.ended());
        QCOMPARE(m->category(), QString());
        QCOMPARE(other.category(), QString());
    }

    // PK-01, CB-07: nothing is used twice, also after a failure.
    void everyAttemptIsNew()
    {
        QSet<QByteArray> seen;
        for (int each = 0; each < 5; ++each) {
            m->provider.routes["/token"] = [](const QByteArray &) {
                return FakeProvider::json(503, {});
            };
            QVERIFY(!m->signIn());
            for (const auto &name : {"state"_ba, "nonce"_ba, "code_challenge"_ba}) {
                QVERIFY(!seen.contains(m->provider.asked(name)));
                seen.insert(m->provider.asked(name));
            }
        }
    }

    void withoutOpenidThereIsNoIdentity()
    {
        m->request.scope = {u"profile"_s};
        m->provider.tokens = [](QJsonObject &tokens) {
            tokens.remove(u"id_token"_s);
        };
        const auto signedIn = m->signIn();
        QVERIFY(signedIn);
        QVERIFY(!signedIn->idToken.isAccepted);
    }

private:
    std::unique_ptr<SignInBench> m;
};

QTEST_GUILESS_MAIN(TestCodeSignIn)
#include "TestCodeSignIn.moc"
