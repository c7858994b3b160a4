// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/Wallet.h"

#include "keyring/BusCall.h"
#include "keyring/KeyringFault.h"
#include "keyring/Waiting.h"

#include <QCoroDBusPendingCall>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

bool isReply(const QDBusMessage &message)
{
    return message.type() == QDBusMessage::ReplyMessage;
}

} // namespace

Wallet::Wallet(const QString &version)
    : m_service(u"org.kde.kwalletd"_s + version)
    , m_path(u"/modules/kwalletd"_s + version)
{
}

QString Wallet::versionOfSession()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    const bool isPlasma = desktop == "KDE" || qgetenv("DESKTOP_SESSION") == "kde" ||
                          (desktop.isEmpty() && !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION"));
    if (!isPlasma)
        return {};
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    if (version == "5")
        return u"5"_s;
    // Before 0.14.2 QtKeychain took an unknown Plasma for no Plasma and used the Secret Service.
    if (version == "6" && CHATELAINE_QTKEYCHAIN_KNOWS_KWALLET6)
        return u"6"_s;
    return {};
}

QDBusMessage Wallet::message(const QString &method) const
{
    return QDBusMessage::createMethodCall(m_service, m_path, u"org.kde.KWallet"_s, method);
}

QCoro::Task<Result<QString>> Wallet::walletName()
{
    const QDBusMessage asked = message(u"networkWallet"_s);
    const QDBusMessage named = co_await bus::call(asked);
    if (isReply(named))
        co_return named.arguments().value(0).toString();
    const KeyringState state = co_await bus::stateAfter(named, m_service);
    co_return std::unexpected(keyringFault(state));
}

BusWatch::Source Wallet::news() const
{
    return {m_service, m_path, u"org.kde.KWallet"_s, {u"walletOpened"_s, u"walletClosed"_s}};
}

QCoro::Task<KeyringState> Wallet::probe()
{
    const QDBusMessage asked = message(u"networkWallet"_s);
    const QDBusMessage named = co_await bus::call(asked);
    if (!isReply(named))
        co_return co_await bus::stateAfter(named, m_service);
    QDBusMessage question = message(u"isOpen"_s);
    question << named.arguments().value(0).toString();
    const QDBusMessage answer = co_await bus::call(question);
    if (!isReply(answer))
        co_return co_await bus::stateAfter(answer, m_service);
    const bool isOpen = answer.arguments().value(0).toBool();
    co_return isOpen ? KeyringState::Unlocked : KeyringState::Locked;
}

QCoro::Task<Result<Presence>> Wallet::find(QString service, QString key)
{
    const Result<QString> wallet = co_await walletName();
    if (!wallet)
        co_return std::unexpected(wallet.error());
    // QtKeychain's folder is the name of the service; this call needs no open handle.
    QDBusMessage question = message(u"keyDoesNotExist"_s);
    question << *wallet << service << key;
    const QDBusMessage answer = co_await bus::call(question);
    if (!isReply(answer)) {
        const KeyringState state = co_await bus::stateAfter(answer, m_service);
        co_return std::unexpected(keyringFault(state));
    }
    if (answer.arguments().value(0).toBool())
        co_return Presence::None;
    const KeyringState state = co_await probe();
    co_return state == KeyringState::Locked ? Presence::Locked : Presence::Open;
}

QCoro::Task<Done> Wallet::unlock(std::chrono::milliseconds deadline, Cancellation cancellation)
{
    const Result<QString> wallet = co_await walletName();
    if (!wallet)
        co_return std::unexpected(wallet.error());
    QDBusMessage open = message(u"open"_s);
    open << *wallet << qlonglong(0) << u"chatelaine"_s;
    const auto milliseconds = static_cast<int>(deadline.count());
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(open, milliseconds);
    const auto finished = Waiting::create();
    QDBusPendingCallWatcher watcher(pending);
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, finished.get(), &Waiting::happen);
    const auto end = co_await Waiting::until(finished, deadline, cancellation);
    if (end == Waiting::End::Cancelled)
        co_return std::unexpected(keyringCancelled());
    if (end == Waiting::End::Expired)
        co_return std::unexpected(keyringFault(KeyringState::Prompting));
    const QDBusMessage answer = pending.reply();
    if (!isReply(answer)) {
        const KeyringState state = co_await bus::stateAfter(answer, m_service);
        co_return std::unexpected(
            keyringFault(state == KeyringState::Hung ? KeyringState::Prompting : state));
    }
    if (answer.arguments().value(0).toInt() < 0)
        co_return std::unexpected(keyringRefused());
    co_return Done();
}

} // namespace chatelaine
