// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/Change.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace chatelaine {

Change conflicts(const Change &change, const User &now)
{
    Change found;
    std::copy_if(change.begin(), change.end(), std::back_inserter(found), [&now](const FieldEdit &edit) {
        const QJsonValue theirs = now.field(edit.field);
        return !sameValue(theirs, edit.before) && !sameValue(theirs, edit.after);
    });
    return found;
}

bool sameValue(const QJsonValue &left, const QJsonValue &right)
{
    const auto isNothing = [](const QJsonValue &value) {
        return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
               (value.isArray() && value.toArray().isEmpty()) ||
               (value.isObject() && value.toObject().isEmpty());
    };
    return left == right || (isNothing(left) && isNothing(right));
}

} // namespace chatelaine
