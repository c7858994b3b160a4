// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QListView;
class QSpacerItem;

namespace chatelaine {

class AccountDelegate;
class AccountListModel;
class Actions;
class Button;
class Label;
class StatusFooter;

/// The side of the window: the program's name and menu, the accounts, "Add account", the state of
/// keyring and network. Folds to a rail of discs.
class AccountsPane : public QWidget
{
    Q_OBJECT
public:
    AccountsPane(Accounts *accounts, QAction *menuAction, QAction *addAction, QWidget *parent = nullptr);

    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }
    void select(const QUuid &id);
    void selectNext(int step);
    [[nodiscard]] QUuid current() const;
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] Button *menuButton() const { return m_menu; }

Q_SIGNALS:
    void selected(const QUuid &id);
    void menuWanted(const QPoint &globalPosition);
    void unlockWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QBoxLayout *makeHead();

    AccountListModel *m_model;
    AccountDelegate *m_delegate;
    QListView *m_view;
    Button *m_menu;
    Button *m_add;
    Label *m_title;
    Label *m_empty;
    StatusFooter *m_footer;
    std::array<QSpacerItem *, 3> m_headSpaces{};
    bool m_rail = false;
};

} // namespace chatelaine
