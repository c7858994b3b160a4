// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UsersToolbar.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SearchBox.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int leastSearch = 270;
constexpr int mostSearch = 470;

} // namespace

UsersToolbar::UsersToolbar(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchBox)
    , m_filter(new Button(parts.filter, ButtonKind::Flat))
    , m_sort(new Button(QString(), u"sort"_s, ButtonKind::Flat))
    , m_sortMenu(new QMenu(m_sort))
    , m_sortAction(parts.sort)
    , m_columns(new Button(parts.columns, ButtonKind::Flat))
    , m_reload(new Button(parts.reload, ButtonKind::Flat))
    , m_add(new Button(parts.add, ButtonKind::Primary))
{
    m_sortMenu->setToolTipsVisible(true);
    m_sort->setMenu(m_sortMenu);
    m_columns->setCompact(true);
    m_reload->setCompact(true);
    m_search->setMaximumWidth(mostSearch);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::densePadding, 8, metrics::densePadding, 8);
    row->setSpacing(4);
    row->addWidget(m_search, 1);
    row->addSpacing(4);
    for (Button *button : {m_filter, m_sort, m_columns, m_reload})
        row->addWidget(button);
    row->addStretch();
    row->addSpacing(8);
    row->addWidget(m_add);
}

void UsersToolbar::setSortTitle(const QString &title)
{
    m_sortTitle = title;
    m_sort->setLabel(title.isEmpty() ? m_sortAction->text() : title);
    const QString spoken = title.isEmpty() ? m_sortAction->text() : tr("Sorted by %1").arg(title);
    m_sort->setAccessibleName(spoken);
    m_sort->setToolTip(spoken);
    fit();
}

void UsersToolbar::openSort()
{
    m_sort->showMenu();
}

void UsersToolbar::setLead(QWidget *lead)
{
    static_cast<QBoxLayout *>(layout())->insertWidget(0, lead);
}

void UsersToolbar::fit()
{
    m_filter->setCompact(false);
    m_sort->setCompact(false);
    const auto tight = [this] {
        const int others = layout()->minimumSize().width() - m_search->minimumSizeHint().width();
        return others + leastSearch > width();
    };
    for (Button *button : {m_sort, m_filter}) {
        if (!tight())
            break;
        button->setCompact(true);
        layout()->invalidate();
    }
    m_sort->setAccessibleName(m_sortTitle.isEmpty() ? m_sortAction->text()
                                                    : tr("Sorted by %1").arg(m_sortTitle));
}

void UsersToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void UsersToolbar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setSortTitle(m_sortTitle);
}

} // namespace chatelaine
