// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace chatelaine {

enum class KeyType { Rsa, Ec, Secret };

/// One row of the table of JWS algorithms (RFC 7518 §3.1) that can be verified here.
struct Algorithm
{
    QByteArrayView name;
    KeyType keyType;
    /// `crv` that it belongs to (RFC 7518 §3.4); empty for others.
    QByteArrayView curve;
    /// Octets of the hash: least length of a secret key (§3.2) …
    int hashBytes;
    /// … and of one coordinate; a signature is twice that. Zero for others.
    int coordinateBytes;

    /// Null for a name that is not in the table; names are compared with case (JW-04).
    static const Algorithm *find(QByteArrayView name);
};

} // namespace chatelaine
