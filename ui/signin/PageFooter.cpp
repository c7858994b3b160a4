// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/PageFooter.h"

#include "ui/widgets/Line.h"

#include <QBoxLayout>

namespace chatelaine {

PageFooter::PageFooter(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
{
    m_row->setContentsMargins(32, 12, 32, 12);
    m_row->setSpacing(12);
    m_row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Line);
    column->addLayout(m_row);
}

void PageFooter::addAtStart(QWidget *widget)
{
    m_row->insertWidget(m_starts++, widget);
}

void PageFooter::addSentence(QWidget *widget)
{
    delete m_row->takeAt(m_starts);
    m_row->insertWidget(m_starts, widget, 1);
}

void PageFooter::addAtEnd(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace chatelaine
