// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UserRowDelegate.h"

#include <QAbstractItemView>

namespace chatelaine {

void UserRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    row.viewItemPosition =
        index.column() == 0 ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focus = view && view->hasFocus() && view->currentIndex().row() == index.row();
    row.state.setFlag(QStyle::State_HasFocus, focus);
    CellDelegate::paint(painter, row, index);
}

} // namespace chatelaine
