// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QJsonObject>
#include <QStringList>

#include <expected>
#include <optional>

namespace chatelaine {

/// What the window is asked to do at start: `--add-account`, and optionally the server to add.
/// Travels to an instance that runs already, so nothing in it may be secret.
struct StartOptions
{
    bool addAccount = false;
    std::optional<Server> server;

    /// What is left of the command line once QApplication has taken its own words out of it, those of the
    /// session manager too; else what is wrong with it, translated.
    static std::expected<StartOptions, QString> parse(const QStringList &arguments);
    [[nodiscard]] QByteArray encode() const;
    /// Anything that is not ours gives no options.
    static StartOptions decode(const QByteArray &bytes);
};

} // namespace chatelaine
