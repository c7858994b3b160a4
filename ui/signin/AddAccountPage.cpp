// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/AddAccountPage.h"

#include "core/Sentences.h"
#include "keyring/Keyring.h"
#include "oauth/EndpointAddress.h"
#include "ui/signin/BrowserAddress.h"
#include "ui/signin/OfferPane.h"
#include "ui/signin/PageFooter.h"
#include "ui/signin/PageScroll.h"
#include "ui/signin/ServerForm.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

constexpr auto typingPause = 250ms;
constexpr auto retryInterval = 10s;
// In the usual font; all grow with it.
constexpr int offersWidth = 372;
constexpr int besideFrom = 860; ///< wide enough for form and offers beside each other
constexpr int formWidth = 620;

/// The host a person is about to deal with, or what they typed so far.
QString hostOf(const Server &server)
{
    const QString host = asciiHost(QUrl(server.issuer));
    return host.isEmpty() ? server.issuer : host;
}

} // namespace

AddAccountPage::AddAccountPage(Accounts *accounts, const QStringList &kinds, DescribeServer describe,
                               QWidget *parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_describe(std::move(describe))
    , m_messages(new MessageBar)
    , m_title(new Label({}, Type::Title))
    , m_step(new Label({}, Type::Small, Role::Second))
    , m_form(new ServerForm(accounts, kinds))
    , m_offers(new OfferPane)
    , m_formHalf(new QWidget)
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_obstacle(new Label({}, Type::Small, Role::Second))
    , m_cancel(new Button(QString(), QString(), ButtonKind::Flat))
    , m_continue(new Button(QString(), u"external"_s, ButtonKind::Primary))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(); });
    connect(&m_retry, &QTimer::timeout, this, [this] { ask(); });
    connect(m_form, &ServerForm::serverChanged, this, &AddAccountPage::serverChanged);
    connect(m_form, &ServerForm::changed, this, &AddAccountPage::showObstacle);
    connect(m_form, &ServerForm::submitted, this, &AddAccountPage::submit);
    connect(m_cancel, &Button::clicked, this, &AddAccountPage::cancelled);
    connect(m_continue, &Button::clicked, this, &AddAccountPage::submit);
    connect(m_accounts->keyring(), &Keyring::stateChanged, this, &AddAccountPage::showKeyring);
    retranslate();
    serverChanged();
}

AddAccountPage::~AddAccountPage()
{
    m_asking.cancel();
}

void AddAccountPage::layOut()
{
    auto *column = new QVBoxLayout(m_formHalf);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_step);
    column->addSpacing(16);
    column->addWidget(m_form);
    column->addStretch(1);

    auto *content = new QWidget;
    content->setLayout(m_halves);
    m_halves->setContentsMargins({});
    m_halves->setSpacing(0);
    m_halves->addWidget(m_formHalf, 1);
    m_halves->addWidget(m_offers);
    m_scroll = new PageScroll(content);

    m_obstacle->wrapped()->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *footer = new PageFooter;
    footer->addAtStart(m_cancel);
    footer->addSentence(m_obstacle);
    footer->addAtEnd(m_continue);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(m_messages);
    page->addWidget(m_scroll, 1);
    page->addWidget(footer);
}

void AddAccountPage::start(const std::optional<Server> &preset)
{
    m_messages->clear();
    m_form->setServer(preset);
    m_form->focusFirst();
    checkKeyring();
}

void AddAccountPage::serverChanged()
{
    // The answer to an older question must never stand beside a newer address.
    m_asking.cancel();
    m_retry.stop();
    m_metadata.reset();
    m_failure.reset();
    if (m_form->server().issuer.isEmpty()) {
        m_pause.stop();
        m_offers->showHint();
    } else {
        m_pause.start();
    }
    showObstacle();
}

QCoro::Task<void> AddAccountPage::ask()
{
    const QPointer<AddAccountPage> self(this);
    const Server server = m_form->server();
    m_asking.cancel();
    const Cancellation asking = Cancellation::create();
    m_asking = asking;
    m_offers->showAsking(hostOf(server));
    const Result<ServerMetadata> result = co_await m_describe(server, asking);
    if (self && !asking.isCancelled())
        found(server, result);
}

void AddAccountPage::found(const Server &server, const Result<ServerMetadata> &result)
{
    if (result) {
        m_metadata = *result;
        m_offers->showFound(*result, m_form->dialect());
    } else {
        m_failure = result.error();
        const bool isOffline =
            m_failure->category == Category::Network || m_failure->category == Category::Timeout;
        m_offers->showFailed(*m_failure, hostOf(server), isOffline);
        if (isOffline && isVisible())
            m_retry.start();
    }
    showObstacle();
}

