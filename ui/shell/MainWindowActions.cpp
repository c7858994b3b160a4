// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when asked; how it is laid out stands in MainWindow.cpp.
#include "ui/shell/MainWindow.h"

#include "keyring/Keyring.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/AccountSettingsDialog.h"
#include "ui/shell/AccountView.h"
#include "ui/shell/AccountsPane.h"
#include "ui/shell/DemoServer.h"
#include "ui/shell/FindActionPopup.h"
#include "ui/shell/LanguageChoice.h"
#include "ui/shell/RenameDialog.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

void MainWindow::makeWindowActions()
{
    act("window.find-action", [this] { m_find->open(); });
    act("window.menu", [this] { openMainMenu(); });
    act("window.add-account", [this] { addAccount(); });
    act("window.try-demo", [this] { startDemo(); });
    act("window.fold-accounts", [this] {
        m_folded = !m_side->isRail();
        foldForWidth();
    });
    act("window.settings", [this] { openSettings(); });
    act("window.shortcuts", [this] { openShortcuts(); });
    act("window.about", [this] { openAbout(); });
    act("window.unlock-keyring", [this] { unlockKeyring(); });
    act("window.next-region", [this] { moveRegion(1); });
    act("window.previous-region", [this] { moveRegion(-1); });
    act("window.full-screen", [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    act("window.close", [this] { close(); });
    act("window.quit", [this] { close(); });
}

void MainWindow::makeAccountActions()
{
    act("account.next", [this] { m_side->selectNext(1); });
    act("account.previous", [this] { m_side->selectNext(-1); });
    act("account.menu", [this] {
        const Button *button = m_view->menuButton();
        openAccountMenu(button->mapToGlobal(QPoint(0, button->height())));
    });
    act("account.copy-user-id", [this] {
        if (const std::optional<Account> account = m_parts.accounts->find(m_side->current()))
            QApplication::clipboard()->setText(account->sub);
    });
    act("account.sign-in-again", [this] { signInAgain(m_side->current()); });
    act("account.settings", [this] { openAccountSettings(); });
    act("account.sign-out", [this] { takeLeave(SignOutDialog::Way::Here); });
    act("account.sign-out-everywhere", [this] {
        takeLeave(SignOutDialog::Way::Everywhere);
    })->setProperty("kind", u"danger"_s);
    act("page.profile", [this] { showPage(PageId::Profile); });
    act("page.tokens", [this] { showPage(PageId::Tokens); });
    act("page.security", [this] { showPage(PageId::Security); });
    act("page.administration", [this] { showPage(PageId::Administration); });
    act("page.reload", [this] {
        if (AccountPage *page = m_view->currentPage())
            page->reload();
        else
            m_parts.accounts->checkAll();
    });
    m_actions.value(u"page.security"_s)->setVisible(m_parts.pages.contains(PageId::Security));
}

/// F2 and Del mean the account only while its list has the focus.
void MainWindow::makeListActions()
{
    act("account.rename", [this] { renameAccount(); }, m_side->view());
    act(
        "account.remove", [this] { takeLeave(SignOutDialog::Way::Silent); }, m_side->view())
        ->setProperty("kind", u"danger"_s);
}

void MainWindow::addAccount(std::optional<Server> preset)
{
    if (!m_signIn) {
        m_signIn = m_parts.signIn(m_parts.accounts);
        m_stack->addWidget(m_signIn);
        connect(m_signIn, &SignInPage::finished, this, &MainWindow::signInFinished);
    }
    bring(m_signIn);
    m_signIn->addAccount(std::move(preset));
}

void MainWindow::signInAgain(const QUuid &id)
{
    if (!m_parts.accounts->find(id))
        return;
    if (!m_signIn)
        addAccount();
    bring(m_signIn);
    m_signIn->repair(id);
}

void MainWindow::signInFinished(const std::optional<QUuid> &account)
{
    if (account)
        selectAccount(*account);
    if (m_stack->currentWidget() == m_signIn)
        m_stack->setCurrentWidget(m_view);
    showWhatFits();
}

void MainWindow::startDemo()
{
    if (!m_demo) {
        m_demo = new DemoServer(this);
        connect(m_demo, &DemoServer::ready, this, [this](const Server &server) {
            m_bar->clear();
            addAccount(server);
        });
        connect(m_demo, &DemoServer::failed, this, [this](const Error &error) { m_bar->showError(error); });
    }
    m_demo->start();
}

QCoro::Task<void> MainWindow::unlockKeyring()
{
    const QPointer<MainWindow> self(this);
    const Done opened = co_await m_parts.accounts->keyring()->unlock();
    if (self.isNull())
        co_return;
    if (!opened)
        m_bar->showError(opened.error());
    else
        m_bar->clear();
    m_parts.accounts->checkAll();
}

void MainWindow::takeLeave(SignOutDialog::Way way)
{
    if (const std::optional<Account> account = m_parts.accounts->find(m_side->current()))
        (new SignOutDialog(m_parts.accounts, *account, way, this))->open();
}

void MainWindow::openAccountSettings()
{
    if (const std::optional<Account> account = m_parts.accounts->find(m_side->current()))
        (new AccountSettingsDialog(m_parts.accounts, *account, this))->open();
}

void MainWindow::renameAccount()
{
    const std::optional<Account> account = m_parts.accounts->find(m_side->current());
    if (!account)
        return;
    auto *dialog = new RenameDialog(account->label.isEmpty() ? account->name : account->label, this);
    connect(dialog, &RenameDialog::chosen, this,
            [this, id = account->id](const QString &name) { m_parts.accounts->rename(id, name); });
    dialog->open();
}

void MainWindow::openMainMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *id) {
        menu->addAction(m_actions.value(QString::fromLatin1(id)));
    };
    add("window.add-account");
    add("window.find-action");
    menu->addSeparator();
    add("window.fold-accounts");
    QMenu *languages = menu->addMenu(icons::get(u"globe"_s), tr("Language"));
    auto *group = new QActionGroup(languages);
    const QList<languagechoice::Choice> choices = languagechoice::all();
    for (const languagechoice::Choice &choice : choices) {
        QAction *action = languages->addAction(choice.name);
        action->setCheckable(true);
        action->setChecked(choice.tag == languagechoice::saved());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [tag = choice.tag] { languagechoice::use(tag); });
    }
    add("window.settings");
    add("window.shortcuts");
    add("window.about");
    menu->addSeparator();
    add("window.quit");
    const Button *button = m_side->menuButton();
    const QWidget *anchor = button->isVisible() ? static_cast<const QWidget *>(button) : m_side;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint at(mirrored ? anchor->width() - menu->sizeHint().width() : 0,
                    button->isVisible() ? anchor->height() : metrics::headerHeight);
    menu->popup(anchor->mapToGlobal(at));
}

