// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace chatelaine {

/// Where the browser is expected: the bound literal with its port, and the one path (RFC 8252 §7.3).
struct CallbackAddress
{
    QByteArray authority; ///< "127.0.0.1:49213" or "[::1]:49213"
    QByteArray path;      ///< "/callback"
};

/// What the bytes that arrived on one connection are so far.
struct CallbackRequest
{
    enum class State { Incomplete, Refused, Accepted };

    State state = State::Incomplete;
    int status = 0;   ///< of the refusal: 400, 404, 405, 413, 414, 421, 431, 501 or 505
    QByteArray query; ///< of the accepted request, still encoded

    /// Judges a request head by the letter of RFC 9112: what is malformed is refused and not
    /// repaired, the path is compared before any normalising, sizes are bounded (CB-04, CB-05,
    /// CB-14, CB-15, CB-18). Pure, so segment borders cannot matter (CB-17).
    static CallbackRequest read(QByteArrayView bytes, const CallbackAddress &address);
};

} // namespace chatelaine
