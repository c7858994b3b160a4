// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/HiddenClaims.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

} // namespace

HiddenClaims::HiddenClaims(std::shared_ptr<const Dialect> dialect)
    : m_dialect(std::move(dialect))
{
}

QString HiddenClaims::join(const QString &path, const QString &member)
{
    return path.isEmpty() ? member : QString(path + u'.' + member);
}

QString HiddenClaims::reason(const QString &path, const QJsonValue &value) const
{
    return m_dialect && !isBlank(value) ? m_dialect->secretReason(path) : QString();
}

QStringList HiddenClaims::pathsIn(const QJsonObject &claims) const
{
    QStringList found;
    members({}, claims, &found);
    return found;
}

QJsonObject HiddenClaims::without(const QJsonObject &claims) const
{
    return members({}, claims, nullptr);
}

QJsonObject HiddenClaims::members(const QString &path, const QJsonObject &object, QStringList *found) const
{
    QJsonObject shown;
    for (auto member = object.begin(); member != object.end(); ++member)
        shown.insert(member.key(), replaced(join(path, member.key()), member.value(), found));
    return shown;
}

QJsonValue HiddenClaims::replaced(const QString &path, const QJsonValue &value, QStringList *found) const
{
    if (const QString why = reason(path, value); !why.isEmpty()) {
        if (found && !found->contains(path))
            found->append(path);
        return QJsonObject{{u"hidden"_s, why}};
    }
    if (value.isObject())
        return members(path, value.toObject(), found);
    if (!value.isArray())
        return value;
    QJsonArray shown;
    for (const QJsonValue &element : value.toArray())
        shown.append(replaced(path, element, found));
    return shown;
}

} // namespace chatelaine
