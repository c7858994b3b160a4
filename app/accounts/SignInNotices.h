// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"

/// What a person is told after a sign-in that went well.
namespace chatelaine::signinNotice {

/// The dialect's warnings on the claims, such as another organization than the application's.
QList<Notice> ofVerdicts(const Verdicts &verdicts, const QString &kind);
/// Fewer scopes than asked for (RF-09).
std::optional<Notice> ofScope(const QStringList &asked, const QStringList &granted);
Notice accountUpdated(const QString &label);
Notice notStored(const Error &cause);
Notice notStoredByChoice();
Notice noRefreshToken();

} // namespace chatelaine::signinNotice
