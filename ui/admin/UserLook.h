// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "directory/User.h"
#include "ui/widgets/Colors.h"

namespace chatelaine::userlook {

/// The shape that goes with a state; empty for what is normal.
QString icon(User::State state);
Tone tone(User::State state);
/// What a person is called on screen.
QString name(const User &user);
/// Servers know people by identifiers; who reads of somebody that is gone wants the name.
Error named(Error error, const QString &name);

} // namespace chatelaine::userlook
