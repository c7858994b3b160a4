// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/HiddenClaims.h"

#include "core/SecretMembers.h"

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
    return isBlank(value) ? QString() : reasonFor(path);
}

QStringList HiddenClaims::pathsIn(const QJsonObject &claims) const
{
    QStringList found;
    withoutSecrets(claims, [this, &found](const QString &path) {
        const QString why = reasonFor(path);
        if (!why.isEmpty() && !found.contains(path))
            found.append(path);
        return why;
    });
    return found;
}

QJsonObject HiddenClaims::without(const QJsonObject &claims) const
{
    return withoutSecrets(claims, [this](const QString &path) { return reasonFor(path); });
}

QString HiddenClaims::reasonFor(const QString &path) const
{
    return m_dialect ? m_dialect->secretReason(path) : QString();
}

} // namespace chatelaine
