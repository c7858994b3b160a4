// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace chatelaine {

/// A person in a server's directory. `id` is what the other calls take; `raw` is as the server sent
/// it, without secrets.
struct User
{
    /// What a list says of a person beyond the data. Only what is not normal gets an icon.
    enum class State { Active, Administrator, Disabled, Deleted, NeverSignedIn, LockedOut };

    QString id;
    QString name;
    QString displayName;
    QString email;
    QString phone;
    bool enabled = true;
    State state = State::Active;
    QDateTime createdAt;
    QStringList groups;
    QStringList roles;
    QJsonObject raw;

    /// Value of one of our members ("display_name") or of one of the server's ("bio"); undefined if
    /// there is none.
    [[nodiscard]] QJsonValue field(const QString &name) const;
    /// U of the command line's contract.
    [[nodiscard]] QJsonObject toJson() const;

    bool operator==(const User &) const = default;
};

/// Translated, as a list shows it ("Never signed in").
QString userStateText(User::State state);

} // namespace chatelaine
