// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Sentences.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standInARow_data()
    {
        QTest::addColumn<QStringList>("each");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("English") << QStringList{u"One."_s, u"Two."_s} << u"One. Two."_s;
        QTest::newRow("empty ones") << QStringList{{}, u"One."_s, {}, u"Two."_s, {}} << u"One. Two."_s;
        QTest::newRow("Chinese") << QStringList{u"一。"_s, u"二？"_s, u"三。"_s} << u"一。二？三。"_s;
        QTest::newRow("Chinese without a stop") << QStringList{u"一"_s, u"二。"_s} << u"一 二。"_s;
        QTest::newRow("Arabic") << QStringList{u"واحد."_s, u"اثنان؟"_s, u"ثلاثة."_s}
                                << u"واحد. اثنان؟ ثلاثة."_s;
    }

    void standInARow()
    {
        QFETCH(QStringList, each);
        QTEST(sentences(each), "text");
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "TestSentences.moc"
