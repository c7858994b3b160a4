// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"

#include <QCoroTask>

namespace chatelaine {

/// No network, no keyring, no files but the two that are named (JW-19).
QCoro::Task<int> runVerifyJws(Invocation &call);
QCoro::Task<int> runVerifyIdToken(Invocation &call);

/// `claims` without what `dialect`, which may be null, calls a secret.
QJsonObject shownOf(const QJsonObject &claims, const Dialect *dialect);
/// One element of `tokens` of the contract; members that must not be shown are hidden by `dialect`,
/// which may be null.
QJsonObject toJson(const JudgedToken &token, const QString &kind, const Dialect *dialect);
/// The same for people: one line a verdict.
QString textOf(const JudgedToken &token, const QString &title);

} // namespace chatelaine
