// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorReading.h"

#include "servers/casdoor/CasdoorAccountItems.h"
#include "servers/casdoor/CasdoorCapabilities.h"
#include "servers/casdoor/CasdoorPaging.h"
#include "servers/casdoor/CasdoorWriteChecks.h"

#include <QCoroFuture>
#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

/// Rows from which unpacking a page would be felt in the window's thread.
constexpr int unpackedHere = 100;

/// The same for two questions that differ in the page or the order only.
QString matchKey(const Query &query, const QString &organization)
{
    QStringList parts{organization, query.group};
    for (const SearchTerm &term : query.search)
        parts << term.field << term.text;
    return parts.join(QChar(u'\0'));
}

QCoro::Task<Result<User>> fetchSelf(ConnectionPtr connection, Cancellation cancellation)
{
    Parameters query{{u"userId"_s, connection->subject}};
    if (!connection->organization.isEmpty())
        query.append({u"owner"_s, connection->organization});
    Result<User> self = co_await fetchUser(connection, query, cancellation);
    if (self) {
        connection->organization = self->raw.value("owner"_L1).toString();
        connection->role = roleOf(self->raw);
    }
    co_return self;
}

QCoro::Task<Result<PageAnswer>> askForPage(ConnectionPtr connection, Query query, PageRequest request,
                                           Cancellation cancellation)
{
    const QString path = u"get-users"_s;
    const Result<Envelope> answer = co_await connection->api.get(path, request.query, cancellation);
    if (!answer)
        co_return std::unexpected(answer.error());
    const QDateTime now = connection->clock.now();
    if (query.pageSize <= unpackedHere)
        co_return unpack(query, request, *answer, now);
    const QFuture<Result<PageAnswer>> unpacking = QtConcurrent::run(
        [query, request, envelope = *answer, now] { return unpack(query, request, envelope, now); });
    co_return co_await unpacking;
}

/// Who may change what in this organization. Without the right to read it the common rules stand.
QCoro::Task<void> readRules(ConnectionPtr connection, Cancellation cancellation)
{
    const QString path = u"get-organization"_s;
    const Parameters query{{u"id"_s, QString(u"admin/"_s + connection->organization)}};
    const Result<Envelope> answer = co_await connection->api.get(path, query, cancellation);
    if (answer)
        connection->rules = writerRules(answer->data.toObject());
}

} // namespace

QCoro::Task<Result<User>> fetchUser(ConnectionPtr connection, Parameters query, Cancellation cancellation)
{
    const QString path = u"get-user"_s;
    const Result<Envelope> answer = co_await connection->api.get(path, query, cancellation);
    if (!answer)
        co_return std::unexpected(answer.error());
    // For somebody who is not there the answer is "ok" and null, whoever asks.
    if (!answer->data.isObject())
        co_return std::unexpected(notFound(query.constFirst().second));
    co_return userFromJson(answer->data.toObject(), connection->clock.now());
}

QCoro::Task<Result<QString>> ownOrganization(ConnectionPtr connection, Cancellation cancellation)
{
    if (connection->organization.isEmpty()) {
        const Result<User> self = co_await fetchSelf(connection, cancellation);
        if (!self)
            co_return std::unexpected(self.error());
    }
    // A copy: QCoro 0.8 moves out of whatever lvalue is returned where a conversion is needed.
    co_return QString(connection->organization);
}

QCoro::Task<Result<Capabilities>> readCapabilities(ConnectionPtr connection, Cancellation cancellation)
{
    const Result<User> self = co_await fetchSelf(connection, cancellation);
    if (!self)
        co_return std::unexpected(self.error());
    bool mayList = connection->role != Role::Person;
    if (mayList) {
        co_await readRules(connection, cancellation);
    } else {
        Query one;
        one.pageSize = 1;
        const Result<Page> page = co_await readPage(connection, one, cancellation);
        if (!page && page.error().code != "directory.not_permitted"_L1)
            co_return std::unexpected(page.error());
        mayList = page.has_value();
    }
    co_return capabilitiesFor(connection->role, mayList, connection->organization);
}

QCoro::Task<Result<Page>> readPage(ConnectionPtr connection, Query query, Cancellation cancellation)
{
    if (const Done can = check(query); !can)
        co_return std::unexpected(can.error());
    QString organization = query.organization;
    if (organization.isEmpty()) {
        const Result<QString> own = co_await ownOrganization(connection, cancellation);
        if (!own)
            co_return std::unexpected(own.error());
        organization = *own;
    }
    const QString key = matchKey(query, organization);
    std::optional<qint64> total;
    if (const auto known = connection->totals.constFind(key); known != connection->totals.cend())
        total = *known;
    // Twice at most: where the directory changes under every reading, a forward one is always right.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const PageRequest request = plan(query, organization, attempt == 0 ? total : std::nullopt);
        const Result<PageAnswer> answer = co_await askForPage(connection, query, request, cancellation);
        if (!answer)
            co_return std::unexpected(answer.error());
        connection->totals.insert(key, answer->total);
        if (answer->page)
            co_return *answer->page;
    }
    Q_UNREACHABLE();
}

QCoro::Task<Result<User>> readUser(ConnectionPtr connection, QString user, Cancellation cancellation)
{
    Parameters byPath{{u"id"_s, user}};
    if (user.contains(u'/'))
        co_return co_await fetchUser(connection, byPath, cancellation);

    const Result<QString> organization = co_await ownOrganization(connection, cancellation);
    if (!organization)
        co_return std::unexpected(organization.error());
    byPath.first().second = *organization + u'/' + user;
    // No owner beside it: an administrator of the server names people of any organization by id.
    const Parameters byId{{u"userId"_s, user}};
    // Both are tried: names that look like ids exist, and so do ids that are numbers.
    const bool isId = !QUuid::fromString(user).isNull();
    const Result<User> first = co_await fetchUser(connection, isId ? byId : byPath, cancellation);
    if (first || first.error().code != "directory.not_found"_L1)
        co_return first;
    Result<User> second = co_await fetchUser(connection, isId ? byPath : byId, cancellation);
    if (!second && second.error().code == "directory.not_found"_L1)
        second = std::unexpected(notFound(user));
    co_return second;
}

} // namespace chatelaine::casdoor
