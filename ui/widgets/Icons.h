// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Colors.h"

#include <QIcon>
#include <QPixmap>

namespace chatelaine::icons {

/// An icon of resources/icons ("tick-circle") in the colour of the palette's text, also when the
/// palette changes, or in the colour of a meaning. An unknown name gives an empty icon.
QIcon get(const QString &name, Tone tone = Tone::Neutral);
/// The same as a picture of one colour, `size` logical pixels wide, mirrored where it should be.
QPixmap pixmap(const QString &name, int size, qreal ratio, const QColor &color);
/// The program's own.
QIcon application();
[[nodiscard]] bool exists(const QString &name);

} // namespace chatelaine::icons
