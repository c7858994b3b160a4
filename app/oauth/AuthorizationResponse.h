// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace chatelaine {

/// What an authorization response must answer to.
struct ResponseExpectation
{
    QByteArray state;            ///< never empty
    QString issuer;              ///< the one that was asked
    bool issuerPromised = false; ///< the metadata promises `iss` in every response (RFC 9207 §3)
};

/// Why a response was not taken.
struct ResponseFault
{
    /// Whether whoever sent it knew the state. If not, anybody may have sent it, and it changes
    /// nothing; if so, it ends the sign-in (CB-06, CB-08).
    bool knowsState = false;
    Error error;
};

/// The successful answer of an authorization endpoint (RFC 6749 §4.1.2, RFC 9207 §2).
struct AuthorizationResponse
{
    QByteArray code; ///< as sent, decoded once

    /// Judges the query of a callback address, as bytes and without its question mark. The state
    /// comes before everything else, then repeated or broken parameters, the issuer, and last what
    /// the response says (CB-06 … CB-13).
    static std::expected<AuthorizationResponse, ResponseFault> judge(QByteArrayView query,
                                                                     const ResponseExpectation &expected);

    bool operator==(const AuthorizationResponse &) const = default;
};

} // namespace chatelaine
