// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Capabilities.h"
#include "directory/Query.h"
#include "servers/casdoor/CasdoorConnection.h"

#include <QCoroTask>

namespace chatelaine::casdoor {

/// Organization of the account, from memory or from its own record, which also tells its role.
QCoro::Task<Result<QString>> ownOrganization(ConnectionPtr connection, Cancellation cancellation);
QCoro::Task<Result<Capabilities>> readCapabilities(ConnectionPtr connection, Cancellation cancellation);
QCoro::Task<Result<Page>> readPage(ConnectionPtr connection, Query query, Cancellation cancellation);
/// `user` is "organization/name", an id or a name.
QCoro::Task<Result<User>> readUser(ConnectionPtr connection, QString user, Cancellation cancellation);
/// One get-user, with "id" or "userId"; directory.not_found where there is nobody.
QCoro::Task<Result<User>> fetchUser(ConnectionPtr connection, Parameters query, Cancellation cancellation);

} // namespace chatelaine::casdoor
