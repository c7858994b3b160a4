// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorWriteChecks.h"

#include "core/CleanText.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CasdoorWriteChecks)
};

} // namespace

Done checkWritable(const QStringList &fields, Role role, const WriterRules &rules)
{
    for (const QString &name : fields) {
        const UserField *field = userField(name);
        if (!field)
            return std::unexpected(
                Error{u"directory.not_supported"_s,
                      Category::Unsupported,
                      Tr::tr("A user of this server has no field “%1”.").arg(cleanText(name)),
                      Tr::tr("Nothing was sent. Choose one of the fields that the server has."),
                      {{u"field"_s, name}}});
        if (const QString why = whyNotWritable(*field, role, rules); !why.isEmpty())
            return std::unexpected(Error{u"directory.not_permitted"_s,
                                         Category::Policy,
                                         Tr::tr("“%1” cannot be changed. %2").arg(name, why),
                                         Tr::tr("Nothing was sent. Leave this field as it is."),
                                         {{u"field"_s, name}}});
    }
    return {};
}

Done checkConflicts(const Change &change, const User &now)
{
    const Change found = conflicts(change, now);
    if (found.isEmpty())
        return {};
    QJsonArray listed;
    for (const FieldEdit &edit : found)
        listed.append(QJsonObject{{u"field"_s, edit.field},
                                  {u"before"_s, edit.before},
                                  {u"theirs"_s, now.field(edit.field)},
                                  {u"yours"_s, edit.after}});
    return std::unexpected(
        Error{u"directory.conflict"_s,
              Category::Policy,
              Tr::tr("Somebody else changed %n field(s) of this user meanwhile.", nullptr, int(found.size())),
              Tr::tr("Nothing was written. Compare the values and choose which to keep."),
              {{u"conflicts"_s, listed}}});
}

Change pending(const Change &change, const User &now)
{
    Change left;
    std::copy_if(change.begin(), change.end(), std::back_inserter(left),
                 [&now](const FieldEdit &edit) { return !sameValue(now.field(edit.field), edit.after); });
    return left;
}

Done checkApplied(const Change &change, const User &after)
{
    QStringList lost;
    for (const FieldEdit &edit : change) {
        const QJsonValue now = after.field(edit.field);
        if (!sameValue(now, edit.after) && sameValue(now, edit.before))
            lost << edit.field;
    }
    if (lost.isEmpty())
        return {};
    return std::unexpected(notApplied(lost));
}

Error notFound(const QString &user)
{
    return {u"directory.not_found"_s,
            Category::Provider,
            Tr::tr("There is no user “%1” here.").arg(cleanText(user)),
            Tr::tr("Read the list again: the user may have been renamed or deleted."),
            {}};
}

Error ownAccount()
{
    return {u"directory.own_account"_s,
            Category::Policy,
            Tr::tr("This is the account you are signed in with. It was not changed."),
            Tr::tr("Disabled or deleted, it could not bring itself back. Ask another administrator."),
            {}};
}

Error notApplied(const QStringList &fields)
{
    return {u"directory.not_applied"_s,
            Category::Policy,
            Tr::tr("The server said yes but did not change %1.").arg(fields.join(u", "_s)),
            Tr::tr("Its rules forbid this account to change that. Ask an administrator."),
            {{u"fields"_s, QJsonArray::fromStringList(fields)}}};
}

} // namespace chatelaine::casdoor
