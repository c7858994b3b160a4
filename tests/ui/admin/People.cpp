// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "People.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace chatelaine::test {

namespace {

struct Known
{
    const char16_t *display;
    const char16_t *name;
    const char16_t *groups;
    int hoursAgo; ///< of the last sign-in; negative: never
    User::State state;
};

using enum User::State;
constexpr std::array people{
    Known{u"Ali Rezaei علي رضايی", u"ali.rezaei", u"staff research", 118, Active},
    Known{u"Alice Horváth", u"alice.horvath", u"staff design", 70, Disabled},
    Known{u"Alice Lund", u"alice.lund", u"staff hr", 3, Active},
    Known{u"Alice Okafor", u"alice", u"staff platform", 0, Administrator},
    Known{u"Alice Wong 黃愛麗", u"alice.wong", u"staff sales", 4, Active},
    Known{u"Alicia Torres Benítez", u"alicia.torres", u"staff support", 760, Active},
    Known{u"Alief Pratama", u"alief", u"staff apac", 450, Deleted},
    Known{u"Alijah Brown", u"alijah.brown", u"staff", -1, NeverSignedIn},
    Known{u"Alim Karimov", u"alim.karimov", u"staff platform", 1, Active},
    Known{u"Alina Nováková", u"alina.novak", u"staff finance", 20, Active},
    Known{u"Alina Popa", u"alina.popa", u"staff support", 2, Active},
    Known{u"Aline Dubois", u"aline.dubois", u"staff finance", 160, Active},
    Known{u"Alisa Kuznetsova", u"alisa.kuznetsova", u"staff sales", -1, NeverSignedIn},
    Known{u"Alisha Mehta", u"alisha.mehta", u"staff platform", 5, Active},
    Known{u"Alison Ferreira", u"alison.ferreira", u"staff legal", 230, LockedOut},
    Known{u"Alistair McBride", u"alistair", u"staff support", 430, Active},
    Known{u"Alix Roy", u"alix.roy", u"staff research", 6, Active},
};

Field field(const QString &name, const QString &title, Field::Type type, bool shown, bool sortable,
            const QString &reason = {})
{
    Field made;
    made.name = name;
    made.title = title;
    made.type = type;
    made.shown = shown;
    made.sortable = sortable;
    made.searchable = type == Field::Type::Text || type == Field::Type::Email;
    made.editable = reason.isEmpty();
    made.reason = reason;
    return made;
}

bool isNarrowed(const Query &query)
{
    return !query.search.isEmpty() || !query.group.isEmpty();
}

} // namespace

People::People(QObject *parent)
    : Directory(parent)
{
}

QDateTime People::now()
{
    return {QDate(2026, 11, 21), QTime(10, 30), QTimeZone::utc()};
}

Error People::refused()
{
    return {u"directory.not_permitted"_s,
            Category::Policy,
            u"The server refused this."_s,
            u"Ask an administrator whether your role has changed."_s,
            {{u"server_message"_s, u"Unauthorized operation"_s}}};
}

User People::person(qint64 row)
{
    const Known &known = people.at(std::size_t(row) % people.size());
    const qint64 round = row / qint64(people.size());
    User user;
    user.id = u"id-"_s + QString::number(row);
    user.name = QString::fromUtf16(known.name) + (round > 0 ? QString::number(round) : QString());
    user.displayName =
        QString::fromUtf16(known.display) + (round > 0 ? u' ' + QString::number(round) : QString());
    user.email = user.name + u"@acme.example"_s;
    user.state = known.state;
    user.enabled = known.state != Disabled;
    const QStringList groups = QString::fromUtf16(known.groups).split(u' ');
    for (const QString &group : groups)
        user.groups << u"acme/"_s + group;
    user.raw = {
        {u"title"_s, row % 2 == 1 ? u"Senior illustrator"_s : QString()},
        {u"updatedTime"_s, u"2026-11-01T09:00:00Z"_s},
        {u"lastSigninTime"_s,
         known.hoursAgo < 0 ? QString() : now().addSecs(-known.hoursAgo * 3600 - 120).toString(Qt::ISODate)}};
    return user;
}

QList<Field> People::fields() const
{
    using enum Field::Type;
    return {
        field(u"display_name"_s, u"Name"_s, Text, true, true),
        field(u"name"_s, u"Username"_s, Text, false, true),
        field(u"email"_s, u"E-mail"_s, Email, true, true),
        field(u"groups"_s, u"Groups"_s, List, true, false),
        field(u"lastSigninTime"_s, u"Last sign-in"_s, Time, true, true, u"The server writes this itself."_s),
        field(u"enabled"_s, u"State"_s, Flag, true, true),
        field(u"title"_s, u"Title"_s, Text, false, true),
        field(u"phone"_s, u"Phone"_s, Phone, false, false),
        field(u"score"_s, u"Score"_s, Number, false, true),
        field(u"emailVerified"_s, u"E-mail verified"_s, Flag, false, true),
        field(u"id"_s, u"User ID"_s, Text, false, false, u"The server never changes this."_s),
    };
}

People::~People()
{
    release();
    QCoreApplication::sendPostedEvents();
}

QCoro::Task<std::optional<Error>> People::wait(Cancellation cancellation)
{
    if (!answersAtOnce)
        co_await qCoro(this, &People::released);
    if (cancellation.isCancelled()) {
        ++cancelled;
        co_return Error{u"net.cancelled"_s, Category::Cancelled, u"Stopped."_s, {}, {}};
    }
    // Made const first: QCoro 0.7 moves out of what is co_returned, members included.
    const std::optional<Error> answer = refusal;
    co_return answer;
}

