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

#define TITLE(text) QT_TRANSLATE_NOOP("chatelaine::CasdoorFields", text)

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
        make(u"display_name"_s, u"displayName"_s, TITLE("Name"), Text, Writer::Person, Find | Shown),
        make(u"name"_s, u"name"_s, TITLE("Username"), Text, Writer::Administrator, Find),
        make(u"email"_s, u"email"_s, TITLE("E-mail"), Email, Writer::Person, Find | Shown),
        make(u"phone"_s, u"phone"_s, TITLE("Phone"), Phone, Writer::Person, Find),
        make(u"groups"_s, u"groups"_s, TITLE("Groups"), List, Writer::Administrator, Shown),
        own(u"lastSigninTime"_s, TITLE("Last sign-in"), Time, Writer::Server, Sort | Shown),
        make(u"enabled"_s, u"isForbidden"_s, TITLE("State"), Flag, Writer::Administrator,
             Sort | Shown | Inverse),
        make(u"created_at"_s, u"createdTime"_s, TITLE("Created"), Time, Writer::Server, Sort),
        make(u"id"_s, u"id"_s, TITLE("User ID"), Text, Writer::Nobody, Find),
        make(u"roles"_s, u"roles"_s, TITLE("Roles"), List, Writer::Nobody, Plain),
    };
}

QList<UserField> ownNames()
{
    using enum Field::Type;
    using enum Writer;
    return {
        own(u"firstName"_s, TITLE("First name"), Text, Person, Find),
        own(u"lastName"_s, TITLE("Last name"), Text, Person, Find),
        own(u"title"_s, TITLE("Title"), Text, Person, Find),
        own(u"affiliation"_s, TITLE("Affiliation"), Text, Person, Find),
        own(u"bio"_s, TITLE("About"), Text, Person, Find),
        own(u"homepage"_s, TITLE("Home page"), Text, Person, Find),
        own(u"location"_s, TITLE("Location"), Text, Person, Find),
        own(u"address"_s, TITLE("Address"), List, Person),
        own(u"region"_s, TITLE("Region"), Text, Person, Find),
        own(u"countryCode"_s, TITLE("Country code"), Text, Administrator, Find),
        own(u"language"_s, TITLE("Language"), Text, Person, Find),
        own(u"gender"_s, TITLE("Gender"), Text, Person, Find),
        own(u"birthday"_s, TITLE("Birthday"), Text, Person, Find),
        own(u"education"_s, TITLE("Education"), Text, Person, Find),
        own(u"idCardType"_s, TITLE("Kind of identity card"), Text, Person, Find),
        own(u"idCard"_s, TITLE("Identity card"), Text, Person, Find),
        own(u"avatar"_s, TITLE("Picture address"), Text, Person),
        own(u"score"_s, TITLE("Score"), Number, Person, Sort),
        own(u"karma"_s, TITLE("Karma"), Number, Person, Sort),
        own(u"ranking"_s, TITLE("Ranking"), Number, Person, Sort),
        own(u"emailVerified"_s, TITLE("E-mail verified"), Flag, Person, Sort),
        own(u"signinWrongTimes"_s, TITLE("Wrong passwords in a row"), Number, Person, Sort),
        own(u"tag"_s, TITLE("Tag"), Text, Administrator, Find),
        own(u"type"_s, TITLE("Kind of user"), Text, Administrator, Find),
        own(u"isAdmin"_s, TITLE("Organization administrator"), Flag, Administrator, Sort),
        own(u"isDeleted"_s, TITLE("Marked as deleted"), Flag, Administrator, Sort),
        own(u"needUpdatePassword"_s, TITLE("Must change the password"), Flag, Administrator, Sort),
        own(u"ipWhitelist"_s, TITLE("Allowed addresses"), Text, Administrator, Find),
        own(u"uidNumber"_s, TITLE("UID number"), Number, Administrator, Sort),
        own(u"signupApplication"_s, TITLE("Signed up at"), Text, Administrator, Find),
        own(u"registerType"_s, TITLE("Way of registration"), Text, Administrator, Find),
        own(u"registerSource"_s, TITLE("Registered by"), Text, Administrator, Find),
        own(u"owner"_s, TITLE("Organization"), Text, Nobody),
        own(u"updatedTime"_s, TITLE("Changed"), Time, Server, Sort),
        own(u"deletedTime"_s, TITLE("Deleted"), Time, Server, Sort),
        own(u"lastSigninIp"_s, TITLE("Address of the last sign-in"), Text, Server, Find),
        own(u"lastChangePasswordTime"_s, TITLE("Password changed"), Time, Server, Sort),
        own(u"createdIp"_s, TITLE("Address at registration"), Text, Server, Find),
    };
}

#undef TITLE

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
