// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SingleInstance.h"

#include <QLocalSocket>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int patience = 1000; // milliseconds
constexpr qsizetype mostBytes = 16 * 1024;

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socket(folder + u"/window.socket"_s)
    , m_lockName(folder + u"/window.lock"_s)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
}

bool SingleInstance::claim(const StartOptions &options)
{
    const auto lock = FileLock::tryLock(m_lockName);
    if (lock)
        m_lock = *lock;
    else if (lock.error() == FileLock::Refusal::Held && handOver(options))
        return false;
    QLocalServer::removeServer(m_socket);
    m_server.listen(m_socket);
    return true;
}

bool SingleInstance::handOver(const StartOptions &options) const
{
    // Before there is a window, so waiting here freezes nobody.
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(options.encode() + '\n');
    return socket.waitForBytesWritten(patience) &&
           (socket.waitForReadyRead(patience) || socket.bytesAvailable() > 0);
}

void SingleInstance::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(std::chrono::seconds(2), socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > mostBytes) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            const StartOptions options = StartOptions::decode(socket->readLine().trimmed());
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT asked(options);
        });
    }
}

} // namespace chatelaine
