// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

#include <chrono>

namespace chatelaine {

/// How long keys may be used before they are asked for again: what the server says in Cache-Control,
/// kept between limits::keyCacheMin and limits::keyCacheMax (RFC 9111 §5.2.2, OpenID Connect Core
/// §10.1.1).
std::chrono::seconds keyLifetime(const HttpResponse &response);

} // namespace chatelaine
