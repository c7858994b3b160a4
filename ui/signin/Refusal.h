// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"
#include "oauth/Verdict.h"

#include <QPair>

namespace chatelaine {

/// How a sign-in ended that did not succeed, in the words of the page that shows it.
struct Refusal
{
    Error error;
    Verdicts verdicts;
    SignInChoice choice;
    QUrl redirectUri; ///< empty if it did not come so far

    /// What ended it, told apart: declined, cancelled, too late, a failed check, a refused request,
    /// no connection (UI-05).
    /// The person or the server said no, which is an answer and no fault.
    [[nodiscard]] bool isDeclined() const;
    [[nodiscard]] QString headline() const;
    /// What happened and what that means.
    [[nodiscard]] QString explanation() const;
    /// The server's own words; empty if it said none.
    [[nodiscard]] QString serverWords() const;
    /// "IDTOKEN · idtoken.aud_mismatch".
    [[nodiscard]] QString codeText() const;
    /// Name and value of what must be registered at the server; empty where that is not the cause.
    [[nodiscard]] QList<QPair<QString, QString>> toRegister() const;
    /// Whether other settings could help, so that this is the first thing to offer.
    [[nodiscard]] bool isAboutSettings() const;
    /// Everything above without a secret, for whoever is asked for help.
    [[nodiscard]] QString report() const;
};

} // namespace chatelaine
