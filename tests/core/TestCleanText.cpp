// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CleanText.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestCleanText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("plain") << u"Zoë 王芳 😀"_s << u"Zoë 王芳 😀"_s;
        QTest::newRow("LG-03 CR LF") << u"a\r\nchatelaine: error: forged"_s
                                     << u"a chatelaine: error: forged"_s;
        QTest::newRow("LG-03 line separators") << u"a\u2028\u2029\u0085b\tc"_s << u"a b c"_s;
        QTest::newRow("LG-03 terminal escape") << u"\x1b[2Jx\x9b"_s << u"\ufffd[2Jx\ufffd"_s;
        QTest::newRow("LG-03 NUL") << u"a\0b"_s << u"a\ufffdb"_s;
        QTest::newRow("UI-04 bidi override") << u"\u202egpj.exe\u202c"_s << u"\ufffdgpj.exe\ufffd"_s;
        QTest::newRow("UI-04 bidi isolate and marks")
            << u"\u2066a\u2069\u200f\u061c"_s << u"\ufffda\ufffd\ufffd\ufffd"_s;
        QTest::newRow("joiners of real names")
            << u"می\u200cخواهم 👩\u200d🔧"_s << u"می\u200cخواهم 👩\u200d🔧"_s;
        QTest::newRow("invisible tag characters") << u"a\U000E0041"_s << u"a\ufffd"_s;
        const QChar lone[] = {u'a', QChar(0xD800)};
        QTest::newRow("lone surrogate") << QString(lone, 2) << u"a\ufffd"_s;
        QTest::newRow("markup stays text") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
    }

    void cleans()
    {
        QFETCH(QString, text);
        QTEST(cleanText(text), "clean");
    }

    void cuts()
    {
        QCOMPARE(cleanText(u"abcdef", 6), u"abcdef"_s);
        QCOMPARE(cleanText(u"abcdef", 3), u"abc…"_s);
        QCOMPARE(cleanText(u"ab😀d", 3), u"ab😀…"_s);
        QCOMPARE(cleanText(QString(1'000'000, u'x')).size(), limits::serverText + 1);
    }
};

QTEST_GUILESS_MAIN(TestCleanText)
#include "TestCleanText.moc"
