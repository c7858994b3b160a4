// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../net/FakeServer.h"

#include "accounts/TokenSet.h"
#include "servers/casdoor/CasdoorDialect.h"

#include <QCoroTask>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

/// Ending a session at the server, over real connections on loopback.
class TestSignOut : public QObject
{
    Q_OBJECT

    static constexpr char yes[] = "{\"status\":\"ok\",\"msg\":\"\",\"data\":null}";
    static constexpr char dead[] =
        "{\"status\":\"error\",\"msg\":\"Access token has expired, expireTime = x\",\"data\":null}";
    static constexpr char alive[] = "{\"sub\":\"0f0c\"}";
    static constexpr char unknown[] =
        "{\"status\":\"error\",\"msg\":\"Token not found, invalid accessToken\",\"data\":null}";

    static ServerMetadata metadataOf(const FakeServer &server)
    {
        ServerMetadata metadata;
        metadata.userinfoEndpoint = server.url(u"/api/userinfo"_s);
        metadata.endSessionEndpoint = server.url(u"/api/logout"_s);
        return metadata;
    }

    static Server serverOf(const FakeServer &fake)
    {
        Server server;
        server.issuer = fake.url(QString()).toString();
        server.clientId = u"1a2b"_s;
        return server;
    }

    static TokenSet tokens()
    {
        TokenSet set;
        set.accessToken = "ACCESS";
        set.idToken = "ACCESS";
        set.refreshToken = "REFRESH";
        return set;
    }

    static FakeServer::Answer answers(const QList<QByteArray> &bodies)
    {
        return [bodies](QTcpSocket *socket, int number) {
            socket->write(FakeServer::ok(bodies.value(number - 1), "Content-Type: application/json\r\n"));
        };
    }

    static QList<SignOutStep> signOut(const Dialect &dialect, const FakeServer &fake,
                                      const ServerMetadata &metadata, const TokenSet &set, bool everywhere)
    {
        HttpClient http({true, {}});
        return QCoro::waitFor(dialect.endSession(&http, metadata, serverOf(fake), set, everywhere, {}));
    }

    static SignOutStep step(const QList<SignOutStep> &steps, const QString &name)
    {
        for (const SignOutStep &each : steps)
            if (each.step == name)
                return each;
        return {};
    }

private Q_SLOTS:
    void endsTheTokenThroughTheLogoutAddress()
    {
        const FakeServer fake(answers({yes, dead}));
        const auto steps = signOut(CasdoorDialect(), fake, metadataOf(fake), tokens(), false);
        QCOMPARE(step(steps, u"revoke"_s).ended, SignOutStep::Ended::Well);
        QVERIFY2(!step(steps, u"revoke"_s).note.isEmpty(),
                 "ui 6: where a word means a substitute, it is said");
        QCOMPARE(step(steps, u"server_session"_s).ended, SignOutStep::Ended::NotSupported);
        const QByteArray logout = fake.requests().at(0);
        QVERIFY(logout.startsWith("POST /api/logout HTTP"));
        QVERIFY(logout.endsWith("id_token_hint=ACCESS"));
        QVERIFY2(!logout.toLower().contains("authorization"),
                 "casdoor 11.7: an ended token would be refused first");
    }

    void saysSoWhereTheTokenStillWorks()
    {
        const FakeServer fake(answers({yes, alive}));
        const auto steps = signOut(CasdoorDialect(), fake, metadataOf(fake), tokens(), false);
        QCOMPARE(step(steps, u"revoke"_s).ended, SignOutStep::Ended::Failed);
        QCOMPARE(step(steps, u"revoke"_s).error->code, u"sign_out.token_still_works"_s);
    }

    void takesATokenThatIsGoneForEnded()
    {
        const FakeServer fake(answers({unknown, dead}));
        const auto steps = signOut(CasdoorDialect(), fake, metadataOf(fake), tokens(), false);
        QCOMPARE(step(steps, u"revoke"_s).ended, SignOutStep::Ended::Well);
    }

