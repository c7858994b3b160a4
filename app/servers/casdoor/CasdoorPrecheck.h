// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "core/Error.h"
#include "net/HttpClient.h"

#include <QUrl>

namespace chatelaine::casdoor {

/// Casdoor shows a refused request on its own page and never tells the program. So
/// the check that its page makes is made before the browser opens.
HttpRequest precheckRequest(const Server &server, const QUrl &redirectUri);

/// The server with the organization of its client filled in, or what to register where:
/// precheck.client_unknown, precheck.redirect_refused, precheck.scope_refused,
/// precheck.sign_in_disabled, precheck.refused; all provider.
Result<Server> judgePrecheck(const HttpResponse &response, const Server &server, const QUrl &redirectUri);

} // namespace chatelaine::casdoor
