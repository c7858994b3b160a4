// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/PageCache.h"

#include <algorithm>
#include <utility>

namespace chatelaine {

PageCache::PageCache(int pageSize, int capacity)
    : m_pageSize(pageSize)
    , m_capacity(capacity)
{
}

const User *PageCache::at(qint64 row) const
{
    const auto page = m_pages.constFind(pageOf(row));
    const qint64 offset = row % m_pageSize;
    return page == m_pages.cend() || offset >= page->users.size() ? nullptr : &page->users.at(offset);
}

std::optional<qint64> PageCache::rowOf(const QString &id) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        for (qsizetype i = 0; i < page->users.size(); ++i)
            if (page->users.at(i).id == id)
                return (page.key() - 1) * m_pageSize + i;
    return std::nullopt;
}

void PageCache::use(qint64 firstPage, qint64 lastPage)
{
    ++m_uses;
    for (qint64 page = firstPage; page <= lastPage; ++page)
        if (const auto held = m_pages.find(page); held != m_pages.end())
            held->usedAt = m_uses;
}

void PageCache::put(qint64 page, QList<User> users)
{
    m_pages.insert(page, {std::move(users), ++m_uses});
    while (m_pages.size() > m_capacity)
        dropOldest();
}

std::optional<qint64> PageCache::replace(const User &user)
{
    const std::optional<qint64> row = rowOf(user.id);
    if (row)
        m_pages[pageOf(*row)].users[*row % m_pageSize] = user;
    return row;
}

void PageCache::dropOldest()
{
    const auto oldest =
        std::min_element(m_pages.cbegin(), m_pages.cend(),
                         [](const Held &left, const Held &right) { return left.usedAt < right.usedAt; });
    m_pages.erase(oldest);
}

} // namespace chatelaine
