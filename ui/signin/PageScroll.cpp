// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/PageScroll.h"

#include <QBoxLayout>

namespace chatelaine {

PageScroll::PageScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
}

PageScroll *PageScroll::centred(QWidget *column)
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    return new PageScroll(content);
}

} // namespace chatelaine
