// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/Servers.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsADialectForEachKind()
    {
        for (const QString &kind : servers::kinds()) {
            QVERIFY(servers::dialect(kind));
            QCOMPARE(servers::dialect(kind)->kind(), kind);
            QVERIFY(!servers::dialect(kind)->redirectAdvice().isEmpty());
            QVERIFY(servers::dialect(kind)->defaultScope().contains(u"openid"_s));
        }
        QVERIFY(!servers::dialect(u"nope"_s));
    }
};

QTEST_GUILESS_MAIN(TestServers)
#include "TestServers.moc"
