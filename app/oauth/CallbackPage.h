// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QByteArray>

namespace chatelaine {

/// What the browser is shown at the callback. Static text in the program's language; nothing that
/// came in is repeated (CB-20).
struct CallbackPage
{
    enum class Kind {
        SignedIn, ///< tokens were checked and kept (CB-21)
        Declined,
        Failed,
        Ended,   ///< how it ended is not known here
        NotOurs, ///< belongs to no running sign-in (CB-06)
        Turned,  ///< no callback at all
    };
    int status = 404; ///< HTTP
    Kind kind = Kind::Turned;

    /// For how a sign-in truly ended.
    static CallbackPage of(const Done &outcome);
    /// The whole HTTP response: a page that loads nothing, grants nothing, is kept nowhere and
    /// closes the connection.
    [[nodiscard]] QByteArray encode() const;
};

} // namespace chatelaine
