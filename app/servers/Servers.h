// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"
#include "directory/Directory.h"

#include <QStringList>

#include <memory>

namespace chatelaine {

/// The kinds of server this program knows. The only place that maps a kind to its folder.
namespace servers {

[[nodiscard]] QStringList kinds();
[[nodiscard]] std::shared_ptr<const Dialect> dialect(const QString &kind);
/// `accounts` must outlive the directory.
[[nodiscard]] std::unique_ptr<Directory> openDirectory(Accounts &accounts, const QUuid &account);

} // namespace servers
} // namespace chatelaine
