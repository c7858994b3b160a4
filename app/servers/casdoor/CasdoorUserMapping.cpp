// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorUserMapping.h"

#include "servers/casdoor/CasdoorFields.h"
#include "servers/casdoor/CasdoorSecrets.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

/// The limits unless the sign-up application changed them.
constexpr int wrongPasswords = 5;
constexpr qint64 frozenSeconds = 15 * 60;

QDateTime timeAt(const QJsonObject &json, QLatin1StringView member)
{
    return QDateTime::fromString(json.value(member).toString(), Qt::ISODate);
}

/// Roles come as objects, groups as "org/group", both as null when never set.
QStringList names(const QJsonValue &value)
{
    QStringList all;
    const QJsonArray members = value.toArray();
    for (const auto &each : members) {
        const QString name = each.isObject() ? each.toObject().value("name"_L1).toString() : each.toString();
        if (!name.isEmpty())
            all << name;
    }
    return all;
}

bool isLockedOut(const QJsonObject &json, const QDateTime &now)
{
    const QDateTime last = timeAt(json, "lastSigninWrongTime"_L1);
    return json.value("signinWrongTimes"_L1).toInt() >= wrongPasswords && last.isValid() &&
           last.secsTo(now) < frozenSeconds;
}

User::State stateOf(const QJsonObject &json, const QDateTime &now)
{
    if (json.value("isDeleted"_L1).toBool())
        return User::State::Deleted;
    if (json.value("isForbidden"_L1).toBool())
        return User::State::Disabled;
    if (isLockedOut(json, now))
        return User::State::LockedOut;
    if (json.value("isAdmin"_L1).toBool())
        return User::State::Administrator;
    // Empty in the real record; a member that is not there says nothing.
    const QJsonValue lastSignIn = json.value("lastSigninTime"_L1);
    return lastSignIn.isString() && lastSignIn.toString().isEmpty() ? User::State::NeverSignedIn
                                                                    : User::State::Active;
}

/// What a list can show without `raw`.
QJsonObject shownOf(const QJsonObject &json)
{
    QJsonObject kept{{u"owner"_s, json.value("owner"_L1)}};
    for (const UserField &field : userFields())
        if (field.shown && json.contains(field.column))
            kept.insert(field.column, json.value(field.column));
    return kept;
}

} // namespace

User userFromJson(const QJsonObject &json, const QDateTime &now, Raw raw)
{
    User user;
    user.id = json.value("id"_L1).toString();
    user.name = json.value("name"_L1).toString();
    user.displayName = json.value("displayName"_L1).toString();
    user.email = json.value("email"_L1).toString();
    user.phone = json.value("phone"_L1).toString();
    user.enabled = !json.value("isForbidden"_L1).toBool();
    user.state = stateOf(json, now);
    user.createdAt = timeAt(json, "createdTime"_L1);
    user.groups = names(json.value("groups"_L1));
    user.roles = names(json.value("roles"_L1));
    user.raw = raw == Raw::Keep ? withoutSecrets(json) : shownOf(json);
    if (user.id.isEmpty())
        user.id = pathOf(user);
    return user;
}

Update updateFor(const Change &change)
{
    Update update;
    for (const FieldEdit &edit : change) {
        const UserField *field = userField(edit.field);
        if (!field)
            continue;
        update.columns << field->column;
        update.body.insert(field->column, field->isInverse ? QJsonValue(!edit.after.toBool()) : edit.after);
    }
    return update;
}

QString pathOf(const User &user)
{
    return user.raw.value("owner"_L1).toString() + u'/' + user.name;
}

} // namespace chatelaine::casdoor
