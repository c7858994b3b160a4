// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"

#include <QAbstractListModel>

namespace chatelaine {

/// The accounts in their order, with state in words, for the list at the side.
class AccountListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        NameRole,                  ///< of the person, for the disc
        ServerRole,                ///< "Acme · Casdoor"
        StateTextRole,
        StateIconRole,
        StateToneRole, ///< Tone as int
    };

    explicit AccountListModel(Accounts *accounts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QModelIndex indexOf(const QUuid &id) const;
    /// Texts in the language of now.
    void retranslate();

private:
    void insert(const QUuid &id);
    void update(const QUuid &id);
    void remove(const QUuid &id);
    [[nodiscard]] QString spoken(const Account &account) const;

    Accounts *m_accounts;
    QList<Account> m_list;
};

} // namespace chatelaine
