// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "World.h"

namespace simulator {

// Each returns the refusal in the exchange's language, or empty.
std::string nameProblem(const Exchange &exchange, const Json &organization, const std::string &name);
std::string uniquenessProblem(World &world, const Exchange &exchange, const Json &user, const Json &old);
// Brings the phone number to national digits.
std::string phoneProblem(const Exchange &exchange, const Json &organization, Json &user);
std::string addressListProblem(const std::string &whitelist);

// The organization's rules for who may change what. Changes the asker cannot even see are taken back in
// silence.
std::string itemProblem(World &world, const Exchange &exchange, const Json &organization, const Json &old,
                        Json &changed, bool admin);

// Fills what the server gives a new person: id, times, a password in the stored form …
void completeUser(World &world, const Json &organization, Json &user, const std::string &source);

// Stored or not, the value as the wire would show it; null, [] and {} are alike.
Json effective(const Json &user, const std::string &member);

} // namespace simulator
