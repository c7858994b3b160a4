// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountView.h"

#include "keyring/Keyring.h"
#include "ui/shell/AccountLook.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/StatePage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

QString titleOf(PageId page)
{
    switch (page) {
    case PageId::Profile:
        return AccountView::tr("Profile");
    case PageId::Tokens:
        return AccountView::tr("Tokens");
    case PageId::Security:
        return AccountView::tr("Security");
    case PageId::Administration:
        return AccountView::tr("Administration");
    }
    std::unreachable();
}

QString keyringHeadline(AccountState account, KeyringState keyring)
{
    switch (keyring) {
    case KeyringState::NoService:
    case KeyringState::NoBus:
        return AccountView::tr("No keyring is running");
    case KeyringState::NoCollection:
        return AccountView::tr("There is no keyring yet");
    case KeyringState::Prompting:
        return AccountView::tr("The keyring asks for its password");
    default:
        return account == AccountState::KeyringLocked ? AccountView::tr("The keyring is locked")
                                                      : AccountView::tr("The keyring does not answer");
    }
}

} // namespace

AccountView::AccountView(PageContext context, QMap<PageId, PageFactory> factories, QAction *findAction,
                         QAction *menuAction, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_factories(std::move(factories))
    , m_tabs(new QTabBar)
    , m_find(new Button(findAction, ButtonKind::Flat))
    , m_menu(new Button(menuAction, ButtonKind::Flat))
    , m_bar(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_state(new StatePage(true))
{
    m_tabs->setProperty("kind", u"pages"_s);
    m_tabs->setUsesScrollButtons(true);
    for (auto each = m_factories.cbegin(); each != m_factories.cend(); ++each)
        m_tabs->setTabData(m_tabs->addTab(titleOf(each.key())), int(each.key()));
    m_menu->setCompact(true);
    m_stack->addWidget(m_state);

    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->setSpacing(4);
    head->addSpacing(8);
    head->addWidget(m_tabs, 1);
    head->addWidget(m_find);
    head->addWidget(m_menu);
    head->addSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Line);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);

    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &AccountView::showCountdown);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        if (!m_movesTabs) {
            m_wanted.reset();
            refresh();
        }
    });
    connect(m_context.accounts, &Accounts::changed, this, [this](const QUuid &id) {
        if (id == m_context.account)
            refresh();
    });
    connect(m_context.accounts, &Accounts::removed, this, &AccountView::forget);
    connect(m_context.accounts->keyring(), &Keyring::stateChanged, this, &AccountView::refresh);
    retranslate();
}

void AccountView::setAccount(const QUuid &id)
{
    m_context.account = id;
    refresh();
}

PageId AccountView::page() const
{
    return PageId(m_tabs->tabData(m_tabs->currentIndex()).toInt());
}

void AccountView::showPage(PageId page)
{
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (m_tabs->tabData(at).toInt() == int(page) && m_tabs->isTabEnabled(at))
            m_tabs->setCurrentIndex(at);
    }
}

AccountPage *AccountView::currentPage() const
{
    return qobject_cast<AccountPage *>(m_stack->currentWidget());
}

QStringList AccountView::unsaved() const
{
    QStringList found;
    for (const auto &pages : m_pages) {
        for (const AccountPage *page : pages) {
            if (const QString what = page->unsaved(); !what.isEmpty())
                found << what;
        }
    }
    return found;
}

QList<QWidget *> AccountView::regions() const
{
    QList<QWidget *> found{m_tabs};
    const QList<MessageBar *> bars = messageBars();
    for (MessageBar *bar : bars)
        found << bar;
    if (const AccountPage *page = currentPage()) {
        found << page->regions();
    } else if (auto *button = m_state->findChild<Button *>()) {
        found << button;
    }
    found.removeAll(nullptr);
    return found;
}

QList<MessageBar *> AccountView::messageBars() const
{
    QList<MessageBar *> bars{m_bar};
    if (const AccountPage *page = currentPage())
        bars << page->messageBar();
    return bars;
}

void AccountView::setNarrow(bool narrow)
{
    m_find->setCompact(narrow);
}

void AccountView::retryConnection()
{
    if (TokenKeeper *keeper = m_context.accounts->keeper(m_context.account))
        keeper->reconnect(); // its state, and so the bar, follows from the answer
    showCountdown();
}

void AccountView::refresh()
{
    const std::optional<Account> account = m_context.accounts->find(m_context.account);
    if (!account)
        return;
    showTabs(*account);
    if (!hasPages(account->state)) {
        showKeyringState(*account);
        bring(m_state);
        showNotice(*account);
        return;
    }
    AccountPage *&shown = m_pages[account->id][page()];
    if (!shown)
        shown = makePage(page());
    const bool isNew = m_stack->currentWidget() != shown;
    bring(shown);
    if (isNew)
        shown->activate();
    showNotice(*account);
}

