// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace chatelaine::test {

/// Leaves a picture of a widget for people to look at: in $CHATELAINE_PICTURES, or nowhere if that
/// is not set. Nothing is compared pixel by pixel: fonts differ between machines.
void picture(QWidget *widget, const QString &name);

/// Names of focusable, enabled controls below `top` that assistive tools could not name.
QStringList namelessControls(const QWidget *top);

/// Shortcuts that two visible actions of the window claim at once; both would then be silent.
QStringList ambiguousShortcuts(const QWidget *top);

/// Labels and buttons that show less than their text, and are not meant to be cut, or that stick out
/// of `top` on a side.
QStringList clippedTexts(const QWidget *top);

} // namespace chatelaine::test
