// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"

#include <QCoroSignal>

#include <QCoreApplication>
#include <QTimer>

namespace chatelaine {

/// A directory in memory that makes its people up as they are asked for, and answers when told to.
class FakeDirectory : public Directory
{
    Q_OBJECT
public:
    FakeDirectory() = default;
    /// Whoever still waits gets an answer: a coroutine that is never resumed is never freed.
    ~FakeDirectory() override
    {
        release();
        QCoreApplication::sendPostedEvents();
    }
    Q_DISABLE_COPY_MOVE(FakeDirectory)

    qint64 people = 1'000'000;
    bool counts = true;
    bool answersAtOnce = true;
    std::optional<Error> failure;
    QList<Query> asked;
    int cancelled = 0;

    static QString idOf(qint64 row) { return QStringLiteral("id-%1").arg(row); }

    void release() { Q_EMIT released(); }

    QCoro::Task<Result<Capabilities>> capabilities(Cancellation) override { co_return Capabilities(); }

    [[nodiscard]] QList<Field> fields() const override
    {
        Field name;
        name.name = QStringLiteral("display_name");
        name.title = QStringLiteral("Name");
        name.sortable = true;
        name.shown = true;
        Field state;
        state.name = QStringLiteral("enabled");
        state.title = QStringLiteral("State");
        state.type = Field::Type::Flag;
        state.shown = true;
        Field seen;
        seen.name = QStringLiteral("seen");
        seen.title = QStringLiteral("Last sign-in");
        seen.type = Field::Type::Time;
        return {name, state, seen};
    }

    QCoro::Task<Result<Page>> users(Query query, Cancellation cancellation) override
    {
        asked << query;
        if (!answersAtOnce)
            co_await qCoro(this, &FakeDirectory::released);
        if (cancellation.isCancelled()) {
            ++cancelled;
            co_return std::unexpected(
                Error{QStringLiteral("net.cancelled"), Category::Cancelled, {}, {}, {}});
        }
        if (failure)
            co_return std::unexpected(*failure);
        co_return page(query);
    }

    QCoro::Task<Result<User>> user(QString, Cancellation) override { co_return person(0); }
    QCoro::Task<Result<User>> add(QJsonObject, QString, Cancellation) override { co_return person(0); }
    QCoro::Task<Result<Edited>> edit(QString, Change, bool, Cancellation) override
    {
        co_return Edited{person(0), {}};
    }
    QCoro::Task<Result<Edited>> setEnabled(QString, bool, Cancellation) override
    {
        co_return Edited{person(0), {}};
    }
    QCoro::Task<Done> setPassword(QString, QString, Cancellation) override { co_return Done(); }
    QCoro::Task<Done> remove(QString, Cancellation) override { co_return Done(); }

    static User person(qint64 row)
    {
        User user;
        user.id = idOf(row);
        user.name = QStringLiteral("person%1").arg(row);
        user.displayName = QStringLiteral("Person %1").arg(row);
        user.enabled = row % 2 == 0;
        user.state = user.enabled ? User::State::Active : User::State::Disabled;
        return user;
    }

Q_SIGNALS:
    void released();

private:
    [[nodiscard]] Page page(const Query &query) const
    {
        Page answer;
        if (counts)
            answer.total = people;
        answer.page = query.page;
        answer.pageSize = query.pageSize;
        const qint64 first = (query.page - 1) * query.pageSize;
        for (qint64 row = first; row < qMin(people, first + query.pageSize); ++row)
            answer.users << person(query.descending ? people - 1 - row : row);
        return answer;
    }
};

} // namespace chatelaine
