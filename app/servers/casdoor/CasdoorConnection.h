// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "servers/casdoor/CasdoorApi.h"
#include "servers/casdoor/CasdoorFields.h"

#include <QHash>

#include <memory>

namespace chatelaine::casdoor {

/// What the requests of one directory share.
struct Connection
{
    CasdoorApi api;
    QString organization; ///< of the account; empty until the server was asked
    QString subject;
    Clock clock;
    Role role = Role::Unknown;
    WriterRules rules;             ///< of the organization, as far as this account may read them
    QHash<QString, qint64> totals; ///< how many matched a question the last time
};

using ConnectionPtr = std::shared_ptr<Connection>;

} // namespace chatelaine::casdoor
