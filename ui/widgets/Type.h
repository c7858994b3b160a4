// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace chatelaine {

/// Sizes of type, all made from the desktop's font and size.
enum class Type { Display, Title, Heading, Strong, Body, Small, SmallStrong, Mono };

/// The font of a size for the application's font of now; `body` instead of it, for an item view
/// that has a font of its own.
QFont typeFont(Type type);
QFont typeFont(Type type, const QFont &body);

} // namespace chatelaine
