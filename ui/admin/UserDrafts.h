// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Change.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace chatelaine {

/// What was edited and not saved, person by person. Kept while the program runs, never written down.
class UserDrafts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    struct Draft
    {
        QString name; ///< of the person, for the screen
        Change change;
    };

    /// An empty change ends the draft.
    void keep(const QString &user, const QString &name, const Change &change);
    void drop(const QString &user) { keep(user, {}, {}); }
    void clear();
    [[nodiscard]] Change of(const QString &user) const { return m_drafts.value(user).change; }
    [[nodiscard]] QSet<QString> users() const;
    /// Names of those with a draft, sorted.
    [[nodiscard]] QStringList names() const;

Q_SIGNALS:
    void changed();

private:
    QHash<QString, Draft> m_drafts;
};

} // namespace chatelaine
