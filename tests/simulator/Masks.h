// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "World.h"

namespace simulator {

// JSON texts of objects as the asker may see them.
std::string fullApplication(World &world, const Json &application);
std::string maskedApplication(World &world, const Json &application);
std::string shownOrganization(const Json &organization); // secrets starred where set, for administrators
std::string maskedOrganization(const Json &organization);

// A person in a list: password and secrets masked, roles and permissions left out (null).
void writeListedUser(std::string &out, Json user);
// A person alone: roles, permissions and second factors filled in. "owner view" shows everything, as
// get-account does; otherwise members the asker may not view by the organization's rules are emptied.
std::string shownUser(World &world, Json user, const std::string &asker);
std::string ownUser(World &world, Json user, bool minted);

Json accountItems(); // the default rules of an organization

} // namespace simulator