User People::known(const QString &id) const
{
    if (const auto changed = changedElsewhere.constFind(id); changed != changedElsewhere.cend())
        return *changed;
    if (const auto changed = m_known.constFind(id); changed != m_known.cend())
        return *changed;
    return person(id.mid(3).toLongLong());
}

QCoro::Task<Result<Capabilities>> People::capabilities(Cancellation cancellation)
{
    const std::optional<Error> error = co_await wait(cancellation);
    if (error && !capabilitiesAnyway)
        co_return std::unexpected(*error);
    QList<Capability> all;
    for (const char16_t *name :
         {u"users.list", u"users.search", u"users.sort", u"users.filter_group", u"users.count", u"users.show",
          u"users.add", u"users.edit", u"users.enable", u"users.set_password", u"users.delete"}) {
        const QString id = QString::fromUtf16(name);
        all << Capability{id, !without.contains(id), without.value(id)};
    }
    all << Capability{u"users.act_as"_s, false,
                      u"“Act as this user” works only in the server's own web pages."_s};
    co_return Capabilities(all);
}

QCoro::Task<Result<Page>> People::users(Query query, Cancellation cancellation)
{
    asked << query;
    const std::optional<Error> error = co_await wait(cancellation);
    if (error)
        co_return std::unexpected(*error);
    const qint64 all = isNarrowed(query) ? matching : count;
    Page answer;
    answer.total = all;
    answer.page = query.page;
    answer.pageSize = query.pageSize;
    const qint64 first = (query.page - 1) * query.pageSize;
    for (qint64 row = first; row < qMin(all, first + query.pageSize); ++row) {
        const qint64 at = query.descending ? all - 1 - row : row;
        answer.users << known(u"id-"_s + QString::number(at < joined ? count + at : at - joined));
    }
    co_return answer;
}

QCoro::Task<Result<User>> People::user(QString user, Cancellation cancellation)
{
    const std::optional<Error> error = co_await wait(cancellation);
    if (error)
        co_return std::unexpected(*error);
    co_return known(user);
}

QCoro::Task<Result<User>> People::add(QJsonObject values, QString password, Cancellation cancellation)
{
    const std::optional<Error> error = co_await wait(cancellation);
    if (error)
        co_return std::unexpected(*error);
    added = values;
    passwordSet = password;
    User made = person(count);
    made.displayName = values.value("display_name"_L1).toString();
    co_return made;
}

QCoro::Task<Result<Edited>> People::edit(QString user, Change change, bool force, Cancellation cancellation)
{
    edits << Sent{user, change, force};
    const std::optional<Error> error = co_await wait(cancellation);
    if (error)
        co_return std::unexpected(*error);
    if (refusedFor.contains(user))
        co_return std::unexpected(refusedFor.value(user));
    User now = known(user);
    const Change found = force ? Change() : conflicts(change, now);
    if (!found.isEmpty()) {
        QJsonArray listed;
        for (const FieldEdit &each : found)
            listed << QJsonObject{{u"field"_s, each.field},
                                  {u"before"_s, each.before},
                                  {u"theirs"_s, now.field(each.field)},
                                  {u"yours"_s, each.after}};
        co_return std::unexpected(Error{u"directory.conflict"_s,
                                        Category::Policy,
                                        u"Somebody else changed this user meanwhile."_s,
                                        u"Compare and choose."_s,
                                        {{u"conflicts"_s, listed}}});
    }
    Change written;
    for (FieldEdit each : change) {
        if (sameValue(now.field(each.field), each.after))
            continue;
        each.before = now.field(each.field);
        each.after = stores.value(each.field, each.after);
        written << each;
        if (each.field == "display_name"_L1)
            now.displayName = each.after.toString();
        else if (each.field == "email"_L1)
            now.email = each.after.toString();
        else
            now.raw.insert(each.field, each.after);
        if (each.field == "groups"_L1) {
            now.groups.clear();
            for (const auto &group : each.after.toArray())
                now.groups << group.toString();
        }
    }
    changedElsewhere.remove(user);
    m_known.insert(user, now);
    co_return Edited{now, written};
}

QCoro::Task<Result<Edited>> People::setEnabled(QString user, bool enabled, Cancellation cancellation)
{
    enablings.append({user, enabled});
    const std::optional<Error> error = co_await wait(cancellation);
    if (error)
        co_return std::unexpected(*error);
    if (refusedFor.contains(user))
        co_return std::unexpected(refusedFor.value(user));
    User now = known(user);
    Change written;
    if (now.enabled != enabled)
        written << FieldEdit{u"enabled"_s, now.enabled, enabled};
    now.enabled = enabled;
    now.state = enabled ? User::State::Active : User::State::Disabled;
    m_known.insert(user, now);
    co_return Edited{now, written};
}

QCoro::Task<Done> People::setPassword(QString /*user*/, QString password, Cancellation cancellation)
{
    const std::optional<Error> error = co_await wait(cancellation);
    if (error)
        co_return std::unexpected(*error);
    passwordSet = password;
    co_return Done();
}

QCoro::Task<Done> People::remove(QString user, Cancellation cancellation)
{
    removals << user;
    const std::optional<Error> error = co_await wait(cancellation);
    if (error)
        co_return std::unexpected(*error);
    if (refusedFor.contains(user))
        co_return std::unexpected(refusedFor.value(user));
    co_return Done();
}

} // namespace chatelaine::test
