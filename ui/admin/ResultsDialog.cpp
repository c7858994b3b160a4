// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ResultsDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace chatelaine {

ResultsDialog::ResultsDialog(const QList<StepItem> &results, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Results"));
    auto *steps = new StepList;
    // More lines than a person reads; the rest has the same shape.
    constexpr qsizetype most = 200;
    steps->setSteps(results.mid(0, most));
    auto *inside = new QWidget;
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins({});
    insideColumn->addWidget(steps);
    insideColumn->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Results"));
    auto *close = new Button(tr("Close"), {}, ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    if (results.size() > most)
        buttons->addWidget(
            new Label(tr("and %n more", nullptr, int(results.size() - most)), Type::Small, Role::Second));
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(new Label(tr("What came of each"), Type::Title));
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    resize(520, 420);
}

} // namespace chatelaine
