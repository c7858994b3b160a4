// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "directory/Change.h"

#include <QJsonObject>

#include <optional>

namespace chatelaine {

/// FIELD=VALUE of every --set, or of another option of that form, in the types that the fields have; nothing
/// after a usage error that was printed already.
std::optional<QJsonObject> readValues(Invocation &call, const QList<Field> &fields,
                                      const QString &option = QStringLiteral("set"));

/// The fields of every --unset, each with what an empty one of its type holds.
void addUnset(const Invocation &call, const QList<Field> &fields, QJsonObject &values);

/// What differs from `before`. Where the caller said what it had read, that counts as the old value,
/// so that an edit of somebody else in between is found.
Change changeOf(const QJsonObject &values, const QJsonObject &expected, const User &before);

} // namespace chatelaine
