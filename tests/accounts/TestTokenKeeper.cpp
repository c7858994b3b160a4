// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../keyring/PrivateSession.h"
#include "FakeProvider.h"
#include "PlainDialect.h"
#include "RefusalLines.h"
#include "accounts/TokenKeeper.h"
#include "keyring/Keyring.h"
#include "oauth/Discovery.h"

#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One account in one process, against one provider, with a real keyring.
struct Bench
{
    explicit Bench(FakeProvider &provider, const QUuid &id = QUuid::createUuid())
        : http(NetworkPolicy{true, {}})
        , discovery(&http)
        , dialect(std::make_shared<PlainDialect>())
    {
        account.id = id;
        account.sub = u"sub-1"_s;
        account.server = {u"plain"_s, provider.issuer(), u"client"_s, {u"openid"_s, u"profile"_s}, 0,
                          {},         {true, {}}};
        open();
    }
    void open()
    {
        keeper.reset();
        keeper = std::make_unique<TokenKeeper>(account, &http, &discovery, &keyring, dialect, Clock([this] {
                                                   return QDateTime::currentDateTimeUtc().addSecs(skew);
                                               }));
    }
    /// What a new process would find in the keyring.
    [[nodiscard]] Result<TokenSet> record()
    {
        const auto bytes = QCoro::waitFor(keyring.read(key()));
        if (!bytes)
            return std::unexpected(bytes.error());
        return TokenSet::decode(*bytes, account.server.issuer, account.server.clientId, account.idText());
    }
    [[nodiscard]] QString key() const { return u"chatelaine/"_s + account.idText(); }
    Result<TokenSet> ask(std::chrono::seconds validity = 60s)
    {
        return QCoro::waitFor(keeper->validFor(validity));
    }

    /// A request of somebody else over the same line.
    Result<HttpResponse> visit(const QString &where = {})
    {
        HttpRequest request;
        request.url = QUrl(where.isEmpty() ? account.server.issuer : where);
        return QCoro::waitFor(http.send(request));
    }

    Account account;
    qint64 skew = 0; ///< of our clock, in seconds
    Keyring keyring;
    HttpClient http;
    Discovery discovery;
    std::shared_ptr<PlainDialect> dialect;
    std::unique_ptr<TokenKeeper> keeper;
};

} // namespace

class TestTokenKeeper : public QObject
{
    Q_OBJECT

    static QString codeOf(const auto &result) { return result ? u"(done)"_s : result.error().code; }

private Q_SLOTS:
    static void cleanup() { QVERIFY(PrivateSession::unlock()); }

    void sendsTheRefreshAndNothingElse()
    {
        FakeProvider provider;
        Bench bench(provider);
        const TokenSet first = provider.signIn(u"sub-1"_s);
        QCOMPARE(codeOf(QCoro::waitFor(bench.keeper->adopt(first, true))), u"(done)"_s);
        const auto tokens = bench.ask();
        QCOMPARE(codeOf(tokens), u"(done)"_s);
        QVERIFY2(tokens->accessToken != first.accessToken, "RF-01 oidcc-client-test-refresh-token");
        QCOMPARE(provider.tokenForms.size(), 1);
        QStringList names;
        for (const auto &item : provider.tokenForms.first().queryItems())
            names.append(item.first);
        names.sort();
        QCOMPARE(names, QStringList({u"client_id"_s, u"grant_type"_s, u"refresh_token"_s}));
        QVERIFY(!provider.tokenHeads.first().toLower().contains("authorization"));
        QCOMPARE(bench.record()->refreshToken, tokens->refreshToken);
        QVERIFY2(bench.record()->accessToken.isEmpty(), "KR-06");
        QCOMPARE(bench.keeper->state(), AccountState::SignedIn);
        QVERIFY(bench.keeper->isStored());
    }