    /// Whoever stands in between may say 401 as well, and then nobody knows of the token.
    void aBare401ProvesNothing()
    {
        const auto after = [](const QByteArray &head) {
            return [head](QTcpSocket *socket, int number) {
                socket->write(number == 1
                                  ? FakeServer::ok(yes, "Content-Type: application/json\r\n")
                                  : "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n" + head + "\r\n");
            };
        };
        const FakeServer proxy(after({}));
        QCOMPARE(
            step(signOut(CasdoorDialect(), proxy, metadataOf(proxy), tokens(), false), u"revoke"_s).ended,
            SignOutStep::Ended::Failed);
        const FakeServer server(after("WWW-Authenticate: Bearer error=\"invalid_token\"\r\n"));
        QCOMPARE(
            step(signOut(CasdoorDialect(), server, metadataOf(server), tokens(), false), u"revoke"_s).ended,
            SignOutStep::Ended::Well);
    }

    void endsEverySession()
    {
        const FakeServer fake(answers({yes, dead, yes, dead}));
        const auto steps = signOut(CasdoorDialect(), fake, metadataOf(fake), tokens(), true);
        QCOMPARE(step(steps, u"all_sessions"_s).ended, SignOutStep::Ended::Well);
        QCOMPARE(step(steps, u"revoke"_s).ended, SignOutStep::Ended::Well);
        QVERIFY(fake.requests().at(0).startsWith("POST /api/sso-logout HTTP"));
        QVERIFY(fake.requests().at(0).contains("Bearer ACCESS"));
    }

    void aServerThatFailsFailsItsStepAndNoOther()
    {
        const FakeServer fake("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
        const auto steps = signOut(CasdoorDialect(), fake, metadataOf(fake), tokens(), true);
        QCOMPARE(steps.size(), 3);
        QCOMPARE(step(steps, u"revoke"_s).ended, SignOutStep::Ended::Failed);
        QCOMPARE(step(steps, u"revoke"_s).error->category, Category::Network);
        QCOMPARE(step(steps, u"all_sessions"_s).ended, SignOutStep::Ended::Failed);
    }

    void withoutATokenNothingIsSent()
    {
        const FakeServer fake(answers({}));
        const auto steps = signOut(CasdoorDialect(), fake, metadataOf(fake), {}, true);
        QCOMPARE(step(steps, u"all_sessions"_s).ended, SignOutStep::Ended::Failed);
        QVERIFY2(fake.requests().isEmpty(), "casdoor 5.6: an anonymous request is answered with yes");
    }

    void revokesWhereTheServerCan()
    {
        const FakeServer fake(answers({""}));
        ServerMetadata metadata;
        metadata.revocationEndpoint = fake.url(u"/revoke"_s);
        const auto steps = signOut(OidcDialect(), fake, metadata, tokens(), false);
        QCOMPARE(step(steps, u"revoke"_s).ended, SignOutStep::Ended::Well);
        QVERIFY2(fake.requests().at(0).endsWith("token=REFRESH&token_type_hint=refresh_token&client_id=1a2b"),
                 "RV-01");
    }

    void tellsWhereRevocationFailsOrIsMissing()
    {
        const FakeServer fake("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        ServerMetadata metadata;
        metadata.revocationEndpoint = fake.url(u"/revoke"_s);
        const auto failed = signOut(OidcDialect(), fake, metadata, tokens(), true);
        QCOMPARE(step(failed, u"revoke"_s).ended, SignOutStep::Ended::Failed);
        QCOMPARE(step(failed, u"all_sessions"_s).ended, SignOutStep::Ended::NotSupported);
        const auto missing = signOut(OidcDialect(), fake, {}, tokens(), false);
        QCOMPARE(step(missing, u"revoke"_s).ended, SignOutStep::Ended::NotSupported);
        QVERIFY(!step(missing, u"revoke"_s).note.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSignOut)
#include "TestSignOut.moc"
