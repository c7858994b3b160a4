// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountsPrivate.h"
#include "accounts/SignInAttempt.h"

namespace chatelaine {

class SignInAttempt::Private : public std::enable_shared_from_this<SignInAttempt::Private>
{
public:
    Private(SignInAttempt *attempt, const std::shared_ptr<Accounts::Private> &accounts, SignInChoice chosen);

    QCoro::Task<Result<Account>> run(Cancellation cancellation);

    QPointer<SignInAttempt> q;
    SignInChoice choice;
    Step step = Step::Discover;
    Verdicts verdicts;
    QList<Notice> notices;
    std::unique_ptr<CodeSignIn> flow;

private:
    QCoro::Task<Result<Account>> attempt(Cancellation cancellation);
    QCoro::Task<Result<ServerMetadata>> prepare(Cancellation cancellation);
    QCoro::Task<Result<SignedIn>> askBrowser(ServerMetadata metadata, Cancellation cancellation);
    Done judge(const SignedIn &signedIn);
    QCoro::Task<Result<Account>> store(SignedIn signedIn, Cancellation cancellation);
    AccountEntry *place(Account &account, std::unique_ptr<AccountEntry> &made);
    QCoro::Task<Done> openKeyring(Cancellation cancellation);
    [[nodiscard]] Account withoutPerson() const;
    [[nodiscard]] Account accountOf(const SignedIn &signedIn) const;
    [[nodiscard]] TokenSet tokensOf(const SignedIn &signedIn) const;
    void setStep(Step now);

    std::shared_ptr<Accounts::Private> m_accounts;
    std::shared_ptr<const Dialect> m_dialect;
    // Of this attempt alone: a server that is being tried shares nothing with an account.
    HttpClient m_http;
    Discovery m_discovery;
};

} // namespace chatelaine
