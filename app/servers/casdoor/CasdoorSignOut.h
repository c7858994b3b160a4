// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"
#include "accounts/TokenSet.h"

#include <QCoroTask>

namespace chatelaine::casdoor {

/// The server's side of signing out. Casdoor has no revocation endpoint; its logout address ends a
/// token pair given as a hint, and sso-logout ends all of the person's.
/// Both answer "ok" to a request that did nothing, so that afterwards the token is tried.
QCoro::Task<QList<SignOutStep>> signOut(HttpClient *http, ServerMetadata metadata, Server server,
                                        TokenSet tokens, bool everywhere, Cancellation cancellation);

} // namespace chatelaine::casdoor
