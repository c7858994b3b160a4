// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenResponse.h"

#include "core/CleanText.h"
#include "core/Limits.h"
#include "core/StrictJson.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TokenResponse)
};

/// Longest life that is believed; more than ten years is a mistake in units (TR-04).
constexpr qint64 longestLife = 10LL * 365 * 24 * 3600;

Error unusable(const QString &message, const QString &requirement)
{
    return Error{u"token.unusable"_s,
                 Category::Token,
                 message,
                 Tr::tr("Try again; if it stays, tell the administrator of this server."),
                 {}}
        .with("requirement"_L1, requirement);
}

Error passingFault(const HttpResponse &response)
{
    return Error{u"network.server_fault"_s,
                 Category::Network,
                 Tr::tr("The server could not answer just now (HTTP %1).").arg(response.status),
                 Tr::tr("Nothing was lost. Try again in a moment."),
                 {}}
        .with("http_status"_L1, response.status)
        .with("retry_after"_L1, QString::fromLatin1(response.header("Retry-After")));
}

/// `error` and `error_description` by RFC 6749 §5.2. `error` must be printable ASCII to count.
Error refusal(const HttpResponse &response, const QJsonObject &answer)
{
    const QString code = cleanText(answer.value("error"_L1).toString(), 64);
    const QString words = cleanText(answer.value("error_description"_L1).toString());
    return Error{u"token.refused"_s,
                 Category::Provider,
                 Tr::tr("The server refused to give tokens (%1).").arg(code),
                 Tr::tr("Sign in again."),
                 {}}
        .with("http_status"_L1, response.status)
        .with("server_code"_L1, code)
        .with("server_message"_L1, words)
        .with("requirement"_L1, u"TR-05"_s);
}

Error bareRefusal(const HttpResponse &response)
{
    return Error{
        u"token.refused"_s,
        Category::Provider,
        Tr::tr("The server refused to give tokens and does not say why (HTTP %1).").arg(response.status),
        Tr::tr("Sign in again; if it stays, tell the administrator of this server."),
        {}}
        .with("http_status"_L1, response.status)
        .with("requirement"_L1, u"TR-05"_s);
}

/// Whether `token` can travel in a header as RFC 6750 §2.1 wants it (RFC 6749 appendix A.12).
bool fitsHeader(const QString &token)
{
    return !token.isEmpty() && token.size() <= limits::compactJwsBytes &&
           std::all_of(token.begin(), token.end(), [](QChar each) { return each >= u'!' && each <= u'~'; });
}

bool isKnownType(const QString &type)
{
    return type.compare("bearer"_L1, Qt::CaseInsensitive) == 0;
}

/// A member that is a string or not there at all; nothing if it is something else.
std::optional<QString> optionalString(const QJsonObject &answer, QLatin1StringView member)
{
    const QJsonValue value = answer.value(member);
    if (value.isUndefined())
        return QString();
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

/// A hint at best: what is no plain number of seconds counts as unknown (TR-04).
std::optional<std::chrono::seconds> lifetime(const QJsonValue &value)
{
    const double number = value.isString() ? value.toString().toDouble() : value.toDouble(-1);
    if (!std::isfinite(number) || number <= 0)
        return std::nullopt;
    const double bounded = std::min(std::floor(number), static_cast<double>(longestLife));
    return std::chrono::seconds(static_cast<qint64>(bounded));
}

Result<TokenResponse> success(const QJsonObject &answer, const QStringList &requestedScope)
{
    const QString access = answer.value("access_token"_L1).toString();
    const QString type = answer.value("token_type"_L1).toString();
    if (access.isEmpty())
        return std::unexpected(unusable(Tr::tr("The server's answer holds no access token."), u"TR-01"_s));
    if (!fitsHeader(access))
        return std::unexpected(
            unusable(Tr::tr("The access token has characters or a length that cannot be sent."), u"TR-06"_s));
    if (!isKnownType(type)) {
        return std::unexpected(
            unusable(Tr::tr("The server gave a token of the unknown type “%1”.").arg(cleanText(type, 40)),
                     u"TR-02"_s));
    }
    const auto refresh = optionalString(answer, "refresh_token"_L1);
    const auto identity = optionalString(answer, "id_token"_L1);
    const auto scope = optionalString(answer, "scope"_L1);
    if (!refresh || !identity || !scope || (!refresh->isEmpty() && !fitsHeader(*refresh)))
        return std::unexpected(
            unusable(Tr::tr("A member of the server's answer is of the wrong type."), u"TR-01"_s));
    // RFC 6749 §5.1: scope may be left out if it is what was asked for. An empty one says nothing.
    const QStringList granted = scope->split(u' ', Qt::SkipEmptyParts);
    TokenResponse response;
    response.accessToken = access.toLatin1();
    response.tokenType = type.toLatin1();
    if (answer.contains("refresh_token"_L1))
        response.refreshToken = refresh->isEmpty() ? ""_ba : refresh->toLatin1();
    response.idToken = identity->toUtf8();
    response.expiresIn = lifetime(answer.value("expires_in"_L1));
    response.scope = granted.isEmpty() ? requestedScope : granted;
    return response;
}

} // namespace

Result<TokenResponse> TokenResponse::parse(const HttpResponse &response, const QStringList &requestedScope,
                                           const OwnRefusal &ownRefusal)
{
    if (const auto own = ownRefusal ? ownRefusal(response) : std::nullopt)
        return std::unexpected(*own);
    const auto answer = parseStrictObject(response.body, limits::documentBytes);
    if (answer && answer->value("error"_L1).isString() && response.status < 500)
        return std::unexpected(refusal(response, *answer));
    if (response.status >= 500 || response.status == 429)
        return std::unexpected(passingFault(response));
    // A captive portal or a proxy answers with a page of its own: that is no word of the server's.
    // With status 200 it claims to be one, and is refused as such (TR-01).
    if (!answer && response.status != 200 && response.mediaType() == "text/html") {
        return std::unexpected(Error{
            u"network.not_the_server"_s,
            Category::Network,
            Tr::tr("A web page came instead of the server's answer; a network's sign-in page does that."),
            Tr::tr("Open any page in the browser, then try again."),
            {}}.with("http_status"_L1, response.status));
    }
    // A refusal that does not say why is one all the same (TR-05), but never the end of a grant.
    if (response.status >= 400)
        return std::unexpected(bareRefusal(response));
    if (response.status != 200 || !answer) {
        return std::unexpected(
            unusable(Tr::tr("The server's answer (HTTP %1) is no token response.").arg(response.status),
                     u"TR-01"_s)
                .with("http_status"_L1, response.status));
    }
    return success(*answer, requestedScope);
}

} // namespace chatelaine
