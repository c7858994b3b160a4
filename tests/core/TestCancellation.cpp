// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Cancellation.h"

#include <QTest>

#include <memory>

using namespace chatelaine;

class TestCancellation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firesEachListenerOnce()
    {
        const auto cancellation = Cancellation::create();
        int calls = 0;
        cancellation.onCancelled(this, [&calls] { ++calls; });
        cancellation.cancel();
        cancellation.cancel();
        QCOMPARE(calls, 1);
        QVERIFY(cancellation.isCancelled());
    }

    void firesAtOnceWhenLate()
    {
        const auto cancellation = Cancellation::create();
        cancellation.cancel();
        int calls = 0;
        cancellation.onCancelled(this, [&calls] { ++calls; });
        QCOMPARE(calls, 1);
    }

    void forgetsListenersThatAreGone()
    {
        const auto cancellation = Cancellation::create();
        int calls = 0;
        auto context = std::make_unique<QObject>();
        cancellation.onCancelled(context.get(), [&calls] { ++calls; });
        context.reset();
        cancellation.cancel();
        QCOMPARE(calls, 0);
    }

    void defaultCanNeverBeCancelled()
    {
        const Cancellation cancellation;
        cancellation.cancel();
        QVERIFY(!cancellation.isCancelled());
    }
};

QTEST_GUILESS_MAIN(TestCancellation)
#include "TestCancellation.moc"
