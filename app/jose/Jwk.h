// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/Algorithm.h"
#include "jose/JsonPtr.h"
#include "jose/SignatureFault.h"

#include <QJsonObject>

#include <optional>

namespace chatelaine {

/// One entry of a key set, judged once (RFC 7517 §4).
struct Jwk
{
    struct Fault
    {
        SignatureReason reason;
        QString what;
    };

    QByteArray kid;              ///< null if it has none
    std::optional<KeyType> type; ///< none if not understood
    QByteArray curve;
    QByteArray alg; ///< null if it has none
    qsizetype secretBytes = 0;
    /// Set if the key stays out of use, whatever asks for it.
    std::optional<Fault> fault;
    /// Key type and public values alone, as libjose wants them.
    JsonPtr json;

    static Jwk read(const QJsonObject &entry);

    /// Why this key must not verify `algorithm`, if so (JW-05).
    [[nodiscard]] std::optional<Fault> faultFor(const Algorithm &algorithm, bool ignoresKeyAlgorithm) const;
};

} // namespace chatelaine
