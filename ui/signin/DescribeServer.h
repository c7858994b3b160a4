// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "core/Cancellation.h"
#include "oauth/ServerMetadata.h"

#include <QCoroTask>

#include <functional>

namespace chatelaine {

/// Asks a server for its public description, before there is an account.
using DescribeServer =
    std::function<QCoro::Task<Result<ServerMetadata>>(Server server, Cancellation cancellation)>;

/// The real one, over the network and with the policy of `server`. Nothing is remembered.
QCoro::Task<Result<ServerMetadata>> describeServer(Server server, Cancellation cancellation);

} // namespace chatelaine
