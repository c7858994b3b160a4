// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ProfilePage.h"

#include "core/Sentences.h"
#include "core/TimeWords.h"
#include "ui/account/ProfileView.h"
#include "ui/account/Skeleton.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/StatePage.h"

#include <QPointer>
#include <QStackedLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

/// Fresh enough not to be asked for again when a person comes back to the page.
constexpr qint64 freshSeconds = 60;

} // namespace

ProfilePage::ProfilePage(PageContext context, QWidget *parent)
    : AccountPage(std::move(context), parent)
    , m_stack(new QStackedLayout)
    , m_skeleton(new Skeleton)
    , m_view(new ProfileView)
    , m_nothing(new StatePage(true))
{
    for (QWidget *page : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_view),
                          static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(page);
    body()->addLayout(m_stack, 1);
    connect(m_view, &ProfileView::reloadWanted, this, &ProfilePage::reload);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ProfilePage::showAge);
}

ProfilePage::~ProfilePage()
{
    m_reading.cancel();
}

void ProfilePage::activate()
{
    if (!m_profile || m_readAt.secsTo(m_clock.now()) > freshSeconds)
        read();
}

void ProfilePage::reload()
{
    m_reading.cancel();
    m_isReading = false;
    read();
}

void ProfilePage::accountChanged()
{
    if (m_profile)
        m_view->showProfile(*m_profile, account());
    if (isVisible())
        readIfFailed();
}

/// What failed for want of a connection, a keyring or a sign-in may work now.
void ProfilePage::readIfFailed()
{
    if (m_failure && account().state == AccountState::SignedIn)
        read();
}

QList<QWidget *> ProfilePage::regions() const
{
    return {m_view};
}

void ProfilePage::showEvent(QShowEvent *event)
{
    AccountPage::showEvent(event);
    m_tick.start();
    // The account may have been mended while another page was in front.
    readIfFailed();
}

void ProfilePage::hideEvent(QHideEvent *event)
{
    AccountPage::hideEvent(event);
    m_tick.stop();
}

QCoro::Task<void> ProfilePage::read()
{
    if (m_isReading)
        co_return;
    const QPointer<ProfilePage> self(this);
    const Cancellation reading = Cancellation::create();
    m_reading = reading;
    m_isReading = true;
    if (!m_profile) {
        m_stack->setCurrentWidget(m_skeleton);
        m_skeleton->start(tr("Reading the profile of %1…").arg(account().label));
    }
    const QUuid id = context().account;
    const Result<Profile> profile = co_await context().accounts->profile(id, reading);
    if (!self || reading.isCancelled())
        co_return;
    m_isReading = false;
    m_skeleton->stop();
    if (!profile) {
        failed(profile.error());
        co_return;
    }
    m_failure.reset();
    m_profile = *profile;
    m_readAt = m_clock.now();
    messageBar()->clear();
    m_view->showProfile(*m_profile, account());
    m_stack->setCurrentWidget(m_view);
    showAge();
}

QList<MessageAction> ProfilePage::waysOut(const Error &error)
{
    if (error.category == Category::Reauth)
        return {{tr("Sign in again"), u"sign-in"_s, [this] { Q_EMIT signInWanted(); }, true}};
    return {{tr("Try again"), u"refresh"_s, [this] { reload(); }, false}};
}

void ProfilePage::failed(const Error &error)
{
    m_failure = error;
    if (m_profile) {
        // The old data stays, with its age.
        showAge();
        if (!isToldAbove(error))
            messageBar()->showError(error, waysOut(error), tr("The profile could not be read again"));
        return;
    }
    const Message message = MessageBar::fromError(error);
    QStringList lines{error.message, error.next};
    if (!message.serverWords.isEmpty())
        lines << tr("The server says “%1”.").arg(message.serverWords);
    m_nothing->set(toneIcon(message.tone), tr("The profile could not be read"), sentences(lines),
                   message.tone);
    m_nothing->clearButtons();
    const QList<MessageAction> ways = waysOut(error);
    for (const MessageAction &way : ways) {
        auto *button = new Button(way.text, way.icon, way.primary ? ButtonKind::Primary : ButtonKind::Normal);
        connect(button, &Button::clicked, this, way.run);
        m_nothing->addButton(button);
    }
    m_stack->setCurrentWidget(m_nothing);
}

void ProfilePage::showAge()
{
    const QDateTime now = m_clock.now();
    const bool isFresh = !m_failure && m_readAt.secsTo(now) < freshSeconds;
    m_view->setAge(m_readAt.isValid() && !isFresh ? tr("Read %1").arg(timewords::ago(m_readAt, now))
                                                  : QString());
}

void ProfilePage::retranslate()
{
    m_view->retranslate();
    if (m_profile)
        // Labels and badges come from the server's dialect and are translated there: read again.
        reload();
    else if (m_failure)
        failed(*m_failure);
}

} // namespace chatelaine
