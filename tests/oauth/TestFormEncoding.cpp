// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/FormEncoding.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestFormEncoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodesEverythingButUnreserved()
    {
        const FormFields fields{{"a b"_ba, "1+1=2&3%/:"_ba}, {"ü"_ba, "~-._"_ba}};
        QCOMPARE(encodeForm(fields), "a%20b=1%2B1%3D2%263%25%2F%3A&%C3%BC=~-._"_ba);
    }

    void everyByteComesBack()
    {
        QByteArray all;
        for (int each = 0; each < 128; ++each)
            all += static_cast<char>(each);
        const FormFields fields{{"all"_ba, all + "äöü漢字"_ba}, {""_ba, ""_ba}};
        QCOMPARE(decodeForm(encodeForm(fields)), fields);
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("CB-13 plus is a blank") << "v=a+b"_ba << true << "a b"_ba;
        QTest::newRow("CB-13 encoded plus stays") << "v=a%2Bb"_ba << true << "a+b"_ba;
        QTest::newRow("CB-13 decoded once only") << "v=%252F"_ba << true << "%2F"_ba;
        QTest::newRow("CB-13 both cases of hex") << "v=%2f%2F"_ba << true << "//"_ba;
        QTest::newRow("CB-13 cut sequence") << "v=%2"_ba << false << QByteArray();
        QTest::newRow("CB-13 lone percent") << "v=%"_ba << false << QByteArray();
        QTest::newRow("CB-13 no hex digits") << "v=%zz"_ba << false << QByteArray();
        QTest::newRow("CB-13 sign is no digit") << "v=%+1"_ba << false << QByteArray();
        QTest::newRow("CB-13 no UTF-8") << "v=%ff"_ba << false << QByteArray();
        QTest::newRow("CB-13 overlong UTF-8") << "v=%c0%af"_ba << false << QByteArray();
        QTest::newRow("CB-13 surrogate") << "v=%ed%a0%80"_ba << false << QByteArray();
        QTest::newRow("value with equals signs") << "v=a=b=="_ba << true << "a=b=="_ba;
        QTest::newRow("CB-13 semicolon separates nothing") << "v=a;w=b"_ba << true << "a;w=b"_ba;
        QTest::newRow("no value") << "v"_ba << true << ""_ba;
        QTest::newRow("empty pairs around") << "&&v=1&"_ba << true << "1"_ba;
    }
    void decodes()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QFETCH(QByteArray, value);
        const auto fields = decodeForm(text);
        QCOMPARE(fields.has_value(), valid);
        if (valid)
            QCOMPARE(*fields, (FormFields{{"v"_ba, value}}));
    }

    void keepsOrderAndRepetitions()
    {
        QCOMPARE(decodeForm("a=1&b=2&a=3"),
                 (FormFields{{"a"_ba, "1"_ba}, {"b"_ba, "2"_ba}, {"a"_ba, "3"_ba}}));
    }
};

QTEST_GUILESS_MAIN(TestFormEncoding)
#include "TestFormEncoding.moc"
