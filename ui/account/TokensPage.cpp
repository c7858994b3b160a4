// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/TokensPage.h"

#include "oauth/Discovery.h"
#include "ui/account/ClaimsPane.h"
#include "ui/account/RawText.h"
#include "ui/account/SecretClipboard.h"
#include "ui/account/TokenCardsView.h"
#include "ui/account/VerdictPane.h"
#include "ui/account/VerdictTable.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/Metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int toolbarFits = 940; ///< wide enough for every button with its text
constexpr int toolbarPadding = 24;
/// A verdict speaks of the time that is left, so it ages.
constexpr qint64 verdictAge = 30;

} // namespace

TokensPage::TokensPage(PageContext context, QWidget *parent, Clock clock)
    : AccountPage(std::move(context), parent)
    , m_clock(std::move(clock))
    , m_cards(new TokenCardsModel(m_clock, this))
    , m_view(new TokenCardsView)
    , m_claims(new ClaimsPane)
    , m_clipboard(new SecretClipboard(SecretClipboard::lifetime, this))
    , m_title(new Label({}, Type::Heading))
    , m_reason(new Label({}, Type::Small, Role::Second))
    , m_reasonBelow(new Label({}, Type::Small, Role::Second))
{
    makeActions();
    m_verdict = new VerdictPane([this] {
        auto *copy = new Button(m_copyVerdict, ButtonKind::Flat);
        copy->setCompact(true);
        return copy;
    }());
    m_raw = new RawText(m_reveal);
    m_view->setModel(m_cards);
    layOut(makeToolbar());
    // Until the width is known: a page must not begin by making the window wider.
    setNarrow(true);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TokensPage::showCurrent);
    connect(m_claims, &ClaimsPane::currentChanged, this, &TokensPage::showReasons);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &TokensPage::tick);
    retranslate();
}

void TokensPage::makeActions()
{
    Actions *actions = this->context().actions;
    m_refresh = actions->add(this, "tokens.refresh");
    m_introspect = actions->add(this, "tokens.introspect");
    m_exchange = actions->add(this, "tokens.exchange");
    m_revoke = actions->add(this, "tokens.revoke");
    m_reveal = actions->add(this, "tokens.reveal");
    m_copyAccess = actions->add(this, "tokens.copy-access");
    m_copyClaim = actions->add(m_claims->view(), "tokens.copy-claim");
    m_copyVerdict = actions->add(this, "tokens.copy-verdict");
    m_copyClaims = new QAction(this);
    QAction *filter = actions->add(this, "tokens.filter");
    connect(m_refresh, &QAction::triggered, this, [this] { refreshNow(); });
    connect(m_reveal, &QAction::triggered, this, [this] { m_raw->reveal(); });
    connect(m_copyAccess, &QAction::triggered, this, &TokensPage::copyToken);
    connect(m_copyClaim, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_claims->currentText()); });
    connect(m_copyClaims, &QAction::triggered, this, &TokensPage::copyClaims);
    connect(m_copyVerdict, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_verdict->report()); });
    connect(filter, &QAction::triggered, this,
            [this] { m_claims->filter()->setFocus(Qt::ShortcutFocusReason); });
}

QWidget *TokensPage::makeToolbar()
{
    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(toolbarPadding, 8, toolbarPadding, 12);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_row = row;
    row->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_reasonBelow);
    m_reasonBelow->wrapped();
    for (Label *reason : {m_reason, m_reasonBelow})
        reason->setObjectName(u"reason"_s);
    m_title->setBuddy(m_view);
    m_reason->elided();
    row->addWidget(m_title);
    row->addSpacing(4);
    row->addWidget(m_reason, 1);
    row->addStretch(0);
    row->addWidget(new Button(m_refresh, ButtonKind::Primary));
    m_copy = new Button(tr("Copy"), u"copy"_s);
    m_secondary = {new Button(m_introspect), new Button(m_exchange), m_copy};
    m_copyMenu = new QMenu(m_copy);
    for (QAction *action : {m_copyAccess, m_copyClaim, m_copyClaims, m_copyVerdict})
        m_copyMenu->addAction(action);
    m_copy->setMenu(m_copyMenu);
    for (Button *button : m_secondary)
        row->addWidget(button);
    // What ends something stands apart from the rest.
    row->addSpacing(8);
    row->addWidget(new Button(m_revoke, ButtonKind::Danger));
    m_toolbar = bar;
    return bar;
}

