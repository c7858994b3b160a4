// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"

namespace chatelaine::casdoor {

/// A profile of what UserInfo says and, where it could be read, of the person's own record. `raw` is
/// UserInfo. The record comes from get-user: get-account would tell more but makes a new live token
/// at every call.
Profile profileOf(const QJsonObject &userInfo, const QJsonObject &record, const QJsonObject &idClaims,
                  const QDateTime &now);

} // namespace chatelaine::casdoor
