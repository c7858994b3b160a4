// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UserDrafts.h"

namespace chatelaine {

void UserDrafts::keep(const QString &user, const QString &name, const Change &change)
{
    const bool had = m_drafts.contains(user);
    if (change.isEmpty()) {
        m_drafts.remove(user);
    } else {
        m_drafts.insert(user, {name, change});
    }
    if (had != !change.isEmpty())
        Q_EMIT changed();
}

void UserDrafts::clear()
{
    if (m_drafts.isEmpty())
        return;
    m_drafts.clear();
    Q_EMIT changed();
}

QSet<QString> UserDrafts::users() const
{
    return {m_drafts.keyBegin(), m_drafts.keyEnd()};
}

QStringList UserDrafts::names() const
{
    QStringList names;
    for (const Draft &draft : m_drafts)
        names << draft.name;
    names.sort();
    return names;
}

} // namespace chatelaine
