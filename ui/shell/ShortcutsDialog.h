// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace chatelaine {

class Actions;
class Button;
class Label;

/// Every shortcut, and a way to change it. A key that another action of the same place has already
/// is refused, because both would then be silent.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(Actions *actions, QWidget *parent);

private:
    void fill();
    void show(QTreeWidgetItem *item);
    void take();
    [[nodiscard]] QString holder(const QString &id) const;

    Actions *m_actions;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_keys;
    Label *m_note;
};

} // namespace chatelaine
