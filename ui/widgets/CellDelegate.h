// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace chatelaine {

/// Roles that CellDelegate reads besides Qt's own. A model gives only what a cell needs.
namespace cell {

enum Role {
    ToneRole = Qt::UserRole + 200, ///< Tone as int: colour of icon and text
    IconRole,                      ///< name of an icon, before the text
    ChipRole,                      ///< text of a chip after the text
    SecondRole,                    ///< true: in second text
    MonoRole,                      ///< true: identifiers and code, always left to right
    StrongRole,                    ///< true: semibold
    StruckRole,                    ///< true: struck out (a value that was replaced)
    PlaceholderRole, ///< qreal 0…1: a grey bar of that share of the cell, the data is on its way
    CheckedRowRole,  ///< true: the whole row is tinted, because its check mark is set
    LifeRole,        ///< qreal 0…1: a life bar below the text
    LinkRole,        ///< true: drawn as something to press
};

} // namespace cell

/// Every cell of every table and tree: text, icon, chip, check mark, bar or placeholder, then the
/// line below the row. The current row has a tint and a bar at its start; check marks are apart
/// from it. Right-to-left text and layouts mirror.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether rows are parted by lines; trees of claims are not.
    void setLines(bool lines) { m_lines = lines; }
    /// Rows closer together, for facts that are read as one.
    void setDense(bool dense) { m_dense = dense; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void background(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void contents(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_lines = true;
    bool m_dense = false;
};

} // namespace chatelaine
