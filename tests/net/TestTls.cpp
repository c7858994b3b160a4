// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpClient.h"

#include "FakeServer.h"
#include "net/CertificateName.h"

#include <QCoroTask>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

} // namespace

/// NW-01, NW-02 and NW-08 against servers with certificates made for the purpose.
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_caFile = m_folder.filePath(u"ca.pem"_s);
        write(m_caFile, m_authority.pem());
    }

    void privateAuthorityCountsForItsClientOnly()
    {
        const TestCertificate good({"x", "IP:127.0.0.1,DNS:localhost"}, &m_authority);
        FakeServer server(FakeServer::ok("x"), &good);
        HttpClient trusting({false, m_caFile});
        HttpClient other({});
        const auto answer = QCoro::waitFor(trusting.send(get(server.url())));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        const auto byName = QCoro::waitFor(trusting.send(get(server.url(u"/"_s, u"localhost"_s))));
        QVERIFY2(byName, qPrintable(byName ? QString() : byName.error().message));
        QCOMPARE(server.requests().size(), 2);
        const auto refused = QCoro::waitFor(other.send(get(server.url())));
        QVERIFY(!refused);
        QCOMPARE(refused.error().category, Category::Tls);
        QCOMPARE(server.requests().size(), 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("commonName");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("code");
        constexpr qint64 hour = 3600;
        const auto row = [](const char *name, const QByteArray &commonName, const QByteArray &names,
                            qint64 from, qint64 to, const QString &signer, const QString &code) {
            QTest::newRow(name) << commonName << names << from << to << signer << code;
        };
        row("NW-01 self-signed", "127.0.0.1", "IP:127.0.0.1", -hour, hour, u"self"_s, u"tls.self_signed"_s);
        row("NW-01 unknown root", "127.0.0.1", "IP:127.0.0.1", -hour, hour, u"stranger"_s,
            u"tls.untrusted"_s);
        row("NW-01 expired", "x", "IP:127.0.0.1", -2 * hour, -hour, u"authority"_s, u"tls.expired"_s);
        row("NW-01 not yet valid", "x", "IP:127.0.0.1", hour, 2 * hour, u"authority"_s,
            u"tls.not_yet_valid"_s);
        row("NW-01 other name", "x", "DNS:other.example", -hour, hour, u"authority"_s, u"tls.wrong_host"_s);
        row("NW-01 other address", "x", "IP:127.0.0.2", -hour, hour, u"authority"_s, u"tls.wrong_host"_s);
        row("NW-01 name only in CN", "127.0.0.1", "", -hour, hour, u"authority"_s, u"tls.wrong_host"_s);
        row("NW-01 right CN, wrong names", "127.0.0.1", "DNS:other.example", -hour, hour, u"authority"_s,
            u"tls.wrong_host"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, commonName);
        QFETCH(QByteArray, names);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(QString, signer);
        QFETCH(QString, code);
        const TestCertificate stranger({"Stranger", {}, -3600, 3600, true});
        const auto *issuer = signer == u"authority"  ? &m_authority
                             : signer == u"stranger" ? &stranger
                                                     : nullptr;
        const TestCertificate certificate({commonName, names, from, to}, issuer);
        FakeServer server(FakeServer::ok("x"), &certificate);
        HttpClient client({false, m_caFile});
        auto request = get(server.url());
        request.headers = {{"Authorization", "Bearer SECRET"}};
        const auto answer = QCoro::waitFor(client.send(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().category, Category::Tls);
        QVERIFY2(answer.error().message.contains(u"127.0.0.1"), qPrintable(answer.error().message));
        QVERIFY(!answer.error().next.isEmpty());
        QVERIFY2(server.requests().isEmpty(), "a byte of the request was sent");
    }

    /// A hand-made ServerHello that chooses TLS 1.1.
    void oldProtocolIsRefused()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray alert;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            auto *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &alert] {
                const auto bytes = socket->readAll();
                if (bytes.startsWith("\x15"))
                    alert = bytes;
                else
                    socket->write(QByteArray::fromHex("160302002a020000260302") + QByteArray(32, 'r') +
                                  QByteArray::fromHex("00c01300"));
            });
        });
        HttpClient client({});
        const auto answer =
            QCoro::waitFor(client.send(get(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())))));
        QVERIFY(!answer);
        QCOMPARE(answer.error().category, Category::Tls);
        QCOMPARE(answer.error().code, u"tls.handshake"_s);
        QTRY_COMPARE(alert.right(2), QByteArray::fromHex("0246")); // fatal, protocol_version
    }

    void caFileFailsClosed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("exists");
        QTest::newRow("NW-08 missing") << QByteArray() << false;
        QTest::newRow("NW-08 empty") << QByteArray() << true;
        QTest::newRow("NW-08 no certificate") << "hello"_ba << true;
        QTest::newRow("NW-08 broken")
            << "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"_ba << true;
    }
    void caFileFailsClosed()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, exists);
        const auto file = m_folder.filePath(u"broken.pem"_s);
        QFile::remove(file);
        if (exists)
            write(file, content);
        const TestCertificate good({"x", "IP:127.0.0.1"}, &m_authority);
        FakeServer server(FakeServer::ok("x"), &good);
        HttpClient client({true, file});
        const auto answer = QCoro::waitFor(client.send(get(server.url())));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"config.ca_file"_s);
        QCOMPARE(answer.error().category, Category::Config);
        QVERIFY(answer.error().message.contains(file));
        QCOMPARE(server.connections(), 0);
    }

    /// Opening one would wait for somebody who writes, for ever.
    void aPipeIsNoCaFile()
    {
        const QByteArray pipe = QFile::encodeName(m_folder.filePath(u"pipe.pem"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        HttpClient client({true, QString::fromLocal8Bit(pipe)});
        const auto answer = QCoro::waitFor(client.send(get(QUrl(u"https://127.0.0.1:9/"_s))));
        QCOMPARE(answer.error().code, u"config.ca_file"_s);
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("named");
        const auto row = [](const QByteArray &names, const char *host, bool named) {
            QTest::addRow("%s for %s", names.constData(), host) << names << QString::fromUtf8(host) << named;
        };
        row("DNS:a.example", "a.example", true);
        row("DNS:A.Example", "a.example", true);
        row("DNS:a.example", "b.a.example", false);
        row("DNS:*.acme.example", "id.acme.example", true);
        row("DNS:*.acme.example", "a.id.acme.example", false);
        row("DNS:*.acme.example", "acme.example", false);
        row("DNS:*.example", "acme.example", false);
        row("DNS:i*.acme.example", "id.acme.example", false);
        row("DNS:xn--mnchen-3ya.example", "münchen.example", true);
        row("DNS:127.0.0.1", "127.0.0.1", false);
        row("IP:::1", "::1", true);
        row("IP:127.0.0.1", "127.0.0.2", false);
    }
    void names()
    {
        QFETCH(QByteArray, names);
        QFETCH(QString, host);
        QTEST(namesHost(TestCertificate({"x", names}).certificate(), host), "named");
    }

private:
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    QString m_caFile;
    const TestCertificate m_authority{{"Test authority", {}, -3600, 3600, true}};
};

QTEST_GUILESS_MAIN(TestTls)
#include "TestTls.moc"
