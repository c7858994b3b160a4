// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "net/HttpClient.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chatelaine::casdoor {

/// What an answer of the API holds once it was judged a success.
struct Envelope
{
    QJsonValue data;
    QJsonValue data2;
};

/// Stable code of an answer that says the access token is not known or has ended. Category reauth:
/// ask the token keeper once for another (US-03).
inline constexpr QLatin1StringView tokenRejected("casdoor.token_rejected");

/// Judges an answer of the REST API. Casdoor refuses with HTTP 200, so the status alone proves
/// nothing; only a JSON object whose `status` is "ok" is a success. Envelopes of
/// seven and of four members are the same to us. Refusals:
/// - casdoor.token_rejected, reauth: the token is unknown, ended or of a person that was changed; or
///   a bare 401
/// - directory.not_permitted, policy: "Unauthorized operation", or a bare 403
/// - directory.refused, provider: anything else the server says, with detail.server_message
/// - server.not_an_answer, network: HTML, an empty 500, JSON of another shape
Result<Envelope> judge(const HttpResponse &response);

/// The same for UserInfo, which is a bare object on success and an envelope on failure.
Result<QJsonObject> judgeUserInfo(const HttpResponse &response);

/// The envelope in place of a token answer, which the token addresses send for troubles of their own,
/// with HTTP 200. That the person is not found any more is `invalid_grant` in other words: who was
/// renamed, or belongs to another organization than the application, is looked for in vain.
std::optional<Error> tokenRefusal(const HttpResponse &response);

/// An error of the directory with the server's own words in it, cleaned.
Error refusal(const QString &serverMessage);

} // namespace chatelaine::casdoor
