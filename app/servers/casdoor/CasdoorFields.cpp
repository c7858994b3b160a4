// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorFields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CasdoorFields)
};

enum Use : unsigned {
    Plain = 0,
    Search = 1,
    Sort = 2,
    Shown = 4,
    Inverse = 8,
    Find = Search | Sort,
};

UserField make(const QString &name, const QString &column, const char *title, Field::Type type, Writer writer,
               unsigned use)
{
    return {name,
            column,
            title,
            type,
            writer,
            (use & Search) != 0,
            (use & Sort) != 0,
            (use & Shown) != 0,
            (use & Inverse) != 0};
}

/// A field that goes by the server's own name.
UserField own(const QString &name, const char *title, Field::Type type, Writer writer, unsigned use = Plain)
{
    return make(name, name, title, type, writer, use);
}

QList<UserField> members()
{
    using enum Field::Type;
    return {
        make(u"display_name"_s, u"displayName"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Name"),
             Text, Writer::Person, Find | Shown),
        make(u"name"_s, u"name"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Username"), Text,
             Writer::Administrator, Find),
        make(u"email"_s, u"email"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "E-mail"), Email,
             Writer::Person, Find | Shown),
        make(u"phone"_s, u"phone"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Phone"), Phone,
             Writer::Person, Find),
        make(u"groups"_s, u"groups"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Groups"), List,
             Writer::Administrator, Shown),
        own(u"lastSigninTime"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Last sign-in"), Time,
            Writer::Server, Sort | Shown),
        make(u"enabled"_s, u"isForbidden"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "State"), Flag,
             Writer::Administrator, Sort | Shown | Inverse),
        make(u"created_at"_s, u"createdTime"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Created"),
             Time, Writer::Server, Sort),
        make(u"id"_s, u"id"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "User ID"), Text,
             Writer::Nobody, Find),
        make(u"roles"_s, u"roles"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Roles"), List,
             Writer::Nobody, Plain),
    };
}

QList<UserField> ownNames()
{
    using enum Field::Type;
    using enum Writer;
    return {
        own(u"firstName"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "First name"), Text, Person, Find),
        own(u"lastName"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Last name"), Text, Person, Find),
        own(u"title"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Title"), Text, Person, Find),
        own(u"affiliation"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Affiliation"), Text, Person,
            Find),
        own(u"bio"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "About"), Text, Person, Find),
        own(u"homepage"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Home page"), Text, Person, Find),
        own(u"location"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Location"), Text, Person, Find),
        own(u"address"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Address"), List, Person),
        own(u"region"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Region"), Text, Person, Find),
        own(u"countryCode"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Country code"), Text,
            Administrator, Find),
        own(u"language"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Language"), Text, Person, Find),
        own(u"gender"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Gender"), Text, Person, Find),
        own(u"birthday"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Birthday"), Text, Person, Find),
        own(u"education"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Education"), Text, Person, Find),
        own(u"idCardType"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Kind of identity card"), Text,
            Person, Find),
        own(u"idCard"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Identity card"), Text, Person, Find),
        own(u"avatar"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Picture address"), Text, Person),
        own(u"score"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Score"), Number, Person, Sort),
        own(u"karma"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Karma"), Number, Person, Sort),
        own(u"ranking"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Ranking"), Number, Person, Sort),
        own(u"emailVerified"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "E-mail verified"), Flag,
            Person, Sort),
        own(u"signinWrongTimes"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Wrong passwords in a row"),
            Number, Person, Sort),
        own(u"tag"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Tag"), Text, Administrator, Find),
        own(u"type"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Kind of user"), Text, Administrator,
            Find),
        own(u"isAdmin"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Organization administrator"), Flag,
            Administrator, Sort),
        own(u"isDeleted"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Marked as deleted"), Flag,
            Administrator, Sort),
        own(u"needUpdatePassword"_s,
            QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Must change the password"), Flag, Administrator,
            Sort),
        own(u"ipWhitelist"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Allowed addresses"), Text,
            Administrator, Find),
        own(u"uidNumber"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "UID number"), Number,
            Administrator, Sort),
        own(u"signupApplication"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Signed up at"), Text,
            Administrator, Find),
        own(u"registerType"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Way of registration"), Text,
            Administrator, Find),
        own(u"registerSource"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Registered by"), Text,
            Administrator, Find),
        own(u"owner"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Organization"), Text, Nobody),
        own(u"updatedTime"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Changed"), Time, Server, Sort),
        own(u"deletedTime"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Deleted"), Time, Server, Sort),
        own(u"lastSigninIp"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Address of the last sign-in"),
            Text, Server, Find),
        own(u"lastChangePasswordTime"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Password changed"),
            Time, Server, Sort),
        own(u"createdIp"_s, QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", "Address at registration"), Text,
            Server, Find),
    };
}

} // namespace

const QList<UserField> &userFields()
{
    static const QList<UserField> all = members() + ownNames();
    return all;
}

const UserField *userField(const QString &name)
{
    const QList<UserField> &all = userFields();
    const auto at =
        std::find_if(all.begin(), all.end(), [&name](const UserField &each) { return each.name == name; });
    return at == all.end() ? nullptr : &*at;
}

QString whyNotWritable(const UserField &field, Role role, const WriterRules &rules)
{
    switch (field.writer == Writer::Server ? field.writer : rules.value(field.column, field.writer)) {
    case Writer::Nobody:
        return Tr::tr("The server never changes this.");
    case Writer::Server:
        return Tr::tr("The server writes this itself.");
    case Writer::Administrator:
        return role == Role::Person ? Tr::tr("Set by administrators.") : QString();
    case Writer::Person:
        break;
    }
    return {};
}

QList<Field> fieldsFor(Role role, const WriterRules &rules)
{
    QList<Field> fields;
    for (const UserField &each : userFields()) {
        Field field;
        field.name = each.name;
        field.title = Tr::tr(each.title);
        field.type = each.type;
        field.searchable = each.searchable;
        field.sortable = each.sortable;
        field.shown = each.shown;
        field.reason = whyNotWritable(each, role, rules);
        field.editable = field.reason.isEmpty();
        fields << field;
    }
    return fields;
}

} // namespace chatelaine::casdoor
