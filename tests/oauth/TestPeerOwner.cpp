// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/PeerOwner.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <unistd.h>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t me = 1000;

constexpr bool isLittle = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
const QByteArray loopback = isLittle ? "0100007F"_ba : "7F000001"_ba;
const QByteArray mapped =
    isLittle ? "0000000000000000FFFF00000100007F"_ba : "00000000000000000000FFFF7F000001"_ba;

/// As Linux prints it: a head, the listener, and one connection.
QByteArray table(const QByteArray &local, const QByteArray &remote, const QByteArray &user,
                 const QByteArray &inode)
{
    return "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout "
           "inode\n"
           "   0: " +
           loopback +
           ":C001 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 771 "
           "1\n"
           "   1: " +
           local + ' ' + remote + " 01 00000000:00000000 00:00000000 00000000 " +
           user.rightJustified(5, ' ') + "        0 " + inode + " 1 0000000000000000 20 4 30 10 -1\n";
}

} // namespace

class TestPeerOwner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isStranger");
        const QByteArray peer(loopback + ":D431");
        const QByteArray here(loopback + ":C001");
        QTest::newRow("own browser") << table(peer, here, "1000", "4711") << false;
        QTest::newRow("other person") << table(peer, here, "1001", "4711") << true;
        QTest::newRow("daemon") << table(peer, here, "33", "4711") << true;
        QTest::newRow("root") << table(peer, here, "0", "4711") << false;
        QTest::newRow("not named in this namespace") << table(peer, here, "65534", "4711") << false;
        // The kernel calls what nobody holds any more root's.
        QTest::newRow("hung up") << table(peer, here, "0", "0") << true;
        QTest::newRow("gone") << table(loopback + ":D432", here, "1000", "4711") << true;
        QTest::newRow("other direction") << table(here, peer, "1000", "4711") << true;
        QTest::newRow("socket for both protocols")
            << table(mapped + ":D431", mapped + ":C001", "1000", "4711") << false;
        QTest::newRow("cut short") << table(peer, here, "1000", "4711").left(260) << true;
    }
    void judges()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isStranger);
        const TcpEnd peer{QHostAddress(u"127.0.0.1"_s), 0xD431};
        const TcpEnd here{QHostAddress(u"127.0.0.1"_s), 0xC001};
        QCOMPARE(peerowner::isStranger(text, peer, here, me), isStranger);
        QVERIFY2(!peerowner::isStranger(text, peer, here, 0), "root may have its browser as whom it likes");
    }

    /// What this kernel says of a connection of ours, while it is there and after it hung up.
    void asksTheKernel_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    }
    void asksTheKernel()
    {
        QFETCH(QHostAddress, address);
        QTcpServer server;
        QVERIFY(server.listen(address));
        QTcpSocket browser;
        browser.connectToHost(address, server.serverPort());
        QVERIFY(browser.waitForConnected());
        QVERIFY(server.waitForNewConnection(2000));
        const QTcpSocket *here = server.nextPendingConnection();
        const TcpEnd peer{here->peerAddress(), here->peerPort()};
        const TcpEnd ours{here->localAddress(), here->localPort()};
        QVERIFY(!peerowner::isStranger(peer, ours));
        const auto now = [] {
            QByteArray text;
            for (const auto &name : {u"/proc/self/net/tcp"_s, u"/proc/self/net/tcp6"_s}) {
                QFile file(name);
                if (file.open(QIODevice::ReadOnly))
                    text += file.readAll();
            }
            return text;
        };
        const uid_t user = ::geteuid() == 0 ? me : ::geteuid();
        QVERIFY(!peerowner::isStranger(now(), peer, ours, user));
        browser.abort();
        QTRY_VERIFY(peerowner::isStranger(now(), peer, ours, user));
    }
};

QTEST_GUILESS_MAIN(TestPeerOwner)
#include "TestPeerOwner.moc"
