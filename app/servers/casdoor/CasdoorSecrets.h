// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace chatelaine::casdoor {

/// Why the value under this path of a claim set or of a user must never be shown; empty if it may
/// be. Casdoor sends these in clear, in tokens and to administrators.
QString secretReason(const QString &path);

/// A user or a claim set fit to be shown.
QJsonObject withoutSecrets(const QJsonObject &object);

} // namespace chatelaine::casdoor
