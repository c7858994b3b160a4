// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/TokenCardsView.h"

#include "ui/account/TokenCardDelegate.h"

#include <QEvent>

namespace chatelaine {

TokenCardsView::TokenCardsView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new TokenCardDelegate(this));
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setMovement(QListView::Static);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TokenCardsView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    // The share of each depends on how many there are.
    connect(model, &QAbstractItemModel::modelReset, this, &TokenCardsView::share);
}

int TokenCardsView::cardHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return itemDelegate()->sizeHint(option, {}).height();
}

QSize TokenCardsView::sizeHint() const
{
    return {600, cardHeight()};
}

QSize TokenCardsView::minimumSizeHint() const
{
    return {300, cardHeight()};
}

void TokenCardsView::share()
{
    // The grid places the cards; each takes its own width from it, so sizes must not be kept.
    if (const int cards = model() ? model()->rowCount() : 0)
        setGridSize({viewport()->width() / cards, cardHeight()});
}

void TokenCardsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    share();
}

void TokenCardsView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        share();
    }
}

} // namespace chatelaine
