// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CallbackConnection.h"

#include "core/Limits.h"
#include "oauth/PeerOwner.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <sys/socket.h>

#include <utility>

using namespace std::chrono_literals;

namespace chatelaine {

namespace {

/// How long a browser may take to read the page before the connection is cut.
constexpr auto lingerDeadline = 2s;
/// More than a head can be, so that no verdict is lost, and not much more (CB-15).
constexpr qsizetype bufferBytes = limits::callbackRequestLine + limits::callbackHeaderBlock + 4096;

} // namespace

CallbackConnection::CallbackConnection(QTcpSocket *socket, CallbackAddress address,
                                       std::chrono::milliseconds headDeadline, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_address(std::move(address))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(bufferBytes);
    m_deadline.setSingleShot(true);
    connect(m_socket, &QTcpSocket::readyRead, this, &CallbackConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_deadline, &QTimer::timeout, this, &CallbackConnection::expire);
    m_deadline.start(headDeadline);
}

bool CallbackConnection::isOfStranger() const
{
    return peerowner::isStranger({m_socket->peerAddress(), m_socket->peerPort()},
                                 {m_socket->localAddress(), m_socket->localPort()});
}

void CallbackConnection::read()
{
    if (m_state != State::Reading) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    m_received += m_socket->readAll();
    const auto request = CallbackRequest::parse(m_received, m_address);
    if (!request)
        return;
    m_deadline.stop();
    m_received.clear();
    if (*request) {
        m_state = State::Requested;
        Q_EMIT requested((*request)->query);
    } else {
        const int status = request->error();
        answer({status, CallbackPage::Kind::Turned});
        Q_EMIT turnedAway(status);
    }
}

void CallbackConnection::answer(const CallbackPage &page)
{
    if (std::exchange(m_state, State::Answered) == State::Answered)
        return;
    setParent(QCoreApplication::instance());
    m_socket->write(page.encode());
    m_socket->flush();
    if (m_socket->bytesToWrite() == 0)
        linger();
    else
        connect(m_socket, &QTcpSocket::bytesWritten, this, &CallbackConnection::linger);
    m_deadline.start(lingerDeadline);
}

/// Closing at once with bytes unread would reset the connection and take the page away from the
/// browser again (RFC 9112 §9.6). So only our half is closed, and the other end closes the rest.
void CallbackConnection::linger()
{
    if (m_socket->bytesToWrite() > 0)
        return;
    m_socket->skip(m_socket->bytesAvailable());
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void CallbackConnection::expire()
{
    // A connection that a browser opened on suspicion and never used needs no answer.
    if (m_state == State::Reading && !m_received.isEmpty())
        answer({408, CallbackPage::Kind::Turned});
    else
        drop();
}

void CallbackConnection::drop()
{
    m_state = State::Answered;
    m_deadline.stop();
    m_socket->abort();
    deleteLater();
}

} // namespace chatelaine
