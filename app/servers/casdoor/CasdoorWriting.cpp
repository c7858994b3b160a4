// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorWriting.h"

#include "servers/casdoor/CasdoorReading.h"
#include "servers/casdoor/CasdoorUserMapping.h"
#include "servers/casdoor/CasdoorWriteChecks.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CasdoorWriting)
};

/// "Unaffected" comes with status ok.
bool isAffected(const Envelope &answer)
{
    return answer.data.toString() == "Affected"_L1;
}

Error nameMissing()
{
    return {u"directory.name_missing"_s,
            Category::Config,
            Tr::tr("A new user needs a username."),
            Tr::tr("Nothing was sent. Give one that nobody else has."),
            {}};
}

Change changeFrom(const QJsonObject &values)
{
    Change change;
    for (auto value = values.begin(); value != values.end(); ++value)
        change.append({value.key(), QJsonValue(), value.value()});
    return change;
}

/// The server takes any text for a group, so a bare name would lead nowhere.
Change withGroupPaths(Change change, const QString &organization)
{
    for (FieldEdit &edit : change) {
        if (edit.field != "groups"_L1 || !edit.after.isArray())
            continue;
        QJsonArray groups;
        const QJsonArray chosen = edit.after.toArray();
        for (const auto &each : chosen) {
            const QString group = each.toString();
            groups.append(group.contains(u'/') ? group : QString(organization + u'/' + group));
        }
        edit.after = groups;
    }
    return change;
}

bool disables(const Change &change)
{
    return std::ranges::any_of(
        change, [](const FieldEdit &edit) { return edit.field == "enabled"_L1 && !edit.after.toBool(true); });
}

/// After a rename the person answers to the new name only.
QString pathAfter(const User &before, const Change &change)
{
    User after = before;
    for (const FieldEdit &edit : change)
        if (edit.field == "name"_L1)
            after.name = edit.after.toString();
    return pathOf(after);
}

} // namespace

QCoro::Task<Result<User>> addUser(ConnectionPtr connection, QJsonObject values, QString password,
                                  Cancellation cancellation)
{
    if (const Done can = checkWritable(values.keys(), connection->role, connection->rules); !can)
        co_return std::unexpected(can.error());
    const QString name = values.value("name"_L1).toString();
    if (name.isEmpty())
        co_return std::unexpected(nameMissing());
    const Result<QString> organization = co_await ownOrganization(connection, cancellation);
    if (!organization)
        co_return std::unexpected(organization.error());

    QJsonObject body = updateFor(withGroupPaths(changeFrom(values), *organization)).body;
    body.insert(u"owner"_s, *organization);
    // The server adds a person without a display name, and then refuses every change of them.
    if (body.value("displayName"_L1).toString().isEmpty())
        body.insert(u"displayName"_s, name);
    body.insert(u"type"_s, body.value("type"_L1).toString(u"normal-user"_s));
    if (!password.isEmpty())
        body.insert(u"password"_s, password);
    const QString path = u"add-user"_s;
    const Parameters none;
    const Result<Envelope> answer = co_await connection->api.postJson(path, none, body, cancellation);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (!isAffected(*answer))
        co_return std::unexpected(notApplied({u"name"_s}));
    const Parameters added{{u"id"_s, QString(*organization + u'/' + name)}};
    co_return co_await fetchUser(connection, added, cancellation);
}

QCoro::Task<Result<Edited>> editUser(ConnectionPtr connection, QString user, Change change, bool force,
                                     Cancellation cancellation)
{
    QStringList fields;
    for (const FieldEdit &edit : std::as_const(change))
        fields << edit.field;
    if (const Done can = checkWritable(fields, connection->role, connection->rules); !can)
        co_return std::unexpected(can.error());
    const Result<User> before = co_await readUser(connection, user, cancellation);
    if (!before)
        co_return std::unexpected(before.error());
    if (before->id == connection->subject && disables(change))
        co_return std::unexpected(ownAccount());
    change = withGroupPaths(std::move(change), before->raw.value("owner"_L1).toString());
    if (const Done agreed = force ? Done() : checkConflicts(change, *before); !agreed)
        co_return std::unexpected(agreed.error());
    Change left = pending(change, *before);
    if (left.isEmpty())
        co_return Edited{*before, {}};

    // What is judged afterwards is whether the server's value moved, not the reader's.
    for (FieldEdit &edit : left)
        edit.before = before->field(edit.field);
    const Update update = updateFor(left);
    const QString path = u"update-user"_s;
    const Parameters query{{u"id"_s, pathOf(*before)}, {u"columns"_s, update.columns.join(u',')}};
    const Result<Envelope> answer = co_await connection->api.postJson(path, query, update.body, cancellation);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (!isAffected(*answer))
        co_return std::unexpected(notApplied(fields));
    const Parameters again{{u"id"_s, pathAfter(*before, left)}};
    const Result<User> after = co_await fetchUser(connection, again, cancellation);
    if (!after)
        co_return std::unexpected(after.error());
    if (const Done applied = checkApplied(left, *after); !applied)
        co_return std::unexpected(applied.error());
    // A phone number or a group comes back in the server's own notation.
    for (FieldEdit &edit : left)
        edit.after = after->field(edit.field);
    co_return Edited{*after, left};
}

QCoro::Task<Done> changePassword(ConnectionPtr connection, QString user, QString password,
                                 Cancellation cancellation)
{
    const Result<User> found = co_await readUser(connection, user, cancellation);
    if (!found)
        co_return std::unexpected(found.error());
    // The only way that hashes it: columns=password would store the text. Only forms
    // are read.
    const QString path = u"set-password"_s;
    const Parameters form{{u"userOwner"_s, found->raw.value("owner"_L1).toString()},
                          {u"userName"_s, found->name},
                          {u"newPassword"_s, password}};
    const Result<Envelope> answer = co_await connection->api.postForm(path, form, cancellation);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return Done();
}

QCoro::Task<Done> removeUser(ConnectionPtr connection, QString user, Cancellation cancellation)
{
    const Result<User> found = co_await readUser(connection, user, cancellation);
    if (!found)
        co_return std::unexpected(found.error());
    if (found->id == connection->subject)
        co_return std::unexpected(ownAccount());
    const QString path = u"delete-user"_s;
    const QJsonObject body{{u"owner"_s, found->raw.value("owner"_L1)}, {u"name"_s, found->name}};
    const Parameters none;
    const Result<Envelope> answer = co_await connection->api.postJson(path, none, body, cancellation);
    if (!answer)
        co_return std::unexpected(answer.error());
    const Parameters again{{u"id"_s, pathOf(*found)}};
    const Result<User> after = co_await fetchUser(connection, again, cancellation);
    if (!after && after.error().code == "directory.not_found"_L1)
        co_return Done();
    if (!after)
        co_return std::unexpected(after.error());
    // An organization may keep its deleted people, marked.
    if (after->raw.value("isDeleted"_L1).toBool())
        co_return Done();
    co_return std::unexpected(notApplied({u"isDeleted"_s}));
}

} // namespace chatelaine::casdoor
