// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/HiddenMembers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

QJsonValue hide(const QJsonValue &value, const QString &path, const Dialect &dialect);

QJsonObject hideMembers(const QJsonObject &object, const QString &path, const Dialect &dialect)
{
    QJsonObject shown;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString below = path.isEmpty() ? member.key() : path + u'.' + member.key();
        shown.insert(member.key(), hide(member.value(), below, dialect));
    }
    return shown;
}

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

QJsonValue hide(const QJsonValue &value, const QString &path, const Dialect &dialect)
{
    const QString reason = dialect.secretReason(path);
    if (!reason.isEmpty() && !isBlank(value))
        return QJsonObject{{u"hidden"_s, reason}};
    if (value.isObject())
        return hideMembers(value.toObject(), path, dialect);
    if (!value.isArray())
        return value;
    QJsonArray shown;
    for (const QJsonValue &element : value.toArray())
        shown.append(hide(element, path, dialect));
    return shown;
}

} // namespace

QJsonObject withHiddenMembers(const QJsonObject &object, const Dialect *dialect)
{
    return dialect ? hideMembers(object, {}, *dialect) : object;
}

} // namespace chatelaine
