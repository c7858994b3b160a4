// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Backoff.h"

#include <QSet>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'790'000'000).toUTC();

private Q_SLOTS:
    void waitsGrowWithJitter()
    {
        QSet<qint64> first;
        for (int i = 0; i < 20; ++i) {
            Backoff backoff;
            std::chrono::milliseconds least{0};
            for (int n = 0; n < 12; ++n) {
                backoff.fail(m_now, {});
                const auto doubled = std::min<std::chrono::milliseconds>(2s * (1 << n), 5min);
                QVERIFY2(backoff.wait() >= doubled * 3 / 4 && backoff.wait() <= doubled * 5 / 4, "RF-06");
                QVERIFY(n > 6 || backoff.wait() > least * 6 / 5);
                least = backoff.wait();
                if (n == 0)
                    first.insert(backoff.wait().count());
            }
        }
        QVERIFY2(first.size() > 5, "the same wait for everybody is no jitter");
    }

    void heedsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("seconds");
        QTest::addRow("RF-06 seconds") << "120"_ba << 120LL;
        QTest::addRow("RF-06 date")
            << m_now.addSecs(90).toString(u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() << 90LL;
        QTest::addRow("RF-06 an hour at most") << "999999999"_ba << 3600LL;
        QTest::addRow("RF-06 negative") << "-5"_ba << 0LL;
        QTest::addRow("RF-06 nonsense") << "soon"_ba << 0LL;
    }
    void heedsRetryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, seconds);
        Backoff backoff;
        backoff.fail(m_now, header);
        const qint64 least = std::max<qint64>(seconds, 1);
        QVERIFY(backoff.holds(m_now.addSecs(least - 1)));
        QCOMPARE(backoff.holdsPerson(m_now.addSecs(least - 1)), true);
        QVERIFY(!backoff.holdsPerson(m_now.addSecs(least)));
        QVERIFY(!backoff.holds(m_now.addSecs(std::max<qint64>(seconds, 3))));
    }

    void endsWithSuccessAndWithAClockSetBack()
    {
        Backoff backoff;
        QVERIFY(!backoff.holds(m_now));
        backoff.fail(m_now, "600"_ba);
        QVERIFY(!backoff.holds(m_now.addDays(-1)));
        backoff.reset();
        QVERIFY(!backoff.holds(m_now));
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "TestBackoff.moc"
