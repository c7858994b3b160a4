// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../keyring/PrivateSession.h"
#include "../net/TestCertificate.h"
#include "House.h"
#include "RefusalLines.h"
#include "core/Paths.h"

#include <QFile>
#include <QFileSystemWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAccounts : public QObject
{
    Q_OBJECT

    static QString codeOf(const auto &result) { return result ? u"(done)"_s : result.error().code; }
    static QStringList names(const QList<SignOutStep> &steps, SignOutStep::Ended ended)
    {
        QStringList found;
        for (const SignOutStep &each : steps) {
            if (each.ended == ended)
                found.append(each.step);
        }
        return found;
    }

private Q_SLOTS:
    static void cleanup()
    {
        QVERIFY(PrivateSession::unlock());
        QFile::remove(QString(paths::config() + u"/accounts.ini"_s));
    }

    void signOutRemovesEverything()
    {
        FakeProvider provider;
        House house;
        const auto account = house.signIn(house.choice(provider));
        const TokenSet tokens = house.accounts->keeper(account->id)->current();
        QSignalSpy removed(house.accounts.get(), &Accounts::removed);
        const auto steps = QCoro::waitFor(house.accounts->signOut(account->id, false));
        QCOMPARE(names(steps, SignOutStep::Ended::Well),
                 QStringList({u"revoke"_s, u"keyring"_s, u"account"_s}));
        QCOMPARE(steps.first().note, QString::fromLatin1(tokens.refreshToken));
        QCOMPARE(removed.size(), 1);
        QVERIFY(house.accounts->list().isEmpty());
        const auto read = QCoro::waitFor(house.keyring.read(QString(u"chatelaine/"_s + account->idText())));
        QCOMPARE(codeOf(read), u"keyring.not_found"_s); // LO-01
        house.open();
        QVERIFY(house.accounts->list().isEmpty());
        const auto again = QCoro::waitFor(house.accounts->signOut(account->id, false));
        QCOMPARE(names(again, SignOutStep::Ended::Failed), QStringList{u"account"_s});
    }

    void signOutGoesOnWhereTheServerFails()
    {
        auto provider = std::make_unique<FakeProvider>();
        House house;
        const auto account = house.signIn(house.choice(*provider));
        provider.reset();
        house.open(); // nothing of the server is remembered
        const RefusalLines log;
        const auto steps = QCoro::waitFor(house.accounts->signOut(account->id, true));
        QCOMPARE(names(steps, SignOutStep::Ended::Failed), QStringList{u"revoke"_s});
        QVERIFY(!RefusalLines::lines.isEmpty()); // LG-04
        QVERIFY(RefusalLines::lines.last().startsWith(u"network network.unreachable "_s));
        QVERIFY(RefusalLines::lines.last().endsWith(u"account "_s + account->idText()));
        QCOMPARE(steps.first().error->category, Category::Network);
        QCOMPARE(names(steps, SignOutStep::Ended::Well), QStringList({u"keyring"_s, u"account"_s})); // LO-01
        QVERIFY(house.accounts->list().isEmpty());
    }

    void signOutNeverHidesARecordThatStayed()
    {
        FakeProvider provider;
        House house;
        const auto account = house.signIn(house.choice(provider));
        QVERIFY(PrivateSession::control(u"lock"_s));
        const auto steps = QCoro::waitFor(house.accounts->signOut(account->id, false));
        QCOMPARE(names(steps, SignOutStep::Ended::Failed),
                 QStringList({u"keyring"_s, u"account"_s})); // LO-01
        QCOMPARE(steps.at(1).error->category, Category::Storage);
        QCOMPARE(house.accounts->list().size(), 1);
        house.open();
        QCOMPARE(house.accounts->list().size(), 1);
        QVERIFY(PrivateSession::unlock());
        const auto second = QCoro::waitFor(house.accounts->signOut(account->id, false));
        QVERIFY(names(second, SignOutStep::Ended::Failed).isEmpty());
        QVERIFY(house.accounts->list().isEmpty());
    }

    void removesWithoutAWordToTheServer()
    {
        FakeProvider provider;
        House house;
        const auto account = house.signIn(house.choice(provider));
        const QByteArray refreshToken = house.accounts->keeper(account->id)->current().refreshToken;
        const auto seen = std::pair(provider.tokenForms.size(), provider.metadataRequests);
        QVERIFY(PrivateSession::control(u"lock"_s));
        const auto refused = QCoro::waitFor(house.accounts->remove(account->id));
        QCOMPARE(names(refused, SignOutStep::Ended::Failed), QStringList({u"keyring"_s, u"account"_s}));
        QCOMPARE(refused.first().error->code, u"keyring.locked"_s);
        QCOMPARE(house.accounts->list().size(), 1); // a record that stays is never hidden
        QVERIFY(PrivateSession::unlock());
        const auto steps = QCoro::waitFor(house.accounts->remove(account->id));
        QCOMPARE(names(steps, SignOutStep::Ended::Well), QStringList({u"keyring"_s, u"account"_s}));
        QVERIFY(house.accounts->list().isEmpty());
        const auto read = QCoro::waitFor(house.keyring.read(QString(u"chatelaine/"_s + account->idText())));
        QCOMPARE(codeOf(read), u"keyring.not_found"_s);
        QVERIFY(seen == std::pair(provider.tokenForms.size(), provider.metadataRequests));
        QVERIFY2(provider.isAlive(refreshToken), "what the dialog says: it stays valid at the server");
        QCOMPARE(names(QCoro::waitFor(house.accounts->remove(account->id)), SignOutStep::Ended::Failed),
                 QStringList{u"account"_s});
    }

    void listIsThereWhateverTheKeyringDoes()
    {
        FakeProvider provider;
        House house;
        const auto account = house.signIn(house.choice(provider));
        QVERIFY(PrivateSession::control(u"lock"_s));
        house.open();
        QCOMPARE(house.accounts->list().size(), 1); // KR-02
        QCOMPARE(house.accounts->list().first().state, AccountState::Checking);
        QSignalSpy changed(house.accounts.get(), &Accounts::changed);
        QCoro::waitFor(house.accounts->checkAll());
        QCOMPARE(house.accounts->list().first().state, AccountState::KeyringLocked);
        QCOMPARE(changed.size(), 1);
        QVERIFY(PrivateSession::unlock());
        QCoro::waitFor(house.keyring.probe());
        QTRY_COMPARE(house.accounts->list().first().state, AccountState::SignedIn);
        QVERIFY(provider.tokenForms.size() == 1);
    }

    void profileRetriesOnceWithAFreshToken()
    {
        FakeProvider provider;
        House house;
        const auto account = house.signIn(house.choice(provider));
        house.dialect->rejectedToken = house.accounts->keeper(account->id)->current().accessToken;
        house.dialect->told->displayName = u"Ada"_s;
        const auto profile = QCoro::waitFor(house.accounts->profile(account->id));
        QCOMPARE(codeOf(profile), u"(done)"_s);
        QCOMPARE(profile->displayName, u"Ada"_s);
        QCOMPARE(house.dialect->profileTokens.size(), 2); // US-03
        QCOMPARE(provider.tokenForms.size(), 2);
        house.dialect->told = std::unexpected(Error{u"test.rejected"_s, Category::Reauth, {}, {}, {}});
        const RefusalLines log;
        QCOMPARE(codeOf(QCoro::waitFor(house.accounts->profile(account->id))), u"test.rejected"_s);
        QCOMPARE(RefusalLines::lines,
                 QStringList{u"reauth test.rejected, account "_s + account->idText()}); // LG-04
        QCOMPARE(house.dialect->profileTokens.size(), 4);
    }

    void judgesAgain()
    {
        auto provider = std::make_unique<FakeProvider>();
        House house;
        const auto account = house.signIn(house.choice(*provider));
        const QByteArray token = house.accounts->keeper(account->id)->current().idToken;
        const auto judged = QCoro::waitFor(house.accounts->judge(account->id, token, true));
        QCOMPARE(codeOf(judged), u"(done)"_s);
        QVERIFY(judged->isAccepted);
        QByteArray changed = token;
        changed[changed.size() - 5] = changed.at(changed.size() - 5) == 'A' ? 'B' : 'A';
        const auto refused = QCoro::waitFor(house.accounts->judge(account->id, changed, true));
        QVERIFY(refused && !refused->isAccepted);
        provider.reset();
        house.open();
        QVERIFY(!QCoro::waitFor(house.accounts->judge(account->id, token, true)));
        const auto unchecked = QCoro::waitFor(house.accounts->judge(account->id, token, false));
        QVERIFY(unchecked && !unchecked->isAccepted);
        QVERIFY(!unchecked->claims.isEmpty());
        QCOMPARE(codeOf(QCoro::waitFor(house.accounts->judge(QUuid::createUuid(), token, true))),
                 u"account.unknown"_s);
    }

    void renames()
    {
        FakeProvider provider;
        House house;
        const auto account = house.signIn(house.choice(provider));
        QSignalSpy changed(house.accounts.get(), &Accounts::changed);
        house.accounts->rename(account->id, u"  Home, \u200fsweet = home; [1] \"x\"\n"_s);
        QCOMPARE(changed.size(), 1);
        const QString label = house.accounts->find(account->id)->label;
        house.accounts->rename(account->id, u"   "_s);
        QCOMPARE(house.accounts->find(account->id)->label, label);
        house.open();
        QVERIFY(house.accounts->repairs().isEmpty());
        QCOMPARE(house.accounts->find(account->id)->label, label);
    }

    void takesOtherSettingsAndNoOtherServer()
    {
        FakeProvider provider;
        House house;
        const auto account = house.signIn(house.choice(provider));
        const QTemporaryDir folder;
        QFile authorities(folder.filePath(u"ca.pem"_s));
        QVERIFY(authorities.open(QIODevice::WriteOnly));
        authorities.write(TestCertificate({.commonName = "CA", .names = {}, .isAuthority = true}).pem());
        authorities.close();
        Server server = account->server;
        server.network.caFile = authorities.fileName();
        server.scope = {u"openid"_s, u"email"_s};
        server.redirectPort = 4711;
        server.issuer = u"https://other.example"_s;
        QSignalSpy changed(house.accounts.get(), &Accounts::changed);
        QVERIFY(house.accounts->configure(account->id, server));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(house.accounts->http(account->id)->policy().caFile, server.network.caFile);
        house.open();
        const Server kept = house.accounts->find(account->id)->server;
        QCOMPARE(kept.issuer, provider.issuer());
        QCOMPARE(kept.scope, server.scope);
        QCOMPARE(kept.redirectPort, server.redirectPort);
        QCOMPARE(kept.network.caFile, server.network.caFile);
        server.network.caFile = u"/nonexistent/ca.pem"_s;
        QCOMPARE(codeOf(house.accounts->configure(account->id, server)), u"config.ca_file"_s);
        QCOMPARE(house.accounts->find(account->id)->server.network.caFile, authorities.fileName());
        QCOMPARE(codeOf(house.accounts->configure(QUuid::createUuid(), server)), u"account.unknown"_s);
    }

    void seesWhatAnotherProcessDoes()
    {
        FakeProvider provider;
        House window;
        House command;
        QSignalSpy added(window.accounts.get(), &Accounts::added);
        QSignalSpy removed(window.accounts.get(), &Accounts::removed);
        const auto account = command.signIn(command.choice(provider));
        QTRY_COMPARE(added.size(), 1);
        QTRY_COMPARE(window.accounts->find(account->id)->state, AccountState::SignedIn);
        QVERIFY(QCoro::waitFor(window.accounts->keeper(account->id)->validFor(60s)));
        QVERIFY(!QCoro::waitFor(command.accounts->signOut(account->id, false)).isEmpty());
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(window.accounts->list().isEmpty());
    }

    /// Locks come and go in that folder. Were each a reason to read the list under a lock of its own,
    /// one reading would be the reason for the next, in every process that runs.
    void otherFilesInTheFolderAreNoReasonToReadTheList()
    {
        House house;
        FakeProvider provider;
        QVERIFY(house.signIn(house.choice(provider)));
        const QString folder = paths::config();
        QTest::qWait(200);
        QFileSystemWatcher watcher({folder});
        const QSignalSpy changes(&watcher, &QFileSystemWatcher::directoryChanged);
        QFile touched(folder + u"/touched"_s);
        QVERIFY(touched.open(QIODevice::WriteOnly));
        touched.close();
        QTest::qWait(500);
        QVERIFY(!changes.isEmpty());
        QVERIFY2(changes.size() < 4, qPrintable(QString::number(changes.size())));
        QCOMPARE(house.accounts->list().size(), 1);
    }

    void tellsWhatWasSetAside()
    {
        QFile file(QString(paths::config() + u"/accounts.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[11111111-2222-4333-8444-555555555555]\nkind=plain\n");
        file.close();
        House house;
        QVERIFY(house.accounts->list().isEmpty());
        QCOMPARE(house.accounts->repairs().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "TestAccounts.moc"
