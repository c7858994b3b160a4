// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace chatelaine {

/// SHA-256 thumbprint of a key, base64url (RFC 7638). Empty if a required member is missing.
QByteArray jwkThumbprint(const QJsonObject &key);

} // namespace chatelaine