void TokensPage::layOut(QWidget *toolbar)
{
    auto *cards = new QHBoxLayout;
    cards->setContentsMargins(16, 16, 16, 8);
    cards->addWidget(m_view);
    m_panes = new QSplitter(Qt::Horizontal);
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_claims);
    m_panes->addWidget(m_verdict);
    shareWidth(false);
    body()->addLayout(cards);
    body()->addWidget(toolbar);
    body()->addWidget(new Line);
    body()->addWidget(m_panes, 1);
    body()->addWidget(new Line);
    body()->addWidget(m_raw);
}

void TokensPage::activate()
{
    if (TokenKeeper *keeper = context().accounts->keeper(context().account))
        connect(keeper, &TokenKeeper::tokensChanged, this, &TokensPage::takeTokens, Qt::UniqueConnection);
    takeTokens();
    if (current().text.isEmpty())
        readTokens();
    if (!m_serverAsked)
        askServer();
}

void TokensPage::reload()
{
    m_cards->show({});
    activate();
}

void TokensPage::accountChanged()
{
    if (isVisible())
        takeTokens();
}

QList<QWidget *> TokensPage::regions() const
{
    return {m_view, m_copy, m_claims->view(), m_verdict->view()};
}

void TokensPage::showEvent(QShowEvent *event)
{
    AccountPage::showEvent(event);
    m_tick.start();
    if (m_judgedAt.isValid())
        takeTokens(); // the account may have been signed in again meanwhile
}

void TokensPage::setNarrow(bool narrow)
{
    for (Button *button : std::as_const(m_secondary))
        button->setCompact(narrow);
    placeReason();
}

/// Beside the title where all of it fits, else on lines of its own: a reason that is cut is none.
void TokensPage::placeReason()
{
    // Not from the layout, which knows of a new text only later.
    int needed = 2 * toolbarPadding + (m_row->count() - 1) * m_row->spacing();
    for (int at = 0; at < m_row->count(); ++at) {
        const QLayoutItem *item = m_row->itemAt(at);
        needed += item->widget() ? item->widget()->sizeHint().width() : item->sizeHint().width();
    }
    const bool fits = needed <= width();
    m_reason->setVisible(fits);
    m_reasonBelow->setVisible(!fits);
}

void TokensPage::resizeEvent(QResizeEvent *event)
{
    AccountPage::resizeEvent(event);
    setNarrow(width() < wholeToolbar());
    constexpr int crowdedBelow = 760; // for both tables, in the usual font
    const bool crowded = width() < metrics::forFont(crowdedBelow, fontMetrics());
    if (crowded != m_crowded)
        shareWidth(crowded);
}

/// Where there is little room the claims go without their meaning, and the reasons get theirs.
void TokensPage::shareWidth(bool crowded)
{
    m_crowded = crowded;
    const int claims = crowded ? 42 : 52;
    m_panes->setStretchFactor(0, claims);
    m_panes->setStretchFactor(1, 100 - claims);
    m_panes->setSizes({10 * claims, 10 * (100 - claims)});
}

/// The width at which every button of the toolbar has its text: a language or a font may need more
/// than the usual one.
int TokensPage::wholeToolbar()
{
    for (Button *button : std::as_const(m_secondary))
        button->setCompact(false);
    constexpr int spaces = 2 * 24 + 4 + 3 * metrics::gap;
    const int reason = metrics::letter(fontMetrics()) * 20;
    int width = spaces + m_title->sizeHint().width() + reason;
    const QList<Button *> buttons = m_toolbar->findChildren<Button *>();
    for (const Button *button : buttons)
        width += metrics::gap + button->sizeHint().width();
    return std::max(toolbarFits, width);
}

