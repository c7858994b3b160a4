// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/ProcessLock.h"

#include "accounts/AccountFault.h"
#include "core/Paths.h"
#include "keyring/Waiting.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

QCoro::Task<Result<ProcessLock>> lockAccount(QUuid account, std::chrono::milliseconds deadline,
                                             Cancellation cancellation)
{
    const QString path =
        QString(paths::runtime() + u"/account-"_s + account.toString(QUuid::WithoutBraces) + u".lock"_s);
    const auto lock = std::make_shared<QLockFile>(path);
    // A renewal takes as long as a slow server does: only a process that is gone loses its lock.
    lock->setStaleLockTime(0);
    const QDeadlineTimer over(deadline);
    while (true) {
        if (cancellation.isCancelled())
            co_return std::unexpected(accountCancelled());
        // QLockFile reads what stands in its way, and a pipe there would hold the event loop for ever.
        const QFileInfo there(path);
        if (there.exists() && !there.isFile())
            co_return std::unexpected(lockRefused(path));
        if (lock->tryLock(0)) {
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            co_return lock;
        }
        if (lock->error() != QLockFile::LockFailedError)
            co_return std::unexpected(lockRefused(path));
        if (over.hasExpired())
            co_return std::unexpected(lockTimeout());
        const auto pause = Waiting::create();
        co_await Waiting::until(pause, 25ms, cancellation);
    }
}

} // namespace chatelaine
