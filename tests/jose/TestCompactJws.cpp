// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/CompactJws.h"

#include "core/Limits.h"
#include "jose/Base64Url.h"
#include "jose/SignatureFault.h"

#include <QElapsedTimer>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

QByteArray encode(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray withHeader(const QByteArray &header)
{
    return encode(header) + ".e30.AAAA";
}

} // namespace

class TestCompactJws : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesApart()
    {
        const QByteArray text = encode("{\"alg\":\"RS256\", \"kid\":\"k\u00e9y\",\n\"x\":1}") + ".AP8.AQI";
        const auto jws = CompactJws::parse(text);
        QVERIFY(jws);
        QCOMPARE(jws->alg, "RS256"_ba);
        QCOMPARE(jws->kid, QByteArray("k\u00e9y"));
        QCOMPARE(jws->payload, QByteArray("\x00\xff", 2));
        QCOMPARE(jws->signature, "\x01\x02"_ba);
        QVERIFY(jws->encoded.startsWith(jws->signingInput().toByteArray()));
        QVERIFY(jws->signingInput().endsWith(".AP8"));
        QCOMPARE(jws->header.value("x"_L1).toInt(), 1);
    }

    void tellsNoKidFromAnEmptyOne()
    {
        QVERIFY(CompactJws::parse(withHeader("{\"alg\":\"x\"}"))->kid.isNull());
        const auto empty = CompactJws::parse(withHeader("{\"alg\":\"x\",\"kid\":\"\"}"));
        QVERIFY(!empty->kid.isNull() && empty->kid.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &text, const char *reason = "malformed") {
            QTest::newRow(name) << text << QString::fromLatin1(reason);
        };
        const auto good = withHeader("{\"alg\":\"RS256\"}");
        const auto head = good.first(good.indexOf('.'));
        row("JW-01 empty", "");
        row("JW-01 one segment", head);
        row("JW-01 two segments", head + ".e30");
        row("JW-01 four segments", good + ".AAAA");
        row("ID-14 five segments", good + ".AAAA.AAAA", "unsupported");
        row("JW-01 six segments", good + ".AAAA.AAAA.AAAA");
        row("JW-01 JSON form",
            "{\"payload\":\"e30\",\"signatures\":[{\"protected\":\"x\",\"signature\":\"y\"}]}");
        row("JW-01 flattened form", "{\"payload\":\"e30\",\"protected\":\"x\",\"signature\":\"y\"}");
        row("JW-01 empty header", ".e30.AAAA");
        for (const int segment : {0, 1, 2}) {
            const auto damaged = [&good, segment](const QByteArray &tail) {
                auto parts = good.split('.');
                parts[segment] += tail;
                return parts.join('.');
            };
            const auto named = [segment](const char *what) {
                return QByteArray("JW-02 " + QByteArray(what) + ", segment " + QByteArray::number(segment));
            };
            row(named("padding").constData(), damaged("="));
            row(named("blank").constData(), damaged(" "));
            row(named("line break").constData(), damaged("\n"));
            row(named("plus").constData(), damaged("+AAA"));
            row(named("slash").constData(), damaged("/AAA"));
            row(named("question mark").constData(), damaged("?"));
            row(named("NUL").constData(), damaged(QByteArray(1, '\0')));
            row(named("non-ASCII").constData(), damaged("\xc3\xa9"));
        }
        row("JW-02 stray low bits", head + ".e30.AB");
        row("JW-02 stray low bits of three", head + ".e31.AAAA");
        row("JW-02 one character over", head + ".e30.AAAAA");
        row("JW-03 header is a list", withHeader("[]"));
        row("JW-03 header is a string", withHeader("\"RS256\""));
        row("JW-03 header is no JSON", withHeader("alg=RS256"));
        row("JW-03 no alg", withHeader("{}"));
        row("JW-03 alg is a number", withHeader("{\"alg\":256}"));
        row("JW-03 alg is a list", withHeader("{\"alg\":[\"RS256\"]}"));
        row("JW-03 alg is null", withHeader("{\"alg\":null}"));
        row("JW-03 kid is a number", withHeader("{\"alg\":\"RS256\",\"kid\":1}"));
        row("JW-03 kid is null", withHeader("{\"alg\":\"RS256\",\"kid\":null}"));
        row("JW-03 typ is an object", withHeader("{\"alg\":\"RS256\",\"typ\":{}}"));
        row("JW-03 alg twice", withHeader("{\"alg\":\"RS256\",\"alg\":\"none\"}"));
        row("JW-03 alg twice by escape", withHeader("{\"alg\":\"RS256\",\"\\u0061lg\":\"none\"}"));
        row("JW-03 no UTF-8", withHeader("{\"alg\":\"RS256\",\"x\":\"\xff\"}"));
        row("JW-03 byte order mark", withHeader("\xef\xbb\xbf{\"alg\":\"RS256\"}"));
        row("JW-03 UTF-16", withHeader(QByteArray("{\0}\0", 4)));
        row("JW-03 trailing text", withHeader("{\"alg\":\"RS256\"}x"));
        row("JW-15 unknown crit", withHeader("{\"alg\":\"RS256\",\"crit\":[\"x\"],\"x\":1}"), "crit");
        row("JW-15 empty crit", withHeader("{\"alg\":\"RS256\",\"crit\":[]}"), "crit");
        row("JW-15 ill-formed crit", withHeader("{\"alg\":\"RS256\",\"crit\":\"x\"}"), "crit");
        row("JW-15 RFC 7797 b64 false", withHeader("{\"alg\":\"RS256\",\"b64\":false,\"crit\":[\"b64\"]}"),
            "crit");
        row("JW-15 b64 without crit", withHeader("{\"alg\":\"RS256\",\"b64\":false}"), "unsupported");
        row("JW-16 token too large", head + '.' + QByteArray(70'000, 'A') + ".AAAA", "too-large");
        row("JW-16 ten times too large", QByteArray(700'000, '.'), "too-large");
        row("JW-16 header nests too deep", withHeader("{\"alg\":\"RS256\",\"x\":" + QByteArray(20'000, '[')));
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        QElapsedTimer timer;
        timer.start();
        const auto jws = CompactJws::parse(text);
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(!jws);
        QCOMPARE(jws.error().detail.value("reason"_L1).toString(), reason);
        QCOMPARE(jws.error().category, Category::Signature);
        QString code = u"signature."_s + reason;
        QCOMPARE(jws.error().code, code.replace(u'-', u'_'));
        QVERIFY(!jws.error().message.isEmpty() && !jws.error().next.isEmpty());
    }

    void everyLengthOfBase64UrlHasOneSpelling()
    {
        for (int length = 0; length < 70; ++length) {
            const QByteArray bytes(length, '\xfb');
            QCOMPARE(decodeBase64Url(encode(bytes)), std::optional(bytes));
        }
        QCOMPARE(decodeBase64Url("-_-_"), std::optional(QByteArray("\xfb\xff\xbf")));
    }
};

QTEST_GUILESS_MAIN(TestCompactJws)
#include "TestCompactJws.moc"
