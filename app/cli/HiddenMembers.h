// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"

#include <QJsonObject>

namespace chatelaine {

/// `object` with every member that `dialect` calls a secret replaced by `{"hidden":"why"}`, at any
/// depth. Without a dialect it is as it came.
QJsonObject withHiddenMembers(const QJsonObject &object, const Dialect *dialect);

} // namespace chatelaine
