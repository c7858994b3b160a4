// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorDirectory.h"

#include "servers/casdoor/CasdoorReading.h"
#include "servers/casdoor/CasdoorWriting.h"

namespace chatelaine::casdoor {

CasdoorDirectory::CasdoorDirectory(CasdoorApi api, const QString &organization, const QString &subject,
                                   const Clock &clock)
    : m_connection(
          std::make_shared<Connection>(Connection{std::move(api), organization, subject, clock, {}, {}, {}}))
{
}

QList<Field> CasdoorDirectory::fields() const
{
    return fieldsFor(m_connection->role, m_connection->rules);
}

QCoro::Task<Result<Capabilities>> CasdoorDirectory::capabilities(Cancellation cancellation)
{
    return readCapabilities(m_connection, std::move(cancellation));
}

QCoro::Task<Result<Page>> CasdoorDirectory::users(Query query, Cancellation cancellation)
{
    return readPage(m_connection, std::move(query), std::move(cancellation));
}

QCoro::Task<Result<User>> CasdoorDirectory::user(QString user, Cancellation cancellation)
{
    return readUser(m_connection, std::move(user), std::move(cancellation));
}

QCoro::Task<Result<User>> CasdoorDirectory::add(QJsonObject values, QString password,
                                                Cancellation cancellation)
{
    return addUser(m_connection, std::move(values), std::move(password), std::move(cancellation));
}

QCoro::Task<Result<Edited>> CasdoorDirectory::edit(QString user, Change change, bool force,
                                                   Cancellation cancellation)
{
    return editUser(m_connection, std::move(user), std::move(change), force, std::move(cancellation));
}

QCoro::Task<Result<Edited>> CasdoorDirectory::setEnabled(QString user, bool enabled,
                                                         Cancellation cancellation)
{
    // Forced: whoever enables or disables means the outcome, whatever it was when they looked.
    const Change change{{QStringLiteral("enabled"), !enabled, enabled}};
    return editUser(m_connection, std::move(user), change, true, std::move(cancellation));
}

QCoro::Task<Done> CasdoorDirectory::setPassword(QString user, QString password, Cancellation cancellation)
{
    return changePassword(m_connection, std::move(user), std::move(password), std::move(cancellation));
}

QCoro::Task<Done> CasdoorDirectory::remove(QString user, Cancellation cancellation)
{
    return removeUser(m_connection, std::move(user), std::move(cancellation));
}

} // namespace chatelaine::casdoor
