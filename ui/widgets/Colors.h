// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace chatelaine {

/// Meaning of a message, a chip or a cell. Always shown with a shape and a word as well.
enum class Tone { Neutral, Passed, Refused, Warning, Information, NotApplicable };

/// What a colour is for. Those that QPalette has as well are read from it, so that the desktop's
/// choice is followed.
enum class Role {
    Window,
    Side,
    Base,
    Field,
    Text,
    Second,
    Disabled,
    Line,
    Control,
    Accent,
    Fill,
    OnFill,
    Current,
    Checked,
    Hover,
    Placeholder, ///< grey bars where data will be
};

namespace colors {

/// By the lightness of QPalette::Window, the only sign that every desktop gives.
bool isDark(const QPalette &palette);
QColor of(Role role, const QPalette &palette);
/// Text and icons of a meaning, on base, window, side or its own tint.
QColor text(Tone tone, const QPalette &palette);
QColor tint(Tone tone, const QPalette &palette);
/// The whole palette for desktops that give none.
QPalette palette(bool dark);

} // namespace colors

/// Name of the icon that goes with a meaning ("tick-circle").
QString toneIcon(Tone tone);

} // namespace chatelaine
