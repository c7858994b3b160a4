// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"

#include <QCoroSignal>

#include <QHash>

namespace chatelaine::test {

/// A server's directory in memory: a million people made up as they are asked for, edits that stay,
/// and whatever a test needs a server to get wrong.
class People : public Directory
{
    Q_OBJECT
public:
    explicit People(QObject *parent = nullptr);
    /// Whoever still waits gets an answer: a coroutine that is never resumed is never freed.
    ~People() override;
    Q_DISABLE_COPY_MOVE(People)

    qint64 count = 1'000'000;
    qint64 matching = 1'248; ///< of a search or a group
    qint64 joined = 0;       ///< people who came in front since: every row is that much later
    bool answersAtOnce = true;
    std::optional<Error> refusal;          ///< of every call
    QHash<QString, Error> refusedFor;      ///< by id, of every change
    QHash<QString, QString> without;       ///< capabilities that are missing, with the reason
    bool capabilitiesAnyway = false;       ///< tells them even while it refuses
    QHash<QString, User> changedElsewhere; ///< by id: what the server has by now
    QHash<QString, QJsonValue> stores;     ///< by field: what the server makes of whatever it is sent

    QList<Query> asked;
    struct Sent
    {
        QString user;
        Change change;
        bool force;
    };
    QList<Sent> edits;
    QList<std::pair<QString, bool>> enablings;
    QStringList removals;
    QJsonObject added;
    QString passwordSet;
    int cancelled = 0;

    static Error refused();
    static User person(qint64 row);
    static QDateTime now();
    void release() { Q_EMIT released(); }

    QCoro::Task<Result<Capabilities>> capabilities(Cancellation cancellation) override;
    [[nodiscard]] QList<Field> fields() const override;
    QCoro::Task<Result<Page>> users(Query query, Cancellation cancellation) override;
    QCoro::Task<Result<User>> user(QString user, Cancellation cancellation) override;
    QCoro::Task<Result<User>> add(QJsonObject values, QString password, Cancellation cancellation) override;
    QCoro::Task<Result<Edited>> edit(QString user, Change change, bool force,
                                     Cancellation cancellation) override;
    QCoro::Task<Result<Edited>> setEnabled(QString user, bool enabled, Cancellation cancellation) override;
    QCoro::Task<Done> setPassword(QString user, QString password, Cancellation cancellation) override;
    QCoro::Task<Done> remove(QString user, Cancellation cancellation) override;

Q_SIGNALS:
    void released();

private:
    QCoro::Task<std::optional<Error>> wait(Cancellation cancellation);
    [[nodiscard]] User known(const QString &id) const;

    QHash<QString, User> m_known; ///< those that were changed
};

} // namespace chatelaine::test
