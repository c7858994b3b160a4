// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "core/Error.h"

#include <QList>

class QSettings;

namespace chatelaine {

/// The list of accounts in `accounts.ini`: everything of them that is no secret. Several processes
/// may use it at once: each call reads and writes the file anew, under the lock and with the atomic
/// replacement of QSettings. An entry that cannot be read is moved to `accounts.damaged`, never
/// dropped.
class AccountStore
{
public:
    /// In paths::config() if `folder` is empty.
    explicit AccountStore(QString folder = {});

    struct Loaded
    {
        QList<Account> accounts; ///< oldest first
        QList<Error> repairs;    ///< one for each entry that was set aside
    };
    [[nodiscard]] Loaded load();
    /// Adds the account or replaces its entry.
    [[nodiscard]] Done save(const Account &account);
    [[nodiscard]] Done remove(const QUuid &id);

    /// Whether an entry of it could be read again: every word of a length and of characters that are
    /// let in, the issuer an address.
    [[nodiscard]] static bool canHold(const Account &account);
    /// Another one whenever the file may have changed.
    [[nodiscard]] QByteArray fingerprint() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString damagedFileName() const;

private:
    [[nodiscard]] Done finish(QSettings &settings) const;
    [[nodiscard]] bool setAside(const QByteArray &text) const;
    void setAsideWhole(Loaded &loaded) const;
    bool removeHostileSections(Loaded &loaded) const;
    bool rewriteWithoutHostile(Loaded &loaded) const;

    QString m_folder;
};

} // namespace chatelaine
