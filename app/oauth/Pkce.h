// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace chatelaine {

/// `code_challenge` for a `code_verifier` by S256, the only method there is here (RFC 7636 §4.2,
/// PK-02).
QByteArray codeChallenge(const QByteArray &verifier);

} // namespace chatelaine
