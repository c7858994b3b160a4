// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/VerdictTable.h"

#include "ui/account/VerdictModel.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Metrics.h"

#include <QEvent>
#include <QHeaderView>

namespace chatelaine {

VerdictTable::VerdictTable(bool lines, QWidget *parent)
    : QTableView(parent)
{
    auto *cells = new CellDelegate(this);
    cells->setDense(true);
    cells->setLines(lines);
    setItemDelegate(cells);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    // Not "to contents": a header is never lower than its own sections would be.
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
}

void VerdictTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // Not "stretch the last section": that one never becomes smaller than it was (Qt 6.4).
    horizontalHeader()->setSectionResizeMode(VerdictModel::Reason, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &VerdictTable::shareWidth);
}

int VerdictTable::wholeHeight() const
{
    return horizontalHeader()->height() + verticalHeader()->length() + 2;
}

void VerdictTable::shareWidth()
{
    if (!model())
        return;
    // Result and check are short and known; the reason takes what is left.
    verticalHeader()->setDefaultSectionSize(metrics::denseRow(fontMetrics()));
    resizeColumnToContents(VerdictModel::Result);
    resizeColumnToContents(VerdictModel::Check);
    const int most = viewport()->width() * 36 / 100;
    const int check = columnWidth(VerdictModel::Check) + 8;
    setColumnWidth(VerdictModel::Result, columnWidth(VerdictModel::Result) + 8);
    setColumnWidth(VerdictModel::Check, qMin(check, qMax(80, most)));
}

void VerdictTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void VerdictTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        shareWidth();
}

} // namespace chatelaine
