// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring/Keyring.h"

#include <QCoroTask>
#include <QDBusMessage>

#include <chrono>

namespace chatelaine::bus {

/// How long a service may take to answer a question that needs no person. It covers starting the
/// service by the bus.
inline constexpr std::chrono::milliseconds answerDeadline{5000};

/// Sends a method call on the session bus and waits without blocking; a failure is an error message
/// as from the bus.
QCoro::Task<QDBusMessage> call(QDBusMessage message, std::chrono::milliseconds deadline = answerDeadline);

/// The unique name of who offers the service now; empty if nobody does. A reply names its sender only up to
/// Qt 6.4.
QCoro::Task<QString> ownerOf(QString service);

/// What an error answer says of the service of that name. The bus words "it is gone" and "it does
/// not answer" alike, so it is asked once more whether the service is there.
QCoro::Task<KeyringState> stateAfter(QDBusMessage error, QString service);

} // namespace chatelaine::bus
