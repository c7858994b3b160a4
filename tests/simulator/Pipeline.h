// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Router.h"

namespace simulator {

// The layers every request passes, in the real server's order.
void answer(World &world, const Router &router, const httplib::Request &request, httplib::Response &response,
            const std::string &body);

// Finds out who asks (6.1). False: refused, the reply is made.
bool identify(World &world, Exchange &exchange);
// Whether he may (6.3).
bool allowed(World &world, const Exchange &exchange);
// The pages a person sees; every path that belongs to no interface.
void servePage(World &world, Exchange &exchange);
// The audit record.
void audit(World &world, const Exchange &exchange);

} // namespace simulator
