// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/User.h"

#include <QHash>
#include <QList>

#include <optional>

namespace chatelaine {

/// The pages of an endless list that are held at the moment. Of the others nothing is kept, so that
/// scrolling over a million rows needs no more memory than scrolling over a hundred.
class PageCache
{
public:
    explicit PageCache(int pageSize = 50, int capacity = 12);

    [[nodiscard]] int pageSize() const { return m_pageSize; }
    [[nodiscard]] qsizetype size() const { return m_pages.size(); }
    /// Rows count from 0, pages from 1.
    [[nodiscard]] qint64 pageOf(qint64 row) const { return row / m_pageSize + 1; }
    [[nodiscard]] bool holds(qint64 page) const { return m_pages.contains(page); }
    /// Null for a row that is not held.
    [[nodiscard]] const User *at(qint64 row) const;
    [[nodiscard]] std::optional<qint64> rowOf(const QString &id) const;

    /// Marks these pages as used now; they outlive all others.
    void use(qint64 firstPage, qint64 lastPage);
    /// Takes a page and drops those unused for longest.
    void put(qint64 page, QList<User> users);
    /// The row that was replaced by a newer reading of the same person.
    std::optional<qint64> replace(const User &user);

private:
    struct Held
    {
        QList<User> users;
        quint64 usedAt = 0;
    };
    void dropOldest();

    int m_pageSize;
    int m_capacity;
    quint64 m_uses = 0;
    QHash<qint64, Held> m_pages;
};

} // namespace chatelaine
