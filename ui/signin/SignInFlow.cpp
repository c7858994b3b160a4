// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/SignInFlow.h"
#include "oauth/EndpointAddress.h"

#include "ui/signin/AddAccountPage.h"
#include "ui/signin/NoticeSteps.h"
#include "ui/signin/RefusedPage.h"
#include "ui/signin/WaitingPage.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/StatePage.h"

#include <QEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

SignInFlow::SignInFlow(Accounts *accounts, SignInTools tools, QWidget *parent)
    : SignInPage(parent)
    , m_accounts(accounts)
    , m_tools(std::move(tools))
    , m_pages(new QStackedLayout(this))
    , m_form(new AddAccountPage(accounts, m_tools.kinds, m_tools.describe))
    , m_waiting(new WaitingPage)
    , m_refused(new RefusedPage)
    , m_welcome(new StatePage(true))
{
    m_welcome->setAutoFillBackground(true);
    m_welcome->setBackgroundRole(QPalette::Base);
    for (QWidget *page : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_waiting),
                          static_cast<QWidget *>(m_refused), static_cast<QWidget *>(m_welcome)})
        m_pages->addWidget(page);
    connect(m_form, &AddAccountPage::continueWanted, this, &SignInFlow::begin);
    connect(m_form, &AddAccountPage::cancelled, this, &SignInFlow::giveUp);
    connect(m_waiting, &WaitingPage::openWanted, this, &SignInFlow::openBrowser);
    connect(m_waiting, &WaitingPage::cancelWanted, this, [this] { m_cancellation.cancel(); });
    connect(m_waiting, &WaitingPage::pasted, this, [this](const QString &address) {
        if (!m_attempt)
            return;
        if (const Done taken = m_attempt->paste(address); !taken)
            m_waiting->tell(taken.error());
    });
    connect(m_refused, &RefusedPage::changeWanted, this, [this] { m_pages->setCurrentWidget(m_form); });
    connect(m_refused, &RefusedPage::tryAgainWanted, this, [this] { begin(m_choice); });
    connect(m_refused, &RefusedPage::closed, this, &SignInFlow::giveUp);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_attempt)
            m_waiting->setTime(m_attempt->remaining(), m_choice.deadline);
    });
}

SignInFlow::~SignInFlow()
{
    m_cancellation.cancel();
}

void SignInFlow::addAccount(std::optional<Server> preset)
{
    if (isWaiting()) {
        m_pages->setCurrentWidget(m_waiting);
        return;
    }
    m_pages->setCurrentWidget(m_form);
    m_form->start(preset);
}

void SignInFlow::repair(const QUuid &account)
{
    const std::optional<Account> known = m_accounts->find(account);
    if (!known || isWaiting()) {
        if (isWaiting())
            m_pages->setCurrentWidget(m_waiting);
        return;
    }
    SignInChoice choice;
    choice.server = known->server;
    choice.label = known->label;
    choice.repair = account;
    begin(choice);
}

void SignInFlow::begin(const SignInChoice &choice)
{
    if (isWaiting())
        return;
    m_choice = choice;
    m_cancellation = Cancellation::create();
    const std::shared_ptr<SignInAttempt> attempt = m_accounts->signIn(choice);
    m_attempt = attempt.get();
    const auto dialect = m_accounts->dialect(choice.server.kind);
    const QString host = asciiHost(QUrl(choice.server.issuer));
    const QString name =
        dialect ? tr("%1 (%2)", "server address, kind").arg(host, dialect->displayName()) : host;
    m_waiting->start(name, host, choice.server.scope);
    m_waiting->setTime(choice.deadline, choice.deadline);
    m_pages->setCurrentWidget(m_waiting);
    connectAttempt();
    m_tick.start();
    run(attempt, m_cancellation);
    Q_EMIT waitingChanged();
}

void SignInFlow::connectAttempt()
{
    connect(m_attempt, &SignInAttempt::stepChanged, this,
            [this](SignInAttempt::Step step) { m_waiting->setStep(step, m_attempt->redirectUri()); });
    connect(m_attempt, &SignInAttempt::authorizationUrlReady, this, [this] { openBrowser(); });
    connect(m_attempt, &SignInAttempt::noticed, m_waiting, &WaitingPage::tell);
}

void SignInFlow::openBrowser()
{
    if (!m_attempt)
        return;
    const QUrl address = m_attempt->authorizationUrl();
    const bool opened = isForBrowser(address) && m_tools.openBrowser(address);
    m_waiting->setLink(address, opened);
}

QCoro::Task<void> SignInFlow::run(std::shared_ptr<SignInAttempt> attempt, Cancellation cancellation)
{
    // The attempt lives in this frame: it ends itself after cancel(), even if the page is gone.
    const QPointer<SignInFlow> self(this);
    const Result<Account> result = co_await attempt->run(cancellation);
    if (!self)
        co_return;
    const Verdicts verdicts = attempt->verdicts();
    const QList<Notice> notices = attempt->notices();
    const QUrl redirectUri = attempt->redirectUri();
    m_attempt.clear();
    m_tick.stop();
    Q_EMIT waitingChanged();
    ended(result, verdicts, notices, redirectUri);
}

void SignInFlow::ended(const Result<Account> &result, const Verdicts &verdicts, const QList<Notice> &notices,
                       const QUrl &redirectUri)
{
    if (result) {
        m_account = *result;
        m_notices = notices;
        if (notices.isEmpty()) {
            Q_EMIT finished(m_account.id);
            return;
        }
        showWelcome();
        m_pages->setCurrentWidget(m_welcome);
        return;
    }
    const bool hasForm = !m_choice.repair;
    if (result.error().category == Category::Cancelled) {
        // Cancelled on purpose needs no page; the form is as it was.
        if (hasForm)
            m_pages->setCurrentWidget(m_form);
        else
            giveUp();
        return;
    }
    m_pages->setCurrentWidget(m_refused);
    m_refused->show({result.error(), verdicts, m_choice, redirectUri}, hasForm);
}

void SignInFlow::giveUp()
{
    Q_EMIT finished(std::nullopt);
}

void SignInFlow::showWelcome()
{
    m_welcome->set(u"tick-circle"_s,
                   tr("Signed in as %1").arg(m_account.name.isEmpty() ? m_account.label : m_account.name),
                   tr("%n thing(s) to know", nullptr, static_cast<int>(m_notices.size())), Tone::Passed);
    QList<StepItem> steps;
    for (const Notice &notice : m_notices)
        steps.append(stepOf(notice));
    m_welcome->setSteps(steps);
    m_welcome->clearButtons();
    auto *open = new Button(tr("Open account"), QString(), ButtonKind::Primary);
    connect(open, &Button::clicked, this, [this] { Q_EMIT finished(m_account.id); });
    m_welcome->addButton(open);
    open->setAutoDefault(true);
    open->setFocus(Qt::OtherFocusReason);
}

void SignInFlow::changeEvent(QEvent *event)
{
    SignInPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_pages->currentWidget() == m_welcome)
        showWelcome();
}

} // namespace chatelaine
