// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Json.h"

#include <string>

namespace simulator {

// The n-th made-up person of an organization: always the same one for the same number.
Json madeUpPerson(long long number, const std::string &organization, const std::string &application);

} // namespace simulator
