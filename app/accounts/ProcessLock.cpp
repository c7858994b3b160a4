// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/ProcessLock.h"

#include "accounts/AccountFault.h"
#include "core/Paths.h"
#include "keyring/Waiting.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

QCoro::Task<Result<ProcessLock>> lockAccount(QUuid account, std::chrono::milliseconds deadline,
                                             Cancellation cancellation)
{
    const QString path =
        QString(paths::runtime() + u"/account-"_s + account.toString(QUuid::WithoutBraces) + u".lock"_s);
    const QDeadlineTimer over(deadline);
    while (true) {
        if (cancellation.isCancelled())
            co_return std::unexpected(accountCancelled());
        const auto lock = FileLock::tryLock(path);
        if (lock)
            co_return *lock;
        if (lock.error() == FileLock::Refusal::Unusable)
            co_return std::unexpected(lockRefused(path));
        if (over.hasExpired())
            co_return std::unexpected(lockTimeout());
        const auto pause = Waiting::create();
        co_await Waiting::until(pause, 25ms, cancellation);
    }
}

} // namespace chatelaine
