// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"

#include <QHash>

namespace chatelaine::casdoor {

/// What the account that asks may do in its organization.
enum class Role { Unknown, Person, OrganizationAdministrator, GlobalAdministrator };

/// Who may write a field: the rules that an organization has unless somebody changed them.
/// Server: no request writes it in a useful way.
enum class Writer { Person, Administrator, Nobody, Server };

/// One member of Casdoor's user record.
struct UserField
{
    QString name;   ///< as the rest of the program calls it
    QString column; ///< as the server calls it; also the name for `columns`, `field` and `sortField`
    const char *title = nullptr;
    Field::Type type = Field::Type::Text;
    Writer writer = Writer::Person;
    bool searchable = false;
    bool sortable = false;
    bool shown = false;
    bool isInverse = false; ///< the server keeps the opposite: enabled and isForbidden
};

/// Other rules than those, by column, where an organization has its own.
using WriterRules = QHash<QString, Writer>;

const QList<UserField> &userFields();
/// Null for a field that Casdoor does not have.
const UserField *userField(const QString &name);

/// Why that role may not write it, translated; empty if it may. An unknown role is given the
/// benefit of the doubt: the server decides.
QString whyNotWritable(const UserField &field, Role role, const WriterRules &rules);

/// The table as the rest of the program wants it.
QList<Field> fieldsFor(Role role, const WriterRules &rules = {});

} // namespace chatelaine::casdoor
