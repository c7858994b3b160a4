// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UserCells.h"

#include "directory/UserTableModel.h"
#include "ui/admin/UserLook.h"
#include "ui/widgets/CellDelegate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Shares of a cell; which one a cell gets only has to look uneven.
constexpr std::array<qreal, 7> shares{0.62, 0.84, 0.48, 0.73, 0.55, 0.9, 0.4};

bool isPlaceholder(const QModelIndex &index)
{
    return index.data(UserTableModel::PlaceholderRole).toBool();
}

} // namespace

void UserCells::setFields(const QList<Field> &fields)
{
    m_fields.clear();
    for (const Field &field : fields)
        m_fields.insert(field.name, field);
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void UserCells::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {cell::SecondRole});
}

QVariant UserCells::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::CheckStateRole:
        // One mark for each row; in every cell it would be noise for the eye and for Orca.
        return index.column() == 0 && !isPlaceholder(index) ? QIdentityProxyModel::data(index, role)
                                                            : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(index);
    case cell::PlaceholderRole:
        return isPlaceholder(index)
                   ? QVariant(shares.at(std::size_t(index.row() * 3 + index.column() * 2) % shares.size()))
                   : QVariant();
    case cell::CheckedRowRole:
        return !isPlaceholder(index) &&
               QIdentityProxyModel::data(index, Qt::CheckStateRole).toInt() == Qt::Checked;
    case cell::IconRole:
        return stateIcon(index);
    case cell::ToneRole:
        return tone(index);
    case cell::SecondRole:
        return isSecond(index);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant UserCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool ours = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == TypeRole;
    const QVariant name = QIdentityProxyModel::headerData(section, orientation, UserTableModel::FieldRole);
    const auto field = m_fields.constFind(name.toString());
    if (!ours || field == m_fields.cend())
        return QIdentityProxyModel::headerData(section, orientation, role);
    return role == TypeRole ? QVariant(int(field->type)) : QVariant(field->title);
}

bool UserCells::hasDraft(const QModelIndex &index) const
{
    return index.column() == 0 && QIdentityProxyModel::data(index, UserTableModel::DraftRole).toBool();
}

QVariant UserCells::stateIcon(const QModelIndex &index) const
{
    if (hasDraft(index))
        return u"pencil"_s;
    const QVariant state = QIdentityProxyModel::data(index, UserTableModel::StateRole);
    const QString icon = state.isValid() ? userlook::icon(User::State(state.toInt())) : QString();
    return icon.isEmpty() ? QVariant() : QVariant(icon);
}

QVariant UserCells::tone(const QModelIndex &index) const
{
    if (hasDraft(index))
        return int(Tone::Information);
    const QVariant state = QIdentityProxyModel::data(index, UserTableModel::StateRole);
    if (!state.isValid())
        return {};
    const Tone tone = userlook::tone(User::State(state.toInt()));
    // Administrators are nothing to look out for: shape and word are enough.
    return tone == Tone::Refused || tone == Tone::Warning ? QVariant(int(tone)) : QVariant();
}

bool UserCells::isSecond(const QModelIndex &index) const
{
    if (m_stale)
        return true;
    const QString name = QIdentityProxyModel::data(index, UserTableModel::FieldRole).toString();
    const QVariant state = QIdentityProxyModel::data(index, UserTableModel::StateRole);
    if (state.isValid())
        return User::State(state.toInt()) != User::State::Administrator;
    const auto field = m_fields.constFind(name);
    return name == "name"_L1 || (field != m_fields.cend() && field->type == Field::Type::Time);
}

QString UserCells::spoken(const QModelIndex &index) const
{
    const QString text = QIdentityProxyModel::data(index, Qt::AccessibleTextRole).toString();
    return hasDraft(index) ? tr("%1, not saved").arg(text) : text;
}

} // namespace chatelaine
