// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Change.h"
#include "directory/User.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace chatelaine::casdoor {

/// Whether `raw` goes along; without it a page of 20,000 people takes a tenth of the memory.
enum class Raw { Keep, Drop };

/// A user as the API sends it. `now` tells whether a lock after wrong passwords still holds. Members
/// that are missing, null or of another type read as empty.
User userFromJson(const QJsonObject &json, const QDateTime &now, Raw raw = Raw::Keep);

/// The body and the `columns` of a partial update: these fields and no others.
struct Update
{
    QJsonObject body;
    QStringList columns;
};
/// Fields that Casdoor does not have are left out; the caller has refused them before.
Update updateFor(const Change &change);

/// "owner/name", the id that writing calls take.
QString pathOf(const User &user);

} // namespace chatelaine::casdoor
