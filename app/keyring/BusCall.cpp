// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/BusCall.h"

#include <QCoroDBusPendingCall>
#include <QDBusConnection>
#include <QDBusError>

using namespace Qt::StringLiterals;

namespace chatelaine::bus {

namespace {

/// A question to the bus itself about a name.
QDBusMessage questionOf(const QString &method, const QString &name)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    question << name;
    return question;
}

} // namespace

QCoro::Task<QDBusMessage> call(QDBusMessage message, std::chrono::milliseconds deadline)
{
    const auto milliseconds = static_cast<int>(deadline.count());
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message, milliseconds);
    co_return co_await pending;
}

QCoro::Task<QString> ownerOf(QString service)
{
    const QDBusMessage question = questionOf(u"GetNameOwner"_s, service);
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
    const QDBusMessage question = questionOf(u"NameHasOwner"_s, service);
    const QDBusMessage answer = co_await call(question);
    if (answer.type() != QDBusMessage::ReplyMessage)
        co_return KeyringState::NoBus;
    const bool isThere = answer.arguments().value(0).toBool();
    co_return isThere ? KeyringState::Hung : KeyringState::NoService;
}

} // namespace chatelaine::bus
