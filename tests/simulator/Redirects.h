// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Json.h"

#include <string>

namespace simulator {

// The real server's rules for redirect addresses. Throws Panic where it panics.
bool isRedirectAllowed(const Json &application, const std::string &address);

} // namespace simulator
