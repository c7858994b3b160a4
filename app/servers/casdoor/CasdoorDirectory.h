// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "directory/Directory.h"
#include "servers/casdoor/CasdoorApi.h"

namespace chatelaine::casdoor {

struct Connection;

/// The people of one organization, or of any for an administrator of the whole server. The work is
/// done by the free functions of CasdoorReading.h and CasdoorWriting.h, which keep the connection
/// alive: this object may go while a request is under way.
class CasdoorDirectory : public Directory
{
    Q_OBJECT
public:
    /// `organization` may be empty where the claims did not tell it: then the server is asked.
    /// `subject` is the account's `sub`, which is its id as a user.
    CasdoorDirectory(CasdoorApi api, const QString &organization, const QString &subject,
                     const Clock &clock = Clock());

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

private:
    std::shared_ptr<Connection> m_connection;
};

} // namespace chatelaine::casdoor
