// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UsersHeader.h"

#include "ui/widgets/Colors.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

UsersHeader::UsersHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight); // without it the style cuts letters in half
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(48);
}

void UsersHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section != 0) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    painter->fillRect(rect, colors::of(Role::Base, palette()));
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, colors::of(Role::Line, palette()));
    const QRect words = rect.adjusted(checkRoom, 0, 0, 0);
    QHeaderView::paintSection(painter, QStyle::visualRect(layoutDirection(), rect, words), section);
}

QSize UsersHeader::sectionSizeFromContents(int section) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(section);
    return section == 0 ? QSize(size.width() + checkRoom, size.height()) : size;
}

} // namespace chatelaine