void MainWindow::openAccountMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *id) {
        menu->addAction(m_actions.value(QString::fromLatin1(id)));
    };
    add("page.profile");
    add("page.tokens");
    add("account.copy-user-id");
    menu->addSeparator();
    add("account.sign-in-again");
    add("account.settings");
    add("account.rename");
    menu->addSeparator();
    add("account.sign-out");
    add("account.sign-out-everywhere");
    add("account.remove");
    menu->popup(at);
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_parts.theme, this);
    connect(dialog, &SettingsDialog::languageChosen, this,
            [](const QString &tag) { languagechoice::use(tag); });
    connect(dialog, &SettingsDialog::shortcutsWanted, this, &MainWindow::openShortcuts);
    connect(dialog, &SettingsDialog::densityChanged, this, [] {
        // Rows are measured anew when the style says that it changed.
        const QList<QWidget *> all = QApplication::allWidgets();
        for (QWidget *widget : all) {
            QEvent changed(QEvent::StyleChange);
            QApplication::sendEvent(widget, &changed);
        }
    });
    dialog->open();
}

void MainWindow::openShortcuts()
{
    (new ShortcutsDialog(m_parts.actions, this))->open();
}

void MainWindow::openAbout()
{
    (new AboutDialog(this))->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QStringList unsaved = m_view->unsaved();
    if (unsaved.isEmpty()) {
        save();
        event->accept();
        return;
    }
    event->ignore();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Close and lose changes?"),
                                tr("Close and lose changes?"), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(unsaved.join(u'\n'));
    QPushButton *keep = box->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    const QAbstractButton *lose = box->addButton(tr("Close and lose them"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    connect(box, &QMessageBox::buttonClicked, this, [this, lose](const QAbstractButton *pressed) {
        if (pressed != lose)
            return;
        save();
        QCoreApplication::quit();
    });
    box->open();
}

} // namespace chatelaine
