// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/casdoor/CasdoorDirectory.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

/// The API of one server in memory, manners included: refusals with HTTP 200, a last page for every
/// page behind the end, "Affected" for what was not done. No network.
class FakeCasdoor
{
public:
    QMap<QString, QJsonObject> people; ///< by "owner/name"
    QList<HttpRequest> asked;
    QByteArray goodToken = "good";
    QByteArray handedOut = "good"; ///< what the keeper has
    int replaced = 0;
    bool isAdministrator = true;
    QJsonArray accountItems;
    QStringList reverted;                     ///< columns that answer "Affected" and stay
    std::optional<HttpResponse> insteadOfAll; ///< a hostile answer
    std::function<void()> beforeUpdate;

    static HttpResponse ok(const QJsonValue &data, const QJsonValue &data2 = {})
    {
        return json({{u"status"_s, u"ok"_s},
                     {u"msg"_s, QString()},
                     {u"sub"_s, QString()},
                     {u"name"_s, QString()},
                     {u"data"_s, data},
                     {u"data2"_s, data2},
                     {u"data3"_s, QJsonValue()}});
    }

    static HttpResponse refused(const QString &message, const QJsonValue &data = {})
    {
        return json(
            {{u"status"_s, u"error"_s}, {u"msg"_s, message}, {u"data"_s, data}, {u"data2"_s, QJsonValue()}});
    }

    static HttpResponse json(const QJsonObject &object)
    {
        HttpResponse response;
        response.status = 200;
        response.headers = {{"Content-Type", "application/json; charset=utf-8"}};
        response.body = QJsonDocument(object).toJson();
        return response;
    }

    void add(const QString &owner, const QString &name, const QJsonObject &more = {})
    {
        QJsonObject user{{u"owner"_s, owner},
                         {u"name"_s, name},
                         {u"id"_s, QString(u"id-of-"_s + name)},
                         {u"displayName"_s, name},
                         {u"email"_s, QString(name + u"@acme.test"_s)},
                         {u"phone"_s, QString()},
                         {u"title"_s, QString()},
                         {u"groups"_s, QJsonValue()},
                         {u"isAdmin"_s, false},
                         {u"isForbidden"_s, false},
                         {u"isDeleted"_s, false},
                         {u"password"_s, u"***"_s},
                         {u"passwordSalt"_s, u"ec4efe98"_s}};
        for (auto each = more.begin(); each != more.end(); ++each)
            user.insert(each.key(), each.value());
        people.insert(owner + u'/' + name, user);
    }

    CasdoorApi api()
    {
        return CasdoorApi(
            u"https://id.acme.example"_s,
            [this](HttpRequest request, Cancellation) { return answerLater(std::move(request)); },
            [this](QByteArray rejected, Cancellation) { return token(std::move(rejected)); });
    }

    [[nodiscard]] int sent(const QString &path) const
    {
        return int(std::count_if(asked.begin(), asked.end(), [&path](const HttpRequest &request) {
            return request.url.path().endsWith(u'/' + path);
        }));
    }

private:
    QCoro::Task<Result<TokenSet>> token(QByteArray rejected)
    {
        if (!rejected.isEmpty()) {
            ++replaced;
            handedOut = goodToken;
        }
        TokenSet tokens;
        tokens.accessToken = handedOut;
        co_return tokens;
    }

    QCoro::Task<Result<HttpResponse>> answerLater(HttpRequest request)
    {
        asked << request;
        co_return answer(request);
    }

    HttpResponse answer(const HttpRequest &request)
    {
        if (insteadOfAll)
            return *insteadOfAll;
        const bool isKnown =
            std::any_of(request.headers.begin(), request.headers.end(), [this](const auto &header) {
                return header.first == "Authorization" && header.second == "Bearer " + goodToken;
            });
        if (!isKnown)
            return refused(u"Access token doesn't exist in database"_s);
        const QString path = request.url.path().section(u'/', -1);
        const QUrlQuery query(request.url);
        const auto value = [&query](const QString &name) {
            return query.queryItemValue(name, QUrl::FullyDecoded);
        };
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (path == u"get-user"_s)
            return getUser(value(u"id"_s), value(u"userId"_s));
        if (!isAdministrator)
            return refused(u"Unauthorized operation"_s);
        if (path == u"get-organization"_s)
            return ok(QJsonObject{{u"accountItems"_s, accountItems}});
        if (path == u"get-users"_s)
            return getUsers(value(u"p"_s).toInt(), value(u"pageSize"_s).toInt(), value(u"sortOrder"_s));
        if (path == u"update-user"_s)
            return update(value(u"id"_s), value(u"columns"_s).split(u','), body);
        if (path == u"add-user"_s)
            return addUser(body);
        if (path == u"delete-user"_s)
            return ok(
                people.remove(body.value(u"owner"_s).toString() + u'/' + body.value(u"name"_s).toString()) > 0
                    ? u"Affected"_s
                    : u"Unaffected"_s);
        if (path == u"set-password"_s)
            return ok({});
        return refused(u"Unauthorized operation"_s);
    }

    HttpResponse getUser(const QString &path, const QString &id) const
    {
        for (auto each = people.begin(); each != people.end(); ++each)
            if (each.key() == path || (!id.isEmpty() && each->value(u"id"_s).toString() == id))
                return ok(*each);
        return ok({});
    }

    HttpResponse getUsers(int page, int pageSize, const QString &order) const
    {
        QList<QJsonObject> all = people.values();
        if (order == u"descend"_s)
            std::reverse(all.begin(), all.end());
        const int pages = qMax(1, int((all.size() + pageSize - 1) / pageSize));
        const int first = (qBound(1, page, pages) - 1) * pageSize;
        QJsonArray rows;
        for (int row = first; row < qMin(int(all.size()), first + pageSize); ++row)
            rows.append(all.at(row));
        return ok(rows, all.size());
    }

    HttpResponse update(const QString &path, const QStringList &columns, const QJsonObject &body)
    {
        if (beforeUpdate)
            beforeUpdate();
        if (!people.contains(path))
            return refused(u"The user: %1 doesn't exist"_s.arg(path));
        QJsonObject user = people.take(path);
        for (const QString &column : columns)
            if (!reverted.contains(column))
                user.insert(column, body.value(column));
        people.insert(user.value(u"owner"_s).toString() + u'/' + user.value(u"name"_s).toString(), user);
        return ok(u"Affected"_s);
    }

    HttpResponse addUser(const QJsonObject &body)
    {
        const QString owner = body.value(u"owner"_s).toString();
        const QString name = body.value(u"name"_s).toString();
        if (people.contains(owner + u'/' + name))
            return refused(u"Username already exists"_s);
        add(owner, name, body);
        return ok(u"Affected"_s);
    }
};

} // namespace chatelaine::casdoor
