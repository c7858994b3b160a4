// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "oauth/IdToken.h"

namespace chatelaine {

/// The checks of OpenID Connect Core §3.1.3.7 on claims that were read, one verdict each. Pure.
/// `algorithm` is the token's own, for the hashes (§3.1.3.6).
Verdicts checkClaims(const QJsonObject &claims, const QByteArray &algorithm,
                     const IdTokenExpectation &expected, const Clock &clock);
/// The same list for a token whose claims cannot be read.
Verdicts claimsNotChecked();

} // namespace chatelaine
