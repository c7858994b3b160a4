// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpClient.h"

#include "FakeServer.h"
#include "core/Language.h"

#include <QCoroTask>

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <tuple>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const NetworkPolicy loopback{true, {}};

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

HttpRequest post(const QUrl &url, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.contentType = "application/x-www-form-urlencoded";
    request.body = body;
    return request;
}

Result<HttpResponse> ask(const HttpRequest &request, const Cancellation &cancellation = {})
{
    HttpClient client(loopback);
    return QCoro::waitFor(client.send(request, cancellation));
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsAnAnswerWhole()
    {
        FakeServer server(FakeServer::ok("{\"a\":1}", "Content-Type: Application/JSON; charset=utf-8\r\n"
                                                      "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
        const auto answer = ask(get(server.url(u"/x"_s)));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, "{\"a\":1}"_ba);
        QCOMPARE(answer->mediaType(), "application/json"_ba);
        QCOMPARE(answer->header("content-LENGTH"), "7"_ba);
        QCOMPARE(answer->header("absent"), QByteArray());
        QCOMPARE(answer->date->toSecsSinceEpoch(), 784111777);
    }

    void saysWhoAsksAndInWhichLanguage()
    {
        language::set(QLocale(QLocale::Chinese, QLocale::China));
        FakeServer server(FakeServer::ok("x"));
        auto request = get(server.url());
        request.headers = {{"Authorization", "Bearer SECRET"}};
        QVERIFY(ask(request));
        // Qt 6.8 writes names in lower case, which they may be.
        const auto seen = server.requests().value(0).toLower();
        QVERIFY(seen.contains("\r\naccept-language: zh-cn, zh;q=0.9, en;q=0.5\r\n"));
        QVERIFY(seen.contains("\r\nuser-agent: chatelaine/" CHATELAINE_VERSION "\r\n"));
        QVERIFY(seen.contains("\r\naccept-encoding: identity\r\n"));
        QCOMPARE(seen.count("authorization: bearer secret\r\n"), 1);
        language::set(QLocale::c());
    }

    void emptyPostHasALength()
    {
        FakeServer server(FakeServer::ok("x"));
        QVERIFY(ask(post(QUrl(server.url(u"/q"_s).toString() + u"?a=b"_s), {})));
        const auto seen = server.requests().value(0);
        QVERIFY(seen.startsWith("POST /q?a=b HTTP/1.1\r\n"));
        QVERIFY(seen.toLower().contains("\r\ncontent-length: 0\r\n"));
        QVERIFY(seen.endsWith("\r\n\r\n"));
    }

    void otherMethodsKeepTheirBody_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"})
            QTest::newRow(method) << QByteArray(method);
    }
    void otherMethodsKeepTheirBody()
    {
        QFETCH(QByteArray, method);
        FakeServer server(FakeServer::ok("x"));
        auto request = post(server.url(), "{\"a\":1}");
        request.method = method;
        QVERIFY(ask(request));
        QVERIFY(server.requests().value(0).startsWith(QByteArray(method + " / HTTP/1.1\r\n")));
        QVERIFY(server.requests().value(0).endsWith("\r\n\r\n{\"a\":1}"));
    }

    void statusIsForTheCaller_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {201, 204, 400, 401, 403, 404, 407, 409, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void statusIsForTheCaller()
    {
        QFETCH(int, status);
        const auto body = status == 204 ? QByteArray() : "{\"error\":\"x\"}"_ba;
        FakeServer server("HTTP/1.1 " + QByteArray::number(status) +
                          " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        const auto answer = ask(post(server.url(), "a=b"));
        if (status == 407) { // Only a proxy may say that.
            QCOMPARE(answer.error().code, u"network.proxy"_s);
            return;
        }
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, body);
        QCOMPARE(server.requests().size(), 1);
    }

    /// Each fault of the server's side and the code it ends in; nothing of the answer is kept.
    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &code) {
            QTest::newRow(name) << bytes << code;
        };
        row("NW-05 closed before Content-Length", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":1}",
            u"network.truncated"_s);
        row("NW-05 refusal cut short", "HTTP/1.1 400 Bad\r\nContent-Length: 100\r\n\r\n{\"a\":1}",
            u"network.truncated"_s);
        row("NW-05 chunks without end",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{\"a\":1\r\n", u"network.truncated"_s);
        row("NW-05 chunk cut", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"a\":{}",
            u"network.truncated"_s);
        row("NW-05 JSON cut, no length", "HTTP/1.1 200 OK\r\n\r\n{\"a\":\"}", u"network.truncated"_s);
        row("NW-05 two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 7\r\nContent-Length: 3\r\n\r\n{\"a\":1}",
            u"network.malformed"_s);
        row("NW-05 negative length", "HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\n{\"a\":1}",
            u"network.malformed"_s);
        row("NW-05 length and chunks",
            "HTTP/1.1 200 OK\r\nContent-Length: 7\r\nTransfer-Encoding: "
            "chunked\r\n\r\n7\r\n{\"a\":1}\r\n0\r\n\r\n",
            u"network.malformed"_s);
        row("NW-05 closed without a word", "", u"network.truncated"_s);
        row("NW-05 closed inside the head", "HTTP/1.1 200 OK\r\nContent-Le", u"network.truncated"_s);
        row("NW-05 no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", u"network.truncated"_s);
        row("NW-04 announced too large", "HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n",
            u"network.too_large"_s);
        row("NW-04 too large to the end of the connection",
            "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1'100'000, 'x'), u"network.too_large"_s);
        row("NW-04 compressed though nobody asked",
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nxx",
            u"network.malformed"_s);
    }
    void faults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        FakeServer server([bytes](QTcpSocket *socket, int) {
            socket->write(bytes);
            socket->disconnectFromHost();
        });
        const auto answer = ask(get(server.url()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().category, Category::Network);
        QVERIFY2(answer.error().message.contains(u"127.0.0.1"), qPrintable(answer.error().message));
        QVERIFY(!answer.error().next.isEmpty());
    }

    void endOfConnectionMayEndABody()
    {
        FakeServer server([](QTcpSocket *socket, int) {
            socket->write("HTTP/1.1 200 OK\r\n\r\n{\"a\":1}");
            socket->disconnectFromHost();
        });
        const auto answer = ask(get(server.url()));
        QVERIFY(answer);
        QCOMPARE(answer->body, "{\"a\":1}"_ba);
    }

    /// PK-05: Qt would send a code or a refresh token up to four times.
    void aBodyIsSentOnce()
    {
        FakeServer server([](QTcpSocket *socket, int) { socket->abort(); });
        const auto answer = ask(post(server.url(), "code=SECRET"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"network.truncated"_s);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(!answer.error().message.contains(u"SECRET"));
    }

    void silenceEndsAtTheDeadline()
    {
        FakeServer server([](QTcpSocket *, int) {});
        auto request = get(server.url());
        request.deadline = 200ms;
        QElapsedTimer timer;
        timer.start();
        const auto answer = ask(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"network.timeout"_s);
        QCOMPARE(answer.error().category, Category::Network);
        QVERIFY(timer.elapsed() >= 150 && timer.elapsed() < 2000);
    }

    void drippingEndsAtTheDeadline()
    {
        FakeServer server([](QTcpSocket *socket, int) {
            socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            auto *drip = new QTimer(socket);
            QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write("1\r\nx\r\n"); });
            drip->start(20);
        });
        auto request = get(server.url());
        request.deadline = 300ms;
        const auto answer = ask(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"network.timeout"_s);
    }

    void endlessBodyEndsAtTheLimit()
    {
        qsizetype written = 0;
        FakeServer server([&written](QTcpSocket *socket, int) {
            socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            const auto more = [socket, &written] {
                if (socket->bytesToWrite() > 0)
                    return;
                socket->write("10000\r\n" + QByteArray(0x10000, 'x') + "\r\n");
                written += 0x10000;
            };
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
            more();
        });
        const auto answer = ask(get(server.url()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"network.too_large"_s);
        QVERIFY2(written < 64 * 1024 * 1024, qPrintable(QString::number(written)));
    }

    void cancelEndsAtOnce()
    {
        FakeServer server([](QTcpSocket *, int) {});
        const auto cancellation = Cancellation::create();
        QTimer::singleShot(50ms, this, [cancellation] { cancellation.cancel(); });
        QElapsedTimer timer;
        timer.start();
        const auto answer = ask(get(server.url()), cancellation);
        QVERIFY(!answer);
        QCOMPARE(answer.error().category, Category::Cancelled);
        QVERIFY(timer.elapsed() < 1000);
        const auto again = ask(get(server.url()), cancellation);
        QCOMPARE(again.error().category, Category::Cancelled);
    }

    void clientMayGoFirst()
    {
        FakeServer server([](QTcpSocket *, int) {});
        auto client = std::make_unique<HttpClient>(loopback);
        QTimer::singleShot(50ms, this, [&client] { client.reset(); });
        const auto answer = QCoro::waitFor(client->send(get(server.url())));
        QVERIFY(!client);
        QCOMPARE(answer.error().category, Category::Cancelled);
    }

    void refusedConnectionIsNamed()
    {
        QUrl url;
        {
            const FakeServer gone(""_ba);
            url = gone.url();
        }
        const auto answer = ask(get(url));
        QCOMPARE(answer.error().code, u"network.unreachable"_s);
        const auto nowhere = ask(get(QUrl(u"https://nowhere.invalid/"_s)));
        QCOMPARE(nowhere.error().code, u"network.unreachable"_s);
        QVERIFY(nowhere.error().message.contains(u"nowhere.invalid"));
    }

    void tellsHowTheLineIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<int>("answered");
        QTest::addColumn<int>("unreachable");
        QTest::addRow("an answer") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"_ba << false << 1 << 0;
        QTest::addRow("a fault of the server")
            << "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"_ba << false << 1 << 0;
        QTest::addRow("an answer cut short")
            << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi"_ba << true << 1 << 0;
        QTest::addRow("hangs up") << ""_ba << true << 0 << 1;
        QTest::addRow("is slow") << ""_ba << false << 0 << 0;
    }
    void tellsHowTheLineIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, closes);
        FakeServer server([&](QTcpSocket *socket, int) {
            socket->write(bytes);
            if (closes)
                socket->disconnectFromHost();
        });
        HttpClient client(loopback);
        QSignalSpy answered(&client, &HttpClient::answered);
        QSignalSpy unreachable(&client, &HttpClient::unreachable);
        HttpRequest request = post(server.url(), "a=b");
        request.deadline = 300ms;
        std::ignore = QCoro::waitFor(client.send(request));
        QTEST(int(answered.size()), "answered");
        QTEST(int(unreachable.size()), "unreachable");
    }

    void tellsOfANobodyButNotOfACancel()
    {
        QUrl url;
        {
            const FakeServer gone(""_ba);
            url = gone.url();
        }
        HttpClient client(loopback);
        QSignalSpy unreachable(&client, &HttpClient::unreachable);
        QVERIFY(!QCoro::waitFor(client.send(get(url))));
        QCOMPARE(unreachable.size(), 1);
        QCOMPARE(unreachable.first().at(1).value<Error>().code, u"network.unreachable"_s);
        const auto cancellation = Cancellation::create();
        auto asked = client.send(get(url), cancellation);
        cancellation.cancel();
        QVERIFY(!QCoro::waitFor(asked));
        QCOMPARE(unreachable.size(), 1);
    }

    void redirects_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("code");
        QTest::newRow("NW-03 same host") << "/there"_ba << QString();
        QTest::newRow("NW-03 other host") << "https://evil.example/there"_ba << u"network.redirect"_s;
        QTest::newRow("NW-03 other loopback address")
            << "http://127.0.0.2:1/there"_ba << u"network.redirect"_s;
        QTest::newRow("NW-03 other scheme") << "ftp://127.0.0.1/there"_ba << u"network.redirect"_s;
        QTest::newRow("NW-03 file") << "file:///etc/passwd"_ba << u"network.redirect"_s;
        QTest::newRow("NW-03 user in the address") << "http://a:b@127.0.0.1/"_ba << u"network.redirect"_s;
        QTest::newRow("NW-03 no address") << "http://[x"_ba << u"network.redirect"_s;
    }
    void redirects()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, code);
        FakeServer server([location](QTcpSocket *socket, int number) {
            socket->write(number == 1 ? "HTTP/1.1 302 Found\r\nContent-Length: 4\r\nLocation: " + location +
                                            "\r\n\r\nmore"
                                      : FakeServer::ok("there"));
        });
        auto request = get(server.url());
        request.secrecy = HttpRequest::Secrecy::Public;
        const auto answer = ask(request);
        if (code.isEmpty()) {
            QVERIFY(answer);
            QCOMPARE(answer->body, "there"_ba);
            QVERIFY(server.requests().value(1).startsWith("GET /there "));
        } else {
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, code);
            QCOMPARE(server.requests().size(), 1);
        }
    }

    void redirectLoopEnds()
    {
        FakeServer server("HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: /\r\n\r\n"_ba);
        auto request = get(server.url());
        request.secrecy = HttpRequest::Secrecy::Public;
        QCOMPARE(ask(request).error().code, u"network.redirect"_s);
        QCOMPARE(server.requests().size(), limits::redirects + 1);
    }

    void secretsFollowNothing_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("NW-03 %d", status) << status;
    }
    void secretsFollowNothing()
    {
        QFETCH(int, status);
        FakeServer server("HTTP/1.1 " + QByteArray::number(status) +
                          " X\r\nContent-Length: 0\r\nLocation: /there\r\n\r\n");
        for (const auto &request : {post(server.url(), "code=SECRET"), get(server.url())}) {
            const auto answer = ask(request);
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, u"network.redirect"_s);
        }
        auto open = post(server.url(), "a=b");
        open.secrecy = HttpRequest::Secrecy::Public;
        QCOMPARE(ask(open).error().code, u"network.redirect"_s);
        QCOMPARE(server.requests().size(), 3);
    }

    /// NW-06, all three kinds of memory a server could plant or ask for.
    void nothingIsRemembered()
    {
        FakeServer server(FakeServer::ok("x", "Set-Cookie: a=b; Path=/\r\nCache-Control: max-age=3600\r\n"
                                              "ETag: \"x\"\r\n"));
        HttpClient client(loopback);
        for (int i = 0; i < 2; ++i)
            QVERIFY(QCoro::waitFor(client.send(get(server.url()))));
        QCOMPARE(server.requests().size(), 2);
        for (const auto &request : server.requests()) {
            QVERIFY(!request.toLower().contains("\r\ncookie:"));
            QVERIFY(!request.toLower().contains("\r\nif-none-match:"));
        }
        QVERIFY(!client.manager()->cache());
    }

    void noPasswordIsOffered_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        for (const char *scheme :
             {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Negotiate", "NTLM"})
            QTest::addRow("NW-06 %s", scheme) << QByteArray(scheme);
    }
    void noPasswordIsOffered()
    {
        QFETCH(QByteArray, challenge);
        FakeServer server("HTTP/1.1 401 X\r\nContent-Length: 2\r\nWWW-Authenticate: " + challenge +
                          "\r\n\r\nno");
        HttpClient client(loopback);
        for (int i = 0; i < 2; ++i) {
            const auto answer = QCoro::waitFor(client.send(get(server.url())));
            QVERIFY(answer);
            QCOMPARE(answer->status, 401);
            QCOMPARE(answer->body, "no"_ba);
        }
        QCOMPARE(server.requests().size(), 2);
        for (const auto &request : server.requests())
            QVERIFY(!request.toLower().contains("authorization"));
    }

    void allows_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("always");
        QTest::addColumn<bool>("byChoice");
        const auto row = [](const char *url, bool always, bool byChoice) {
            QTest::newRow(url) << QString::fromLatin1(url) << always << byChoice;
        };
        row("https://id.example/", true, true);
        row("http://id.example/", false, false);
        row("http://127.0.0.1:8000/", false, true);
        row("http://127.9.9.9/", false, true);
        row("http://[::1]:8000/", false, true);
        row("http://localhost:8000/", false, true);
        row("http://LOCALHOST/", false, true);
        row("http://localhost.evil.example/", false, false);
        row("http://127.0.0.1.evil.example/", false, false);
        row("http://0.0.0.0/", false, false);
        row("http://10.0.0.1/", false, false);
        row("https://user:pass@id.example/", false, false);
        row("https:///x", false, false);
        row("file:///etc/passwd", false, false);
        row("data:,x", false, false);
        row("ftp://127.0.0.1/", false, false);
        row("", false, false);
    }
    void allows()
    {
        QFETCH(QString, url);
        QTEST(HttpClient({}).allows(QUrl(url)), "always");
        QTEST(HttpClient(loopback).allows(QUrl(url)), "byChoice");
    }

    void whatIsNotAllowedIsNotSent()
    {
        FakeServer server(FakeServer::ok("x"));
        HttpClient client({});
        const auto answer = QCoro::waitFor(client.send(get(server.url())));
        QCOMPARE(answer.error().category, Category::Config);
        QCOMPARE(answer.error().code, u"config.insecure_address"_s);
        std::unique_ptr<QNetworkReply> direct(client.manager()->get(QNetworkRequest(server.url())));
        QSignalSpy finished(direct.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(direct->error(), QNetworkReply::ProtocolInvalidOperationError);
        QCOMPARE(server.connections(), 0);
    }

    void headersCannotBeForged_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("TR-06 CR LF in a value") << "Authorization"_ba << "Bearer a\r\nX-Evil: b"_ba;
        QTest::newRow("TR-06 NUL in a value") << "Authorization"_ba << QByteArray("a\0b", 3);
        QTest::newRow("line break in a name") << "A\nB"_ba << "x"_ba;
        QTest::newRow("colon in a name") << "A: b\tC"_ba << "x"_ba;
        QTest::newRow("no name") << ""_ba << "x"_ba;
    }
    void headersCannotBeForged()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        FakeServer server(FakeServer::ok("x"));
        auto request = get(server.url());
        request.headers = {{name, value}};
        QCOMPARE(ask(request).error().code, u"config.header"_s);
        QCOMPARE(server.connections(), 0);
    }

    /// NW-04: a head without end is bounded by time at least; Qt offers no hold on its size.
    void endlessHeadEndsAtTheDeadline()
    {
        FakeServer server([](QTcpSocket *socket, int) {
            socket->write("HTTP/1.1 200 OK\r\n");
            auto *drip = new QTimer(socket);
            QObject::connect(drip, &QTimer::timeout, socket,
                             [socket] { socket->write("X-Filler: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n"); });
            drip->start(1);
        });
        auto request = get(server.url());
        request.deadline = 500ms;
        const auto answer = ask(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().category, Category::Network);
    }

    /// NW-07: a proxy gets a CONNECT and nothing of the request, and loopback goes past it.
    void proxySeesNoRequest_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("NW-07 HTML") << FakeServer::ok("<html>Sign in to this network</html>");
        QTest::newRow("NW-07 asks for a password")
            << "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba;
        QTest::newRow("NW-07 refuses") << "HTTP/1.1 403 X\r\nContent-Length: 0\r\n\r\n"_ba;
        QTest::newRow("NW-07 redirects")
            << "HTTP/1.1 302 X\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n"_ba;
    }
    void proxySeesNoRequest()
    {
        QFETCH(QByteArray, answer);
        FakeServer proxy(answer);
        FakeServer direct(FakeServer::ok("direct"));
        const auto address = proxy.url().toEncoded();
        for (const char *variable : {"http_proxy", "https_proxy"})
            qputenv(variable, address);
        HttpClient client(loopback);
        auto request = get(QUrl(u"https://id.example/token?x=SECRET"_s));
        request.headers = {{"Authorization", "Bearer SECRET"}};
        request.deadline = 1s;
        const auto refused = QCoro::waitFor(client.send(request));
        const auto past = QCoro::waitFor(client.send(get(direct.url())));
        for (const char *variable : {"http_proxy", "https_proxy"})
            qunsetenv(variable);
        QVERIFY(!refused);
        QVERIFY2(refused.error().category == Category::Network, qPrintable(refused.error().code));
        QVERIFY(!proxy.requests().isEmpty());
        for (const auto &seen : proxy.requests()) {
            QVERIFY2(seen.startsWith("CONNECT id.example:443 "), seen.constData());
            QVERIFY(!seen.contains("SECRET"));
        }
        QVERIFY(past);
        QCOMPARE(past->body, "direct"_ba);
    }

    /// What Qt Network Authorization sends goes by the same rules without being asked.
    void managerIsSafeByItself()
    {
        FakeServer server([](QTcpSocket *socket, int number) {
            if (number == 1)
                socket->write(
                    "HTTP/1.1 307 X\r\nContent-Length: 0\r\nSet-Cookie: a=b\r\nLocation: /there\r\n\r\n");
            else
                socket->abort();
        });
        HttpClient client(loopback);
        QNetworkRequest request(server.url());
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "text/plain"_ba);
        for (const int status : {307, 0}) {
            std::unique_ptr<QNetworkReply> reply(client.manager()->post(request, "code=SECRET"_ba));
            QSignalSpy finished(reply.get(), &QNetworkReply::finished);
            QVERIFY(finished.wait());
            QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
        }
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(server.requests()[1].endsWith("\r\n\r\ncode=SECRET"));
        QVERIFY(!server.requests()[1].toLower().contains("cookie"));
        QVERIFY(server.requests()[1].toLower().contains("accept-language"));
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "TestHttpClient.moc"
