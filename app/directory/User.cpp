// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/User.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::User)
};

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonValue User::field(const QString &member) const
{
    using Read = QJsonValue (*)(const User &);
    static const QHash<QString, Read> members{
        {u"id"_s,
         [](const User &user) {
             return QJsonValue(user.id);
         }},
        {u"name"_s,
         [](const User &user) {
             return QJsonValue(user.name);
         }},
        {u"display_name"_s,
         [](const User &user) {
             return QJsonValue(user.displayName);
         }},
        {u"email"_s,
         [](const User &user) {
             return QJsonValue(user.email);
         }},
        {u"phone"_s,
         [](const User &user) {
             return QJsonValue(user.phone);
         }},
        {u"enabled"_s,
         [](const User &user) {
             return QJsonValue(user.enabled);
         }},
        {u"created_at"_s,
         [](const User &user) {
             return timeValue(user.createdAt);
         }},
        {u"groups"_s,
         [](const User &user) {
             return QJsonValue(QJsonArray::fromStringList(user.groups));
         }},
        {u"roles"_s,
         [](const User &user) {
             return QJsonValue(QJsonArray::fromStringList(user.roles));
         }},
    };
    if (const Read read = members.value(member))
        return read(*this);
    return raw.value(member);
}

QJsonObject User::toJson() const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"display_name"_s, displayName},
            {u"email"_s, email},
            {u"phone"_s, phone},
            {u"enabled"_s, enabled},
            {u"created_at"_s, timeValue(createdAt)},
            {u"groups"_s, QJsonArray::fromStringList(groups)},
            {u"roles"_s, QJsonArray::fromStringList(roles)},
            {u"raw"_s, raw}};
}

QString userStateText(User::State state)
{
    switch (state) {
    case User::State::Active:
        return Tr::tr("Active");
    case User::State::Administrator:
        return Tr::tr("Administrator");
    case User::State::Disabled:
        return Tr::tr("Disabled");
    case User::State::Deleted:
        return Tr::tr("Deleted");
    case User::State::NeverSignedIn:
        return Tr::tr("Never signed in");
    case User::State::LockedOut:
        return Tr::tr("Locked out");
    }
    std::unreachable();
}

} // namespace chatelaine
