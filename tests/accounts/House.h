// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Browser.h"
#include "FakeProvider.h"
#include "PlainDialect.h"
#include "accounts/Accounts.h"
#include "accounts/SignInAttempt.h"
#include "keyring/Keyring.h"

#include <memory>

namespace chatelaine {

/// One running program: its accounts, its keyring, and a browser beside it.
struct House
{
    House() { open(); }
    /// As after a restart.
    void open()
    {
        accounts.reset();
        accounts = std::make_unique<Accounts>(&keyring, [this](const QString &kind) {
            return kind == QStringLiteral("plain") ? std::shared_ptr<const Dialect>(dialect) : nullptr;
        });
    }
    [[nodiscard]] SignInChoice choice(const FakeProvider &provider) const
    {
        SignInChoice chosen;
        chosen.server.kind = QStringLiteral("plain");
        chosen.server.issuer = provider.issuer();
        chosen.server.clientId = QStringLiteral("client");
        chosen.server.network.allowLoopbackHttp = true;
        return chosen;
    }
    /// Signs in to the end; the notices of the attempt stay in `notices`.
    Result<Account> signIn(const SignInChoice &chosen)
    {
        auto attempt = accounts->signIn(chosen);
        QObject::connect(attempt.get(), &SignInAttempt::authorizationUrlReady, &browser, &Browser::open);
        auto account = QCoro::waitFor(attempt->run({}));
        notices = attempt->notices();
        verdicts = attempt->verdicts();
        return account;
    }
    [[nodiscard]] bool noticed(const QString &code) const
    {
        return std::any_of(notices.begin(), notices.end(),
                           [&code](const Notice &each) { return each.code == code; });
    }

    Keyring keyring;
    std::shared_ptr<PlainDialect> dialect = std::make_shared<PlainDialect>();
    std::unique_ptr<Accounts> accounts;
    Browser browser;
    QList<Notice> notices;
    Verdicts verdicts;
};

} // namespace chatelaine
