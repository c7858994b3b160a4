// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Random.h"
#include "oauth/Pkce.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestPkce : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // PK-02: the pair of RFC 7636 appendix B.
    void reproducesAppendixB()
    {
        QCOMPARE(codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_ba),
                 "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
    }

    // PK-01, CB-07: 43 unreserved characters, and never twice.
    void randomTokensAreDistinct()
    {
        const QRegularExpression unreserved(u"^[A-Za-z0-9_-]{43}$"_s);
        QSet<QByteArray> seen;
        for (int each = 0; each < 1000; ++each) {
            const QByteArray token = randomToken();
            QVERIFY(unreserved.match(QString::fromLatin1(token)).hasMatch());
            QVERIFY(!seen.contains(token));
            seen.insert(token);
        }
    }
};

QTEST_GUILESS_MAIN(TestPkce)
#include "TestPkce.moc"
