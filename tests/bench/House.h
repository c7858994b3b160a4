// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../ui/signin/DemoServer.h"
#include "PaintWatch.h"

#include "accounts/Accounts.h"
#include "keyring/Keyring.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Theme.h"

#include <QJsonArray>

#include <memory>
#include <optional>

namespace chatelaine::bench {

/// The program as its main() puts it together, and the demo server beside it. Keyring, settings and
/// folders are those of the environment: run it in packaging/private-session.
class House
{
public:
    explicit House(int people);

    [[nodiscard]] std::unique_ptr<MainWindow> window();
    /// On screen and at rest.
    static void present(PaintWatch &watch, MainWindow *window);
    /// The address that the window wanted the browser to open, once.
    [[nodiscard]] std::optional<QUrl> takeOpened() { return std::exchange(m_opened, std::nullopt); }
    /// An account of alice, who administers everybody, without a window.
    QUuid signIn(PaintWatch &watch);

    /// What the demo server was asked since forgetRequests(), with times.
    [[nodiscard]] QJsonArray requests() const;
    void forgetRequests() const;
    [[nodiscard]] QUrl address(const QString &path = {}) const;

    test::DemoServer server;
    Theme theme;
    Keyring keyring;
    Accounts accounts;
    Actions actions;

private:
    QCoro::Task<void> signInTo(QUuid *into);

    std::optional<QUrl> m_opened;
};

} // namespace chatelaine::bench
