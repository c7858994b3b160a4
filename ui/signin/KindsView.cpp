// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/KindsView.h"

#include "ui/signin/KindCardDelegate.h"

#include <QEvent>

namespace chatelaine {

namespace {

constexpr int columns = 2;

} // namespace

KindsView::KindsView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new KindCardDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Hover tells that a card can be chosen.
    setMouseTracking(true);
    mirror();
}

void KindsView::mirror()
{
    // The cards end where the fields below end, so the pixel to spare lies beyond.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(mirrored ? -1 : 0, 0, mirrored ? 0 : -1, 0);
}

QSize KindsView::cell() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    // A pixel to spare, outside of the page: a row that is exactly as wide as the view wraps in some
    // fractions of scale.
    return {qMax(120, (viewport()->width() - 1) / columns), itemDelegate()->sizeHint(option, {}).height()};
}

QSize KindsView::sizeHint() const
{
    const int count = model() ? model()->rowCount() : 0;
    return {400, cell().height() * ((count + columns - 1) / columns)};
}

void KindsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    setGridSize(cell());
}

void KindsView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        mirror();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setGridSize(cell());
        updateGeometry();
    }
}

} // namespace chatelaine
