// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"

#include <QCoroTask>

namespace chatelaine {

QCoro::Task<int> runAccounts(Invocation &call);
QCoro::Task<int> runSignOut(Invocation &call);
QCoro::Task<int> runToken(Invocation &call);

/// A of the contract.
QJsonObject toJson(const Account &account);

} // namespace chatelaine
