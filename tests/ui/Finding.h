// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Button.h"

namespace chatelaine::test {

/// Whether a label that `page` would show has these words in it.
bool says(const QWidget &page, const QString &words);

/// The button that `page` would show with this text, or with this name for assistive tools; else null.
Button *button(const QWidget &page, const QString &text);

} // namespace chatelaine::test
