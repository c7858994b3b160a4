// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QString>

namespace chatelaine {

/// One secret, as one line without its end: from standard input if `fromStdin`, else asked for at
/// the terminal without echo. Never from an argument or the environment (KR-09). Code
/// cli.no_secret where there is neither a line nor a terminal.
Result<QString> readSecret(const QString &prompt, bool fromStdin);

} // namespace chatelaine
