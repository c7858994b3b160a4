// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/MembershipTree.h"

#include "core/CleanText.h"
#include "ui/widgets/CellDelegate.h"

#include <QHeaderView>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Opened by itself up to here; more names than that would push the rest of the page away.
constexpr qsizetype manyNames = 12;

QStandardItem *branch(const QString &title, const QStringList &names)
{
    auto *item = new QStandardItem(title);
    for (const QString &name : names)
        item->appendRow(new QStandardItem(cleanText(name)));
    return item;
}

} // namespace

MembershipTree::MembershipTree(const QStringList &groups, const QStringList &roles, QWidget *parent)
    : QTreeView(parent)
{
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setEditTriggers(NoEditTriggers);
    setIndentation(20);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Groups and roles"));
    auto *cells = new CellDelegate(this);
    cells->setLines(false);
    cells->setDense(true);
    setItemDelegate(cells);

    auto *model = new QStandardItemModel(this);
    if (!groups.isEmpty())
        model->appendRow(branch(tr("Groups"), groups));
    if (!roles.isEmpty())
        model->appendRow(branch(tr("Roles"), roles));
    setModel(model);
    for (int row = 0; row < model->rowCount(); ++row)
        setExpanded(model->index(row, 0), model->item(row)->rowCount() <= manyNames);
    connect(this, &QTreeView::expanded, this, [this] { updateGeometry(); });
    connect(this, &QTreeView::collapsed, this, [this] { updateGeometry(); });
}

int MembershipTree::openHeight() const
{
    int rows = 0;
    for (int top = 0; top < model()->rowCount(); ++top) {
        const QModelIndex index = model()->index(top, 0);
        rows += 1 + (isExpanded(index) ? model()->rowCount(index) : 0);
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return rows * itemDelegate()->sizeHint(option, model()->index(0, 0)).height();
}

QSize MembershipTree::sizeHint() const
{
    return {240, openHeight()};
}

QSize MembershipTree::minimumSizeHint() const
{
    return {160, openHeight()};
}

} // namespace chatelaine
