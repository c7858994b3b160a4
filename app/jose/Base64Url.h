// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace chatelaine {

/// Base64url without padding, strictly (RFC 7515 §2, RFC 4648 §3.5): own alphabet, no blanks, and no
/// bits left over, so that each value has one spelling alone. Empty text is an empty value.
std::optional<QByteArray> decodeBase64Url(QByteArrayView text);

} // namespace chatelaine
