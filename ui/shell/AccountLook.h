// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "accounts/Dialect.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/MessageBar.h"

#include <optional>

namespace chatelaine {

/// The shape and colour of an account's state; the word is accountStateText().
struct AccountLook
{
    QString icon;
    Tone tone = Tone::NotApplicable;
};

AccountLook accountLook(AccountState state);
/// "Acme · Casdoor".
QString serverLine(const Account &account, const Dialect *dialect);
/// Whether the pages of an account can show something in this state.
bool hasPages(AccountState state);
/// Whether an account goes on by itself once the keyring opens.
bool waitsForKeyring(AccountState state);
/// What the bar above the pages tells of a state, without actions; nothing while all is well.
std::optional<Message> accountNotice(const Account &account, const std::optional<Error> &trouble);
/// What the bar says while the server cannot be reached: how old the page is (`readAt` is invalid if
/// it shows nothing of the server) and when the server is tried again (empty while that goes on).
QString offlineText(const QDateTime &readAt, const std::optional<QDateTime> &nextTry, const QDateTime &now);

} // namespace chatelaine
