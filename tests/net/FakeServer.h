// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TestCertificate.h"

#include <QHash>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

/// A server on loopback that answers each whole request with what the test says, byte for byte.
class FakeServer : public QObject
{
public:
    /// Gets the socket and the request's number, counted from 1.
    using Answer = std::function<void(QTcpSocket *, int)>;

    explicit FakeServer(Answer answer, const TestCertificate *certificate = nullptr)
        : m_answer(std::move(answer))
        , m_secure(certificate != nullptr)
    {
        if (certificate) {
            auto *server = new QSslServer(this);
            auto tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificate(certificate->certificate());
            tls.setPrivateKey(certificate->key());
            tls.setPeerVerifyMode(QSslSocket::VerifyNone);
            server->setSslConfiguration(tls);
            m_server = server;
        } else {
            m_server = new QTcpServer(this);
        }
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &FakeServer::accept);
        const bool listening = m_server->listen(QHostAddress::LocalHost);
        Q_ASSERT(listening);
    }

    /// Always the same bytes.
    explicit FakeServer(const QByteArray &bytes, const TestCertificate *certificate = nullptr)
        : FakeServer([bytes](QTcpSocket *socket, int) { socket->write(bytes); }, certificate)
    {
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/"),
                           const QString &host = QStringLiteral("127.0.0.1")) const
    {
        QUrl url;
        url.setScheme(m_secure ? QStringLiteral("https") : QStringLiteral("http"));
        url.setHost(host);
        url.setPort(m_server->serverPort());
        url.setPath(path);
        return url;
    }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

    static QByteArray ok(const QByteArray &body, const QByteArray &fields = {})
    {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields +
               "\r\n" + body;
    }

private:
    void accept()
    {
        while (auto *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    }

    void read(QTcpSocket *socket)
    {
        auto &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const auto head = buffer.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        qsizetype length = 0;
        for (const auto &line : buffer.left(head).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toInt();
        }
        if (buffer.size() < head + 4 + length)
            return;
        m_requests.append(buffer);
        buffer.clear();
        m_answer(socket, static_cast<int>(m_requests.size()));
    }

    Answer m_answer;
    bool m_secure;
    QTcpServer *m_server = nullptr;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};
