// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusObjectPath>

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace chatelaine {

/// A secret as the Secret Service API moves it over a session without encryption.
struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

/// Commands to the keyring of the private session that a test runs in.
namespace PrivateSession {

/// "lock", "stop", "start", "pause" or "resume", by the script that made the session.
bool control(const QString &what);
/// Opens the default keyring of the running daemon with its password, as a person would by its
/// dialog.
bool unlock();

} // namespace PrivateSession
} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::PlainSecret)
