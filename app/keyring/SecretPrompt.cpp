// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/SecretPrompt.h"

#include "keyring/BusCall.h"

#include <QDBusConnection>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

constexpr auto promptInterface = "org.freedesktop.Secret.Prompt"_L1;
/// How often the service is asked whether it still lives: one that died sends no signal of ours.
constexpr auto pulse = 2s;

} // namespace

SecretPrompt::SecretPrompt(QString owner, QString path)
    : m_owner(std::move(owner))
    , m_path(std::move(path))
    , m_waiting(Waiting::create())
{
    // By the unique name: for a well-known one Qt would ask the bus for its owner and block.
    QDBusConnection::sessionBus().connect(m_owner, m_path, promptInterface, u"Completed"_s, this,
                                          SLOT(onCompleted(bool,QDBusVariant)));
}

SecretPrompt::~SecretPrompt()
{
    QDBusConnection::sessionBus().disconnect(m_owner, m_path, promptInterface, u"Completed"_s, this,
                                             SLOT(onCompleted(bool,QDBusVariant)));
}

void SecretPrompt::onCompleted(bool dismissed, const QDBusVariant & /*result*/)
{
    m_dismissed = dismissed;
    m_waiting->happen();
}

QCoro::Task<SecretPrompt::End> SecretPrompt::run(std::chrono::milliseconds deadline,
                                                 Cancellation cancellation)
{
    const QDeadlineTimer over(deadline);
    QDBusMessage show = QDBusMessage::createMethodCall(m_owner, m_path, promptInterface, u"Prompt"_s);
    show << QString(); // no window id: Wayland has none and X11's would be a guess
    const QDBusMessage shown = co_await bus::call(show);
    if (shown.type() != QDBusMessage::ReplyMessage)
        co_return End::Gone;

    while (true) {
        const auto left = std::chrono::milliseconds(over.remainingTime());
        const auto slice = Waiting::create();
        connect(m_waiting.get(), &Waiting::ended, slice.get(), &Waiting::happen);
        if (m_waiting->isOver())
            slice->happen();
        const auto patience = std::min<std::chrono::milliseconds>(left, pulse);
        const auto end = co_await Waiting::until(slice, patience, cancellation);
        if (end == Waiting::End::Happened)
            co_return m_dismissed ? End::Dismissed : End::Agreed;
        if (end == Waiting::End::Cancelled)
            co_return End::Cancelled;
        if (over.hasExpired())
            co_return End::Expired;
        const QString owner = co_await bus::ownerOf(m_owner);
        if (owner.isEmpty())
            co_return End::Gone;
    }
}

} // namespace chatelaine
