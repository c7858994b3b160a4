// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/SelectionBar.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/Metrics.h"

#include <QBoxLayout>
#include <QPainter>
#include <QResizeEvent>

namespace chatelaine {

SelectionBar::SelectionBar(QAction *checkAll, const QList<QAction *> &actions, QAction *remove,
                           QWidget *parent)
    : QWidget(parent)
    , m_count(new Label({}, Type::Strong))
    , m_all(new Button(checkAll, ButtonKind::Flat))
    , m_remove(new Button(remove, ButtonKind::Danger))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::densePadding, 8, metrics::densePadding, 8);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_all);
    row->addStretch();
    for (QAction *action : actions) {
        m_buttons << new Button(action);
        row->addWidget(m_buttons.last());
    }
    // What cannot be undone stands apart.
    auto *line = new Line(Qt::Vertical);
    line->setFixedHeight(m_remove->sizeHint().height());
    row->addSpacing(4);
    row->addWidget(line);
    row->addSpacing(4);
    row->addWidget(m_remove);
    hide();
}

void SelectionBar::setCounts(qsizetype selected, const QString &all)
{
    m_count->setText(tr("%n selected", nullptr, int(selected)));
    m_all->setLabel(all);
    setAccessibleName(m_count->text());
    setVisible(selected > 0);
}

QWidget *SelectionBar::first() const
{
    return m_buttons.isEmpty() ? m_remove : m_buttons.first();
}

void SelectionBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors::of(Role::Window, palette()));
    painter.fillRect(0, 0, width(), 1, colors::of(Role::Line, palette()));
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Secondary buttons turn into icons; what destroys keeps its text.
    for (Button *button : std::as_const(m_buttons))
        button->setCompact(false);
    const bool tight = layout()->minimumSize().width() > event->size().width();
    for (Button *button : std::as_const(m_buttons))
        button->setCompact(tight);
}

} // namespace chatelaine
