// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountStore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <fcntl.h>
#include <sys/stat.h>

#include <array>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestAccountStore : public QObject
{
    Q_OBJECT

    static Account sample(const QString &label = u"Ada, at home"_s)
    {
        Account account;
        account.id = QUuid::createUuid();
        account.label = label;
        account.sub = u"sub-1"_s;
        account.name = u"Ада 李"_s;
        account.organization = u"ladies"_s;
        account.server = {u"casdoor"_s,
                          u"https://door.example"_s,
                          u"client"_s,
                          {u"openid"_s, u"profile"_s},
                          8123,
                          u"org"_s,
                          {}};
        account.server.network.caFile = u"/etc/ca with space.pem"_s;
        return account;
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static QByteArray entry(const QByteArray &id, const QByteArray &extra = {})
    {
        return "[" + id + "]\nkind=casdoor\nissuer=https://door.example\nclient_id=client\nsub=s\n" + extra;
    }

private Q_SLOTS:
    void bringsBackWhatWasSaved()
    {
        const QTemporaryDir folder;
        AccountStore store(folder.path());
        QVERIFY(store.load().accounts.isEmpty());
        const Account first = sample(u"first"_s);
        const Account second = sample();
        QVERIFY(store.save(first));
        QThread::msleep(2); // the order is that of adding, to the millisecond
        QVERIFY(store.save(second));
        QVERIFY(store.save(first));
        const auto loaded = AccountStore(folder.path()).load();
        QVERIFY(loaded.repairs.isEmpty());
        QCOMPARE(loaded.accounts.size(), 2);
        const Account &read = loaded.accounts.at(1);
        QCOMPARE(loaded.accounts.at(0).id, first.id);
        QCOMPARE(read.id, second.id);
        QCOMPARE(read.label, second.label);
        QCOMPARE(read.name, second.name);
        QCOMPARE(read.sub, second.sub);
        QCOMPARE(read.organization, second.organization);
        QVERIFY(read.server == second.server);
        QCOMPARE(QFile::permissions(store.fileName()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(store.remove(first.id));
        QCOMPARE(AccountStore(folder.path()).load().accounts.size(), 1);
    }

    /// A running window reads the list whenever its folder changes: a reader that changed it would
    /// never come to rest.
    void readingLeavesTheFolderAsItIs()
    {
        const QTemporaryDir folder;
        AccountStore store(folder.path());
        QVERIFY(store.save(sample()));
        const std::array times{timespec{1, 0}, timespec{1, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(folder.path()).constData(), times.data(), 0), 0);
        QCOMPARE(store.load().accounts.size(), 1);
        QCOMPARE(QFileInfo(folder.path()).lastModified(), QDateTime::fromSecsSinceEpoch(1));
        const QByteArray seen = store.fingerprint();
        QVERIFY(AccountStore(folder.path()).save(sample()));
        QVERIFY(store.fingerprint() != seen);
    }

    void setsAsideWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("bad");
        const QByteArray id = "11111111-2222-4333-8444-555555555555"_ba;
        QTest::addRow("half written") << "[" + id + "]\nkind=casdoor\nissuer=https://doo"_ba;
        QTest::addRow("header half written") << "[11111111-22"_ba;
        QTest::addRow("no issuer") << "[" + id + "]\nkind=casdoor\nclient_id=c\nsub=s\n";
        QTest::addRow("name is no id") << entry("not-an-id");
        QTest::addRow("issuer over plain http") << entry(id, "issuer=http://door.example\n");
        QTest::addRow("issuer is a file") << entry(id, "issuer=file:///etc/passwd\n");
        QTest::addRow("port out of range") << entry(id, "redirect_port=70000\n");
        QTest::addRow("flag is no flag") << entry(id, "allow_loopback_http=1\n");
        QTest::addRow("kind that climbs") << entry(id, "kind=../x\n");
        QTest::addRow("label with escapes") << entry(id, "label=\"a\\x1b[31m\"\n");
        QTest::addRow("sub of 10,000 characters") << entry(id, "sub=" + QByteArray(10000, 'a') + '\n');
        QTest::addRow("type of the writer's choice") << entry(id, "label=@Variant(\\0\\0\\0\\x8\\0)\n");
        QTest::addRow("not UTF-8") << entry(id, "label=\xff\xfe\n");
        QTest::addRow("header that climbs") << entry("../../etc/passwd");
        QTest::addRow("header with an escape") << entry("%2E%2E%2Fx");
        QTest::addRow("huge section") << entry(id, "label=" + QByteArray(200'000, 'a') + '\n');
    }
    void setsAsideWhatItCannotRead()
    {
        QFETCH(QByteArray, bad);
        const QTemporaryDir folder;
        AccountStore store(folder.path());
        const Account good = sample();
        QVERIFY(store.save(good));
        write(store.fileName(), contents(store.fileName()) + '\n' + bad);
        const auto loaded = store.load();
        QCOMPARE(loaded.accounts.size(), 1);
        QCOMPARE(loaded.accounts.first().id, good.id);
        QCOMPARE(loaded.repairs.size(), 1);
        QCOMPARE(loaded.repairs.first().code, u"accounts.entry_set_aside"_s);
        QVERIFY(contents(store.damagedFileName()).contains(bad.trimmed()));
        // Told once, and the good one stays.
        const auto again = store.load();
        QVERIFY(again.repairs.isEmpty());
        QCOMPARE(again.accounts.size(), 1);
        QVERIFY(again.accounts.first().server == good.server);
    }

    void setsAHugeFileAside()
    {
        const QTemporaryDir folder;
        AccountStore store(folder.path());
        write(store.fileName(), QByteArray(5 * 1024 * 1024, 'x'));
        const auto loaded = store.load();
        QCOMPARE(loaded.repairs.size(), 1);
        QCOMPARE(loaded.repairs.first().code, u"accounts.list_set_aside"_s);
        QVERIFY(store.save(sample()));
        QCOMPARE(store.load().accounts.size(), 1);
        QCOMPARE(QDir(folder.path()).entryList({u"accounts.damaged.*"_s}).size(), 1);
    }

    void leavesANewerListAlone_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addRow("plain") << QByteArray();
        QTest::addRow("with what is hostile today") << entry("{new}", "label=@Variant(\\0)\n");
    }
    void leavesANewerListAlone()
    {
        QFETCH(QByteArray, more);
        const QTemporaryDir folder;
        AccountStore store(folder.path());
        const QByteArray text =
            "[General]\nversion=2\n\n" + entry("11111111-2222-4333-8444-555555555555") + more;
        write(store.fileName(), text);
        const auto loaded = store.load();
        QVERIFY(loaded.accounts.isEmpty());
        QCOMPARE(loaded.repairs.value(0).code, u"accounts.newer_version"_s);
        QCOMPARE(store.save(sample()).error().code, u"accounts.newer_version"_s);
        QCOMPARE(store.remove(QUuid::createUuid()).error().code, u"accounts.newer_version"_s);
        QCOMPARE(contents(store.fileName()), text);
    }

    /// A process that died, here or on the computer this folder was copied from.
    void aLockThatWasLeftBehindHoldsNobody()
    {
        const QTemporaryDir folder;
        AccountStore store(folder.path());
        QVERIFY(store.save(sample()));
        write(store.fileName() + u".lock"_s, "4711\nchatelaine\nold-host\nid\nboot\n");
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(store.load().accounts.size(), 1);
        QVERIFY(clock.elapsed() < 1000);
    }

    /// KR-08: neither a pipe nor a device is waited for, and no link leads out of the folder.
    void whatIsNoFileIsNeverOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addRow("list") << u"/accounts.ini"_s << u"accounts.not_read"_s;
        QTest::addRow("its lock") << u"/accounts.ini.lock"_s << u"accounts.not_read"_s;
        QTest::addRow("where damage goes") << u"/accounts.damaged"_s << u"accounts.not_written"_s;
    }
    void whatIsNoFileIsNeverOpened()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        const QTemporaryDir folder;
        AccountStore store(folder.path());
        write(store.fileName(), entry("not/an/id"));
        const QString path = folder.path() + name;
        QFile::remove(path);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QCOMPARE(store.load().repairs.value(0).code, code);
        if (name != "/accounts.damaged"_L1)
            QCOMPARE(store.save(sample()).error().code, u"accounts.not_written"_s);
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), path));
        [[maybe_unused]] const auto loaded = store.load();
        [[maybe_unused]] const Done saved = store.save(sample());
        QVERIFY(!QFile::exists(folder.filePath(u"elsewhere"_s)));
    }

    /// Or the account would be gone at the next start, and its record in the keyring with nobody.
    void takesNothingItCouldNotReadAgain()
    {
        const QTemporaryDir folder;
        AccountStore store(folder.path());
        const auto unfit = [&store](const auto &change) {
            Account account = sample();
            change(account);
            const Done saved = store.save(account);
            return !saved && saved.error().code == "config.account_unfit"_L1 &&
                   saved.error().category == Category::Config;
        };
        QVERIFY(unfit([](Account &each) { each.server.clientId = QString(600, u'c'); }));
        QVERIFY(unfit([](Account &each) { each.server.clientId = u"cli\tent"_s; }));
        QVERIFY(unfit([](Account &each) { each.server.organization = u"\u202eorg"_s; }));
        QVERIFY(unfit([](Account &each) { each.server.scope = QStringList(500, u"scope"_s); }));
        QVERIFY(unfit([](Account &each) { each.server.network.caFile = QString(3000, u'/'); }));
        QVERIFY(unfit([](Account &each) { each.server.issuer = u"http://door.example"_s; }));
        QVERIFY(unfit([](Account &each) { each.sub.clear(); }));
        Account large = sample();
        large.sub = u"a\u200dsub, “with” \\ signs"_s + QString(200, u'x');
        large.server.issuer += u'/' + QString(1500, u'i');
        large.server.scope = QStringList(100, u"urn:scope"_s);
        QVERIFY(store.save(large));
        const auto loaded = store.load();
        QVERIFY(loaded.repairs.isEmpty());
        QCOMPARE(loaded.accounts.size(), 1);
        QVERIFY(loaded.accounts.first().server == large.server);
        QCOMPARE(loaded.accounts.first().sub, large.sub);
    }

    /// Two objects see each other's writes; QSettings locks between processes the same way.
    void twoWritersLoseNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.path();
        const auto writer = [path] {
            for (int i = 0; i < 20; ++i) {
                AccountStore store(path);
                if (!store.save(sample()))
                    return;
            }
        };
        std::unique_ptr<QThread> one(QThread::create(writer));
        std::unique_ptr<QThread> two(QThread::create(writer));
        one->start();
        two->start();
        QVERIFY(one->wait() && two->wait());
        const auto loaded = AccountStore(path).load();
        QVERIFY(loaded.repairs.isEmpty());
        QCOMPARE(loaded.accounts.size(), 40);
    }

    void tellsWhatItCannotWrite()
    {
        AccountStore store(u"/proc/self/no-such-folder"_s);
        QCOMPARE(store.save(sample()).error().code, u"accounts.not_written"_s);
        QCOMPARE(store.save(sample()).error().category, Category::Storage);
    }
};

QTEST_GUILESS_MAIN(TestAccountStore)
#include "TestAccountStore.moc"
