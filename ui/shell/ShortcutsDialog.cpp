// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsDialog.h"

#include "ui/widgets/Actions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

ShortcutsDialog::ShortcutsDialog(Actions *actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_tree(new QTreeWidget)
    , m_keys(new QKeySequenceEdit)
    , m_note(new Label({}, Type::Small, Role::Second))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new CellDelegate(m_tree));
    m_tree->setAccessibleName(windowTitle());
    m_tree->setHeaderLabels({tr("Action"), tr("Where"), tr("Shortcut")});
    m_keys->setAccessibleName(tr("New shortcut"));
    auto *done = new Button(tr("Close"), {}, ButtonKind::Primary);
    auto *clear = new Button(tr("No shortcut"));
    m_note->wrapped();

    auto *edit = new QHBoxLayout;
    edit->addWidget(new FormRow(tr("New shortcut"), m_keys, FormRow::Layout::LabelBeside), 1);
    edit->addWidget(clear);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    buttons->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_tree, 1);
    column->addLayout(edit);
    column->addLayout(buttons);
    resize(640, 560);
    fill();

    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::show);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsDialog::take);
    connect(clear, &Button::clicked, this, [this] {
        m_keys->clear();
        take();
    });
    connect(done, &Button::clicked, this, &ShortcutsDialog::close);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void ShortcutsDialog::fill()
{
    for (const ActionSpec &row : Actions::table()) {
        const QString id = QString::fromLatin1(row.id);
        auto *item = new QTreeWidgetItem(m_tree);
        item->setText(0, Actions::tr(row.text).remove(u'…'));
        item->setText(1, Actions::scopeText(row.scope));
        item->setData(1, cell::SecondRole, true);
        item->setText(2, m_actions->shortcut(id).toString(QKeySequence::NativeText));
        item->setData(0, idRole, id);
    }
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->resizeSection(2, 160);
}

void ShortcutsDialog::show(QTreeWidgetItem *item)
{
    m_keys->setKeySequence(m_actions->shortcut(item->data(0, idRole).toString()));
    m_note->setText({});
}

QString ShortcutsDialog::holder(const QString &id) const
{
    ActionScope scope = ActionScope::Window;
    for (const ActionSpec &row : Actions::table()) {
        if (id == QLatin1StringView(row.id))
            scope = row.scope;
    }
    for (const ActionSpec &row : Actions::table()) {
        const QString other = QString::fromLatin1(row.id);
        const bool meets =
            row.scope == scope || row.scope == ActionScope::Window || row.scope == ActionScope::Account;
        if (other != id && meets && !row.list && m_actions->shortcut(other) == m_keys->keySequence())
            return Actions::tr(row.text);
    }
    return {};
}

void ShortcutsDialog::take()
{
    QTreeWidgetItem *item = m_tree->currentItem();
    const QString id = item->data(0, idRole).toString();
    const QString other = m_keys->keySequence().isEmpty() ? QString() : holder(id);
    if (!other.isEmpty()) {
        m_note->setText(tr("“%1” has this shortcut. Choose another one.").arg(other));
        m_note->setTone(Tone::Refused);
        return;
    }
    m_note->setText({});
    m_actions->setShortcut(id, m_keys->keySequence());
    item->setText(2, m_keys->keySequence().toString(QKeySequence::NativeText));
}

} // namespace chatelaine
