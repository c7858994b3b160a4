// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"

#include <QString>

/// Values of a user as a list shows them: short, clean, in the language of the program.
namespace chatelaine::celltext {

/// Text of one field. A time is "2 min ago", "today, 08:02", "16 Nov 2026" or "never"; of groups
/// only the last part of a path is shown.
QString text(const User &user, const Field &field, const QDateTime &now);
/// What a list is too narrow for: the exact time with its zone, whole group paths.
QString exact(const User &user, const Field &field);

} // namespace chatelaine::celltext
