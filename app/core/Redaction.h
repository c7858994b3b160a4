// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chatelaine {

/// `text` without secrets: bearer tokens, JWTs, the values of secret form and query parameters and
/// JSON members, and query and fragment values of any URL are replaced by a fixed mark; names stay
/// (LG-01, LG-02).
QString redact(const QString &text);

enum class LogLevel { Debug, Info, Warning, Error };

/// Sends every Qt log line through redact() and to standard error, one line each, from `level` up.
void installLogging(LogLevel level);

} // namespace chatelaine
