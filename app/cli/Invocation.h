// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"
#include "cli/Output.h"
#include "core/Cancellation.h"
#include "directory/Directory.h"

#include <QHash>
#include <QStringList>

namespace chatelaine {

/// Exit statuses of the contract.
namespace exitcode {
inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int usage = 2;
} // namespace exitcode

/// One call of one command: what stood on the line, and the program it may use. Lives until the
/// command ends.
struct Invocation
{
    Accounts &accounts;
    Output &out;
    DirectoryOpener openDirectory;
    Cancellation cancellation;
    QStringList words; ///< ACCOUNT first, where the command has one
    QHash<QString, QStringList> options;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &fallback = {}) const;
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
    /// A whole number within bounds, or a usage error that was printed already.
    [[nodiscard]] std::optional<int> number(const QString &option, int fallback, int least, int most);

    /// The dialect of a kind of server, or null after a usage error that names the kinds.
    std::shared_ptr<const Dialect> dialect(const QString &kind);

    /// The account that the first word names by id or by an unambiguous part of its label. Prints
    /// the candidates and sets `exit` to 2 where it names none or several.
    std::optional<Account> account(int &exit);
};

} // namespace chatelaine
