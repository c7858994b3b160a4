// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/User.h"

#include <QList>

#include <optional>

namespace chatelaine {

struct SearchTerm
{
    QString field;
    QString text;
    bool operator==(const SearchTerm &) const = default;
};

/// A question to the directory. Pages count from 1.
struct Query
{
    QList<SearchTerm> search;
    QString sortField; ///< empty: the server's own order
    bool descending = false;
    QString group;
    QString organization; ///< empty: the account's own
    qint64 page = 1;
    int pageSize = 50;
    bool operator==(const Query &) const = default;
};

/// One answer. A page behind the end is empty and still tells the total.
struct Page
{
    std::optional<qint64> total; ///< empty where the server cannot count
    qint64 page = 1;
    int pageSize = 50;
    QList<User> users;
};

} // namespace chatelaine