    void keepsTheOldOneIfNoneIsGiven()
    {
        FakeProvider provider;
        provider.rotates = false;
        Bench bench(provider);
        const TokenSet first = provider.signIn(u"sub-1"_s);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(first, true)));
        QVERIFY(bench.ask());
        QCOMPARE(bench.record()->refreshToken, first.refreshToken); // RF-03
        provider.tokenMembers = {{u"refresh_token"_s, u""_s}};
        const QByteArray rejected = bench.keeper->current().accessToken;
        const auto refused = QCoro::waitFor(bench.keeper->replace(rejected));
        QCOMPARE(refused.error().category, Category::Token);
        QCOMPARE(bench.record()->refreshToken, first.refreshToken);
    }

    void fiftyCallersAreOneRequest()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        std::vector<QCoro::Task<Result<TokenSet>>> callers;
        for (int i = 0; i < 50; ++i)
            callers.push_back(bench.keeper->validFor(60s));
        QSet<QByteArray> given;
        for (auto &caller : callers) {
            const auto tokens = QCoro::waitFor(caller);
            QCOMPARE(codeOf(tokens), u"(done)"_s);
            given.insert(tokens->accessToken);
        }
        QCOMPARE(provider.tokenForms.size(), 1); // RF-04
        QCOMPARE(given.size(), 1);
    }

    void aCancelFreesTheCallerAndNotTheRequest()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        const auto cancellation = Cancellation::create();
        auto asked = bench.keeper->validFor(60s, cancellation);
        cancellation.cancel();
        QCOMPARE(codeOf(QCoro::waitFor(asked)), u"cancelled"_s);
        QVERIFY(bench.ask());
        QCOMPARE(provider.tokenForms.size(), 1);
        QCOMPARE(bench.record()->refreshToken, bench.keeper->current().refreshToken);
    }

    void takesOverWhatAnotherProcessDid()
    {
        FakeProvider provider;
        provider.idIsAccess = true;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        Bench other(provider, bench.account.id);
        QVERIFY(bench.ask());
        const auto tokens = other.ask();
        QCOMPARE(codeOf(tokens), u"(done)"_s);
        QCOMPARE(tokens->accessToken, bench.keeper->current().accessToken);
        QCOMPARE(provider.tokenForms.size(), 1); // RF-04
        // A token that died when the other one renewed is replaced without a request of ours.
        const QByteArray old = tokens->accessToken;
        QVERIFY(QCoro::waitFor(bench.keeper->replace(old)));
        const auto replaced = QCoro::waitFor(other.keeper->replace(old));
        QCOMPARE(replaced->accessToken, bench.keeper->current().accessToken);
        QCOMPARE(provider.tokenForms.size(), 2);
        QCOMPARE(provider.reuses, 0);
    }

    void invalidGrantEndsTheSignIn()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        provider.tokenAnswer = FakeProvider::answer(400, R"({"error":"invalid_grant"})");
        const RefusalLines log;
        for (int i = 0; i < 3; ++i) {
            const auto refused = bench.ask();
            QCOMPARE(refused.error().category, Category::Reauth);
            QCOMPARE(refused.error().detail.value("server_code"_L1).toString(), u"invalid_grant"_s);
        }
        QCOMPARE(provider.tokenForms.size(), 1); // RF-05
        QCOMPARE(RefusalLines::lines,
                 QStringList{u"reauth account.sign_in_needed TR-05 token.refused, account "_s +
                             bench.account.idText()}); // LG-04
        QCOMPARE(bench.keeper->state(), AccountState::SignInNeeded);
        QCOMPARE(codeOf(bench.record()), u"keyring.not_found"_s);
        // A new process finds the account, asks nobody and says the same.
        Bench later(provider, bench.account.id);
        QCoro::waitFor(later.keeper->check());
        QCOMPARE(later.keeper->state(), AccountState::SignInNeeded);
        QCOMPARE(later.ask().error().category, Category::Reauth);
        QCOMPARE(provider.tokenForms.size(), 1);
        // Signing in again mends it.
        provider.tokenAnswer.clear();
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        QVERIFY(bench.ask());
        QCOMPARE(bench.keeper->state(), AccountState::SignedIn);
        QVERIFY(later.ask());
        QCOMPARE(later.keeper->state(), AccountState::SignedIn);
    }

    void aRefusalInTheServersOwnFormCountsByWhatItMeans()
    {
        FakeProvider provider;
        Bench bench(provider);
        const TokenSet first = provider.signIn(u"sub-1"_s);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(first, true)));
        Error own{u"token.refused"_s, Category::Provider, u"own"_s, {}, {}};
        bench.dialect->ownRefusal = [&own](const HttpResponse &answer) {
            return answer.body.contains("no token") ? std::optional(own) : std::nullopt;
        };
        provider.tokenAnswer = FakeProvider::answer(200, R"({"own":"no token"})");
        QCOMPARE(bench.ask().error().message, u"own"_s);
        QVERIFY2(bench.record()->refreshToken == first.refreshToken,
                 "RF-05: only invalid_grant ends a grant");
        bench.skew += 10;
        own.detail.insert("server_code"_L1, u"invalid_grant"_s);
        QCOMPARE(bench.ask().error().category, Category::Reauth);
        QCOMPARE(bench.keeper->state(), AccountState::SignInNeeded);
        QCOMPARE(codeOf(bench.record()), u"keyring.not_found"_s);
    }

    void passingFaultsKeepTheToken_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addRow("RF-06 503") << FakeProvider::answer(503, "busy", "text/plain");
        QTest::addRow("RF-06 429") << FakeProvider::answer(429, "{}", "application/json",
                                                           "Retry-After: 2\r\n");
        QTest::addRow("RF-06 captive portal") << FakeProvider::answer(200, "<html>Pay</html>", "text/html");
        QTest::addRow("RF-06 cut short") << "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"_ba;
        QTest::addRow("RF-06 503 with an error in it")
            << FakeProvider::answer(503, R"({"error":"invalid_grant"})");
    }
    void passingFaultsKeepTheToken()
    {
        QFETCH(QByteArray, answer);
        FakeProvider provider;
        Bench bench(provider);
        const TokenSet first = provider.signIn(u"sub-1"_s);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(first, true)));
        provider.tokenAnswer = answer;
        QCOMPARE(bench.ask().error().category, Category::Network);
        QCOMPARE(bench.keeper->state(), AccountState::Offline);
        QCOMPARE(bench.record()->refreshToken, first.refreshToken);
        QCOMPARE(bench.ask().error().category, Category::Network);
        QCOMPARE(provider.tokenForms.size(), 1); // not at once again
        provider.tokenAnswer.clear();
        bench.skew += 10;
        QCOMPARE(codeOf(bench.ask()), u"(done)"_s);
        QCOMPARE(bench.keeper->state(), AccountState::SignedIn);
        QVERIFY(!bench.keeper->trouble());
    }

    void keysThatCannotBeHadEndNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addRow("RF-06 no keys there") << FakeProvider::answer(404, "{}");
        QTest::addRow("RF-06 keys refused") << FakeProvider::answer(403, "denied", "text/plain");
        QTest::addRow("RF-06 page for maintenance") << FakeProvider::answer(200, "<html>", "text/html");
        QTest::addRow("RF-06 no list") << FakeProvider::answer(200, R"({"keys":null})");
        QTest::addRow("RF-06 empty list") << FakeProvider::answer(200, R"({"keys":[]})");
    }
    void keysThatCannotBeHadEndNothing()
    {
        QFETCH(QByteArray, answer);
        FakeProvider provider;
        Bench bench(provider);
        const TokenSet first = provider.signIn(u"sub-1"_s);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(first, true)));
        provider.keysAnswer = answer;
        QCOMPARE(bench.ask().error().code, u"network.no_keys"_s);
        QCOMPARE(bench.keeper->state(), AccountState::Offline);
        QVERIFY2(provider.tokenForms.isEmpty(), "an answer that cannot be judged is not asked for");
        QCOMPARE(bench.record()->refreshToken, first.refreshToken);
        provider.keysAnswer.clear();
        bench.skew += 10;
        QVERIFY(QCoro::waitFor(bench.discovery.refresh(provider.issuer()))); // as if it were later
        QCOMPARE(codeOf(bench.ask()), u"(done)"_s);
    }

    /// The old refresh token is spent by then: the new one is kept, and what cannot be judged is not.
    void keysThatGoMissingUnderARenewalLoseNothing()
    {
        FakeProvider provider;
        Bench bench(provider);
        const TokenSet first = provider.signIn(u"sub-1"_s);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(first, true)));
        provider.header = {{u"kid"_s, u"two"_s}};
        provider.beforeTokens = [&provider] {
            provider.keysAnswer = FakeProvider::answer(404, "{}");
        };
        const auto renewed = bench.ask();
        QCOMPARE(codeOf(renewed), u"(done)"_s);
        QVERIFY(provider.isAlive(bench.record()->refreshToken));
        QCOMPARE(bench.record()->idToken, first.idToken);
        QCOMPARE(bench.keeper->state(), AccountState::SignedIn);
    }

    void serverThatIsAwayIsOffline()
    {
        auto provider = std::make_unique<FakeProvider>();
        Bench bench(*provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider->signIn(u"sub-1"_s), true)));
        provider.reset();
        QCOMPARE(bench.ask().error().category, Category::Network);
        QCOMPARE(bench.keeper->state(), AccountState::Offline);
        QVERIFY(bench.record());
    }

    /// 09b: who cannot reach the server makes the account offline, whoever can ends that.
    void aLostLineIsToldAndComesBackByItself()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s, 3600), true)));
        QVERIFY(!bench.keeper->nextTry());
        provider.goAway();
        QVERIFY(!bench.visit());
        QCOMPARE(bench.keeper->state(), AccountState::Offline);
        QCOMPARE(bench.keeper->trouble()->code, u"network.unreachable"_s);
        QVERIFY(bench.ask()); // the token is good, so whoever wants to try may
        const std::optional<QDateTime> next = bench.keeper->nextTry();
        QVERIFY(next);
        const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(*next);
        QVERIFY2(wait > 0 && wait <= 2500, qPrintable(QString::number(wait)));
        QVERIFY(!bench.visit()); // one more failure of somebody else makes nobody wait longer
        QCOMPARE(bench.keeper->nextTry(), next);
        provider.comeBack();
        QTRY_COMPARE(bench.keeper->state(), AccountState::SignedIn);
        QVERIFY(QDateTime::currentDateTimeUtc() >= *next); // when it was announced, not when a clock struck
        QVERIFY(!bench.keeper->trouble());
        QVERIFY(!bench.keeper->nextTry());
        QVERIFY2(provider.tokenForms.isEmpty(), "a shaky line is no place to rotate a refresh token");
    }

    void waitsLongerEachTimeNobodyIsThere()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s, 3600), true)));
        provider.goAway();
        QVERIFY(!bench.visit());
        const std::optional<QDateTime> first = bench.keeper->nextTry();
        bench.skew = 2; // over what a person has to wait
        QCoro::waitFor(bench.keeper->reconnect());
        QCOMPARE(bench.keeper->state(), AccountState::Offline);
        QVERIFY(bench.keeper->nextTry() > first->addSecs(1));
        provider.comeBack();
        bench.skew = 4;
        QCoro::waitFor(bench.keeper->reconnect());
        QCOMPARE(bench.keeper->state(), AccountState::SignedIn);
    }

    /// "Try now" right after a fault: not at once, but much sooner than was announced.
    void anEarlyWishIsGrantedAMomentLater()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s, 3600), true)));
        provider.goAway();
        QVERIFY(!bench.visit());
        for (int fault = 0; fault < 2; ++fault) {
            bench.skew += 60;
            QCoro::waitFor(bench.keeper->reconnect());
        }
        const std::optional<QDateTime> announced = bench.keeper->nextTry();
        QVERIFY(announced);
        provider.comeBack();
        QCoro::waitFor(bench.keeper->reconnect());
        QCOMPARE(bench.keeper->state(), AccountState::Offline);
        QVERIFY(bench.keeper->nextTry() < announced->addSecs(-3));
        QTRY_COMPARE_WITH_TIMEOUT(bench.keeper->state(), AccountState::SignedIn, 3000);
    }

    void anyAnswerEndsALostLine()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s, 3600), true)));
        provider.goAway();
        QVERIFY(!bench.visit());
        provider.comeBack();
        QVERIFY(bench.visit());
        QCOMPARE(bench.keeper->state(), AccountState::SignedIn);
        QVERIFY(!bench.keeper->nextTry());
    }

    /// A server that answers, but with faults, is not mended by one more answer.
    void aServerThatIsIllIsAskedAgain()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        provider.tokenAnswer = FakeProvider::answer(503, "busy", "text/plain");
        QVERIFY(!bench.ask());
        QVERIFY(bench.visit());
        QCOMPARE(bench.keeper->state(), AccountState::Offline);
        provider.tokenAnswer.clear();
        QTRY_COMPARE(bench.keeper->state(), AccountState::SignedIn);
        QCOMPARE(provider.tokenForms.size(), 2);
    }

    void anotherHostIsNotTheServer()
    {
        FakeProvider provider;
        FakeProvider other;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s, 3600), true)));
        other.goAway();
        QVERIFY(!bench.visit(other.issuer()));
        QCOMPARE(bench.keeper->state(), AccountState::SignedIn);
    }

    void distrustedAnswerIsDropped_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QJsonObject>("header");
        QTest::addColumn<bool>("wrongKey");
        QTest::addColumn<Category>("category");
        const QJsonObject none;
        const auto id = Category::IdToken;
        QTest::addRow("RF-07 oidcc-client-test-refresh-token-invalid-issuer")
            << QJsonObject{{u"iss"_s, u"http://127.0.0.1:1"_s}} << none << false << id;
        QTest::addRow("RF-07 oidcc-client-test-refresh-token-invalid-sub")
            << QJsonObject{{u"sub"_s, u"sub-11"_s}} << none << false << id;
        QTest::addRow("RF-07 other aud") << QJsonObject{{u"aud"_s, u"other"_s}} << none << false << id;
        QTest::addRow("RF-07 other nonce") << QJsonObject{{u"nonce"_s, u"other"_s}} << none << false << id;
        QTest::addRow("RF-07 older iat") << QJsonObject{{u"iat"_s, 1'700'000'000}} << none << false << id;
        QTest::addRow("RF-07 other auth_time")
            << QJsonObject{{u"auth_time"_s, 1'700'000'001}} << none << false << id;
        QTest::addRow("RF-08 bad signature") << none << none << true << Category::Signature;
        QTest::addRow("RF-08 none") << none << QJsonObject{{u"alg"_s, u"none"_s}} << false
                                    << Category::Signature;
        QTest::addRow("RF-08 unknown kid")
            << none << QJsonObject{{u"kid"_s, u"two"_s}} << true << Category::Signature;
    }
    void distrustedAnswerIsDropped()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(QJsonObject, header);
        QFETCH(bool, wrongKey);
        QFETCH(Category, category);
        FakeProvider provider;
        Bench bench(provider);
        const TokenSet first = provider.signIn(u"sub-1"_s);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(first, true)));
        provider.claims = claims;
        provider.header = header;
        provider.signsWrongly = wrongKey;
        const auto refused = bench.ask();
        QVERIFY(!refused);
        QCOMPARE(refused.error().category, category);
        QCOMPARE(bench.keeper->state(), AccountState::SignInNeeded);
        QVERIFY(bench.keeper->current().accessToken.isEmpty());
        QVERIFY(!bench.record());
        QVERIFY(!bench.ask());
        QCOMPARE(provider.tokenForms.size(), 1);
    }

    void absentIdTokenIsFine()
    {
        FakeProvider provider;
        Bench bench(provider);
        const TokenSet first = provider.signIn(u"sub-1"_s);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(first, true)));
        provider.givesIdToken = false;
        QVERIFY(bench.ask());
        QCOMPARE(bench.record()->idToken, first.idToken); // RF-08
        QVERIFY(!bench.keeper->current().refreshed);
    }

    void grantedScopeCounts_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QStringList>("kept");
        QTest::addRow("RF-09 fewer") << u"openid"_s << QStringList{u"openid"_s};
        QTest::addRow("RF-09 more") << u"openid profile admin"_s << QStringList{u"openid"_s, u"profile"_s};
        QTest::addRow("RF-09 none") << QString() << QStringList{u"openid"_s, u"profile"_s};
    }
    void grantedScopeCounts()
    {
        QFETCH(QString, sent);
        QFETCH(QStringList, kept);
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        provider.scope = sent;
        QCOMPARE(bench.ask()->scope, kept);
    }

    void survivesClocksAndShortLives()
    {
        FakeProvider provider;
        provider.expiresIn = 1;
        // An ID token that our clock, wrong as it is, still finds within its time.
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        provider.claims = {{u"iat"_s, now - 3600}, {u"exp"_s, now + 7200}};
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        QVERIFY(bench.ask());
        QVERIFY(bench.ask());
        QCOMPARE(provider.tokenForms.size(), 1); // RF-10 expires_in 1
        provider.expiresIn = 600;
        bench.skew = 3000;
        QVERIFY(bench.ask());
        QVERIFY(bench.ask());
        QCOMPARE(provider.tokenForms.size(), 2); // RF-10 forward
        bench.skew = -3000;
        QVERIFY(bench.ask());
        QVERIFY(bench.ask());
        QCOMPARE(provider.tokenForms.size(), 3); // RF-10 back
    }

    void refreshTokenGoesOnlyWhereItCameFrom()
    {
        FakeProvider provider;
        FakeProvider elsewhere;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        provider.metadata = {{u"token_endpoint"_s, QString(elsewhere.issuer() + u"/token"_s)}};
        QCOMPARE(bench.ask().error().code, u"account.origin_changed"_s); // RF-10
        QCOMPARE(bench.keeper->state(), AccountState::SignInNeeded);
        QVERIFY(elsewhere.tokenForms.isEmpty());
        // An account whose issuer was edited finds no record of its own.
        Bench edited(elsewhere, bench.account.id);
        QCOMPARE(edited.ask().error().category, Category::Reauth);
        QCOMPARE(edited.keeper->state(), AccountState::SignInNeeded);
        QVERIFY(elsewhere.tokenForms.isEmpty());
    }

    void asksTheSecondAddressOnlyForThatGrant()
    {
        FakeProvider provider;
        Bench bench(provider);
        bench.dialect->morePaths = {u"/second"_s};
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        provider.tokenAnswer = FakeProvider::answer(400, R"({"error":"unauthorized_client"})");
        QCOMPARE(bench.ask().error().category, Category::Provider);
        QCOMPARE(provider.otherGrants, 0);
        QVERIFY(bench.record());
        QCOMPARE(bench.keeper->state(), AccountState::Expired);
        provider.tokenAnswer = FakeProvider::answer(400, R"({"error":"unsupported_grant_type"})");
        bench.skew += 10;
        QVERIFY(bench.ask());
        QCOMPARE(provider.otherGrants, 1);
    }

    void foreignRecordIsThisAccountsTroubleAlone()
    {
        FakeProvider provider;
        Bench one(provider);
        Bench two(provider);
        QVERIFY(QCoro::waitFor(one.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        QVERIFY(QCoro::waitFor(two.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        const auto stolen = QCoro::waitFor(two.keyring.read(two.key()));
        QVERIFY(QCoro::waitFor(one.keyring.write(one.key(), *stolen)));
        one.open();
        QCoro::waitFor(one.keeper->check());
        QCOMPARE(one.keeper->state(), AccountState::SignInNeeded); // KR-05
        QCOMPARE(one.keeper->trouble()->detail.value("cause"_L1).toString(), u"keyring.foreign_record"_s);
        QVERIFY(QCoro::waitFor(one.keyring.write(one.key(), "{broken"_ba)));
        QCOMPARE(one.ask().error().category, Category::Reauth);
        QVERIFY(two.ask());
        QCOMPARE(provider.tokenForms.size(), 1);
    }

    void lockedKeyringIsNoSignOut()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        QVERIFY(PrivateSession::control(u"lock"_s));
        bench.open();
        QCoro::waitFor(bench.keeper->check());
        QCOMPARE(bench.keeper->state(), AccountState::KeyringLocked);
        const auto refused = bench.ask();
        QCOMPARE(refused.error().code, u"keyring.locked"_s);
        QVERIFY(provider.tokenForms.isEmpty());
        // As soon as it is seen open, everything goes on by itself.
        QVERIFY(PrivateSession::unlock());
        QCoro::waitFor(bench.keyring.probe());
        QTRY_COMPARE(bench.keeper->state(), AccountState::SignedIn);
        QVERIFY(bench.ask());

        QVERIFY(PrivateSession::control(u"stop"_s));
        bench.open();
        QCoro::waitFor(bench.keeper->check());
        QCOMPARE(bench.keeper->state(), AccountState::KeyringUnavailable);
        QVERIFY(PrivateSession::control(u"start"_s));
        QVERIFY(PrivateSession::unlock());
        QVERIFY(bench.ask());
    }

    /// 09a: of two accounts in a locked keyring one waits, and one goes on with what it holds.
    void whatIsInMemoryServesOnWhileLocked()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s, 600), true)));
        QVERIFY(PrivateSession::control(u"lock"_s));
        QCoro::waitFor(bench.keeper->check());
        QCOMPARE(bench.keeper->state(), AccountState::SignedIn);
        QVERIFY(bench.ask());
        // "Refresh now" is refused with the reason, and costs nothing.
        const QByteArray held = bench.keeper->current().accessToken;
        QCOMPARE(codeOf(QCoro::waitFor(bench.keeper->replace(held))), u"keyring.locked"_s);
        QCOMPARE(bench.keeper->state(), AccountState::SignedIn);
        QCOMPARE(bench.keeper->current().accessToken, held);
        bench.skew = 570; // half a minute is less than was asked for, and more than nothing
        QCOMPARE(bench.ask()->accessToken, held);
        QCOMPARE(bench.keeper->state(), AccountState::SignedIn);
        bench.skew = 700;
        QCOMPARE(codeOf(bench.ask()), u"keyring.locked"_s);
        QCOMPARE(bench.keeper->state(), AccountState::KeyringLocked);
        QVERIFY(provider.tokenForms.isEmpty());
        QVERIFY(PrivateSession::unlock());
        QTRY_COMPARE(bench.keeper->state(), AccountState::SignedIn); // noticed by itself
    }

    void writeThatFailsAfterARefreshIsTriedAgain()
    {
        FakeProvider provider;
        Bench bench(provider);
        const TokenSet first = provider.signIn(u"sub-1"_s);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(first, true)));
        QSignalSpy stored(bench.keeper.get(), &TokenKeeper::storedChanged);
        provider.beforeTokens = [] {
            QVERIFY(PrivateSession::control(u"lock"_s));
        };
        const auto tokens = bench.ask();
        QCOMPARE(codeOf(tokens), u"(done)"_s); // RF-02: in memory, and told as not saved
        QVERIFY(!bench.keeper->isStored());
        QCOMPARE(bench.keeper->trouble()->code, u"keyring.locked"_s);
        QCOMPARE(bench.keeper->state(), AccountState::SignedIn);
        provider.beforeTokens = nullptr;
        // Another renewal goes on from memory: the record is older.
        const QByteArray rejected = tokens->accessToken;
        QVERIFY(QCoro::waitFor(bench.keeper->replace(rejected)));
        QVERIFY(!bench.keeper->isStored());
        QVERIFY(PrivateSession::unlock());
        QCoro::waitFor(bench.keyring.probe());
        QTRY_VERIFY(bench.keeper->isStored());
        QCOMPARE(bench.record()->refreshToken, bench.keeper->current().refreshToken);
        QVERIFY(!bench.keeper->trouble());
        QCOMPARE(stored.size(), 2);
        QCOMPARE(provider.reuses, 0);
    }

    void withoutStoringNothingIsKept()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), false)));
        QVERIFY(bench.ask());
        QVERIFY(!bench.keeper->isStored());
        QCOMPARE(codeOf(bench.record()), u"keyring.not_found"_s);
    }

    void withoutARefreshTokenItEnds()
    {
        FakeProvider provider;
        Bench bench(provider);
        TokenSet single = provider.signIn(u"sub-1"_s, 300);
        single.refreshToken.clear();
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(single, true)));
        QVERIFY(bench.ask());
        bench.skew = 400;
        QCOMPARE(bench.ask().error().code, u"account.expired"_s);
        QCOMPARE(bench.keeper->state(), AccountState::Expired);
        QVERIFY(provider.tokenForms.isEmpty());
    }

    void forgetsEverythingOrSaysWhatStayed()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        QVERIFY(PrivateSession::control(u"lock"_s));
        QCOMPARE(codeOf(QCoro::waitFor(bench.keeper->forget())), u"keyring.locked"_s); // LO-01
        QCOMPARE(bench.keeper->state(), AccountState::KeyringLocked);
        QVERIFY(PrivateSession::unlock());
        QCOMPARE(codeOf(QCoro::waitFor(bench.keeper->forget())), u"(done)"_s);
        QCOMPARE(codeOf(bench.record()), u"keyring.not_found"_s); // KR-10
        QVERIFY(bench.keeper->current().refreshToken.isEmpty());
        QVERIFY(!bench.ask());
    }

    void mayGoAwayWhileItRenews()
    {
        FakeProvider provider;
        Bench bench(provider);
        QVERIFY(QCoro::waitFor(bench.keeper->adopt(provider.signIn(u"sub-1"_s), true)));
        auto asked = bench.keeper->validFor(60s);
        bench.keeper.reset();
        const auto tokens = QCoro::waitFor(asked);
        QCOMPARE(codeOf(tokens), u"(done)"_s);
        QCOMPARE(bench.record()->refreshToken, tokens->refreshToken);
    }
};

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "TestTokenKeeper.moc"
