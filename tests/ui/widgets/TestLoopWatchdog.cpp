// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoopWatchdog.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <chrono>

using namespace chatelaine::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A watchdog that never barks proves nothing.
class TestLoopWatchdog : public QObject
{
    Q_OBJECT
private:
    /// One turn of the loop that does `work`, then a quiet one.
    static QStringList watch(const std::function<void()> &work)
    {
        QTimer timer;
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &timer, work);
        QSignalSpy fired(&timer, &QTimer::timeout);
        LoopWatchdog::instance()->reset();
        timer.start(20ms);
        if (!fired.wait())
            return {u"the work never ran"_s};
        QTest::qWait(20);
        return LoopWatchdog::instance()->violations();
    }

private Q_SLOTS:
    void aShortTurnPasses()
    {
        QCOMPARE(watch([] {}), QStringList());
    }

    void computingTooLongIsNoted()
    {
        const QStringList found = watch([] {
            QElapsedTimer timer;
            timer.start();
            volatile quint64 sum = 0;
            while (timer.elapsed() < 400)
                sum = sum + 1;
        });
        QVERIFY2(found.join(u' ').contains(u"computed"_s), qPrintable(found.join(u'\n')));
    }

    void waitingTooLongIsNoted()
    {
        const QStringList found = watch([] { QThread::msleep(120); });
        QVERIFY2(found.join(u' ').contains(u"waited"_s), qPrintable(found.join(u'\n')));
    }

    void theLoopOfAnotherThreadIsNoNestedOne()
    {
        QThread other;
        QObject worker;
        worker.moveToThread(&other);
        other.start();
        const QStringList found = watch([&worker] {
            // Its events come and go while the loop of this thread turns.
            for (int i = 0; i < 200; ++i)
                QMetaObject::invokeMethod(&worker, [] { QThread::usleep(100); }, Qt::QueuedConnection);
        });
        other.quit();
        other.wait();
        QCOMPARE(found, QStringList());
    }

    void aNestedLoopIsNoted()
    {
        const QStringList found = watch([] {
            QEventLoop loop;
            QTimer::singleShot(20ms, &loop, &QEventLoop::quit);
            loop.exec();
        });
        QVERIFY2(found.join(u' ').contains(u"nested"_s), qPrintable(found.join(u'\n')));
    }
};

CHATELAINE_WATCHED_TEST_MAIN(TestLoopWatchdog)
#include "TestLoopWatchdog.moc"
