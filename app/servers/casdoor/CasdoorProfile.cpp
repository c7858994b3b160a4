// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorProfile.h"

#include "core/CleanText.h"
#include "core/TimeWords.h"
#include "servers/casdoor/CasdoorCapabilities.h"
#include "servers/casdoor/CasdoorClaims.h"
#include "servers/casdoor/CasdoorFields.h"
#include "servers/casdoor/CasdoorSecrets.h"
#include "servers/casdoor/CasdoorUserMapping.h"
#include "servers/oidc/OidcUserInfo.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CasdoorProfile)
};

// Not written out below: lupdate takes a qualified return type for the context of the texts.
using Section = Profile::Section;

QString clean(const QJsonObject &object, QLatin1StringView member)
{
    return cleanText(object.value(member).toString());
}

QString valueText(const QJsonValue &value, Field::Type type, const QDateTime &now)
{
    if (type == Field::Type::Flag)
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    if (type == Field::Type::Number)
        return QString::number(value.toInteger());
    if (type == Field::Type::Time) {
        const QDateTime when = QDateTime::fromString(value.toString(), Qt::ISODate);
        return when.isValid() ? timewords::moment(when, now) : QString();
    }
    if (!value.isArray())
        return cleanText(value.toString());
    QStringList parts;
    const QJsonArray values = value.toArray();
    for (const auto &each : values)
        parts << each.toString();
    return cleanText(parts.join(u", "_s));
}

/// Rows for those of these fields that hold something.
Section section(const QString &title, const QStringList &names, const QJsonObject &record, Role role,
                const QDateTime &now)
{
    Section section{title, {}};
    for (const QString &name : names) {
        const UserField *field = userField(name);
        if (!field || !record.contains(field->column))
            continue;
        const QString text = valueText(record.value(field->column), field->type, now);
        if (text.isEmpty())
            continue;
        const bool isSetByOthers = field->writer == Writer::Administrator && role == Role::Person;
        section.rows.append({field->column,
                             QCoreApplication::translate("chatelaine::CasdoorFields", field->title), text,
                             isSetByOthers ? Tr::tr("set by administrators") : QString()});
    }
    return section;
}

QStringList badges(Role role)
{
    switch (role) {
    case Role::OrganizationAdministrator:
        return {Tr::tr("Organization administrator")};
    case Role::GlobalAdministrator:
        return {Tr::tr("Server administrator")};
    default:
        return {};
    }
}

QStringList differencesOf(const QJsonObject &userInfo, const QJsonObject &record, const QJsonObject &idClaims)
{
    QStringList found = oidc::differences(idClaims, record,
                                          {{u"owner"_s, Tr::tr("Organization")},
                                           {u"displayName"_s, Tr::tr("Name")},
                                           {u"email"_s, Tr::tr("E-mail")},
                                           {u"phone"_s, Tr::tr("Phone")},
                                           {u"tag"_s, Tr::tr("Tag")},
                                           {u"groups"_s, Tr::tr("Groups")}});
    const QJsonValue token = idClaims.value("email_verified"_L1);
    if (token.isBool() && !token.toBool() && userInfo.value("email_verified"_L1).toBool())
        found << Tr::tr(
            "The ID token says e-mail not verified, the profile says verified. Casdoor's UserInfo always "
            "says so.");
    return found;
}

void addSections(Profile &profile, const QJsonObject &record, Role role, const QDateTime &now)
{
    const QList<Profile::Section> all{
        section(Tr::tr("Contact"), {u"location"_s, u"region"_s, u"address"_s, u"language"_s}, record, role,
                now),
        section(Tr::tr("Work"), {u"affiliation"_s, u"title"_s, u"tag"_s, u"homepage"_s, u"bio"_s}, record,
                role, now),
        section(Tr::tr("What the server knows"),
                {u"created_at"_s, u"lastSigninTime"_s, u"lastSigninIp"_s, u"signupApplication"_s,
                 u"signinWrongTimes"_s, u"id"_s},
                record, role, now)};
    for (const Profile::Section &each : all)
        if (!each.rows.isEmpty())
            profile.sections << each;
}

} // namespace

Profile profileOf(const QJsonObject &userInfo, const QJsonObject &record, const QJsonObject &idClaims,
                  const QDateTime &now)
{
    const User user = userFromJson(record, now, Raw::Drop);
    const Role role = roleOf(record);
    Profile profile;
    // The scope may leave UserInfo with nothing but sub; the token's claims are the last resort.
    profile.displayName = clean(userInfo, "name"_L1);
    if (profile.displayName.isEmpty())
        profile.displayName = record.isEmpty() ? nameOf(idClaims) : cleanText(user.displayName);
    profile.name = clean(userInfo, "preferred_username"_L1);
    if (profile.name.isEmpty())
        profile.name = cleanText(user.name);
    profile.organization = record.isEmpty() ? organizationOf(idClaims) : clean(record, "owner"_L1);
    profile.email = clean(userInfo, "email"_L1);
    if (profile.email.isEmpty())
        profile.email = cleanText(user.email);
    // UserInfo says true for everybody.
    if (const QJsonValue verified = record.value("emailVerified"_L1); verified.isBool())
        profile.emailVerified = verified.toBool();
    profile.phone = cleanText(user.phone);
    profile.picture =
        QUrl(userInfo.value("picture"_L1).toString(record.value("avatar"_L1).toString()), QUrl::StrictMode);
    profile.groups = user.groups;
    profile.roles = user.roles;
    profile.badges = badges(role);
    addSections(profile, record, role, now);
    profile.differences = differencesOf(userInfo, record, idClaims);
    profile.raw = withoutSecrets(userInfo);
    return profile;
}

} // namespace chatelaine::casdoor
