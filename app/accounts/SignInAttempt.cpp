// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SignInAttempt.h"

#include "accounts/AccountFault.h"
#include "accounts/SignInPrivate.h"

namespace chatelaine {

SignInAttempt::SignInAttempt(Accounts *accounts, SignInChoice choice)
    : d(std::make_shared<Private>(this, accounts->d, std::move(choice)))
{
}

SignInAttempt::~SignInAttempt() = default;

QCoro::Task<Result<Account>> SignInAttempt::run(Cancellation cancellation)
{
    return d->run(std::move(cancellation));
}

SignInAttempt::Step SignInAttempt::step() const
{
    return d->step;
}

const SignInChoice &SignInAttempt::choice() const
{
    return d->choice;
}

QUrl SignInAttempt::authorizationUrl() const
{
    return d->flow ? d->flow->authorizationUrl() : QUrl();
}

QUrl SignInAttempt::redirectUri() const
{
    return d->flow ? d->flow->redirectUri() : QUrl();
}

std::chrono::seconds SignInAttempt::remaining() const
{
    return d->flow ? d->flow->remaining() : d->choice.deadline;
}

Verdicts SignInAttempt::verdicts() const
{
    return d->verdicts;
}

QList<Notice> SignInAttempt::notices() const
{
    return d->notices;
}

Done SignInAttempt::paste(const QString &address)
{
    if (d->flow)
        return d->flow->paste(address);
    return std::unexpected(notWaiting());
}

} // namespace chatelaine
