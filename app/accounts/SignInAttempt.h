// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"
#include "oauth/CodeSignIn.h"

namespace chatelaine {

/// One sign-in from the first question to the stored account.
class SignInAttempt : public QObject
{
    Q_OBJECT
public:
    enum class Step { Discover, Precheck, Listen, Wait, Check, Store, Finished };
    Q_ENUM(Step)

    SignInAttempt(Accounts *accounts, SignInChoice choice);
    ~SignInAttempt() override;

    /// Ends with the account or one typed error, never twice. Call once.
    QCoro::Task<Result<Account>> run(Cancellation cancellation);

    [[nodiscard]] Step step() const;
    [[nodiscard]] const SignInChoice &choice() const;
    [[nodiscard]] QUrl authorizationUrl() const;
    [[nodiscard]] QUrl redirectUri() const;
    [[nodiscard]] std::chrono::seconds remaining() const;
    /// The verdicts on the ID token, also of a refused one.
    [[nodiscard]] Verdicts verdicts() const;
    /// Things to tell after success: another organization, not stored, fewer scopes.
    [[nodiscard]] QList<Notice> notices() const;
    Done paste(const QString &address);

Q_SIGNALS:
    void stepChanged(chatelaine::SignInAttempt::Step step);
    void authorizationUrlReady(const QUrl &url);
    void noticed(const chatelaine::Error &what);

private:
    class Private;
    std::shared_ptr<Private> d; // shared with the run, which may outlive this object
};

} // namespace chatelaine
