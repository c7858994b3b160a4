// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

namespace chatelaine {

/// One line of the log for what was refused or failed: category, code, requirement and reason, and
/// of the account nothing but its opaque id (LG-04). The sentence for people is left out, because it
/// may hold a name.
void logRefusal(const Error &error, const QString &accountId = {});

} // namespace chatelaine
