// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Capabilities.h"
#include "servers/casdoor/CasdoorFields.h"

#include <QJsonObject>

namespace chatelaine::casdoor {

/// What an account is, by its own user record as get-user tells it. get-account would tell as well,
/// but makes a new live token at every call.
Role roleOf(const QJsonObject &ownRecord);

/// What that role may do, each with the reason where it may not. `mayList` is whether the server let
/// it read a page: a permission can grant this to somebody who is no administrator.
Capabilities capabilitiesFor(Role role, bool mayList, const QString &organization);

} // namespace chatelaine::casdoor
