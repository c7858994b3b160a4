// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"

#include <QCoroTask>

namespace chatelaine {

QCoro::Task<int> runSignIn(Invocation &call);

} // namespace chatelaine
