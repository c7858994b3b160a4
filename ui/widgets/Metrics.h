// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

/// Distances in logical pixels, all multiples of 4. Heights are the least: a larger font makes them
/// grow.
namespace chatelaine::metrics {

inline constexpr int gap = 8;
inline constexpr int wideGap = 16;
inline constexpr int pagePadding = 32;
inline constexpr int densePadding = 16;
inline constexpr int accountsWidth = 232;
inline constexpr int railWidth = 56;
inline constexpr int headerHeight = 48;
inline constexpr int sectionHeight = 40;
inline constexpr int toolbarHeight = 48;
inline constexpr int footerHeight = 40;
inline constexpr int detailsWidth = 344;
inline constexpr int detailsMin = 300;
inline constexpr int detailsMax = 520;
inline constexpr int accountRow = 68;
inline constexpr int radius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int focusWidth = 2;
inline constexpr int foldBelow = 1100;

/// Height of a button or field for a font.
inline int control(const QFontMetrics &font)
{
    return std::max(32, font.height() + 12);
}

/// The width of a letter of names and addresses. The average character of a font that holds Chinese is
/// a whole em wide, which Latin letters in it are not: they are near its digits.
inline int letter(const QFontMetrics &font)
{
    return std::min(font.averageCharWidth(), (9 * font.horizontalAdvance(u'0') + 7) / 8);
}

/// A width that fits the pictures' font, for a font that may be larger.
inline int forFont(int width, const QFontMetrics &font)
{
    constexpr int usual = 8; // the average character at ten points
    return std::max(width, width * letter(font) / usual);
}

/// Height of a table row: 28, 32 or 40 by the density setting.
int row(const QFontMetrics &font);
/// Height of a row among facts that are read as one, such as claims: 28, or 36 in roomy lists.
int denseRow(const QFontMetrics &font);

enum class Density { Compact, Normal, Roomy };
Density density();
void setDensity(Density density);

} // namespace chatelaine::metrics
