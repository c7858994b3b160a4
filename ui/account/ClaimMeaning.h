// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chatelaine {

/// Translated meaning of a claim registered for JWT or OpenID Connect (RFC 7519 §4.1, OpenID
/// Connect Core §2 and §5.1, RFC 8693 §4, RFC 9068 §2.2); empty for any other name.
QString registeredClaimMeaning(const QString &claim);
/// Whether a registered claim is a NumericDate (RFC 7519 §2).
bool isTimeClaim(const QString &claim);

} // namespace chatelaine
