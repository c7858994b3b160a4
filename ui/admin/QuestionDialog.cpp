// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/QuestionDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>

namespace chatelaine {

QuestionDialog::QuestionDialog(const QString &headline, const QString &text, const QString &keep,
                               const QString &lose, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(headline);
    auto *title = new Label(headline, Type::Title);
    auto *lines = new Label(text, Type::Body, Role::Second);
    auto *keepButton = new Button(keep);
    auto *loseButton = new Button(lose, {}, ButtonKind::Danger);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(keepButton);
    buttons->addWidget(loseButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(16);
    column->addWidget(title->wrapped());
    column->addWidget(lines->wrapped());
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(440);
    keepButton->setDefault(true);
    keepButton->setFocus();
    connect(keepButton, &Button::clicked, this, &QDialog::reject);
    connect(loseButton, &Button::clicked, this, &QDialog::accept);
}

} // namespace chatelaine
