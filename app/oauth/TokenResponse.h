// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "net/HttpClient.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace chatelaine {

/// What a kind of server says in a form of its own where RFC 6749 §5.2 wants its `error`; nothing for
/// every other answer.
using OwnRefusal = std::function<std::optional<Error>(const HttpResponse &answer)>;

/// What a token endpoint granted (RFC 6749 §5.1, OpenID Connect Core §3.1.3.3).
struct TokenResponse
{
    QByteArray accessToken;
    QByteArray tokenType;    ///< as sent; compared without case
    QByteArray refreshToken; ///< null if the answer has no such member, empty if it sent an empty one (RF-03)
    QByteArray idToken;      ///< empty if there is none
    std::optional<std::chrono::seconds> expiresIn;
    QStringList scope; ///< granted; what was asked for if the answer has none (RFC 6749 §5.1)

    /// Judges an answer: HTTP 200 with a JSON object that holds no `error` and the members above in
    /// their types is a success and nothing else is (TR-01 … TR-06). An error answer is category
    /// provider with `detail.server_code`, by which a keeper tells `invalid_grant`; 5xx, 429 and a
    /// web page with any status but 200 are category network.
    static Result<TokenResponse> parse(const HttpResponse &response, const QStringList &requestedScope,
                                       const OwnRefusal &ownRefusal = {});
};

} // namespace chatelaine
