// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccountPage.h"

#include <QHash>
#include <QMap>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace chatelaine {

class Button;
class StatePage;

/// The right side of the window: tabs for the pages of the selected account, above them what
/// concerns the account as a whole, below them the page. Pages are made when first wanted and kept.
class AccountView : public QWidget
{
    Q_OBJECT
public:
    AccountView(PageContext context, QMap<PageId, PageFactory> factories, QAction *findAction,
                QAction *menuAction, QWidget *parent = nullptr);

    void setAccount(const QUuid &id);
    [[nodiscard]] QUuid account() const { return m_context.account; }
    void showPage(PageId page);
    [[nodiscard]] PageId page() const;
    [[nodiscard]] AccountPage *currentPage() const;
    /// Pages with something unsaved, as sentences.
    [[nodiscard]] QStringList unsaved() const;
    [[nodiscard]] QList<QWidget *> regions() const;
    [[nodiscard]] Button *menuButton() const { return m_menu; }
    [[nodiscard]] MessageBar *messageBar() const { return m_bar; }
    /// Where the window is narrow, "Find action" keeps its icon alone.
    void setNarrow(bool narrow);
    /// Asks the server again whether it can be reached.
    void retryConnection();
    /// The bar for what concerns the account, then that of the page.
    [[nodiscard]] QList<MessageBar *> messageBars() const;

Q_SIGNALS:
    void signInWanted(const QUuid &id);
    void unlockWanted();
    void paneShown(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showNotice(const Account &account);
    void showCountdown();
    void showKeyringState(const Account &account);
    void bring(QWidget *page);
    void retranslate();
    void showTabs(const Account &account);
    AccountPage *makePage(PageId page);
    void forget(const QUuid &id);

    PageContext m_context;
    QMap<PageId, PageFactory> m_factories;
    QHash<QUuid, QMap<PageId, AccountPage *>> m_pages;
    QTabBar *m_tabs;
    Button *m_find;
    Button *m_menu;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    StatePage *m_state;
    QTimer m_tick; ///< while a countdown is on show
    QString m_stateShown;
    int m_notice = 0;               // the number the bar knows the account's notice by
    std::optional<PageId> m_wanted; ///< the page that had to be left
    QPointer<QWidget> m_focusBefore;
    bool m_movesTabs = false;
};

} // namespace chatelaine
