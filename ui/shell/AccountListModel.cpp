// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountListModel.h"

#include "ui/shell/AccountLook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

AccountListModel::AccountListModel(Accounts *accounts, QObject *parent)
    : QAbstractListModel(parent)
    , m_accounts(accounts)
    , m_list(accounts->list())
{
    connect(accounts, &Accounts::added, this, &AccountListModel::insert);
    connect(accounts, &Accounts::changed, this, &AccountListModel::update);
    connect(accounts, &Accounts::removed, this, &AccountListModel::remove);
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.size());
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Account &account = m_list.at(index.row());
    const AccountLook look = accountLook(account.state);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return account.label.isEmpty() ? account.name : account.label;
    case Qt::AccessibleTextRole:
        return spoken(account);
    case Qt::ToolTipRole:
        return QString(spoken(account) + u'\n' + account.server.issuer);
    case IdRole:
        return account.id;
    case NameRole:
        return account.name.isEmpty() ? account.label : account.name;
    case ServerRole:
        return serverLine(account, m_accounts->dialect(account.server.kind).get());
    case StateTextRole:
        return accountStateText(account.state);
    case StateIconRole:
        return look.icon;
    case StateToneRole:
        return int(look.tone);
    default:
        return {};
    }
}

QString AccountListModel::spoken(const Account &account) const
{
    const QString line = serverLine(account, m_accounts->dialect(account.server.kind).get());
    const QString name = account.label.isEmpty() ? account.name : account.label;
    return QStringList{name, line, accountStateText(account.state)}.join(u", "_s);
}

QModelIndex AccountListModel::indexOf(const QUuid &id) const
{
    const auto at = std::ranges::find(m_list, id, &Account::id);
    return at == m_list.end() ? QModelIndex() : index(int(at - m_list.begin()));
}

void AccountListModel::insert(const QUuid &id)
{
    const std::optional<Account> account = m_accounts->find(id);
    if (!account || indexOf(id).isValid())
        return;
    beginInsertRows({}, int(m_list.size()), int(m_list.size()));
    m_list.append(*account);
    endInsertRows();
}

void AccountListModel::update(const QUuid &id)
{
    const QModelIndex at = indexOf(id);
    const std::optional<Account> account = m_accounts->find(id);
    if (!at.isValid() || !account)
        return;
    m_list[at.row()] = *account;
    Q_EMIT dataChanged(at, at);
}

void AccountListModel::remove(const QUuid &id)
{
    const QModelIndex at = indexOf(id);
    if (!at.isValid())
        return;
    beginRemoveRows({}, at.row(), at.row());
    m_list.removeAt(at.row());
    endRemoveRows();
}

void AccountListModel::retranslate()
{
    if (!m_list.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_list.size()) - 1));
}

} // namespace chatelaine
