// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/Wallet.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The six calls of KWallet that the state of a wallet is told by.
class FakeWallet : public QDBusVirtualObject
{
    Q_OBJECT
public:
    bool isOpen = false;
    bool allowsOpening = true;
    QStringList keys;

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString method = message.member();
        QVariant answer;
        if (method == "networkWallet"_L1)
            answer = u"kdewallet"_s;
        else if (method == "isOpen"_L1)
            answer = isOpen;
        else if (method == "keyDoesNotExist"_L1)
            answer = !keys.contains(message.arguments().value(2).toString());
        else if (method == "open"_L1)
            answer = (isOpen = allowsOpening) ? 7 : -1;
        connection.send(message.createReply(answer));
        return true;
    }
};

} // namespace

class TestWallet : public QObject
{
    Q_OBJECT

    static QString codeOf(const auto &result) { return result ? u"(done)"_s : result.error().code; }
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake"_s);
    FakeWallet m_fake;

private Q_SLOTS:
    void isChosenAsQtKeychainDoes_data()
    {
        QTest::addColumn<QByteArray>("desktop");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QString>("wallet");
        QTest::addRow("Plasma 5") << "KDE"_ba << "5"_ba << u"5"_s;
        QTest::addRow("GNOME") << "GNOME"_ba << ""_ba << QString();
        QTest::addRow("no desktop") << ""_ba << ""_ba << QString();
    }
    void isChosenAsQtKeychainDoes()
    {
        QFETCH(QByteArray, desktop);
        QFETCH(QByteArray, version);
        QFETCH(QString, wallet);
        qputenv("XDG_CURRENT_DESKTOP", desktop);
        qputenv("KDE_SESSION_VERSION", version);
        QCOMPARE(Wallet::versionOfSession(), wallet);
        qunsetenv("XDG_CURRENT_DESKTOP");
        qunsetenv("KDE_SESSION_VERSION");
    }

    void absentServiceIsNoService()
    {
        Wallet wallet(u"5"_s);
        QCOMPARE(QCoro::waitFor(wallet.probe()), KeyringState::NoService);
        QCOMPARE(codeOf(QCoro::waitFor(wallet.unlock(1s, {}))), u"keyring.unavailable"_s);
    }

    void tellsLockedFromAbsent()
    {
        QVERIFY(m_bus.registerVirtualObject(u"/modules/kwalletd5"_s, &m_fake));
        QVERIFY(m_bus.registerService(u"org.kde.kwalletd5"_s));
        m_fake.keys = {u"chatelaine/a"_s};
        Wallet wallet(u"5"_s);
        QCOMPARE(QCoro::waitFor(wallet.probe()), KeyringState::Locked);
        QCOMPARE(*QCoro::waitFor(wallet.find(u"chatelaine"_s, u"chatelaine/a"_s)), Presence::Locked);
        QCOMPARE(*QCoro::waitFor(wallet.find(u"chatelaine"_s, u"chatelaine/b"_s)), Presence::None);
        m_fake.allowsOpening = false;
        QCOMPARE(codeOf(QCoro::waitFor(wallet.unlock(1s, {}))), u"keyring.refused"_s);
        m_fake.allowsOpening = true;
        QCOMPARE(codeOf(QCoro::waitFor(wallet.unlock(1s, {}))), u"(done)"_s);
        QCOMPARE(QCoro::waitFor(wallet.probe()), KeyringState::Unlocked);
        QCOMPARE(*QCoro::waitFor(wallet.find(u"chatelaine"_s, u"chatelaine/a"_s)), Presence::Open);
    }

    void tellsWhenAWalletOpensOrCloses()
    {
        BusWatch watch(Wallet(u"5"_s).news());
        QSignalSpy noticed(&watch, &BusWatch::noticed);
        for (const QString &word : {u"walletOpened"_s, u"walletClosed"_s}) {
            QDBusMessage said =
                QDBusMessage::createSignal(u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, word);
            said << u"kdewallet"_s;
            QVERIFY(m_bus.send(said));
            QVERIFY2(noticed.wait(), qPrintable(word));
        }
        QVERIFY(m_bus.unregisterService(u"org.kde.kwalletd5"_s));
        QVERIFY(noticed.wait());
    }
};

QTEST_GUILESS_MAIN(TestWallet)
#include "TestWallet.moc"
