// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QByteArray>

#include <optional>

namespace chatelaine {

/// What a running sign-in expects to hear.
struct AuthorizationExpectation
{
    QByteArray state;
    QString issuer;
    bool responseIssuer = false; ///< the metadata promises `iss` (RFC 9207 §2.4)
};

/// What one response on the callback address means for the sign-in that waits.
struct AuthorizationResponse
{
    enum class Kind {
        Ignored, ///< not for this sign-in: it goes on waiting (CB-06, CB-08)
        Refused, ///< ends it with `error`
        Code,
    };

    Kind kind = Kind::Ignored;
    QByteArray code;
    std::optional<Error> error; ///< also for Ignored: what to note

    /// Judges the query of a response, state first and in constant time; nothing without the right
    /// state can end or steer a sign-in (RFC 6749 §4.1.2, RFC 9700 §4.7, CB-06 … CB-13).
    static AuthorizationResponse judge(QByteArrayView query, const AuthorizationExpectation &expected);
};

} // namespace chatelaine
