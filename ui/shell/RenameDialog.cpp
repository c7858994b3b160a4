// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RenameDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace chatelaine {

namespace {

constexpr int leastWidth = 400;

} // namespace

RenameDialog::RenameDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rename account"));
    auto *field = new QLineEdit(name);
    auto *row = new FormRow(tr("Name in the list"), field);
    row->setHelp(tr("For you alone. The server’s own name of this person stays as it is."));
    auto *cancel = new Button(tr("Cancel"));
    auto *rename = new Button(tr("Rename"), {}, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(rename);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(row);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(leastWidth);
    rename->setDefault(true);
    field->selectAll();
    field->setFocus();
    connect(field, &QLineEdit::textChanged, rename,
            [rename](const QString &text) { rename->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(rename, &Button::clicked, this, [this, field] {
        Q_EMIT chosen(field->text().trimmed());
        accept();
    });
}

} // namespace chatelaine
