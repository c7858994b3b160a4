// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace chatelaine {

/// Translated sentences in a row; empty ones are left out. A space parts them, except after the full
/// stops of Chinese, which bring their own.
QString sentences(const QStringList &each);

} // namespace chatelaine
