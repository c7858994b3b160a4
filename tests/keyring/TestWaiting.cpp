// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/Waiting.h"

#include <QTest>
#include <QTimer>

using namespace chatelaine;
using namespace std::chrono_literals;

class TestWaiting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsAsItHappens()
    {
        const auto waiting = Waiting::create();
        QTimer::singleShot(0, waiting.get(), &Waiting::happen);
        QCOMPARE(QCoro::waitFor(Waiting::until(waiting, 10s, {})), Waiting::End::Happened);
    }
    void endsWhenTimeIsUp()
    {
        const auto waiting = Waiting::create();
        QCOMPARE(QCoro::waitFor(Waiting::until(waiting, 10ms, {})), Waiting::End::Expired);
        waiting->happen();
        QCOMPARE(QCoro::waitFor(Waiting::until(waiting, {})), Waiting::End::Expired);
    }
    void endsByACancel()
    {
        const auto waiting = Waiting::create();
        const auto cancellation = Cancellation::create();
        QTimer::singleShot(0, this, [cancellation] { cancellation.cancel(); });
        QCOMPARE(QCoro::waitFor(Waiting::until(waiting, cancellation)), Waiting::End::Cancelled);
        waiting->happen();
        QCOMPARE(QCoro::waitFor(Waiting::until(waiting, {})), Waiting::End::Cancelled);
    }
    void mayHaveHappenedBefore()
    {
        const auto waiting = Waiting::create();
        waiting->happen();
        QCOMPARE(QCoro::waitFor(Waiting::until(waiting, 10s, {})), Waiting::End::Happened);
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "TestWaiting.moc"
