// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace chatelaine {

TextDialog::TextDialog(const Words &words, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.headline);
    auto *field = new QLineEdit(text);
    auto *keep = new Button(words.keep);
    auto *take = new Button(words.take, {}, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(16);
    column->addWidget((new Label(words.headline, Type::Title))->wrapped());
    column->addWidget(new FormRow(words.label, field));
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(440);
    take->setDefault(true);
    field->selectAll();
    field->setFocus();
    const auto look = [take, field] {
        take->setEnabled(!field->text().trimmed().isEmpty());
    };
    look();
    connect(field, &QLineEdit::textChanged, this, look);
    connect(keep, &Button::clicked, this, &QDialog::reject);
    connect(take, &Button::clicked, this, [this, field] {
        Q_EMIT taken(field->text().trimmed());
        accept();
    });
}

} // namespace chatelaine
