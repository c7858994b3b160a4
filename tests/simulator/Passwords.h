// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "World.h"

namespace simulator {

std::string storedPassword(const std::string &plain);
bool fits(const std::string &stored, const std::string &plain);

// The lockout rules: empty when the password is right, else the refusal in that language.
// Counts failures on the person; a success resets them.
std::string checkPassword(World &world, std::string_view language, Json person, const std::string &id,
                          const std::string &plain);
// Against the organization's password options; empty when it meets them.
std::string complexityProblem(const Json &organization, const std::string &plain);

} // namespace simulator
