// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/TokenSet.h"
#include "oauth/TokenResponse.h"

#include <chrono>
#include <optional>

namespace chatelaine::tokenlife {

/// When an access token that was just given ends by our clock: by `expires_in` or by its own `exp`,
/// whichever is earlier, since some servers count the one from the exchange and the other from the
/// sign-in. `clockOffset` is the server's clock minus ours, in seconds. Nothing if neither is told.
std::optional<QDateTime> expiry(const TokenResponse &response, const QDateTime &issuedAt,
                                std::optional<qint64> clockOffset);

/// Whether the access token can be handed out to somebody who needs it that long. Where the
/// server's tokens do not live that long, half of a life must be left. Without a known end it is
/// good until a server rejects it. A clock that went back behind the token's own beginning tells
/// nothing, so the token is not good.
bool isGoodFor(const TokenSet &tokens, std::chrono::seconds validity, const QDateTime &now);

/// Whether it is time to renew ahead of the end: 5 % of its life, at least a minute. Short-lived
/// tokens are renewed on demand only, lest a server that gives seconds be asked all the time (RF-10).
bool isDue(const TokenSet &tokens, const QDateTime &now);

} // namespace chatelaine::tokenlife
