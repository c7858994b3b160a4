// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../keyring/PrivateSession.h"
#include "House.h"
#include "RefusalLines.h"
#include "core/Paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestSignInAttempt : public QObject
{
    Q_OBJECT

    static QString codeOf(const auto &result) { return result ? u"(done)"_s : result.error().code; }
    static QString listFile() { return paths::config() + u"/accounts.ini"_s; }

private Q_SLOTS:
    static void cleanup()
    {
        QVERIFY(PrivateSession::unlock());
        QFile::remove(listFile());
    }

    void endsWithAStoredAccount()
    {
        FakeProvider provider;
        provider.claims = {{u"name"_s, u"Ada\u202e Lovelace"_s}, {u"owner"_s, u"ladies"_s}};
        House house;
        QSignalSpy added(house.accounts.get(), &Accounts::added);
        const auto attempt = house.accounts->signIn(house.choice(provider));
        QObject::connect(attempt.get(), &SignInAttempt::authorizationUrlReady, &house.browser,
                         &Browser::open);
        QList<SignInAttempt::Step> steps;
        connect(attempt.get(), &SignInAttempt::stepChanged, this,
                [&steps](SignInAttempt::Step step) { steps.append(step); });
        const auto account = QCoro::waitFor(attempt->run({}));
        QCOMPARE(codeOf(account), u"(done)"_s);
        using Step = SignInAttempt::Step;
        QCOMPARE(steps, QList<Step>({Step::Precheck, Step::Listen, Step::Wait, Step::Check, Step::Store,
                                     Step::Finished}));
        const QUrl prechecked = house.dialect->precheckedRedirect;
        QCOMPARE(prechecked.adjusted(QUrl::RemovePort), attempt->redirectUri().adjusted(QUrl::RemovePort));
        QVERIFY(account->stored);
        QCOMPARE(account->organization, u"ladies"_s);
        QVERIFY2(!account->name.contains(QChar(0x202e)), "US-05");
        QCOMPARE(account->label, account->name);
        QCOMPARE(added.size(), 1);
        QCOMPARE(house.accounts->list().size(), 1);
        QCOMPARE(house.accounts->find(account->id)->state, AccountState::SignedIn);
        QVERIFY(accepted(attempt->verdicts()));
        QTRY_COMPARE(house.browser.status, 200); // CB-21: told after it was stored
        // The token is there at once, and after a restart.
        QVERIFY(QCoro::waitFor(house.accounts->keeper(account->id)->validFor(std::chrono::seconds(60))));
        QCOMPARE(provider.tokenForms.size(), 1);
        house.open();
        QCOMPARE(house.accounts->list().size(), 1);
        QCoro::waitFor(house.accounts->checkAll());
        QCOMPARE(house.accounts->find(account->id)->state, AccountState::SignedIn);
        QVERIFY(QCoro::waitFor(house.accounts->keeper(account->id)->validFor(std::chrono::seconds(60))));
        QCOMPARE(provider.tokenForms.size(), 2);
    }

    /// KR-01, KR-06: what was given out, in every file of this program and in its environment.
    void leavesSecretsInTheKeyringAlone()
    {
        FakeProvider provider;
        provider.tokenMembers = {{u"access_token"_s, u"planted-access"_s}};
        House house;
        const auto account = house.signIn(house.choice(provider));
        QCOMPARE(codeOf(account), u"(done)"_s);
        const TokenSet tokens = house.accounts->keeper(account->id)->current();
        QVERIFY(!tokens.refreshToken.isEmpty() && !tokens.nonce.isEmpty());
        const QList<QByteArray> planted{"planted-access"_ba, tokens.refreshToken, tokens.idToken,
                                        tokens.nonce};
        QStringList places{u"/proc/self/cmdline"_s, u"/proc/self/environ"_s};
        QDirIterator files(qEnvironmentVariable("CHATELAINE_PRIVATE_SESSION"), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            places.append(files.next());
        QVERIFY(places.contains(listFile()));
        for (const QString &place : std::as_const(places)) {
            QFile file(place);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QByteArray &secret : planted)
                QVERIFY2(!bytes.contains(secret), qPrintable(place));
        }
    }

    void samePersonIsTheSameAccount()
    {
        FakeProvider provider;
        House house;
        const auto first = house.signIn(house.choice(provider));
        SignInChoice again = house.choice(provider);
        again.label = u"Second name"_s;
        const auto second = house.signIn(again);
        QCOMPARE(second->id, first->id); // ID-15
        QCOMPARE(second->label, u"Second name"_s);
        QCOMPARE(house.accounts->list().size(), 1);
        QVERIFY(house.noticed(u"sign_in.account_updated"_s));
        provider.sub = u"sub-2"_s;
        const auto other = house.signIn(house.choice(provider));
        QVERIFY(other->id != first->id);
        QCOMPARE(house.accounts->list().size(), 2);
        QVERIFY(!house.noticed(u"sign_in.account_updated"_s));
    }

    void repairByAnotherPersonIsRefused()
    {
        FakeProvider provider;
        House house;
        const auto first = house.signIn(house.choice(provider));
        const TokenSet before = house.accounts->keeper(first->id)->current();
        SignInChoice repair = house.choice(provider);
        repair.repair = first->id;
        provider.sub = u"sub-2"_s;
        const RefusalLines log;
        const auto refused = house.signIn(repair);
        QCOMPARE(refused.error().category, Category::Policy);                               // ID-15
        QCOMPARE(RefusalLines::lines, QStringList{u"policy account.other_person ID-15"_s}); // LG-04
        QCOMPARE(house.accounts->list().size(), 1);
        QCOMPARE(house.accounts->keeper(first->id)->current().refreshToken, before.refreshToken);
        QTRY_VERIFY(house.browser.status >= 400);
        provider.sub = u"sub-1"_s;
        const auto mended = house.signIn(repair);
        QCOMPARE(codeOf(mended), u"(done)"_s);
        QCOMPARE(mended->id, first->id);
        QVERIFY(house.accounts->keeper(first->id)->current().refreshToken != before.refreshToken);
        repair.repair = QUuid::createUuid();
        QCOMPARE(codeOf(house.signIn(repair)), u"account.unknown"_s);
    }

    void refusedIdTokenStoresNothing()
    {
        FakeProvider provider;
        provider.claims = {{u"aud"_s, u"other"_s}};
        House house;
        const RefusalLines log;
        const auto refused = house.signIn(house.choice(provider));
        QCOMPARE(refused.error().category, Category::IdToken);                           // ID-13
        QCOMPARE(RefusalLines::lines, QStringList{u"idtoken idtoken.audience ID-02"_s}); // LG-04
        QVERIFY(!accepted(house.verdicts));
        QVERIFY(house.accounts->list().isEmpty());
        QVERIFY(!QFile::exists(listFile()));
    }

    void precheckRefusesBeforeTheBrowserOpens()
    {
        FakeProvider provider;
        House house;
        house.dialect->precheckRefusal =
            Error{u"precheck.client_unknown"_s, Category::Provider, u"a"_s, u"b"_s, {}};
        const auto attempt = house.accounts->signIn(house.choice(provider));
        QSignalSpy ready(attempt.get(), &SignInAttempt::authorizationUrlReady);
        QCOMPARE(codeOf(QCoro::waitFor(attempt->run({}))), u"precheck.client_unknown"_s);
        QVERIFY(ready.isEmpty());
        QCOMPARE(attempt->step(), SignInAttempt::Step::Finished);
        SignInChoice unknown = house.choice(provider);
        unknown.server.kind = u"other"_s;
        QCOMPARE(house.signIn(unknown).error().category, Category::Unsupported);
    }

    void tellsWhatAPersonShouldKnow()
    {
        FakeProvider provider;
        provider.scope = u"openid"_s;
        provider.rotates = false;
        provider.claims = {{u"owner"_s, u"elsewhere"_s}};
        House house;
        house.dialect->homeOrganization = u"ladies"_s;
        const auto account = house.signIn(house.choice(provider));
        QCOMPARE(codeOf(account), u"(done)"_s);
        QVERIFY(house.noticed(u"plain.organization"_s));
        QVERIFY2(house.noticed(u"sign_in.fewer_scopes"_s), "RF-09");
        QVERIFY(house.noticed(u"sign_in.no_refresh_token"_s));
        QCOMPARE(account->server.organization, u"ladies"_s);
    }

    void withoutAKeyringItLastsUntilQuit()
    {
        FakeProvider provider;
        House house;
        QVERIFY(PrivateSession::control(u"lock"_s));
        const auto account = house.signIn(house.choice(provider));
        QCOMPARE(codeOf(account), u"(done)"_s); // KR-02
        QVERIFY(!account->stored);
        QVERIFY(house.noticed(u"sign_in.not_stored"_s));
        QVERIFY(!house.accounts->find(account->id)->stored);
        QVERIFY(QCoro::waitFor(house.accounts->keeper(account->id)->validFor(std::chrono::seconds(60))));
        {
            House other;
            QVERIFY(other.accounts->list().isEmpty());
        }
        // Kept after all once somebody opens the keyring.
        QVERIFY(PrivateSession::unlock());
        QCoro::waitFor(house.keyring.probe());
        QTRY_VERIFY(house.accounts->find(account->id)->stored);
        House other;
        QCOMPARE(other.accounts->list().size(), 1);
    }

    void byChoiceNothingIsStored()
    {
        FakeProvider provider;
        House house;
        SignInChoice chosen = house.choice(provider);
        chosen.store = false;
        const auto account = house.signIn(chosen);
        QVERIFY(account && !account->stored);
        QVERIFY(house.noticed(u"sign_in.not_stored_by_choice"_s));
        QVERIFY(!QFile::exists(listFile()));
        const auto read = QCoro::waitFor(house.keyring.read(QString(u"chatelaine/"_s + account->idText())));
        QCOMPARE(codeOf(read), u"keyring.not_found"_s);
    }

    void cancelClosesThePort()
    {
        FakeProvider provider;
        House house;
        const auto attempt = house.accounts->signIn(house.choice(provider));
        const auto cancellation = Cancellation::create();
        QUrl callback;
        connect(attempt.get(), &SignInAttempt::authorizationUrlReady, this, [&] {
            callback = attempt->redirectUri();
            QTimer::singleShot(0, this, [cancellation] { cancellation.cancel(); });
        });
        const auto ended = QCoro::waitFor(attempt->run(cancellation));
        QCOMPARE(ended.error().category, Category::Cancelled); // CB-03
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(callback.port()));
        QVERIFY(!socket.waitForConnected(500));
        QVERIFY(house.accounts->list().isEmpty());
        QVERIFY(!attempt->paste(u"http://127.0.0.1/callback?code=a&state=b"_s));
    }

    void mayGoAwayWhileItWaits()
    {
        FakeProvider provider;
        House house;
        auto attempt = house.accounts->signIn(house.choice(provider));
        QSignalSpy ready(attempt.get(), &SignInAttempt::authorizationUrlReady);
        const auto cancellation = Cancellation::create();
        auto running = attempt->run(cancellation);
        QTRY_VERIFY(!ready.isEmpty());
        attempt.reset();
        cancellation.cancel();
        QVERIFY(!QCoro::waitFor(running));
    }
};

QTEST_GUILESS_MAIN(TestSignInAttempt)
#include "TestSignInAttempt.moc"
