// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <expected>
#include <optional>

namespace chatelaine {

/// Where the callback lives, as it stands in redirect_uri.
struct CallbackAddress
{
    QByteArray authority; ///< "127.0.0.1:49152" or "[::1]:49152"
    QByteArray path;      ///< "/callback"
};

/// The one kind of HTTP request that the loopback listener takes: GET of the exact address.
struct CallbackRequest
{
    QByteArray query; ///< as sent, still encoded

    /// Judges the bytes that came over a connection so far. Nothing while the head is not whole and
    /// may still become one; else the request, or the HTTP status with which it is turned away
    /// (CB-04, CB-05, CB-13 … CB-18). What follows the head is left alone. Strict: what RFC 9112
    /// lets a server repair is refused.
    static std::optional<std::expected<CallbackRequest, int>> parse(QByteArrayView received,
                                                                    const CallbackAddress &address);
};

} // namespace chatelaine