void TokensPage::hideEvent(QHideEvent *event)
{
    AccountPage::hideEvent(event);
    m_tick.stop();
}

void TokensPage::takeTokens()
{
    const Account now = account();
    const TokenKeeper *keeper = context().accounts->keeper(context().account);
    if (!keeper)
        return;
    ++m_generation;
    m_cards->show(TokenCard::all(keeper->current(), now, keeper->trouble()));
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_cards->index(0));
    if (now.state == AccountState::SignedIn)
        messageBar()->withdraw(m_failureTold);
    judgeAll();
    showCurrent();
}

void TokensPage::judgeAll()
{
    m_judgedAt = m_clock.now();
    for (int row = 0; row < m_cards->rowCount(); ++row)
        if (const TokenCard card = m_cards->card(row); !card.text.isEmpty())
            judge(card, m_generation);
}

void TokensPage::tellFailure(const Error &error)
{
    if (!isToldAbove(error))
        m_failureTold = messageBar()->showError(error);
}

QCoro::Task<void> TokensPage::readTokens()
{
    const QPointer<TokensPage> self(this);
    TokenKeeper *keeper = context().accounts->keeper(context().account);
    if (!keeper)
        co_return;
    const Result<TokenSet> tokens = co_await keeper->validFor(std::chrono::seconds(0));
    if (!self)
        co_return;
    if (tokens)
        takeTokens();
    else
        tellFailure(tokens.error());
}

QCoro::Task<void> TokensPage::judge(TokenCard card, int generation)
{
    const QPointer<TokensPage> self(this);
    Accounts *accounts = context().accounts;
    const QUuid id = context().account;
    Result<JudgedToken> judged = co_await accounts->judge(id, card.text, true);
    if (!self || generation != m_generation)
        co_return;
    if (!judged) {
        // Without the server's keys all but the signature can still be judged.
        judged = co_await accounts->judge(id, card.text, false);
        if (!self || generation != m_generation)
            co_return;
    }
    if (judged)
        card.judge(*judged);
    else
        card.isOpaque = true;
    m_cards->update(card);
    if (current().kind == card.kind)
        showCurrent();
}

QCoro::Task<void> TokensPage::refreshNow()
{
    const QPointer<TokensPage> self(this);
    TokenKeeper *keeper = context().accounts->keeper(context().account);
    if (!keeper || m_refreshing)
        co_return;
    m_refreshing = true;
    showReasons();
    const QByteArray now = keeper->current().accessToken;
    const Result<TokenSet> tokens = co_await keeper->replace(now);
    if (!self)
        co_return;
    m_refreshing = false;
    if (tokens) {
        Message done;
        done.tone = Tone::Passed;
        done.headline = tr("The tokens were renewed");
        messageBar()->show(done);
    } else {
        tellFailure(tokens.error());
    }
    takeTokens();
}

QCoro::Task<void> TokensPage::askServer()
{
    const QPointer<TokensPage> self(this);
    Discovery *discovery = context().accounts->discovery(context().account);
    if (!discovery)
        co_return;
    const QString issuer = account().server.issuer;
    const Result<ServerMetadata> server = co_await discovery->metadata(issuer);
    if (!self || !server)
        co_return;
    m_serverAsked = true;
    m_canRevoke = !server->revocationEndpoint.isEmpty();
    showReasons();
}

TokenCard TokensPage::current() const
{
    return m_cards->card(qMax(0, m_view->currentIndex().row()));
}