/// A page that has to make room for the state of the keyring gets the focus back where it was.
void AccountView::bring(QWidget *page)
{
    const QWidget *before = m_stack->currentWidget();
    if (before == page)
        return;
    QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && before && before->isAncestorOf(focus);
    m_stack->setCurrentWidget(page);
    if (page == m_state) {
        m_focusBefore = hadFocus ? focus : nullptr;
        if (QWidget *primary = m_state->findChild<Button *>(); hadFocus && primary)
            primary->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget *back = std::exchange(m_focusBefore, nullptr);
    if (hadFocus && back && page->isAncestorOf(back))
        back->setFocus(Qt::OtherFocusReason);
}

AccountPage *AccountView::makePage(PageId page)
{
    AccountPage *made = m_factories.value(page)(m_context);
    m_stack->addWidget(made);
    connect(made, &AccountPage::signInWanted, this,
            [this, made] { Q_EMIT signInWanted(made->context().account); });
    connect(made, &AccountPage::pageWanted, this, &AccountView::showPage);
    connect(made, &AccountPage::paneShown, this, &AccountView::paneShown);
    return made;
}

void AccountView::forget(const QUuid &id)
{
    const QMap<PageId, AccountPage *> pages = m_pages.take(id);
    for (AccountPage *page : pages) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
}

void AccountView::showTabs(const Account &account)
{
    const bool administers = hasPages(account.state);
    // QTabBar leaves a tab that is switched off by itself. That is wanted, and so is the way back.
    if (!administers && page() == PageId::Administration)
        m_wanted = PageId::Administration;
    m_movesTabs = true;
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (m_tabs->tabData(at).toInt() != int(PageId::Administration))
            continue;
        m_tabs->setTabEnabled(at, administers);
        m_tabs->setTabToolTip(at, administers ? QString() : tr("Administration waits for the keyring."));
    }
    if (administers && m_wanted)
        showPage(*std::exchange(m_wanted, std::nullopt));
    m_movesTabs = false;
}

void AccountView::showNotice(const Account &account)
{
    const TokenKeeper *keeper = m_context.accounts->keeper(account.id);
    std::optional<Message> notice = accountNotice(account, keeper ? keeper->trouble() : std::nullopt);
    if (!notice) {
        m_tick.stop();
        m_bar->clear();
        return;
    }
    if (account.state == AccountState::Offline) {
        m_tick.start();
        notice->text = offlineText(currentPage() ? currentPage()->readAt() : QDateTime(),
                                   keeper ? keeper->nextTry() : std::nullopt, QDateTime::currentDateTime());
    } else {
        m_tick.stop();
    }
    if (account.state == AccountState::Offline)
        notice->actions = {{tr("Try now"), u"refresh"_s, [this] { retryConnection(); }, false}};
    else
        notice->actions = {{tr("Sign in again"), u"sign-in"_s,
                            [this] { Q_EMIT signInWanted(m_context.account); },
                            account.state != AccountState::SignedIn}};
    const Message &shown = m_bar->message();
    const bool same = !m_bar->isHidden() && shown.headline == notice->headline &&
                      shown.serverWords == notice->serverWords && shown.code == notice->code;
    if (same)
        m_bar->reword(m_notice, *notice);
    else
        m_notice = m_bar->show(*notice);
}

void AccountView::showCountdown()
{
    if (const std::optional<Account> account = m_context.accounts->find(m_context.account))
        showNotice(*account);
}

void AccountView::showKeyringState(const Account &account)
{
    const KeyringState keyring = m_context.accounts->keyring()->state();
    const QString shown = accountStateName(account.state) + u' ' + keyringStateName(keyring);
    if (shown == std::exchange(m_stateShown, shown))
        return; // whoever stands on a button keeps it
    if (account.state == AccountState::Checking) {
        m_state->clearButtons();
        m_state->set(u"hourglass"_s, tr("Reading the keyring…"),
                     tr("The tokens of this account are kept there."), Tone::Information);
        m_state->setSteps({});
        return;
    }
    const bool hadFocus = m_state->isAncestorOf(QApplication::focusWidget());
    m_state->clearButtons();
    const bool opens = account.state == AccountState::KeyringLocked || keyring == KeyringState::NoCollection;
    m_state->set(u"lock"_s, keyringHeadline(account.state, keyring),
                 keyring == KeyringState::Locked
                     ? tr("The refresh token of this account is in the keyring. Unlock it to go on.")
                     : keyringStateText(keyring));
    auto *unlock = new Button(opens ? tr("Unlock keyring") : tr("Ask again"),
                              opens ? u"lock"_s : u"refresh"_s, ButtonKind::Primary);
    auto *signIn = new Button(tr("Sign in again instead"));
    connect(unlock, &Button::clicked, this, &AccountView::unlockWanted);
    connect(signIn, &Button::clicked, this, [this] { Q_EMIT signInWanted(m_context.account); });
    m_state->addButton(unlock);
    m_state->addButton(signIn);
    if (hadFocus)
        unlock->setFocus(Qt::OtherFocusReason);
    m_state->setSteps({{StepState::Finished, tr("Your account is kept"),
                        tr("You are not signed out. Nothing has to be entered again on the server.")},
                       {StepState::Active, tr("Waiting for the keyring to open"),
                        tr("Chatelaine notices by itself when you unlock it, here or elsewhere.")},
                       {StepState::NotOffered, tr("Until then"),
                        tr("Profile and tokens cannot be read; administration is off.")}});
}

void AccountView::retranslate()
{
    m_tabs->setAccessibleName(tr("Pages of the account"));
    for (int at = 0; at < m_tabs->count(); ++at)
        m_tabs->setTabText(at, titleOf(PageId(m_tabs->tabData(at).toInt())));
    m_stateShown.clear();
    m_bar->clear(); // so that it is said anew
    refresh();
}

void AccountView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors::of(Role::Base, palette()));
}

void AccountView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chatelaine
