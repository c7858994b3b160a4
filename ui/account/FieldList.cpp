// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/FieldList.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Metrics.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int noteIcon = 14;
constexpr int smallTarget = 24; ///< the least that a finger or an unsteady hand meets

/// An icon that follows the theme without being asked to.
QLabel *mark(const FieldItem &item)
{
    auto *label = new QLabel;
    const QString name = item.noteIcon.isEmpty() ? toneIcon(item.noteTone) : item.noteIcon;
    label->setPixmap(icons::get(name, item.noteTone).pixmap(noteIcon));
    return label;
}

} // namespace

FieldList::FieldList(const QString &title, const QList<FieldItem> &items, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(new Label(title, Type::Heading));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(7);
    grid->setColumnMinimumWidth(0, metrics::forFont(labelWidth - 16, fontMetrics()));
    grid->setColumnStretch(1, 1);
    for (const FieldItem &item : items)
        addRow(grid, item);
    column->addLayout(grid);
    setAccessibleName(title);
}

void FieldList::addRow(QGridLayout *grid, const FieldItem &item)
{
    const int row = grid->rowCount();
    auto *name = new Label(item.label, Type::Body, Role::Second);
    auto *value = new Label(item.value, item.isCode ? Type::Mono : Type::Body);
    value->setAccessibleName(item.label + u": "_s + item.value);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    if (item.note.isEmpty() && !item.canCopy) {
        value->wrapped()->selectable();
        line->addWidget(value, 1);
    } else {
        value->elided();
        line->addWidget(value);
    }
    if (item.isCode)
        value->setLayoutDirection(Qt::LeftToRight);
    if (!item.note.isEmpty()) {
        auto *note = new Label(item.note, Type::Small, Role::Second);
        note->elided();
        if (item.noteTone != Tone::NotApplicable)
            note->setTone(item.noteTone);
        line->addSpacing(2);
        line->addWidget(mark(item));
        line->addWidget(note);
    }
    if (item.canCopy) {
        auto *copy = Button::iconOnly(u"copy"_s, tr("Copy %1").arg(item.label));
        copy->setFixedHeight(smallTarget);
        connect(copy, &Button::clicked, this,
                [text = item.value] { QGuiApplication::clipboard()->setText(text); });
        line->addWidget(copy);
    }
    if (!item.note.isEmpty() || item.canCopy)
        line->addStretch(1);
    grid->addWidget(name, row, 0, item.canCopy ? Qt::AlignVCenter : Qt::AlignTop);
    grid->addLayout(line, row, 1);
}

} // namespace chatelaine
