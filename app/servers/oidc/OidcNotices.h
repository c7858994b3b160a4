// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"

namespace chatelaine::oidc {

// What a description offers, one row each. A dialect puts them in its order.
Notice pkce(const ServerMetadata &metadata);
Notice refresh(const ServerMetadata &metadata);
Notice device(const ServerMetadata &metadata);
Notice revocation(const ServerMetadata &metadata, const QString &substitute);
/// Nothing where only safe grants are announced.
std::optional<Notice> unsafeGrants(const ServerMetadata &metadata);

/// Left to the person: no program can end the session of a browser.
SignOutStep browserStep();

} // namespace chatelaine::oidc
