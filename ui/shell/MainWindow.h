// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"
#include "ui/shell/SignOutDialog.h"
#include "ui/shell/StartOptions.h"
#include "ui/widgets/AccountPage.h"
#include "ui/widgets/SignInPage.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

class QMenu;
class QScrollArea;
class QStackedWidget;

namespace chatelaine {

class AccountView;
class AccountsPane;
class Actions;
class DemoServer;
class FindActionPopup;
class FirstStartPage;
class MessageBar;
class Theme;

/// What the window is put together from. Everything outlives it.
struct WindowParts
{
    Accounts *accounts = nullptr;
    Actions *actions = nullptr;
    Theme *theme = nullptr;
    DirectoryOpener openDirectory;
    QMap<PageId, PageFactory> pages;
    std::function<SignInPage *(Accounts *)> signIn;
};

/// The window: accounts at the side, then the first start, the sign-in, or the selected account.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(WindowParts parts);
    ~MainWindow() override;

    /// To the front, and on to what a start asked for.
    void present(const StartOptions &options);
    void selectAccount(const QUuid &id);
    void showPage(PageId page);

Q_SIGNALS:
    /// Once, after the first frame is on screen: only now may the keyring and the bus be asked.
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *act(const char *id, const std::function<void()> &run, QWidget *scope = nullptr);
    void makeWindowActions();
    void makeAccountActions();
    void makeListActions();
    void layOut();
    void listen();
    void retranslate();

    void bring(QWidget *page);
    void showWhatFits();
    void accountSelected(const QUuid &id);
    void updateReasons();
    void foldForWidth();
    void moveRegion(int step);

    void addAccount(std::optional<Server> preset = {});
    void signInAgain(const QUuid &id);
    void signInFinished(const std::optional<QUuid> &account);
    void startDemo();
    QCoro::Task<void> unlockKeyring();
    void takeLeave(SignOutDialog::Way way);
    void openAccountSettings();
    void renameAccount();
    void openMainMenu();
    void openAccountMenu(const QPoint &at);
    void openSettings();
    void openShortcuts();
    void openAbout();
    void restore();
    void save() const;

    WindowParts m_parts;
    AccountsPane *m_side = nullptr;
    QStackedWidget *m_stack = nullptr;
    FirstStartPage *m_first = nullptr;
    QScrollArea *m_firstArea = nullptr;
    SignInPage *m_signIn = nullptr;
    AccountView *m_view = nullptr;
    MessageBar *m_bar = nullptr;
    FindActionPopup *m_find = nullptr;
    DemoServer *m_demo = nullptr;
    QMap<QString, QAction *> m_actions;
    bool m_folded = false;    ///< by the person
    bool m_paneShown = false; ///< a page has a pane open beside its contents
    bool m_painted = false;
};

} // namespace chatelaine
