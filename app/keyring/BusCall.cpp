// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/BusCall.h"

#include <QCoroDBusPendingCall>
#include <QDBusConnection>
#include <QDBusError>

using namespace Qt::StringLiterals;

namespace chatelaine::bus {

QCoro::Task<QDBusMessage> call(QDBusMessage message, std::chrono::milliseconds deadline)
{
    const auto milliseconds = static_cast<int>(deadline.count());
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message, milliseconds);
    co_return co_await pending;
}

QCoro::Task<QString> ownerOf(QString service)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
    question << service;
    const QDBusMessage answer = co_await call(question);
    const bool isKnown = answer.type() == QDBusMessage::ReplyMessage;
    co_return isKnown ? answer.arguments().value(0).toString() : QString();
}

QCoro::Task<KeyringState> stateAfter(QDBusMessage error, QString service)
{
    switch (QDBusError(error).type()) {
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        co_return KeyringState::NoBus;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        break;
    default:
        co_return KeyringState::NoService;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    question << service;
    const QDBusMessage answer = co_await call(question);
    if (answer.type() != QDBusMessage::ReplyMessage)
        co_return KeyringState::NoBus;
    const bool isThere = answer.arguments().value(0).toBool();
    co_return isThere ? KeyringState::Hung : KeyringState::NoService;
}

} // namespace chatelaine::bus
