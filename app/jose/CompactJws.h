// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QByteArray>
#include <QJsonObject>

namespace chatelaine {

/// A JWS in compact serialization, taken apart and nothing more: nothing in it is to be believed
/// before verify() said so (RFC 7515 §7.1).
struct CompactJws
{
    QByteArray encoded;           ///< the whole text
    qsizetype payloadStart = 0;   ///< in `encoded`
    qsizetype signatureStart = 0; ///< in `encoded`
    QJsonObject header;
    QByteArray alg;
    QByteArray kid; ///< null if the header has none
    QByteArray payload;
    QByteArray signature;

    /// Strict: three segments, strict base64url, a header that is a UTF-8 JSON object with unique
    /// names and string `alg`, `kid`, `typ`; sizes bounded (JW-01 … JW-03, JW-15, JW-16).
    static Result<CompactJws> parse(QByteArrayView text);

    /// What the signature was made over (RFC 7515 §5.1). Valid as long as this is.
    [[nodiscard]] QByteArrayView signingInput() const
    {
        return QByteArrayView(encoded).first(signatureStart - 1);
    }
};

} // namespace chatelaine
