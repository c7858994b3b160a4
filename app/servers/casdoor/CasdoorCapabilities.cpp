// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorCapabilities.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CasdoorCapabilities)
};

} // namespace

Role roleOf(const QJsonObject &ownRecord)
{
    // Whoever belongs to this organization may do everything, whatever isAdmin says.
    if (ownRecord.value("owner"_L1).toString() == "built-in"_L1)
        return Role::GlobalAdministrator;
    // get-user shows isAdmin to administrators only, so that false is right for everybody else.
    return ownRecord.value("isAdmin"_L1).toBool() ? Role::OrganizationAdministrator : Role::Person;
}

Capabilities capabilitiesFor(Role role, bool mayList, const QString &organization)
{
    const bool isAdministrator = role == Role::OrganizationAdministrator || role == Role::GlobalAdministrator;
    const QString noRight =
        Tr::tr("This account is not an administrator of “%1”. Ask one, or sign in with another account.")
            .arg(organization);
    const auto forAdministrators = [&](const QString &name) {
        return Capability{name, isAdministrator, isAdministrator ? QString() : noRight};
    };
    const bool lists = isAdministrator || mayList;
    const QString noList = lists ? QString() : noRight;
    return Capabilities({
        {u"users.list"_s, lists, noList},
        {u"users.search"_s, lists, noList},
        {u"users.search_several"_s, false, Tr::tr("This server searches one field at a time.")},
        {u"users.sort"_s, lists, noList},
        {u"users.filter_group"_s, lists, noList},
        {u"users.count"_s, lists, noList},
        {u"users.show"_s, true, {}},
        forAdministrators(u"users.add"_s),
        forAdministrators(u"users.edit"_s),
        {u"users.edit_self"_s, true, {}},
        forAdministrators(u"users.enable"_s),
        forAdministrators(u"users.set_password"_s),
        forAdministrators(u"users.delete"_s),
        {u"users.act_as"_s, false,
         Tr::tr("“Act as this user” works only in Casdoor's own web pages. Programs may not do it there.")},
        {u"organizations.choose"_s, role == Role::GlobalAdministrator,
         role == Role::GlobalAdministrator
             ? QString()
             : Tr::tr("This account sees “%1” only. Administrators of the server see every organization.")
                   .arg(organization)},
    });
}

} // namespace chatelaine::casdoor
