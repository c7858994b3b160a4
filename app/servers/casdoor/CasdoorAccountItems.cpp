// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorAccountItems.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

QString columnOf(const QString &item)
{
    static const QHash<QString, QString> columns{
        {u"ID"_s, u"id"_s},
        {u"Name"_s, u"name"_s},
        {u"Display name"_s, u"displayName"_s},
        {u"First name"_s, u"firstName"_s},
        {u"Last name"_s, u"lastName"_s},
        {u"Avatar"_s, u"avatar"_s},
        {u"User type"_s, u"type"_s},
        {u"Email"_s, u"email"_s},
        {u"Phone"_s, u"phone"_s},
        {u"Country code"_s, u"countryCode"_s},
        {u"Country/Region"_s, u"region"_s},
        {u"Location"_s, u"location"_s},
        {u"Address"_s, u"address"_s},
        {u"Affiliation"_s, u"affiliation"_s},
        {u"Title"_s, u"title"_s},
        {u"ID card type"_s, u"idCardType"_s},
        {u"ID card"_s, u"idCard"_s},
        {u"Homepage"_s, u"homepage"_s},
        {u"Bio"_s, u"bio"_s},
        {u"Tag"_s, u"tag"_s},
        {u"Language"_s, u"language"_s},
        {u"Gender"_s, u"gender"_s},
        {u"Birthday"_s, u"birthday"_s},
        {u"Education"_s, u"education"_s},
        {u"UID number"_s, u"uidNumber"_s},
        {u"Score"_s, u"score"_s},
        {u"Karma"_s, u"karma"_s},
        {u"Ranking"_s, u"ranking"_s},
        {u"Signup application"_s, u"signupApplication"_s},
        {u"Register type"_s, u"registerType"_s},
        {u"Register source"_s, u"registerSource"_s},
        {u"Roles"_s, u"roles"_s},
        {u"Groups"_s, u"groups"_s},
        {u"Is admin"_s, u"isAdmin"_s},
        {u"Is forbidden"_s, u"isForbidden"_s},
        {u"Is deleted"_s, u"isDeleted"_s},
        {u"Need update password"_s, u"needUpdatePassword"_s},
        {u"IP whitelist"_s, u"ipWhitelist"_s},
    };
    return columns.value(item);
}

std::optional<Writer> writerOf(const QString &rule)
{
    if (rule == "Self"_L1)
        return Writer::Person;
    if (rule == "Admin"_L1)
        return Writer::Administrator;
    if (rule == "Immutable"_L1)
        return Writer::Nobody;
    return std::nullopt;
}

} // namespace

WriterRules writerRules(const QJsonObject &organization)
{
    WriterRules rules;
    const QJsonArray items = organization.value("accountItems"_L1).toArray();
    for (const auto &each : items) {
        const QJsonObject item = each.toObject();
        const QString column = columnOf(item.value("name"_L1).toString());
        const std::optional<Writer> writer = writerOf(item.value("modifyRule"_L1).toString());
        if (!column.isEmpty() && writer)
            rules.insert(column, *writer);
    }
    return rules;
}

} // namespace chatelaine::casdoor
