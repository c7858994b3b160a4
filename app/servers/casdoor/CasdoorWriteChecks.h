// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "directory/Change.h"
#include "servers/casdoor/CasdoorFields.h"

#include <QStringList>

namespace chatelaine::casdoor {

/// Whether Casdoor has every field and that role may write it; before anything is sent.
Done checkWritable(const QStringList &fields, Role role, const WriterRules &rules);
/// directory.conflict with detail.conflicts, unless nobody else changed an edited field.
Done checkConflicts(const Change &change, const User &now);
/// The edits that are not there already.
Change pending(const Change &change, const User &now);
/// Whether the server did what it answered "Affected" to: it reverts in silence what the account may
/// not see, and skips columns it does not know. A value that became another than
/// both is the server's own form of it, such as a phone number.
Done checkApplied(const Change &change, const User &after);

Error notFound(const QString &user);
/// Whoever disables or deletes the account they are signed in with is out at once, perhaps for good.
Error ownAccount();
Error notApplied(const QStringList &fields);

} // namespace chatelaine::casdoor
