// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/KeyLifetime.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestKeyLifetime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheServersWordInBounds_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<qint64>("seconds");
        const qint64 shortest = 5 * 60;
        const qint64 longest = 24 * 3600;
        QTest::newRow("JW-17 nothing said") << QByteArray() << shortest;
        QTest::newRow("JW-17 an hour") << "public, Max-Age=3600"_ba << qint64(3600);
        QTest::newRow("JW-17 very long") << "max-age=99999999999"_ba << longest;
        QTest::newRow("JW-17 overflow") << "max-age=99999999999999999999999"_ba << shortest;
        QTest::newRow("JW-17 zero") << "max-age=0"_ba << shortest;
        QTest::newRow("JW-17 negative") << "max-age=-1"_ba << shortest;
        QTest::newRow("JW-17 no number") << "max-age=soon"_ba << shortest;
        QTest::newRow("JW-17 no-store") << "no-store"_ba << shortest;
    }
    void keepsTheServersWordInBounds()
    {
        QFETCH(QByteArray, field);
        QFETCH(qint64, seconds);
        HttpResponse response;
        response.status = 200;
        if (!field.isNull())
            response.headers = {{"cache-control"_ba, field}};
        QCOMPARE(keyLifetime(response).count(), seconds);
    }
};

QTEST_GUILESS_MAIN(TestKeyLifetime)
#include "TestKeyLifetime.moc"
