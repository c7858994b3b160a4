// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "keyring/Keyring.h"
#include "ui/shell/AccountLook.h"
#include "ui/shell/AccountView.h"
#include "ui/shell/AccountsPane.h"
#include "ui/shell/DemoServer.h"
#include "ui/shell/FindActionPopup.h"
#include "ui/shell/FirstStartPage.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/Metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr QSize startSize(1200, 780);
constexpr QSize leastSize(720, 480);
/// Below this the rail replaces the list: 960 is what a screen of 1920 has left at 200 %.
constexpr int narrowWidth = 1000;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto foldedKey = "window/folded"_L1;
constexpr auto accountKey = "window/account"_L1;

} // namespace

MainWindow::MainWindow(WindowParts parts)
    : m_parts(std::move(parts))
{
    setObjectName(u"window"_s);
    setWindowIcon(icons::application());
    setMinimumSize(leastSize);
    makeWindowActions();
    makeAccountActions();
    layOut();
    makeListActions();
    listen();
    restore();
    retranslate();
    showWhatFits();
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::act(const char *id, const std::function<void()> &run, QWidget *scope)
{
    QAction *action = m_parts.actions->add(scope ? scope : this, id);
    connect(action, &QAction::triggered, this, run);
    m_actions.insert(QString::fromLatin1(id), action);
    return action;
}

void MainWindow::layOut()
{
    m_side = new AccountsPane(m_parts.accounts, m_actions.value(u"window.menu"_s),
                              m_actions.value(u"window.add-account"_s));
    m_first =
        new FirstStartPage(m_actions.value(u"window.add-account"_s), m_actions.value(u"window.try-demo"_s));
    PageContext context{m_parts.accounts, m_parts.actions, m_parts.openDirectory, {}};
    m_view = new AccountView(std::move(context), m_parts.pages, m_actions.value(u"window.find-action"_s),
                             m_actions.value(u"account.menu"_s));
    m_bar = new MessageBar;
    m_find = new FindActionPopup(m_parts.actions, this);
    m_stack = new QStackedWidget;
    // In the smallest window the first start is higher than the page.
    m_firstArea = new QScrollArea;
    m_firstArea->setFrameShape(QFrame::NoFrame);
    m_firstArea->setWidgetResizable(true);
    m_firstArea->setFocusPolicy(Qt::NoFocus);
    m_firstArea->setBackgroundRole(QPalette::Base);
    m_firstArea->setWidget(m_first);
    m_stack->addWidget(m_firstArea);
    m_stack->addWidget(m_view);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(new Line(Qt::Vertical));
    row->addLayout(right, 1);
}

void MainWindow::listen()
{
    connect(m_side, &AccountsPane::selected, this, &MainWindow::accountSelected);
    connect(m_side, &AccountsPane::menuWanted, this, &MainWindow::openAccountMenu);
    connect(m_side, &AccountsPane::unlockWanted, this, [this] { unlockKeyring(); });
    connect(m_view, &AccountView::unlockWanted, this, [this] { unlockKeyring(); });
    connect(m_view, &AccountView::signInWanted, this, &MainWindow::signInAgain);
    connect(m_view, &AccountView::paneShown, this, [this](bool shown) {
        m_paneShown = shown;
        foldForWidth();
    });
    connect(m_parts.accounts, &Accounts::changed, this, &MainWindow::retranslate);
    connect(m_parts.accounts, &Accounts::removed, this,
            [this] { QTimer::singleShot(0, this, &MainWindow::showWhatFits); });
    connect(m_parts.accounts->keyring(), &Keyring::stateChanged, this, [this](KeyringState state) {
        updateReasons();
        const QList<Account> list = m_parts.accounts->list();
        const bool waiting =
            std::ranges::any_of(list, [](const Account &one) { return waitsForKeyring(one.state); });
        // Unlocked here or elsewhere: what waited goes on by itself.
        if (state == KeyringState::Unlocked && waiting)
            m_parts.accounts->checkAll();
    });
    connect(this, &MainWindow::painted, this, [this] {
        if (m_parts.accounts->list().isEmpty())
            m_parts.accounts->keyring()->probe(); // nobody else would, and the footer tells its state
        m_parts.accounts->checkAll();
        if (const QList<Error> repairs = m_parts.accounts->repairs(); !repairs.isEmpty())
            m_bar->showError(repairs.first());
    });
}

void MainWindow::bring(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    updateReasons();
}

void MainWindow::showWhatFits()
{
    const QList<Account> list = m_parts.accounts->list();
    if (m_signIn && m_stack->currentWidget() == m_signIn && m_signIn->isWaiting())
        return;
    if (list.isEmpty()) {
        bring(m_firstArea);
        m_first->primary()->setFocus();
        return;
    }
    if (m_side->current().isNull()) {
        const auto saved = QUuid::fromString(QSettings().value(accountKey).toString());
        selectAccount(m_parts.accounts->find(saved) ? saved : list.first().id);
    }
    accountSelected(m_side->current());
    m_side->view()->setFocus();
}

void MainWindow::selectAccount(const QUuid &id)
{
    m_side->select(id);
}

void MainWindow::showPage(PageId page)
{
    m_view->showPage(page);
    bring(m_view);
}

void MainWindow::accountSelected(const QUuid &id)
{
    const std::optional<Account> account = m_parts.accounts->find(id);
    if (!account)
        return;
    m_view->setAccount(id);
    bring(m_view);
    retranslate();
}

void MainWindow::updateReasons()
{
    const std::optional<Account> account = m_parts.accounts->find(m_side->current());
    const QString none = account ? QString() : tr("There is no account yet.");
    for (const auto &[id, action] : m_actions.asKeyValueRange()) {
        if (Actions::scope(action) == ActionScope::Account)
            Actions::setReason(action, none);
    }
    if (account && !hasPages(account->state))
        Actions::setReason(m_actions.value(u"page.administration"_s),
                           tr("Administration waits for the keyring."));
    const KeyringState keyring = m_parts.accounts->keyring()->state();
    Actions::setReason(m_actions.value(u"window.unlock-keyring"_s),
                       keyring == KeyringState::Unlocked ? tr("The keyring is unlocked.") : QString());
    Actions::setReason(m_actions.value(u"window.try-demo"_s),
                       DemoServer::program().isEmpty() ? tr("The demo server is not installed.") : QString());
}

void MainWindow::foldForWidth()
{
    const int pane = metrics::forFont(metrics::foldBelow, fontMetrics());
    const bool crowded = width() < narrowWidth || (m_paneShown && width() < pane);
    if (m_side->isRail() != (m_folded || crowded))
        m_side->setRail(m_folded || crowded);
    m_view->setNarrow(width() - m_side->width() < 640);
}

void MainWindow::moveRegion(int step)
{
    QList<MessageBar *> bars{m_bar};
    QList<QWidget *> regions{m_bar, m_side->view()};
    if (m_stack->currentWidget() == m_view) {
        bars << m_view->messageBars();
        regions << m_view->regions();
    } else if (QWidget *page = m_stack->currentWidget()) {
        regions << page->nextInFocusChain();
    }
    // What was said last comes before everything else, once.
    for (MessageBar *bar : std::as_const(bars)) {
        if (!bar->isUnread() || !bar->firstButton())
            continue;
        bar->enter();
        return;
    }
    regions.removeIf([](const QWidget *widget) {
        const auto *bar = qobject_cast<const MessageBar *>(widget);
        return !widget || !widget->isVisible() || !widget->isEnabled() || (bar && !bar->firstButton());
    });
    if (regions.isEmpty())
        return;
    qsizetype now = -1;
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype at = 0; focus && at < regions.size(); ++at) {
        if (regions.at(at) == focus || regions.at(at)->isAncestorOf(focus))
            now = at;
    }
    const qsizetype next = now < 0 ? 0 : (now + step + regions.size()) % regions.size();
    if (auto *bar = qobject_cast<MessageBar *>(regions.at(next)))
        bar->enter();
    else
        regions.at(next)->setFocus(Qt::TabFocusReason);
}

void MainWindow::retranslate()
{
    const std::optional<Account> account = m_parts.accounts->find(m_side->current());
    const QString name = account ? (account->label.isEmpty() ? account->name : account->label) : QString();
    setWindowTitle(name.isEmpty() ? u"Chatelaine"_s : QString(name + u" – Chatelaine"_s));
    updateReasons();
}

void MainWindow::restore()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(startSize);
    m_folded = settings.value(foldedKey).toBool();
    foldForWidth();
}

void MainWindow::save() const
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(foldedKey, m_folded);
    settings.setValue(accountKey, m_side->current().toString(QUuid::WithoutBraces));
}

void MainWindow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors::of(Role::Base, palette()));
    if (m_painted)
        return;
    m_painted = true;
    QTimer::singleShot(0, this, &MainWindow::painted);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_parts.actions->retranslate();
        retranslate();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldForWidth();
}

void MainWindow::present(const StartOptions &options)
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    // Where the desktop refuses to raise a window (Wayland), it may at least mark it.
    if (!isActiveWindow())
        QApplication::alert(this);
    if (options.addAccount)
        addAccount(options.server);
}

} // namespace chatelaine
