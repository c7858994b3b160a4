// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Limits.h"
#include "oauth/CallbackRequest.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

const CallbackAddress here{"127.0.0.1:4711"_ba, "/callback"_ba};
constexpr int more = 0;
constexpr int taken = 200;

QByteArray get(const QByteArray &target, const QByteArray &fields = "Host: 127.0.0.1:4711\r\n"_ba)
{
    return "GET " + target + " HTTP/1.1\r\n" + fields + "\r\n";
}

} // namespace

class TestCallbackRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const QByteArray &name, const QByteArray &bytes, int status) {
            QTest::newRow(name.constData()) << bytes << status;
        };
        const QByteArray good = "/callback?code=a&state=b"_ba;
        const QByteArray host = "Host: 127.0.0.1:4711\r\n"_ba;

        row("good", get(good), taken);
        row("good with a browser's fields",
            get(good,
                host + "User-Agent: x\r\nAccept: */*\r\nCookie: a=b; c=\"d\"\r\nDNT: 1\r\nX-Empty:\r\n"),
            taken);
        row("good, HTTP/1.0", "GET " + good + " HTTP/1.0\r\n" + host + "\r\n", taken);
        row("good, field name in another case", get(good, "hOST:127.0.0.1:4711\r\n"), taken);
        row("good, absolute form", get("http://127.0.0.1:4711" + good), taken);
        row("good, without a query", get("/callback"), taken);
        row("CB-19 pipelined second one is left alone", get(good) + get("/callback?code=c"), taken);
        row("good, Content-Length 0", get(good, host + "Content-Length: 0\r\n"), taken);

        for (const char *path :
             {"/", "/favicon.ico", "/callback/", "/callbackEVIL", "/Callback", "//callback", "/./callback",
              "/x/../callback", "/%63allback", "/callback%3Fcode=a", "/callback;x", "/callback%00",
              "/callback//", "/\\callback", "/callback.", "/cal%6Cback"})
            row("CB-04 "_ba + path, get(path + "?code=a&state=b"_ba), 404);

        for (const char *method :
             {"POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "get", "X"})
            row("CB-05 "_ba + method, method + " "_ba + good + " HTTP/1.1\r\n" + host + "\r\n", 405);
        row("CB-05 POST with a body",
            "POST /callback HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\ncode=", 405);
        row("CB-05 CONNECT", "CONNECT 127.0.0.1:4711 HTTP/1.1\r\n" + host + "\r\n", 405);
        row("CB-05 OPTIONS *", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 405);

        for (const char *name : {"localhost:4711", "127.0.0.1", "127.0.0.1:4712", "127.0.0.1:04711",
                                 "evil.example:4711", "127.1:4711", "[::1]:4711", "127.0.0.1:4711.",
                                 "user@127.0.0.1:4711", "127.0.0.1:4711, evil.example", ""})
            row("CB-14 host “"_ba + name + "”", get(good, "Host: "_ba + name + "\r\n"), 421);
        row("CB-14 no host", get(good, ""), 400);
        row("CB-14 two hosts", get(good, host + host), 400);
        row("CB-14 no host, HTTP/1.0", "GET " + good + " HTTP/1.0\r\n\r\n", 400);
        row("CB-14 target names another host", get("http://evil.example" + good), 421);
        row("CB-14 target names our host as user", get("http://127.0.0.1:4711@evil.example" + good), 421);
        row("CB-14 target in https", get("https://127.0.0.1:4711" + good), 421);
        row("CB-14 target without a slash", get("callback?code=a"), 400);

        const QByteArray tooLong(limits::callbackRequestLine + 1, 'a');
        row("CB-15 endless line", "GET /" + tooLong, 414);
        row("CB-15 long line, ended", get('/' + tooLong), 414);
        row("CB-15 line at the limit", get('/' + QByteArray(limits::callbackRequestLine - 20, 'a')), 404);
        row("CB-15 header block too large",
            get(good, host + "X: " + QByteArray(limits::callbackHeaderBlock, 'x') + "\r\n"), 431);
        row("CB-15 header block without an end",
            "GET " + good + " HTTP/1.1\r\nX: " + QByteArray(limits::callbackHeaderBlock + 1, 'x'), 431);
        QByteArray fields = host;
        for (int each = 0; each < limits::callbackHeaderFields; ++each)
            fields += "X: y\r\n";
        row("CB-15 one field too many", get(good, fields), 431);
        row("CB-15 fields at the limit", get(good, fields.chopped(6)), taken);

        row("CB-17 nothing yet", "", more);
        row("CB-17 part of the method", "GE", more);
        row("CB-17 before the line feed", "GET " + good + " HTTP/1.1\r", more);
        row("CB-17 before the end of the head", get(good).chopped(1), more);
        row("CB-17 before the first field", "GET " + good + " HTTP/1.1\r\n", more);

        row("CB-18 bare line feeds", "GET " + good + " HTTP/1.1\nHost: 127.0.0.1:4711\n\n", 400);
        row("CB-18 bare carriage return", "GET " + good + " HTTP/1.1\rX\r\n" + host + "\r\n", 400);
        row("CB-18 carriage return in a field", get(good, host + "X: a\rb\r\n"), 400);
        row("CB-18 line feed in a field", get(good, host + "X: a\nb\r\n"), 400);
        row("CB-18 folded field", get(good, host + "X: a\r\n b\r\n"), 400);
        row("CB-18 folded first field", get(good, " X: a\r\n" + host), 400);
        row("CB-18 blank before the colon", get(good, "Host : 127.0.0.1:4711\r\n"), 400);
        row("CB-18 no colon", get(good, host + "nonsense\r\n"), 400);
        row("CB-18 no name", get(good, host + ": x\r\n"), 400);
        row("CB-18 NUL in a field", get(good, host + QByteArray("X: a\0b\r\n", 8)), 400);
        row("CB-18 NUL in the target",
            "GET /call" + QByteArray(1, '\0') + "back HTTP/1.1\r\n" + host + "\r\n", 400);
        row("CB-18 not ASCII in the target", get("/callback?code=\xc3\xbc"), 400);
        row("CB-18 fragment in the target", get(good + "#x"), 400);
        row("CB-18 no version", "GET " + good + "\r\n" + host + "\r\n", 400);
        row("CB-18 HTTP/0.9", "GET /callback\r\n", 400);
        row("CB-18 HTTP/2.0", "GET " + good + " HTTP/2.0\r\n" + host + "\r\n", 505);
        row("CB-18 HTTP/1.2", "GET " + good + " HTTP/1.2\r\n" + host + "\r\n", 505);
        row("CB-18 version in lower case", "GET " + good + " http/1.1\r\n" + host + "\r\n", 400);
        row("CB-18 version cut", "GET " + good + " HTTP/1\r\n" + host + "\r\n", 400);
        row("CB-18 two blanks", "GET  " + good + " HTTP/1.1\r\n" + host + "\r\n", 400);
        row("CB-18 tab", "GET\t" + good + "\tHTTP/1.1\r\n" + host + "\r\n", 400);
        row("CB-18 empty line first", "\r\n" + get(good), 400);
        row("CB-18 blank first", " " + get(good), 400);
        row("CB-18 preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("CB-18 TLS client hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
        row("CB-18 SOCKS 5", QByteArray("\x05\x01\x00", 3), 400);
        row("CB-18 lengths that differ", get(good, host + "Content-Length: 0\r\nContent-Length: 5\r\n"), 400);
        row("CB-18 length no number", get(good, host + "Content-Length: -1\r\n"), 400);
        row("CB-18 lengths in one field", get(good, host + "Content-Length: 0, 0\r\n"), 400);
        row("CB-18 length and chunks",
            "POST /callback HTTP/1.1\r\n" + host + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
            400);
        row("CB-18 chunks", "POST /callback HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n", 501);
        row("CB-18 GET with a body", get(good, host + "Content-Length: 5\r\n"), 400);
        row("CB-18 GET with chunks", get(good, host + "Transfer-Encoding: chunked\r\n"), 400);
    }
    void judges()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const auto request = CallbackRequest::parse(bytes, here);
        QCOMPARE(request.has_value(), status != more);
        if (!request)
            return;
        QCOMPARE(*request ? taken : request->error(), status);
    }

    void theQueryIsLeftAsItCame()
    {
        const auto request = CallbackRequest::parse(get("/callback?code=%2525&x=?+"_ba), here);
        QVERIFY(request && *request);
        QCOMPARE((*request)->query, "code=%2525&x=?+"_ba);
    }

    // CB-17: whatever the borders of the segments, the verdict is that of the whole.
    void everyPrefixWaitsForMore()
    {
        const QByteArray whole = get("/callback?code=a&state=b"_ba);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!CallbackRequest::parse(whole.first(size), here), whole.first(size).constData());
        QVERIFY(CallbackRequest::parse(whole, here)->has_value());
    }

    void ipv6HasBrackets()
    {
        const CallbackAddress address{"[::1]:4711"_ba, "/callback"_ba};
        QVERIFY(CallbackRequest::parse(get("/callback"_ba, "Host: [::1]:4711\r\n"_ba), address)->has_value());
        QCOMPARE(CallbackRequest::parse(get("/callback"_ba), address)->error(), 421);
    }
};

QTEST_GUILESS_MAIN(TestCallbackRequest)
#include "TestCallbackRequest.moc"
