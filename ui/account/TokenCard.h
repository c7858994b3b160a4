// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "accounts/TokenSet.h"
#include "oauth/IdToken.h"

#include <optional>

namespace chatelaine {

/// What is known of one of an account's tokens, the text itself included: never to be logged.
struct TokenCard
{
    enum class Kind { Id, Access, Refresh };

    Kind kind = Kind::Id;
    QByteArray text; ///< empty: the server gave none
    bool isSameAsId = false;
    std::optional<JudgedToken> judged; ///< empty: not judged yet, or opaque
    bool isOpaque = false;             ///< no JWT: only the server can read it
    std::optional<QDateTime> begins;
    std::optional<QDateTime> ends;
    bool inKeyring = false;
    bool isRefused = false; ///< the server does not take it any more
    bool isGone = false;    ///< there was one, and it is kept no longer

    /// The three cards of `tokens`, in the order of the page. `trouble` is why the account is in its
    /// state, if anything is wrong.
    static QList<TokenCard> all(const TokenSet &tokens, const Account &account,
                                const std::optional<Error> &trouble = {});
    /// Takes what judging found, and the times from its claims where the token answer had none.
    void judge(const JudgedToken &result);

    [[nodiscard]] QString title() const;
    /// "JWT · RS256 · 3.1 KB", "same text as the ID token" or why there is none.
    [[nodiscard]] QString detail() const;
};

} // namespace chatelaine