void TokensPage::showCurrent()
{
    const TokenCard card = current();
    m_title->setText(card.title());
    const bool hasClaims = card.judged && !card.judged->claims.isEmpty();
    const auto dialect = context().accounts->dialect(account().server.kind);
    if (hasClaims)
        m_claims->show(card.judged->claims, dialect, account().server.clientId);
    else if (card.text.isEmpty())
        m_claims->showNone(card.detail());
    else
        m_claims->showNone(card.isOpaque ? tr("This token is not a JWT. Only the server can read it.")
                                         : QString());

    if (card.kind == TokenCard::Kind::Refresh && !card.text.isEmpty())
        m_verdict->showNone(
            tr("A refresh token is for the server alone, so there is nothing to check here."));
    else if (card.judged)
        m_verdict->show(card.judged->verdicts);
    else
        m_verdict->showNone(card.isOpaque ? tr("What only the server can read, only the server can check.")
                                          : QString());
    m_raw->setToken(card.text,
                    hasClaims ? HiddenClaims(dialect).pathsIn(card.judged->claims) : QStringList());
    showReasons();
}

void TokensPage::showReasons()
{
    const TokenCard card = current();
    const AccountState state = account().state;
    QString refresh;
    if (state == AccountState::SignInNeeded)
        refresh = tr("Sign in again to use these");
    else if (state == AccountState::Offline)
        refresh = tr("No connection to the server");
    else if (m_cards->card(2).text.isEmpty())
        refresh = tr("This server gave no refresh token");
    else if (m_refreshing)
        refresh = tr("Asking the server…");
    const QString secret = state == AccountState::SignInNeeded
                               ? refresh
                               : tr("Needs a client secret, which this account has not");
    Actions::setReason(m_refresh, refresh);
    Actions::setReason(m_introspect, secret);
    Actions::setReason(m_exchange, secret);
    Actions::setReason(m_revoke, m_canRevoke
                                     ? tr("Not possible from here yet. Sign out ends the tokens.")
                                     : tr("This server offers no revocation. Sign out ends the tokens."));
    Actions::setReason(m_copyAccess,
                       m_cards->card(1).text.isEmpty() ? tr("There is no access token") : QString());
    Actions::setReason(m_copyClaim, m_claims->currentText().isEmpty()
                                        ? tr("No claim is chosen, or it is a secret")
                                        : QString());
    m_copyClaims->setEnabled(card.judged.has_value());
    Actions::setReason(m_copyVerdict, card.judged ? QString() : tr("There is no verdict"));
    Actions::setReason(m_reveal, card.text.isEmpty() ? tr("There is no text") : QString());
    const QString shown =
        !refresh.isEmpty() ? refresh
                           : tr("Introspect and Exchange need a client secret, which this account has not. "
                                "To end the tokens, sign out.");
    m_reason->setText(shown);
    m_reasonBelow->setText(shown);
    placeReason();
}

void TokensPage::copyToken()
{
    m_clipboard->copy(QString::fromLatin1(m_cards->card(1).text));
    Message copied;
    copied.headline = tr("The access token was copied");
    copied.text = tr("It is taken off the clipboard in 30 seconds. Clipboard managers may keep it.");
    messageBar()->show(copied);
}

void TokensPage::copyClaims()
{
    const TokenCard card = current();
    if (!card.judged)
        return;
    const HiddenClaims hidden(context().accounts->dialect(account().server.kind));
    const QByteArray json =
        QJsonDocument(hidden.without(card.judged->claims)).toJson(QJsonDocument::Indented);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(json));
}

void TokensPage::tick()
{
    m_cards->tick();
    m_claims->tick();
    if (m_judgedAt.isValid() && qAbs(m_judgedAt.secsTo(m_clock.now())) >= verdictAge)
        judgeAll();
}

void TokensPage::retranslate()
{
    m_view->setAccessibleName(tr("Tokens"));
    m_copy->setLabel(tr("Copy"));
    m_copyClaims->setText(tr("Copy claims without secrets"));
    m_copyAccess->setToolTip(tr("Taken off the clipboard after 30 seconds. Clipboard managers may keep it."));
    m_cards->retranslate();
    m_claims->retranslate();
    m_verdict->retranslate();
    m_raw->retranslate();
    showCurrent();
}

} // namespace chatelaine
