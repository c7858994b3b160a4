// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Backoff.h"
#include "accounts/ProcessLock.h"
#include "accounts/TokenKeeper.h"
#include "keyring/Waiting.h"

#include <QPointer>
#include <QTimer>

namespace chatelaine {

class TokenKeeper::Private : public std::enable_shared_from_this<TokenKeeper::Private>
{
public:
    Private(TokenKeeper *keeper, Account account, HttpClient *http, Discovery *discovery, Keyring *keyring,
            std::shared_ptr<const Dialect> dialect, Clock clock);

    QCoro::Task<Result<TokenSet>> validFor(std::chrono::seconds validity, Cancellation cancellation);
    QCoro::Task<Result<TokenSet>> replace(QByteArray rejected, Cancellation cancellation);
    QCoro::Task<Done> adopt(TokenSet given, bool store, Cancellation cancellation);
    QCoro::Task<Done> forget(Cancellation cancellation);
    QCoro::Task<void> check();
    QCoro::Task<void> reconnect();
    [[nodiscard]] std::optional<QDateTime> nextTry() const;
    void tick();
    void lose(const QUrl &url, const Error &error);
    void regain(const QUrl &url);

    QPointer<TokenKeeper> q;
    QPointer<QTimer> retry; ///< runs to the end of the wait for the server
    Account account;
    TokenSet tokens;
    AccountState state = AccountState::Checking;
    std::optional<Error> trouble;
    bool wantsStore = true;
    bool isSaved = true;

private:
    struct Flight;

    QCoro::Task<Result<TokenSet>> join(QByteArray rejected, std::chrono::seconds validity,
                                       Cancellation cancellation);
    QCoro::Task<void> fly(std::shared_ptr<Flight> flight, QByteArray rejected, std::chrono::seconds validity);
    QCoro::Task<Result<TokenSet>> rotate(QByteArray rejected, std::chrono::seconds validity);
    QCoro::Task<Result<TokenSet>> refresh();
    QCoro::Task<Error> judgeFailure(Error error);
    QCoro::Task<bool> isServerThere();
    QCoro::Task<void> land();
    QCoro::Task<Done> load();
    QCoro::Task<Done> save();
    QCoro::Task<void> saveLate();
    QCoro::Task<Done> erase(Cancellation cancellation);

    [[nodiscard]] QString key() const;
    [[nodiscard]] bool isServer(const QUrl &url) const;
    [[nodiscard]] Error givenUp() const;
    void settle();
    void waitForServer(const Error &why);
    void setState(AccountState now, std::optional<Error> why);
    void setSaved(bool saved);
    void setTokens(const TokenSet &now);

    QPointer<HttpClient> m_http;
    QPointer<Discovery> m_discovery;
    QPointer<Keyring> m_keyring;
    std::shared_ptr<const Dialect> m_dialect;
    Clock m_clock;
    std::shared_ptr<Flight> m_flight;
    Backoff m_backoff;
    QByteArray m_endedToken; ///< the refresh token that the server called invalid: never sent again
    bool m_hasRead = false;  ///< the keyring answered for this account
    bool m_isForgotten = false;
    bool m_isChecking = false;
    bool m_isCutOff = false; ///< the last word of the line was that nobody is there
    bool m_isTrying = false; ///< to reach the server, without a renewal
};

} // namespace chatelaine
