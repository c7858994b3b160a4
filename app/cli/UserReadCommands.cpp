// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/UserCommands.h"
#include "core/CleanText.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString row(const User &user)
{
    const QString state = user.enabled ? QString() : u"  "_s + Tr::tr("disabled");
    // A line break in a name would forge a row.
    return cleanText(user.name) + u"  "_s + cleanText(user.displayName) + u"  "_s + cleanText(user.email) +
           state;
}

/// "field=text" of every --search, or nothing after a usage error was printed.
std::optional<QList<SearchTerm>> readSearch(Invocation &call)
{
    QList<SearchTerm> terms;
    for (const QString &each : call.values(u"search"_s)) {
        const qsizetype equals = each.indexOf(u'=');
        if (equals < 1) {
            call.out.usage(Tr::tr("--search takes FIELD=TEXT."));
            return std::nullopt;
        }
        terms.append({each.first(equals), each.sliced(equals + 1)});
    }
    return terms;
}

std::optional<Query> readQuery(Invocation &call)
{
    Query query;
    const auto terms = readSearch(call);
    const auto page = call.number(u"page"_s, 1, 1, std::numeric_limits<int>::max());
    const auto pageSize = call.number(u"page-size"_s, query.pageSize, 1, 1000);
    if (!terms || !page || !pageSize)
        return std::nullopt;
    query.search = *terms;
    query.page = *page;
    query.pageSize = *pageSize;
    query.group = call.value(u"group"_s);
    query.organization = call.value(u"organization"_s);
    query.sortField = call.value(u"sort"_s);
    if (query.sortField.endsWith(":desc"_L1)) {
        query.sortField.chop(5);
        query.descending = true;
    }
    return query;
}

} // namespace

std::unique_ptr<Directory> directoryOf(Invocation &call, int &exit)
{
    const std::optional<Account> account = call.account(exit);
    if (!account)
        return nullptr;
    auto directory = call.openDirectory(account->id);
    if (!directory) {
        exit = call.out.fail({u"directory.not_supported"_s,
                              Category::Unsupported,
                              Tr::tr("This kind of server has no directory that a program may read."),
                              Tr::tr("Use the server's own pages."),
                              {}});
    }
    return directory;
}

QString valueText(const QJsonValue &value)
{
    if (!value.isArray())
        return cleanText(value.toVariant().toString());
    QStringList members;
    const QJsonArray list = value.toArray();
    for (const auto &each : list)
        members << each.toString();
    return cleanText(members.join(u','));
}

QCoro::Task<int> runCapabilities(Invocation &call)
{
    int exit = exitcode::done;
    const auto directory = directoryOf(call, exit);
    if (!directory)
        co_return exit;
    const auto capabilities = co_await directory->capabilities(call.cancellation);
    if (!capabilities)
        co_return call.out.fail(capabilities.error());
    QJsonArray listed;
    QStringList lines;
    for (const Capability &each : capabilities->all()) {
        QJsonObject object{{u"name"_s, each.name}, {u"available"_s, each.available}};
        if (!each.available)
            object.insert(u"reason"_s, each.reason);
        listed.append(object);
        if (each.available)
            lines << Tr::tr("yes") + u"  "_s + each.name;
        else
            lines << Tr::tr("no") + u"  "_s + each.name + u": "_s + each.reason;
    }
    call.out.answer({{u"capabilities"_s, listed}}, lines.join(u'\n'));
    co_return exitcode::done;
}

QCoro::Task<int> runUsersList(Invocation &call)
{
    const std::optional<Query> query = readQuery(call);
    if (!query)
        co_return exitcode::usage;
    int exit = exitcode::done;
    const auto directory = directoryOf(call, exit);
    if (!directory)
        co_return exit;
    const auto page = co_await directory->users(*query, call.cancellation);
    if (!page)
        co_return call.out.fail(page.error());

    QJsonArray users;
    QStringList lines;
    for (const User &each : page->users) {
        users.append(each.toJson());
        lines << row(each);
    }
    const QJsonValue total = page->total ? QJsonValue(*page->total) : QJsonValue(QJsonValue::Null);
    if (page->total)
        lines << Tr::tr("%n match(es) in all.", nullptr, static_cast<int>(*page->total));
    call.out.answer(
        {{u"total"_s, total}, {u"page"_s, page->page}, {u"page_size"_s, page->pageSize}, {u"users"_s, users}},
        lines.join(u'\n'));
    co_return exitcode::done;
}

QCoro::Task<int> runUsersShow(Invocation &call)
{
    int exit = exitcode::done;
    const auto directory = directoryOf(call, exit);
    if (!directory)
        co_return exit;
    const auto user = co_await directory->user(call.words.at(1), call.cancellation);
    if (!user)
        co_return call.out.fail(user.error());
    QStringList lines{row(*user)};
    for (const Field &field : directory->fields()) {
        const QString value = valueText(user->field(field.name));
        // The title is what the window says, the name is what --set and --search take.
        if (!value.isEmpty())
            lines << u"  %1 (%2): %3"_s.arg(field.title, field.name, value);
    }
    call.out.answer(user->toJson(), lines.join(u'\n'));
    co_return exitcode::done;
}

} // namespace chatelaine
