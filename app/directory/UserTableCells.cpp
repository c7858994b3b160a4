// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the model that the view asks: columns, cells, checks. Reading is in UserTableModel.cpp.
#include "directory/CellText.h"
#include "directory/UserTableModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

QStringList UserTableModel::columns() const
{
    QStringList names;
    for (const Field &field : m_columns)
        names << field.name;
    return names;
}

void UserTableModel::setColumns(const QStringList &names)
{
    beginResetModel();
    m_columns.clear();
    for (const QString &name : names) {
        const auto at = std::find_if(m_fields.begin(), m_fields.end(),
                                     [&name](const Field &field) { return field.name == name; });
        if (at != m_fields.end())
            m_columns << *at;
    }
    endResetModel();
}

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows);
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Field &field = m_columns.at(index.column());
    if (role == FieldRole)
        return field.name;
    const User *user = m_cache.at(index.row());
    if (role == PlaceholderRole)
        return user == nullptr;
    if (user)
        return cell(*user, field, index.column(), role);
    return role == Qt::AccessibleTextRole ? QVariant(tr("Not read yet")) : QVariant();
}

QVariant UserTableModel::cell(const User &user, const Field &field, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return celltext::text(user, field, m_clock.now());
    case Qt::AccessibleTextRole: {
        const QString text = celltext::text(user, field, m_clock.now());
        return column == 0 && m_checked.contains(user.id) ? tr("%1, checked").arg(text) : text;
    }
    case Qt::ToolTipRole:
        return celltext::exact(user, field);
    case Qt::CheckStateRole:
        return m_checked.contains(user.id) ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return user.id;
    case StateRole:
        return field.name == "enabled"_L1 ? QVariant(int(user.state)) : QVariant();
    case DraftRole:
        return m_drafts.contains(user.id);
    default:
        return {};
    }
}

bool UserTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !user(index.row()))
        return false;
    setChecked(index.row(), index.row(), value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Field &field = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return field.title;
    case Qt::ToolTipRole:
        return field.sortable ? QVariant() : QVariant(tr("The server cannot sort by this."));
    case FieldRole:
        return field.name;
    case SortableRole:
        return field.sortable;
    default:
        return {};
    }
}

Qt::ItemFlags UserTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return user(index.row()) ? flags | Qt::ItemIsUserCheckable : flags;
}

void UserTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || !m_columns.at(column).sortable)
        return;
    const bool descending = order == Qt::DescendingOrder;
    if (m_query.sortField == m_columns.at(column).name && m_query.descending == descending)
        return;
    m_query.sortField = m_columns.at(column).name;
    m_query.descending = descending;
    start();
}

void UserTableModel::clearChecks()
{
    if (m_checked.isEmpty())
        return;
    m_checked.clear();
    if (m_rows > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows - 1), columnCount() - 1), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

void UserTableModel::setChecked(int first, int last, bool checked)
{
    for (int row = qMax(0, first); row <= last && row < m_rows; ++row) {
        const User *at = user(row);
        if (!at)
            continue;
        if (checked)
            m_checked.insert(at->id, at->displayName.isEmpty() ? at->name : at->displayName);
        else
            m_checked.remove(at->id);
        rowChanged(row);
    }
    Q_EMIT checksChanged();
}

void UserTableModel::check(const QHash<QString, QString> &people)
{
    m_checked.insert(people);
    if (m_rows > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows - 1), columnCount() - 1), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

void UserTableModel::setDrafts(const QSet<QString> &ids)
{
    const QSet<QString> touched = (ids - m_drafts) + (m_drafts - ids);
    m_drafts = ids;
    for (const QString &id : touched)
        if (const int row = rowOf(id); row >= 0)
            rowChanged(row);
}

} // namespace chatelaine
