// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

#include <QString>
#include <QStringList>
#include <QUuid>

namespace chatelaine {

/// One identity server deployment: kind, issuer and our registration there.
struct Server
{
    QString kind; ///< "casdoor", "oidc", …: key of the dialect
    QString issuer;
    QString clientId;
    QStringList scope;
    quint16 redirectPort = 0;
    QString organization; ///< as chosen or found; may be empty
    NetworkPolicy network;

    bool operator==(const Server &) const = default;
};

enum class AccountState {
    Checking,
    SignedIn,
    Expired,
    SignInNeeded,
    KeyringLocked,
    KeyringUnavailable,
    Offline
};

/// "signed_in" and so on, as the command line prints it.
QString accountStateName(AccountState state);
/// Translated, as the account list shows it ("Waiting for the keyring").
QString accountStateText(AccountState state);

/// A person's identity at a server: issuer and `sub`, kept under an id of ours. Holds no secret.
struct Account
{
    QUuid id;
    QString label; ///< chosen by the person, or their name, with the host where another has that already
    Server server;
    QString sub;
    QString name;         ///< display name from the claims; clean text
    QString organization; ///< of the person, as the server names it
    AccountState state = AccountState::Checking;
    bool stored = true; ///< false: lives until quit, because no keyring took the refresh token

    /// "3f2b…" without braces.
    [[nodiscard]] QString idText() const { return id.toString(QUuid::WithoutBraces); }
};

} // namespace chatelaine
