// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SingleInstance.h"
#include "ui/shell/StartOptions.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestStart : public QObject
{
    Q_OBJECT
private:
    /// A second start, in a thread of its own because it waits for the first one's answer.
    static bool startAgain(const QString &folder, const StartOptions &options)
    {
        bool first = false;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { first = SingleInstance(folder).claim(options); }));
        QSignalSpy ended(thread.get(), &QThread::finished);
        thread->start();
        ended.wait();
        thread->wait();
        return first;
    }

private Q_SLOTS:
    void optionsOfTheDesktopEntry()
    {
        const auto options = StartOptions::parse({u"chatelaine"_s, u"--add-account"_s});
        QVERIFY(options);
        QVERIFY(options->addAccount);
        QVERIFY(!options->server);
    }

    void optionsWithAServer()
    {
        const auto parsed = StartOptions::parse({u"chatelaine"_s, u"--add-account"_s, u"--server"_s,
                                                 u"casdoor"_s, u"--issuer=http://127.0.0.1:18000"_s,
                                                 u"--client-id"_s, u"abc"_s, u"--allow-loopback-http"_s});
        QVERIFY(parsed);
        const StartOptions options = *parsed;
        QVERIFY(options.server);
        QCOMPARE(options.server->kind, u"casdoor"_s);
        QCOMPARE(options.server->issuer, u"http://127.0.0.1:18000"_s);
        QCOMPARE(options.server->clientId, u"abc"_s);
        QVERIFY(options.server->network.allowLoopbackHttp);
        const StartOptions again = StartOptions::decode(options.encode());
        QVERIFY(again.server);
        QCOMPARE(*again.server, *options.server);
    }

    void aServerAloneAsksForNothing()
    {
        const auto options = StartOptions::parse({u"chatelaine"_s, u"--issuer"_s, u"https://a.example"_s});
        QVERIFY(options);
        QVERIFY(!options->server);
    }

    void whatIsNoOptionIsTold()
    {
        for (const QString &word : {u"--jsn"_s, u"accounts"_s, u"--add-account=yes"_s, u"--issuer"_s}) {
            const auto options = StartOptions::parse({u"chatelaine"_s, word});
            QVERIFY2(!options, qPrintable(word));
            QVERIFY2(!options.error().isEmpty(), qPrintable(word));
        }
    }

    void hostileOptions_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << "\xff\xfe{"_ba;
        QTest::newRow("array") << "[1,2]"_ba;
        QTest::newRow("wrong types") << R"({"add_account":"yes","issuer":7})"_ba;
        QTest::newRow("issuer without being asked") << R"({"issuer":"https://a.example"})"_ba;
        QTest::newRow("huge") << QByteArray(R"({"add_account":true,"issuer":")" + QByteArray(1 << 20, 'a') +
                                            R"("})");
    }

    void hostileOptions()
    {
        QFETCH(QByteArray, bytes);
        const StartOptions options = StartOptions::decode(bytes);
        QVERIFY(!options.addAccount);
        QVERIFY(!options.server);
    }

    void aSecondStartAsksTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QSignalSpy asked(&first, &SingleInstance::asked);
        QVERIFY(first.claim({}));
        StartOptions options;
        options.addAccount = true;
        QVERIFY(!startAgain(folder.path(), options));
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().first().value<StartOptions>().addAccount);
    }

    void aCrashedFirstIsForgotten()
    {
        const QTemporaryDir folder;
        QFile dead(folder.filePath(u"window.socket"_s));
        QVERIFY(dead.open(QIODevice::WriteOnly));
        dead.close();
        SingleInstance next(folder.path());
        QVERIFY(next.claim({}));
        SingleInstance *alive = &next;
        QSignalSpy asked(alive, &SingleInstance::asked);
        QVERIFY(!startAgain(folder.path(), {}));
        QCOMPARE(asked.size(), 1);
    }

    void garbageOnTheSocketAsksForNothing()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QSignalSpy asked(&first, &SingleInstance::asked);
        QVERIFY(first.claim({}));
        QLocalSocket socket;
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(folder.filePath(u"window.socket"_s));
        QVERIFY(socket.waitForConnected());
        socket.write(QByteArray(1 << 20, 'x'));
        QVERIFY(gone.wait());
        QVERIFY(asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStart)
#include "TestStart.moc"
