// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "accounts/TokenSet.h"
#include "core/Cancellation.h"
#include "core/Clock.h"

#include <QCoroTask>

#include <QObject>

#include <chrono>
#include <memory>

namespace chatelaine {

class Dialect;
class Discovery;
class Keyring;

/// The one place that hands out an access token of an account. Many callers, one request: refreshes
/// are single in the process and, by a lock file, between processes. Order of a rotation: lock,
/// re-read, refresh, write, read back, publish, unlock (RF-01 … RF-10). Only `invalid_grant` ends a
/// sign-in; a network fault or a keyring that does not answer never does. Whoever fails to reach the
/// server by the account's HTTP client makes it offline, whoever succeeds ends that.
class TokenKeeper : public QObject
{
    Q_OBJECT
public:
    TokenKeeper(Account account, HttpClient *http, Discovery *discovery, Keyring *keyring,
                std::shared_ptr<const Dialect> dialect, Clock clock, QObject *parent = nullptr);
    ~TokenKeeper() override;

    /// An access token that is valid for at least that long, refreshed if need be; where the server
    /// gives shorter lives, one with half of its life left at least. While the keyring is closed, what
    /// is left of the one in memory.
    QCoro::Task<Result<TokenSet>> validFor(std::chrono::seconds validity, Cancellation cancellation = {});
    /// After a server said that the token is not known any more although it should be: one refresh
    /// (US-03). `rejected` is that token; if it was replaced meanwhile, the new one is handed out.
    QCoro::Task<Result<TokenSet>> replace(QByteArray rejected, Cancellation cancellation = {});
    /// Takes the result of a sign-in and writes it to the keyring. A keyring that refuses leaves the
    /// tokens in memory and the account marked as not stored.
    QCoro::Task<Done> adopt(TokenSet tokens, bool store, Cancellation cancellation = {});
    /// Removes every record of the account from the keyring and memory (KR-10).
    QCoro::Task<Done> forget(Cancellation cancellation = {});
    /// Asks the keyring for the record, without a prompt, and sets the state by what it says.
    QCoro::Task<void> check();
    /// Where the server could not be reached: asks it again, as a person wishes; at once, or where that
    /// failed this very second or the server demanded a pause, as soon as may be.
    QCoro::Task<void> reconnect();
    /// Where the server could not be reached: when it is asked again without anybody's wish. Empty
    /// while it is being asked, and in every other state.
    [[nodiscard]] std::optional<QDateTime> nextTry() const;
    /// The account's server or name changed; tokens stay as they are.
    void setAccount(const Account &account);
    /// What is in memory now, without asking anybody; empty tokens if nothing was read yet.
    [[nodiscard]] TokenSet current() const;

    [[nodiscard]] AccountState state() const;
    /// Why the state is what it is; empty while all is well.
    [[nodiscard]] std::optional<Error> trouble() const;
    /// False while the keyring lacks what is in memory and the account was to be stored.
    [[nodiscard]] bool isStored() const;

Q_SIGNALS:
    void stateChanged(chatelaine::AccountState state);
    void tokensChanged();
    void storedChanged(bool isStored);

private:
    class Private;
    std::shared_ptr<Private> d; // shared with the calls under way, which may outlive this object
};

} // namespace chatelaine
