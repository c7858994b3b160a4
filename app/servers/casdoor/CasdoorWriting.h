// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Change.h"
#include "servers/casdoor/CasdoorConnection.h"

#include <QCoroTask>

namespace chatelaine::casdoor {

// Each reads back what it did: "Affected" is no proof.
QCoro::Task<Result<User>> addUser(ConnectionPtr connection, QJsonObject values, QString password,
                                  Cancellation cancellation);
QCoro::Task<Result<Edited>> editUser(ConnectionPtr connection, QString user, Change change, bool force,
                                     Cancellation cancellation);
QCoro::Task<Done> changePassword(ConnectionPtr connection, QString user, QString password,
                                 Cancellation cancellation);
QCoro::Task<Done> removeUser(ConnectionPtr connection, QString user, Cancellation cancellation);

} // namespace chatelaine::casdoor
