// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"
#include "core/Error.h"
#include "core/FileLock.h"

#include <QCoroTask>

#include <QUuid>

#include <chrono>
#include <memory>

namespace chatelaine {

/// The right to renew one account, against other processes of this program (RF-04). Freed when the
/// last handle is dropped, and by the kernel when the process died.
using ProcessLock = std::shared_ptr<FileLock>;

/// Waits for the lock without blocking; fails with account.lock_timeout, account.lock_refused or
/// cancelled.
QCoro::Task<Result<ProcessLock>> lockAccount(QUuid account, std::chrono::milliseconds deadline,
                                             Cancellation cancellation);

} // namespace chatelaine
