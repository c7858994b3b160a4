// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainConnection.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace chatelaine::bench {

PlainConnection::PlainConnection(const QUrl &to)
    : m_authority(to.authority().toLatin1())
    , m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(to.port(80)));
    ::inet_pton(AF_INET, to.host().toLatin1().constData(), &address.sin_addr);
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("nobody listens at %s", m_authority.constData());
}

PlainConnection::~PlainConnection()
{
    ::close(m_socket);
}

void PlainConnection::get(const QByteArray &target, const QByteArray &headers) const
{
    const QByteArray head =
        "GET " + target + " HTTP/1.1\r\nHost: " + m_authority + "\r\nConnection: close\r\n";
    send(head + headers + "\r\n");
}

void PlainConnection::post(const QByteArray &target, const QByteArray &type, const QByteArray &body) const
{
    const QByteArray head = "POST " + target + " HTTP/1.1\r\nHost: " + m_authority +
                            "\r\nConnection: close\r\nContent-Type: " + type +
                            "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    send(head + body);
}

void PlainConnection::send(const QByteArray &bytes) const
{
    if (::send(m_socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL) !=
        bytes.size())
        qFatal("%s does not take a request", m_authority.constData());
}

QByteArray PlainConnection::body() const
{
    QByteArray answer;
    std::array<char, 65536> buffer{};
    ssize_t length = 0;
    while ((length = ::recv(m_socket, buffer.data(), buffer.size(), 0)) > 0)
        answer.append(buffer.data(), length);
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.sliced(end + 4);
}

} // namespace chatelaine::bench
