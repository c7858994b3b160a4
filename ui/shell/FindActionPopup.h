// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListView;

namespace chatelaine {

class Actions;
class FindActionModel;
class Label;

/// "Find action": every action that can be reached now by its name, with its shortcut, or with the
/// reason why it is off.
class FindActionPopup : public QFrame
{
    Q_OBJECT
public:
    explicit FindActionPopup(const Actions *actions, QWidget *parent);

    /// In the upper middle of the parent's window.
    void open();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run(const QModelIndex &index);
    void search(const QString &text);
    void fit();

    const Actions *m_actions;
    FindActionModel *m_model;
    QLineEdit *m_edit;
    Label *m_none;
    QListView *m_view;
};

} // namespace chatelaine
