// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ColumnsDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QListWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

ColumnsDialog::ColumnsDialog(const QList<Field> &fields, const QStringList &shown, QWidget *parent)
    : QDialog(parent)
    , m_fields(fields)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    auto *title = new Label(tr("Columns of the list"), Type::Heading);
    title->setBuddy(m_list);
    auto *note =
        new Label(tr("Where the window is narrow, the last ones give way."), Type::Small, Role::Second);
    note->wrapped();
    m_list->setAccessibleName(title->text());
    m_list->setFrameShape(QFrame::NoFrame);
    auto *standard = new Button(tr("Reset columns"), {}, ButtonKind::Flat);
    auto *close = new Button(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(standard);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->addWidget(title);
    column->addWidget(note);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(340, 460);
    fill(shown);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::tell);
    connect(close, &Button::clicked, this, &QDialog::accept);
    connect(standard, &Button::clicked, this, [this] {
        QStringList first;
        for (const Field &field : std::as_const(m_fields))
            if (field.shown)
                first << field.name;
        fill(first);
        tell();
    });
}

void ColumnsDialog::fill(const QStringList &shown)
{
    m_filling = true;
    m_list->clear();
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        auto *item = new QListWidgetItem(m_fields.at(at).title, m_list);
        item->setData(Qt::UserRole, m_fields.at(at).name);
        item->setCheckState(shown.contains(m_fields.at(at).name) ? Qt::Checked : Qt::Unchecked);
        // The first tells who a row is about.
        if (at == 0)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setCurrentRow(1);
    m_filling = false;
}

void ColumnsDialog::tell()
{
    if (m_filling)
        return;
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        if (row == 0 || m_list->item(row)->checkState() == Qt::Checked)
            names << m_list->item(row)->data(Qt::UserRole).toString();
    Q_EMIT columnsChosen(names);
}

} // namespace chatelaine
