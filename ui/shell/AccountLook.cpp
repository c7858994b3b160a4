// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountLook.h"

#include "core/TimeWords.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AccountLook)
};

QString host(const Account &account)
{
    return QUrl(account.server.issuer).host();
}

} // namespace

AccountLook accountLook(AccountState state)
{
    switch (state) {
    case AccountState::Checking:
        return {u"hourglass"_s, Tone::NotApplicable};
    case AccountState::SignedIn:
        return {u"tick-circle"_s, Tone::Passed};
    case AccountState::Expired:
    case AccountState::SignInNeeded:
        return {u"warning"_s, Tone::Warning};
    case AccountState::KeyringLocked:
    case AccountState::KeyringUnavailable:
        return {u"lock"_s, Tone::NotApplicable};
    case AccountState::Offline:
        return {u"offline"_s, Tone::NotApplicable};
    }
    std::unreachable();
}

QString serverLine(const Account &account, const Dialect *dialect)
{
    const QString kind = dialect ? dialect->displayName() : account.server.kind;
    const QString place = account.organization.isEmpty() ? host(account) : account.organization;
    return place.isEmpty() ? kind : place + u" · "_s + kind;
}

bool hasPages(AccountState state)
{
    return !waitsForKeyring(state) && state != AccountState::Checking;
}

bool waitsForKeyring(AccountState state)
{
    return state == AccountState::KeyringLocked || state == AccountState::KeyringUnavailable;
}

QString offlineText(const QDateTime &readAt, const std::optional<QDateTime> &nextTry, const QDateTime &now)
{
    QStringList sentences;
    if (readAt.isValid()) {
        const bool isToday = readAt.toLocalTime().date() == now.toLocalTime().date();
        sentences << (isToday ? Tr::tr("You see what was read at %1.").arg(timewords::clock(readAt, now))
                              : Tr::tr("You see what was read %1.", "yesterday 10:41 or a date and a time")
                                    .arg(timewords::moment(readAt, now)));
    }
    sentences << Tr::tr("You stay signed in. Editing waits for the connection.");
    if (nextTry) {
        const qint64 left = std::max<qint64>(now.msecsTo(*nextTry), 0);
        sentences << Tr::tr("Next try in %1.").arg(timewords::span((left + 999) / 1000));
    } else {
        sentences << Tr::tr("Trying again…");
    }
    return sentences.join(u' ');
}

std::optional<Message> accountNotice(const Account &account, const std::optional<Error> &trouble)
{
    Message message;
    message.closable = false;
    message.code = trouble ? trouble->code : QString();
    message.serverWords = trouble ? trouble->detail.value("server_message"_L1).toString() : QString();
    switch (account.state) {
    case AccountState::Offline:
        message.tone = Tone::NotApplicable;
        message.icon = u"offline"_s;
        message.headline = Tr::tr("No connection to %1").arg(host(account));
        return message; // its text is offlineText()
    case AccountState::SignInNeeded:
        message.tone = Tone::Warning;
        if (trouble && trouble->category == Category::Storage) { // of which the server knows nothing
            message.serverWords.clear();
            message.headline = trouble->message;
            message.text = trouble->next;
            return message;
        }
        message.headline = Tr::tr("The server ended this sign-in");
        message.text = Tr::tr("Sign in again to go on; your settings are kept.");
        return message;
    case AccountState::Expired:
        message.tone = Tone::Warning;
        message.headline = Tr::tr("The access token has ended");
        message.text = Tr::tr("The server gave no refresh token for this account. Sign in again to go on.");
        if (trouble && trouble->category != Category::Reauth)
            message.text = Tr::tr("It could not be renewed. Sign in again if it stays that way.");
        return message;
    case AccountState::SignedIn:
        if (account.stored)
            return {};
        message.tone = Tone::Warning;
        message.headline = Tr::tr("This account is kept until you quit");
        message.text =
            Tr::tr("No keyring took its refresh token. Unlock the keyring and sign in again to keep it.");
        return message;
    case AccountState::Checking:
    case AccountState::KeyringLocked:
    case AccountState::KeyringUnavailable:
        return {};
    }
    std::unreachable();
}

} // namespace chatelaine
