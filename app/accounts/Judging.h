// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "accounts/Dialect.h"
#include "accounts/TokenSet.h"
#include "oauth/Discovery.h"
#include "oauth/IdToken.h"

namespace chatelaine {

/// What an ID token of this account must answer to, given the tokens it came with (OpenID Connect
/// Core §3.1.3.7, after a refresh §12.2).
IdTokenExpectation expectationOf(const Account &account, const TokenSet &tokens,
                                 const ServerMetadata &metadata,
                                 const std::shared_ptr<const Dialect> &dialect);

/// What a JWT says, not judged at all; empty if it is none.
QJsonObject claimsOf(const QByteArray &token);

} // namespace chatelaine
