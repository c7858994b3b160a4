// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace chatelaine {

/// 256 bits from the system's random source, base64url without padding: 43 unreserved characters.
/// Fits state, nonce and code_verifier (RFC 7636 §4.1, RFC 6749 §10.10).
QByteArray randomToken();

} // namespace chatelaine
