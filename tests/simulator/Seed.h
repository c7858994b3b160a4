// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "World.h"

namespace simulator {

// The public client every demonstration uses.
inline constexpr const char *demoClientId = "c4a7e1a1de0000000001";

// Organizations, applications and people of a fresh store (README.md lists them).
void seedStore(World &world);

} // namespace simulator
