// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/Limits.h"

namespace chatelaine {

/// Text of a server made fit to be shown as plain text: control characters, terminal escapes, bidi
/// controls and line breaks are replaced, and it is cut after `maxLength` characters with an
/// ellipsis (RFC 6749 §10.14, CWE-150). It is not made fit for HTML: use a plain-text label.
QString cleanText(QStringView text, qsizetype maxLength = limits::serverText);

} // namespace chatelaine
