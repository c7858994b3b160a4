// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"

#include <QCoroTask>

namespace chatelaine {

QCoro::Task<int> runCapabilities(Invocation &call);
QCoro::Task<int> runUsersList(Invocation &call);
QCoro::Task<int> runUsersShow(Invocation &call);
QCoro::Task<int> runUsersAdd(Invocation &call);
QCoro::Task<int> runUsersEdit(Invocation &call);
QCoro::Task<int> runUsersEnable(Invocation &call);
QCoro::Task<int> runUsersDisable(Invocation &call);
QCoro::Task<int> runUsersDelete(Invocation &call);
QCoro::Task<int> runUsersSetPassword(Invocation &call);

/// The directory of the account that the first word names, or nothing after the reason was printed
/// and `exit` set.
std::unique_ptr<Directory> directoryOf(Invocation &call, int &exit);

/// A value of a field on one line; a list with its members as --set takes them.
QString valueText(const QJsonValue &value);

} // namespace chatelaine
