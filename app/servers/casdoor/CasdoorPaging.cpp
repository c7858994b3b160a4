// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorPaging.h"

#include "servers/casdoor/CasdoorFields.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CasdoorPaging)
};

/// Of pages larger than this only the shown fields are kept.
constexpr int rawUpTo = 1000;

Error notSupported(const QString &message, const QString &next)
{
    return {u"directory.not_supported"_s, Category::Unsupported, message, next, {}};
}

Done checkSearch(const QList<SearchTerm> &search)
{
    if (search.size() > 1)
        return std::unexpected(notSupported(Tr::tr("This server searches one field at a time."),
                                            Tr::tr("Choose one of the fields.")));
    for (const SearchTerm &term : search) {
        const UserField *field = userField(term.field);
        if (!field || !field->searchable)
            return std::unexpected(
                notSupported(Tr::tr("This server cannot search in “%1”.").arg(term.field),
                             Tr::tr("Search in the name, the e-mail address or another text.")));
    }
    return {};
}

/// The server's own order is by creation time, which many people share: pages of it may repeat one and
/// miss another. Names are unique and, being the table's key, the cheapest.
QString orderOf(const Query &query)
{
    return query.sortField.isEmpty() ? u"name"_s : query.sortField;
}

/// Page number and size of the smallest page that holds rows [start, start + count) whole.
std::pair<qint64, qint64> coveringPage(qint64 start, qint64 count)
{
    for (qint64 size = count;; ++size)
        if (start / size == (start + count - 1) / size)
            return {start / size + 1, size};
}

bool canReadBackward(const Query &query, std::optional<qint64> total, qint64 first)
{
    return orderOf(query) == "name"_L1 && total && first < *total && first > *total / 2;
}

QString bareGroup(const QString &group)
{
    return group.section(u'/', -1);
}

Error noPage()
{
    return {u"server.not_an_answer"_s,
            Category::Network,
            Tr::tr("The server sent a list without its length."),
            Tr::tr("Try again; if it stays, tell the server's administrator."),
            {}};
}

} // namespace

Done check(const Query &query)
{
    if (!query.sortField.isEmpty()) {
        const UserField *field = userField(query.sortField);
        if (!field || !field->sortable)
            return std::unexpected(
                notSupported(Tr::tr("This server cannot sort by “%1”.").arg(query.sortField),
                             Tr::tr("Sort by the name or by a time.")));
    }
    return checkSearch(query.search);
}

PageRequest plan(const Query &query, const QString &organization, std::optional<qint64> total)
{
    PageRequest request;
    const qint64 size = qMax(1, query.pageSize);
    request.firstRow = (qMax<qint64>(1, query.page) - 1) * size;
    request.answerStart = request.firstRow;
    qint64 page = query.page;
    qint64 pageSize = size;
    if (canReadBackward(query, total, request.firstRow)) {
        const qint64 count = std::min(size, *total - request.firstRow);
        std::tie(page, pageSize) = coveringPage(*total - request.firstRow - count, count);
        request.isBackward = true;
        request.assumedTotal = *total;
        request.answerStart = (page - 1) * pageSize;
    }
    // Both or neither: without either the server sends everybody.
    request.query = {{u"owner"_s, organization},
                     {u"p"_s, QString::number(page)},
                     {u"pageSize"_s, QString::number(pageSize)}};
    for (const SearchTerm &term : query.search) {
        const UserField *field = userField(term.field);
        request.query.append({u"field"_s, field ? field->column : QString()});
        request.query.append({u"value"_s, term.text});
    }
    if (const UserField *field = userField(orderOf(query))) {
        const bool descending = (query.descending != field->isInverse) != request.isBackward;
        request.query.append({u"sortField"_s, field->column});
        request.query.append({u"sortOrder"_s, descending ? u"descend"_s : u"ascend"_s});
    }
    if (!query.group.isEmpty())
        request.query.append({u"groupName"_s, bareGroup(query.group)});
    return request;
}

Result<PageAnswer> unpack(const Query &query, const PageRequest &request, const Envelope &answer,
                          const QDateTime &now)
{
    if (!answer.data2.isDouble() || !(answer.data.isArray() || answer.data.isNull()))
        return std::unexpected(noPage());
    PageAnswer unpacked;
    unpacked.total = qMax<qint64>(0, answer.data2.toInteger());
    if (request.isBackward && unpacked.total != request.assumedTotal)
        return unpacked;

    Page page{unpacked.total, query.page, query.pageSize, {}};
    const QJsonArray rows = answer.data.toArray();
    const qint64 count = std::min<qint64>(query.pageSize, unpacked.total - request.firstRow);
    const qint64 wanted = request.isBackward ? unpacked.total - request.firstRow - count : request.firstRow;
    const Raw raw = query.pageSize <= rawUpTo ? Raw::Keep : Raw::Drop;
    for (qint64 row = wanted; row < wanted + count; ++row) {
        const qint64 at = row - request.answerStart;
        if (at >= 0 && at < rows.size())
            page.users.append(userFromJson(rows.at(at).toObject(), now, raw));
    }
    if (request.isBackward)
        std::reverse(page.users.begin(), page.users.end());
    unpacked.page = page;
    return unpacked;
}

} // namespace chatelaine::casdoor
