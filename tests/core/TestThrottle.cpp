// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Throttle.h"

#include <QTest>

using namespace chatelaine;
using namespace std::chrono_literals;

class TestThrottle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsSomeAtOnceThenNowAndThen()
    {
        Throttle throttle(3, 10s);
        for (int each = 0; each < 3; ++each)
            QCOMPARE(throttle.tell(1s), std::optional(0));
        for (int each = 0; each < 100; ++each)
            QVERIFY(!throttle.tell(2s));
        QCOMPARE(throttle.leftOut(), 100);
        QCOMPARE(throttle.tell(11s), std::optional(100));
        QVERIFY(!throttle.tell(12s));
        QCOMPARE(throttle.leftOut(), 1);
    }

    void restsAndTellsAgain()
    {
        Throttle throttle(3, 10s);
        int told = 0;
        for (int second = 0; second < 1000; ++second)
            told += throttle.tell(std::chrono::seconds(second)) ? 1 : 0;
        QCOMPARE(told, 3 + 99);
        told = 0;
        for (int each = 0; each < 10; ++each)
            told += throttle.tell(1h) ? 1 : 0;
        QCOMPARE(told, 3);
    }
};

QTEST_GUILESS_MAIN(TestThrottle)
#include "TestThrottle.moc"
