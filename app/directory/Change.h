// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/User.h"

#include <QJsonValue>
#include <QList>

namespace chatelaine {

/// One field that a person edited: what was there when they read it and what they want.
struct FieldEdit
{
    QString field;
    QJsonValue before;
    QJsonValue after;
    bool operator==(const FieldEdit &) const = default;
};

/// A set of edits of one user. Never holds a field that was not touched.
using Change = QList<FieldEdit>;

/// A user after an edit, and what was written for it, from what the server had to what it stored:
/// nothing where all was that way already.
struct Edited
{
    User user;
    Change written;
};

/// Whether two values mean the same: servers send null, "" and [] alike for what was never set.
bool sameValue(const QJsonValue &left, const QJsonValue &right);

/// Those edits whose field meanwhile has neither the old nor the wanted value on the server.
Change conflicts(const Change &change, const User &now);

} // namespace chatelaine