QString AddAccountPage::obstacle() const
{
    const Server server = m_form->server();
    if (!m_form->dialect())
        return tr("Choose a kind of server.");
    if (server.issuer.isEmpty())
        return tr("Enter the issuer address.");
    if (m_failure)
        return m_failure->message;
    if (!m_metadata)
        return tr("Waiting for the server's description.");
    if (!isForBrowser(m_metadata->authorizationEndpoint))
        return tr("The sign-in address of this server is none that a browser may be given.");
    if (server.clientId.isEmpty())
        return tr("Enter the client ID.");
    if (!server.scope.contains(u"openid"_s))
        return tr("The scope “openid” is missing. Without it the server does not say who signed in.");
    return {};
}

void AddAccountPage::showObstacle()
{
    const QString reason = obstacle();
    m_continue->setEnabled(reason.isEmpty());
    QString text = reason;
    if (reason.isEmpty()) {
        // UI-03: what the browser is about to open, as the network sees it, and what is asked for.
        const QUrl address = m_metadata->authorizationEndpoint;
        text = tr("Opens %1 and asks for: %2")
                   .arg(u"\u2068"_s + asciiHost(address) + u"\u2069"_s, m_form->server().scope.join(u", "_s));
        if (hasForeignLetters(address))
            text = tr("This address is written in letters of other scripts. Compare it well.") + u'\n' + text;
    }
    m_obstacle->setText(text);
    m_continue->setAccessibleDescription(text);
    m_continue->setToolTip(reason);
}

void AddAccountPage::submit()
{
    if (obstacle().isEmpty())
        Q_EMIT continueWanted(m_form->choice());
}

QCoro::Task<void> AddAccountPage::checkKeyring()
{
    const QPointer<AddAccountPage> self(this);
    co_await m_accounts->keyring()->probe();
    if (self)
        showKeyring();
}

QCoro::Task<void> AddAccountPage::unlockKeyring()
{
    const QPointer<AddAccountPage> self(this);
    const Done unlocked = co_await m_accounts->keyring()->unlock();
    if (!self)
        co_return;
    if (unlocked)
        showKeyring();
    else
        m_messages->showError(unlocked.error());
}

void AddAccountPage::showKeyring()
{
    const KeyringState state = m_accounts->keyring()->state();
    if (state == KeyringState::Unlocked || state == KeyringState::Unknown) {
        m_messages->clear();
        return;
    }
    Message warning;
    warning.tone = Tone::Warning;
    warning.icon = u"lock"_s;
    warning.headline = state == KeyringState::Locked || state == KeyringState::Prompting
                           ? tr("The keyring is locked")
                           : tr("There is no keyring to store the sign-in in");
    warning.text = sentences(
        {tr("Until it is open, a new account is kept only until you quit."), keyringStateText(state)});
    if (state == KeyringState::Locked)
        warning.actions = {{tr("Unlock keyring"), u"lock"_s, [this] { unlockKeyring(); }, false}};
    m_messages->show(warning);
}

void AddAccountPage::retranslate()
{
    m_title->setText(tr("Add account"));
    m_scroll->setAccessibleName(tr("Add account"));
    m_step->setText(tr("Step 1 of 2 · Server"));
    m_cancel->setLabel(tr("Cancel"));
    m_continue->setLabel(tr("Continue in browser"));
    m_form->retranslate();
    m_offers->retranslate();
    showObstacle();
}

void AddAccountPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void AddAccountPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_messages->isHidden())
            showKeyring();
    } else if (event->type() == QEvent::ApplicationPaletteChange) {
        recolour();
    } else if (event->type() == QEvent::FontChange) {
        shareWidth();
    }
}

void AddAccountPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

void AddAccountPage::shareWidth()
{
    const auto grown = [metric = fontMetrics()](int width) {
        return metrics::forFont(width, metric);
    };
    const bool beside = width() >= grown(besideFrom);
    const int offers = grown(offersWidth);
    m_formHalf->setMaximumWidth(grown(formWidth) + 64);
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_offers->setMinimumWidth(beside ? offers : 0);
    m_offers->setMaximumWidth(beside ? qMax(offers, width() - grown(formWidth) - 64) : QWIDGETSIZE_MAX);
    recolour();
}

/// The scroll bar stands on what is beside it: the offers, or the page when they are below.
void AddAccountPage::recolour()
{
    QPalette own = QApplication::palette();
    if (m_halves->direction() == QBoxLayout::LeftToRight)
        own.setColor(QPalette::Base, colors::of(Role::Window, own));
    m_scroll->verticalScrollBar()->setPalette(own);
}

void AddAccountPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_failure)
        m_retry.start();
}

void AddAccountPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_retry.stop();
}

} // namespace chatelaine
