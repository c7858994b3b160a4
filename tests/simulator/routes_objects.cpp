// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Router.h"

namespace simulator {

void addObjectRoutes(Router &) {}
void addApplicationRoutes(Router &) {}
void addOtherRoutes(Router &) {}
void audit(World &, const Exchange &) {}

} // namespace simulator
