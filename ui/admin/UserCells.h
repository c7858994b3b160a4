// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"

#include <QHash>
#include <QIdentityProxyModel>

namespace chatelaine {

/// The directory's table as CellDelegate wants it: the state with its shape, the check mark in the
/// first column alone, grey bars where a row was not read yet, a pencil where a draft waits.
class UserCells : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /// Of a column's header: Field::Type as int.
    static constexpr int TypeRole = Qt::UserRole + 300;

    /// Titles of columns in the language of now; the model keeps those of when it was filled.
    void setFields(const QList<Field> &fields);
    /// While another question is on its way the old rows are in second text.
    void setStale(bool stale);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant stateIcon(const QModelIndex &index) const;
    [[nodiscard]] QVariant tone(const QModelIndex &index) const;
    [[nodiscard]] bool isSecond(const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    [[nodiscard]] bool hasDraft(const QModelIndex &index) const;

    QHash<QString, Field> m_fields;
    bool m_stale = false;
};

} // namespace chatelaine
