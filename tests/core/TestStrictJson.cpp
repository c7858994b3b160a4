// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/StrictJson.h"

#include "core/Limits.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {
constexpr int none = -1;
}

class TestStrictJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &text, int fault) {
            QTest::newRow(name) << text << fault;
        };
        const auto fault = [](JsonFault f) {
            return static_cast<int>(f);
        };
        const int malformed = fault(JsonFault::Malformed);
        row("empty object", "{}", none);
        row("white space around", " \n{ \"a\" : 1 }\t", none);
        row("DS-05 at the depth limit", "{\"a\":" + QByteArray(63, '[') + QByteArray(63, ']') + "}", none);
        row("brackets inside a string", "{\"a\":\"" + QByteArray(500, '[') + "\\\"{{\"}", none);
        row("DS-05 one level too deep", "{\"a\":" + QByteArray(64, '[') + QByteArray(64, ']') + "}",
            fault(JsonFault::TooDeep));
        row("DS-05 100 000 nested arrays", QByteArray(100'000, '['), fault(JsonFault::TooDeep));
        row("DS-05 too large", "{\"a\":\"" + QByteArray(2000, 'x') + "\"}", fault(JsonFault::TooLarge));
        row("DS-05 duplicate member", "{\"issuer\":\"a\",\"b\":1,\"issuer\":\"a\"}",
            fault(JsonFault::Duplicate));
        row("duplicate through an escape", "{\"alg\":1,\"\\u0061lg\":2}", fault(JsonFault::Duplicate));
        row("duplicate deep inside", "{\"a\":[{\"b\":{\"c\":1,\"c\":1}}]}", fault(JsonFault::Duplicate));
        row("DS-05 no UTF-8", "{\"a\":\"\xff\"}", fault(JsonFault::NotUtf8));
        row("overlong UTF-8", "{\"a\":\"\xc0\xaf\"}", fault(JsonFault::NotUtf8));
        row("surrogate in UTF-8", "{\"a\":\"\xed\xa0\x80\"}", fault(JsonFault::NotUtf8));
        row("UTF-16", QByteArray("{\0}\0", 4), malformed);
        row("byte order mark", "\xef\xbb\xbf{}", malformed);
        row("empty", "", malformed);
        row("blanks", "   ", malformed);
        row("NW-05 cut short", "{\"a\":\"b", malformed);
        row("trailing text", "{} x", malformed);
        row("second object", "{}{}", malformed);
        row("trailing comma", "{\"a\":1,}", malformed);
        row("comment", "{/* */}", malformed);
        row("single quotes", "{'a':1}", malformed);
        row("raw line break in a string", "{\"a\":\"\n\"}", malformed);
        row("lone surrogate escape", "{\"a\":\"\\ud800\"}", malformed);
        row("NUL in a name", "{\"a\\u0000b\":1}", malformed);
        row("integer out of range", "{\"a\":9223372036854775808}", malformed);
        row("real out of range", "{\"a\":1e999}", malformed);
        row("NaN", "{\"a\":NaN}", malformed);
        row("leading zero", "{\"a\":01}", malformed);
        row("HTML", "<!doctype html>", malformed);
        row("array", "[]", fault(JsonFault::NotAnObject));
        row("string", "\"{}\"", fault(JsonFault::NotAnObject));
        row("null", "null", fault(JsonFault::NotAnObject));
    }

    void judges()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        const auto parsed =
            parseStrictObject(text, text.size() > 150'000 || text.contains("xxxx") ? 1000 : 200'000);
        QCOMPARE(parsed ? none : static_cast<int>(parsed.error()), fault);
    }

    void keepsValues()
    {
        const auto parsed = parseStrictObject(
            "{\"big\":9007199254740993,\"least\":-9223372036854775808,\"half\":0.5,\"yes\":true,\"no\":false,"
            "\"nothing\":null,\"name\":\"Zo\xc3\xab \\ud83d\\ude00\",\"list\":[1,\"two\",{\"three\":3}],\"\":1}"_ba,
            1000);
        QVERIFY(parsed);
        QCOMPARE(parsed->value("big"_L1).toInteger(), 9007199254740993);
        QCOMPARE(parsed->value("least"_L1).toInteger(), std::numeric_limits<qint64>::min());
        QCOMPARE(parsed->value("half"_L1).toDouble(), 0.5);
        QCOMPARE(parsed->value("yes"_L1), QJsonValue(true));
        QCOMPARE(parsed->value("no"_L1), QJsonValue(false));
        QVERIFY(parsed->value("nothing"_L1).isNull());
        QCOMPARE(parsed->value("name"_L1).toString(), u"Zoë 😀"_s);
        const QJsonArray list{1, u"two"_s, QJsonObject{{u"three"_s, 3}}};
        QCOMPARE(parsed->value("list"_L1).toArray(), list);
        QCOMPARE(parsed->value(""_L1).toInt(), 1);
    }

    /// Names in falling order made a sorted array quadratic: minutes for a megabyte.
    void manyMembersStayQuick()
    {
        QByteArray text = "{";
        for (int i = 99'999; i >= 0; --i)
            text += '"' + QByteArray::number(i).rightJustified(6, '0') + "\":1" + (i ? "," : "}");
        QElapsedTimer timer;
        timer.start();
        const auto parsed = parseStrictObject(text, 2 * limits::documentBytes);
        QVERIFY(parsed);
        QCOMPARE(parsed->size(), 100'000);
        QCOMPARE(parsed->value("012345"_L1).toInt(), 1);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestStrictJson)
#include "TestStrictJson.moc"
