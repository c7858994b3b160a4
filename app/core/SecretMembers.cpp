// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SecretMembers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

using Reason = std::function<QString(const QString &)>;

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

QJsonValue cleared(const QJsonValue &value, const QString &path, const Reason &reason);

QJsonObject clearedMembers(const QJsonObject &object, const QString &path, const Reason &reason)
{
    // Written back only where something changed: a user of Casdoor has 182 members and a page many users.
    QJsonObject shown = object;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (isBlank(member.value()))
            continue;
        const QString below = path.isEmpty() ? member.key() : QString(path + u'.' + member.key());
        const QJsonValue replaced = cleared(member.value(), below, reason);
        if (replaced != member.value())
            shown.insert(member.key(), replaced);
    }
    return shown;
}

QJsonValue cleared(const QJsonValue &value, const QString &path, const Reason &reason)
{
    if (const QString why = reason(path); !why.isEmpty() && !isBlank(value))
        return QJsonObject{{u"hidden"_s, why}};
    if (value.isObject())
        return clearedMembers(value.toObject(), path, reason);
    if (!value.isArray())
        return value;
    QJsonArray shown;
    const QJsonArray elements = value.toArray();
    for (const auto &element : elements)
        shown.append(cleared(element, path, reason));
    return shown;
}

} // namespace

QJsonObject withoutSecrets(const QJsonObject &object, const Reason &reason)
{
    return clearedMembers(object, {}, reason);
}

} // namespace chatelaine
