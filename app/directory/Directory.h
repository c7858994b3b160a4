// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"
#include "core/Error.h"
#include "directory/Capabilities.h"
#include "directory/Change.h"
#include "directory/Query.h"

#include <QCoroTask>

#include <QObject>
#include <QUuid>

#include <functional>
#include <memory>

namespace chatelaine {

/// What can be done with one field of a user, by this account at this server.
struct Field
{
    enum class Type { Text, Email, Phone, Flag, Time, List, Number };
    QString name;  ///< a member of User ("display_name") or the server's own name ("bio")
    QString title; ///< translated
    Type type = Type::Text;
    bool searchable = false;
    bool sortable = false;
    bool editable = false;
    bool shown = false; ///< in the list, unless a person chose other columns
    QString reason;     ///< translated, why it is not editable
};

/// The users of one server as one account may see them. Every call may fail with
/// directory.not_permitted, directory.not_supported, directory.conflict, directory.not_found, or
/// what the network and the token keeper fail with; a refusal of the server carries its words in
/// `detail.server_message`.
class Directory : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks the server where it must; call before the rest is shown.
    virtual QCoro::Task<Result<Capabilities>> capabilities(Cancellation cancellation = {}) = 0;
    [[nodiscard]] virtual QList<Field> fields() const = 0;

    /// A query the server cannot answer as asked (two search terms, an unknown field) is
    /// directory.not_supported before anything is sent.
    virtual QCoro::Task<Result<Page>> users(Query query, Cancellation cancellation = {}) = 0;
    /// `user` is an id or a name.
    virtual QCoro::Task<Result<User>> user(QString user, Cancellation cancellation = {}) = 0;
    /// `values` are field names with their values; the password is apart because it is a secret.
    virtual QCoro::Task<Result<User>> add(QJsonObject values, QString password,
                                          Cancellation cancellation = {}) = 0;
    /// Sends the edited fields and no others, after reading the user again. directory.conflict if a
    /// field changed meanwhile, with `detail.conflicts` = [{field, before, theirs, yours}], unless
    /// `force`. An edit that is there already is not sent; with nothing left the user is unchanged.
    virtual QCoro::Task<Result<Edited>> edit(QString user, Change change, bool force,
                                             Cancellation cancellation = {}) = 0;
    virtual QCoro::Task<Result<Edited>> setEnabled(QString user, bool enabled,
                                                   Cancellation cancellation = {}) = 0;
    virtual QCoro::Task<Done> setPassword(QString user, QString password, Cancellation cancellation = {}) = 0;
    virtual QCoro::Task<Done> remove(QString user, Cancellation cancellation = {}) = 0;
};

/// Opens the directory of an account; null where its kind of server has none.
using DirectoryOpener = std::function<std::unique_ptr<Directory>(const QUuid &account)>;

} // namespace chatelaine
