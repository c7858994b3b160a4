// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CallbackListener.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <vector>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray goodState = "Zx3-_RfT0pZbqK1aVd5mYw8uEcHj2LnGsI4oQtUy6vA"_ba;

/// One browser, or whatever else is on the other end.
class Peer
{
public:
    explicit Peer(const CallbackListener &listener)
        : Peer(u"127.0.0.1"_s, static_cast<quint16>(listener.redirectUri().port()))
    {
    }
    Peer(const QString &host, quint16 port)
    {
        socket.connectToHost(host, port);
        connected = socket.waitForConnected(2000);
        // The listener lives in this thread: without its turn the system's queue fills up.
        QCoreApplication::processEvents();
    }
    void send(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    /// All that came until the other end closed.
    QByteArray answer()
    {
        [[maybe_unused]] const bool closed = QTest::qWaitFor([this] { return isClosed(); }, 5000);
        return socket.readAll();
    }
    [[nodiscard]] int status() { return answer().mid(9, 3).toInt(); }

    QTcpSocket socket;
    bool connected = false;
};

/// Sends, and then neither reads nor hangs up.
class RudePeer
{
public:
    explicit RudePeer(const CallbackListener &listener)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(listener.redirectUri().port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_isConnected = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    ~RudePeer() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(RudePeer)
    void send(const QByteArray &bytes) const
    {
        QVERIFY(m_isConnected);
        QCOMPARE(::send(m_socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL),
                 bytes.size());
    }

private:
    int m_socket;
    bool m_isConnected = false;
};

QByteArray get(const CallbackListener &listener, const QByteArray &query,
               const QByteArray &path = "/callback"_ba)
{
    return "GET " + path + '?' + query +
           " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(listener.redirectUri().port()) + "\r\n\r\n";
}

QByteArray good(const QByteArray &code = "abc"_ba)
{
    return "code=" + code + "&state=" + goodState;
}

bool accepts(const CallbackListener &listener)
{
    return Peer(listener).connected;
}

} // namespace

class TestCallbackListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_listener = std::make_unique<CallbackListener>(
            u"/callback"_s, CallbackListener::Deadlines{.head = 400ms, .page = 700ms});
        QVERIFY(m_listener->listen(0));
        m_listener->expect({goodState, u"https://id.example"_s, false});
        m_responses.clear();
        connect(m_listener.get(), &CallbackListener::received, this,
                [this](const Result<AuthorizationResponse> &response) { m_responses.append(response); });
    }
    void cleanup() { m_listener.reset(); }

    // CB-01, Qt defect 1: the overload of listen() that takes a port must never be reached.
    void cb01_listensOnLoopbackAlone()
    {
        const quint16 port = static_cast<quint16>(m_listener->redirectUri().port());
        QFile table(u"/proc/net/tcp"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray wanted =
            ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0') + " 00000000:0000 0A";
        const QByteArray rows = table.readAll();
        QVERIFY(rows.contains(QByteArray("0100007F" + wanted)));
        QVERIFY(!rows.contains(QByteArray("00000000" + wanted)));
        QFile sixth(u"/proc/net/tcp6"_s);
        if (sixth.open(QIODevice::ReadOnly))
            QVERIFY(!sixth.readAll().contains(wanted));
        for (const QHostAddress &each : QNetworkInterface::allAddresses()) {
            if (!each.isLoopback() && each.protocol() == QAbstractSocket::IPv4Protocol)
                QVERIFY2(!Peer(each.toString(), port).connected, qPrintable(each.toString()));
        }
    }

    // CB-02: the literal, and the port that was bound, also after it is closed.
    void cb02_namesWhatIsBound()
    {
        const QUrl uri = m_listener->redirectUri();
        QCOMPARE(uri.host(), u"127.0.0.1"_s);
        QVERIFY(uri.port() > 1023);
        QCOMPARE(uri.path(), u"/callback"_s);
        m_listener->close();
        QCOMPARE(m_listener->redirectUri(), uri);
    }

    void cb02_aTakenPortIsNamed()
    {
        const quint16 port = static_cast<quint16>(m_listener->redirectUri().port());
        CallbackListener second(u"/callback"_s);
        const Done result = second.listen(port);
        QVERIFY(!result);
        QCOMPARE(result.error().category, Category::Config);
        QCOMPARE(result.error().detail.value("port"_L1).toInt(), port);
        QVERIFY(result.error().message.contains(QString::number(port)) ||
                result.error().message.contains(QLocale().toString(port)));
        QVERIFY(!second.isListening());
    }

    void cb03_closesInEveryCase()
    {
        QVERIFY(accepts(*m_listener));
        Peer browser(*m_listener);
        browser.send(get(*m_listener, good()));
        QTRY_COMPARE(m_responses.size(), 1);
        QVERIFY(!accepts(*m_listener));

        init();
        m_listener->close();
        QVERIFY(!accepts(*m_listener));

        init();
        const quint16 port = static_cast<quint16>(m_listener->redirectUri().port());
        m_listener.reset();
        QVERIFY(!Peer(u"127.0.0.1"_s, port).connected);
    }

    void takesTheResponseAndTellsTheOutcome()
    {
        Peer browser(*m_listener);
        browser.send(get(*m_listener, good()));
        QTRY_COMPARE(m_responses.size(), 1);
        QCOMPARE(m_responses.constFirst()->code, "abc"_ba);
        // CB-21: not a word before the outcome is known.
        QVERIFY(!browser.socket.waitForReadyRead(100));
        m_listener->conclude({});
        const QByteArray answer = browser.answer();
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QVERIFY(answer.contains("You are signed in"));
        QVERIFY(!answer.contains("abc") && !answer.contains(goodState));
    }

    void cb21_aFailureIsToldAsOne()
    {
        Peer browser(*m_listener);
        browser.send(get(*m_listener, good()));
        QTRY_COMPARE(m_responses.size(), 1);
        m_listener->conclude(std::unexpected(Error{u"idtoken.nonce"_s, Category::IdToken, {}, {}, {}}));
        const QByteArray answer = browser.answer();
        QVERIFY(answer.startsWith("HTTP/1.1 400 "));
        QVERIFY(!answer.contains("You are signed in"));
    }

    void cb21_aPageIsNotKeptWaitingForEver()
    {
        Peer browser(*m_listener);
        browser.send(get(*m_listener, good()));
        const QByteArray answer = browser.answer();
        QVERIFY(answer.contains("Go back to Chatelaine"));
        QVERIFY(!answer.contains("You are signed in"));
    }

    void thePageArrivesAlthoughTheListenerIsGone()
    {
        Peer browser(*m_listener);
        browser.send(get(*m_listener, good()));
        QTRY_COMPARE(m_responses.size(), 1);
        m_listener->conclude({});
        m_listener.reset();
        QVERIFY(browser.answer().endsWith("</html>\n"));
    }

    void ignored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray host = "Host: 127.0.0.1:%PORT%\r\n\r\n"_ba;
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("CB-04 favicon", "GET /favicon.ico HTTP/1.1\r\n" + host, 404);
        row("CB-04 prefix of the path", "GET /callbackEVIL?" + good() + " HTTP/1.1\r\n" + host, 404);
        row("CB-05 POST", "POST /callback?" + good() + " HTTP/1.1\r\n" + host, 405);
        row("CB-05 preflight", "OPTIONS /callback HTTP/1.1\r\nOrigin: http://evil.example\r\n" + host, 405);
        row("CB-06 wrong state", "GET /callback?code=a&state=b HTTP/1.1\r\n" + host, 400);
        row("CB-06 no state", "GET /callback?code=a HTTP/1.1\r\n" + host, 400);
        row("CB-06 nothing", "GET /callback HTTP/1.1\r\n" + host, 400);
        row("CB-08 error with a wrong state", "GET /callback?error=access_denied&state=b HTTP/1.1\r\n" + host,
            400);
        row("CB-14 rebound name",
            "GET /callback?" + good() + " HTTP/1.1\r\nHost: evil.example:%PORT%\r\n\r\n", 421);
        row("CB-14 localhost", "GET /callback?" + good() + " HTTP/1.1\r\nHost: localhost:%PORT%\r\n\r\n",
            421);
        row("CB-15 5 MiB line", "GET /callback?x=" + QByteArray(5 * 1024 * 1024, 'x'), 414);
        row("CB-15 5 MiB of fields", "GET /callback HTTP/1.1\r\nX: " + QByteArray(5 * 1024 * 1024, 'x'), 431);
        row("CB-16 head never ends", "GET /callback?" + good() + " HTTP/1.1\r\nHost: 127.0.0.1:%PORT%\r\n",
            408);
        row("CB-18 TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
        row("CB-18 HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("CB-18 bare line feeds", "GET /callback?" + good() + " HTTP/1.1\nHost: 127.0.0.1:%PORT%\n\n",
            400);
    }
    /// Every row of IGNORE: an answer of its own, nothing taken, and the true response still completes.
    void ignored()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const QByteArray port = QByteArray::number(m_listener->redirectUri().port());
        Peer stranger(*m_listener);
        stranger.send(bytes.replace("%PORT%", port));
        QCOMPARE(stranger.status(), status);
        QCOMPARE(m_responses.size(), 0);
        QVERIFY(m_listener->isListening());
        Peer browser(*m_listener);
        browser.send(get(*m_listener, good()));
        QTRY_COMPARE(m_responses.size(), 1);
        QVERIFY(m_responses.constFirst().has_value());
    }

    void cb06_aStrangersResponseIsNoticed()
    {
        QSignalSpy notices(m_listener.get(), &CallbackListener::turnedAway);
        Peer stranger(*m_listener);
        stranger.send(get(*m_listener, "code=abc&state=wrong"_ba));
        const QByteArray answer = stranger.answer();
        QVERIFY(answer.contains("belongs to no running sign-in"));
        QCOMPARE(notices.size(), 1);
        QCOMPARE(qvariant_cast<Error>(notices.constFirst().constFirst()).category, Category::State);
    }

    // A page that floods the port does not fill the log, nor the window with notices (LG-03).
    void cb06_aFloodIsToldNowAndThen()
    {
        static int lines;
        lines = 0;
        const auto before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++lines; });
        QSignalSpy notices(m_listener.get(), &CallbackListener::turnedAway);
        for (int each = 0; each < 60; ++each) {
            Peer stranger(*m_listener);
            stranger.send(each % 2 ? get(*m_listener, "code=abc&state=wrong"_ba)
                                   : get(*m_listener, "x", "/favicon.ico"));
            QCOMPARE(stranger.status(), each % 2 ? 400 : 404);
        }
        QCOMPARE(notices.size(), 5);
        QCOMPARE(lines, 10); // one for each of the first five of each kind
        m_listener->close();
        qInstallMessageHandler(before);
        QCOMPARE(lines, 11); // and how many were left out
    }

    // CB-08, CB-09, CB-10: with the right state a bad response ends the sign-in.
    void refused_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("category");
        QTest::newRow("CB-08 access_denied") << "error=access_denied&state="_ba + goodState << u"provider"_s;
        QTest::newRow("CB-09 other issuer")
            << QByteArray(good() + "&iss=https%3A%2F%2Fevil.example") << u"issuer"_s;
        QTest::newRow("CB-10 code twice") << QByteArray(good() + "&code=x") << u"callback"_s;
        QTest::newRow("CB-11 both") << QByteArray(good() + "&error=access_denied") << u"callback"_s;
    }
    void refused()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, category);
        Peer browser(*m_listener);
        browser.send(get(*m_listener, query));
        QTRY_COMPARE(m_responses.size(), 1);
        QVERIFY(!m_responses.constFirst());
        QCOMPARE(categoryName(m_responses.constFirst().error().category), category);
        QVERIFY(!m_listener->isListening());
    }

    void cb16_silentConnectionsAreClosed()
    {
        Peer silent(*m_listener);
        QElapsedTimer time;
        time.start();
        QCOMPARE(silent.answer(), QByteArray());
        QVERIFY(silent.isClosed());
        QVERIFY(time.elapsed() < 3000);
    }

    void cb16_drippingDoesNotMoveTheDeadline()
    {
        Peer slow(*m_listener);
        const QByteArray bytes = get(*m_listener, good()).chopped(2);
        QElapsedTimer time;
        time.start();
        for (qsizetype at = 0; at < bytes.size() && !slow.isClosed() && time.elapsed() < 3000; ++at) {
            slow.send(bytes.sliced(at, 1));
            QTest::qWait(20);
        }
        QVERIFY(slow.isClosed());
        QVERIFY(time.elapsed() < 3000);
        QCOMPARE(m_responses.size(), 0);
    }

    void cb16_hundredsOfConnectionsDoNotLockTheBrowserOut()
    {
        std::vector<std::unique_ptr<Peer>> idle;
        idle.reserve(200);
        for (int each = 0; each < 200; ++each) {
            idle.push_back(std::make_unique<Peer>(*m_listener));
            idle.back()->send("GET /callback?code=x"_ba);
        }
        Peer browser(*m_listener);
        QElapsedTimer time;
        time.start();
        browser.send(get(*m_listener, good()));
        QTRY_COMPARE(m_responses.size(), 1);
        m_listener->conclude({});
        QVERIFY(browser.answer().startsWith("HTTP/1.1 200 "));
        QVERIFY2(time.elapsed() < 2000, "CB-16: the true response is answered within 2 s");
    }

    void cb16_resetConnectionsLeaveNothingBehind()
    {
        for (int each = 0; each < 100; ++each) {
            Peer rude(*m_listener);
            rude.send("GET /call"_ba);
            rude.socket.abort();
        }
        QTRY_COMPARE(m_listener->findChildren<CallbackConnection *>().size(), 0);
        Peer browser(*m_listener);
        browser.send(get(*m_listener, good()));
        QTRY_COMPARE(m_responses.size(), 1);
    }

    // Answered ones linger until the other end has read its page, or never reads it.
    void cb16_answeredConnectionsDoNotPileUp()
    {
        std::vector<std::unique_ptr<RudePeer>> strangers;
        strangers.reserve(200);
        for (int each = 0; each < 200; ++each) {
            strangers.push_back(std::make_unique<RudePeer>(*m_listener));
            strangers.back()->send(get(*m_listener, "x", "/favicon.ico"));
            QCoreApplication::processEvents();
        }
        const auto alive = [this] {
            return m_listener->findChildren<CallbackConnection *>().size() +
                   QCoreApplication::instance()->findChildren<CallbackConnection *>().size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(alive() <= limits::callbackConnections, 500);
        Peer browser(*m_listener);
        browser.send(get(*m_listener, good()));
        QTRY_COMPARE(m_responses.size(), 1);
    }

    void cb17_anySegments_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 3, 7, 16, 64})
            QTest::addRow("CB-17 pieces of %d", size) << size;
    }
    void cb17_anySegments()
    {
        QFETCH(int, size);
        Peer speculative(*m_listener);
        Peer browser(*m_listener);
        browser.socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const QByteArray bytes = get(*m_listener, good());
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            browser.send(bytes.sliced(at, qMin<qsizetype>(size, bytes.size() - at)));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(m_responses.size(), 1);
        QCOMPARE(m_responses.constFirst()->code, "abc"_ba);
    }

    void cb19_pipelinedResponsesCountOnce()
    {
        Peer browser(*m_listener);
        browser.send(get(*m_listener, good("first"_ba)) + get(*m_listener, good("second"_ba)));
        QTRY_COMPARE(m_responses.size(), 1);
        m_listener->conclude({});
        const QByteArray answer = browser.answer();
        QCOMPARE(answer.count("HTTP/1.1 "), 1);
        QCOMPARE(m_responses.size(), 1);
        QCOMPARE(m_responses.constFirst()->code, "first"_ba);
    }

    void cb19_responsesAtOnceCountOnce()
    {
        std::vector<std::unique_ptr<Peer>> browsers;
        browsers.reserve(20);
        for (int each = 0; each < 20; ++each)
            browsers.push_back(std::make_unique<Peer>(*m_listener));
        for (int each = 0; each < 20; ++each)
            browsers[static_cast<size_t>(each)]->send(
                get(*m_listener, each % 2 ? good() : "code=x&state=y"_ba));
        QTRY_COMPARE(m_responses.size(), 1);
        m_listener->conclude({});
        int told = 0;
        for (const auto &each : browsers)
            told += each->answer().contains("You are signed in") ? 1 : 0;
        QCOMPARE(told, 1);
        QCOMPARE(m_responses.size(), 1);
    }

    void cb20_nothingIsReflected()
    {
        const QByteArray hostile = "%3Cscript%3Ealert(1)%3C/script%3E%1b%5b31m"_ba;
        Peer stranger(*m_listener);
        stranger.send(
            get(*m_listener, "code=" + hostile + "&state=" + hostile + "&error_description=" + hostile));
        const QByteArray answer = stranger.answer();
        QVERIFY(!answer.contains("alert") && !answer.contains('\x1b') && !answer.contains("Access-Control"));
    }

    void cb22_paste_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("taken");
        const QString query = QString::fromLatin1(good());
        QTest::newRow("CB-22 good") << u"%1?%2"_s.arg(u"%URI%"_s, query) << true;
        QTest::newRow("CB-22 good with blanks around") << u"  %1?%2\n"_s.arg(u"%URI%"_s, query) << true;
        QTest::newRow("CB-22 wrong state") << u"%URI%?code=a&state=b"_s << false;
        QTest::newRow("CB-22 other host") << u"http://127.0.0.2/callback?%1"_s.arg(query) << false;
        QTest::newRow("CB-22 https") << u"https://127.0.0.1/callback?%1"_s.arg(query) << false;
        QTest::newRow("CB-22 other path") << u"%URI%/x?%1"_s.arg(query) << false;
        QTest::newRow("CB-22 code alone") << u"abc"_s << false;
        QTest::newRow("CB-22 nothing") << QString() << false;
        QTest::newRow("CB-22 huge") << u"%URI%?%1&x=%2"_s.arg(query, QString(1024 * 1024, u'x')) << false;
    }
    void cb22_paste()
    {
        QFETCH(QString, address);
        QFETCH(bool, taken);
        const Done result =
            m_listener->offer(address.replace(u"%URI%"_s, m_listener->redirectUri().toString()));
        QCOMPARE(result.has_value(), taken);
        QCOMPARE(m_responses.size(), taken ? 1 : 0);
        QCOMPARE(m_listener->isListening(), !taken);
        if (!taken)
            QCOMPARE(result.error().category, Category::Callback);
    }

    void cb07_aReplayIsNotASecondResponse()
    {
        Peer browser(*m_listener);
        Peer waiting(*m_listener);
        browser.send(get(*m_listener, good()));
        QTRY_COMPARE(m_responses.size(), 1);
        QVERIFY(!accepts(*m_listener));
        waiting.send(get(*m_listener, good()));
        QVERIFY(!waiting.answer().contains("200"));
        QVERIFY(
            !m_listener->offer(m_listener->redirectUri().toString() + u'?' + QString::fromLatin1(good())));
        QCOMPARE(m_responses.size(), 1);
    }

private:
    std::unique_ptr<CallbackListener> m_listener;
    QList<Result<AuthorizationResponse>> m_responses;
};

QTEST_GUILESS_MAIN(TestCallbackListener)
#include "TestCallbackListener.moc"
