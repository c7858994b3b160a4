// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/casdoor/CasdoorFields.h"

#include <QJsonObject>

namespace chatelaine::casdoor {

/// The rules of one organization for who may change what (`accountItems`), by column.
/// Items that are missing or say something unknown are left to the rules every organization has.
WriterRules writerRules(const QJsonObject &organization);

} // namespace chatelaine::casdoor
