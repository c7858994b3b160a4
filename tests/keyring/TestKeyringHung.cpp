// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeSecretService.h"
#include "keyring/Keyring.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// QtKeychain knows no deadline and runs one job at a time: a job that never returns must block the
/// keyring alone, by name, and only until it returns.
class TestKeyringHung : public QObject
{
    Q_OBJECT

    static QString codeOf(const auto &result) { return result ? u"(done)"_s : result.error().code; }
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake"_s);
    FakeSecretService m_service;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(
            m_bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &m_service, QDBusConnection::SubPath));
        QVERIFY(m_bus.registerService(u"org.freedesktop.secrets"_s));
    }

    void callsAJobStuckAndRecovers_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::addColumn<QString>("code");
        QTest::addColumn<KeyringState>("state");
        QTest::addRow("hangs without a reason") << false << u"keyring.timeout"_s << KeyringState::Hung;
        QTest::addRow("locked meanwhile, its dialog open and unanswered")
            << true << u"keyring.locked"_s << KeyringState::Prompting;
    }
    void callsAJobStuckAndRecovers()
    {
        QFETCH(bool, locked);
        QFETCH(QString, code);
        QFETCH(KeyringState, state);
        m_service.isLocked = false;
        Keyring keyring;
        keyring.setDeadlines(500ms, 500ms);
        QSignalSpy held(&m_service, &FakeSecretService::held);
        auto first = keyring.read(u"chatelaine/a"_s);
        auto second = keyring.read(u"chatelaine/b"_s);
        QTRY_VERIFY(!held.isEmpty());
        m_service.isLocked = locked;
        QCOMPARE(codeOf(QCoro::waitFor(first)), code);
        QVERIFY(!QCoro::waitFor(second));
        QCOMPARE(keyring.state(), state);

        // Told at once from now on.
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(codeOf(QCoro::waitFor(keyring.write(u"chatelaine/c"_s, "x"_ba))), code);
        QVERIFY(clock.elapsed() < 200);

        m_service.isLocked = false;
        m_service.release(m_bus);
        QTRY_COMPARE(keyring.state(), KeyringState::Unlocked);
        auto third = keyring.read(u"chatelaine/a"_s);
        QTRY_VERIFY(held.size() > 1);
        m_service.release(m_bus);
        QVERIFY(!QCoro::waitFor(third));
        QCOMPARE(keyring.state(), KeyringState::Unlocked);
    }

    /// A cancel frees the caller, not QtKeychain: the next one waits until the job is back.
    void cancelKeepsTheTurn()
    {
        m_service.isLocked = false;
        Keyring keyring;
        keyring.setDeadlines(10s, 10s);
        QSignalSpy held(&m_service, &FakeSecretService::held);
        const auto cancellation = Cancellation::create();
        auto first = keyring.read(u"chatelaine/a"_s, cancellation);
        QTRY_VERIFY(!held.isEmpty());
        cancellation.cancel();
        QCOMPARE(codeOf(QCoro::waitFor(first)), u"cancelled"_s);
        auto second = keyring.read(u"chatelaine/b"_s);
        QVERIFY(!second.isReady());
        const auto before = held.size();
        m_service.release(m_bus);
        QTRY_VERIFY(held.size() > before);
        m_service.release(m_bus);
        QVERIFY(!QCoro::waitFor(second));
    }

    /// The same where nobody releases it: the deadline of the left job frees the line.
    void cancelledJobRunsIntoItsDeadline()
    {
        Keyring keyring;
        keyring.setDeadlines(300ms, 300ms);
        QSignalSpy held(&m_service, &FakeSecretService::held);
        const auto cancellation = Cancellation::create();
        auto first = keyring.read(u"chatelaine/a"_s, cancellation);
        QTRY_VERIFY(!held.isEmpty());
        cancellation.cancel();
        QVERIFY(!QCoro::waitFor(first));
        QCOMPARE(codeOf(QCoro::waitFor(keyring.read(u"chatelaine/b"_s))), u"keyring.timeout"_s);
        QCOMPARE(keyring.state(), KeyringState::Hung);
        m_service.release(m_bus);
        QTRY_COMPARE(keyring.state(), KeyringState::Unlocked);
    }
};

QTEST_GUILESS_MAIN(TestKeyringHung)
#include "TestKeyringHung.moc"
