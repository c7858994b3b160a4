// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorEnvelope.h"

#include "core/CleanText.h"
#include "core/Limits.h"
#include "core/StrictJson.h"
#include "servers/oidc/OidcUserInfo.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CasdoorEnvelope)
};

/// Beginnings of what the layer before the controllers says, always in English.
/// "Forbidden" is among them because it means a renamed person: whether the person was really
/// forbidden, the refresh will tell.
constexpr std::array reauthMessages{
    "Access token doesn't exist in database"_L1,
    "Access token has expired"_L1,
    "The user is forbidden to sign in"_L1,
    "DPoP proof"_L1,
    "No application is found for userId"_L1,
    "Timeout for inactivity"_L1,
    "Please login first"_L1,
    "Please sign in first"_L1,
};

bool wantsNewToken(const QJsonObject &envelope)
{
    const QString message = envelope.value("msg"_L1).toString();
    // A translated refusal still carries this constant.
    return envelope.value("data"_L1) == QJsonValue(u"Please login first"_s) ||
           std::any_of(reauthMessages.begin(), reauthMessages.end(),
                       [&message](QLatin1StringView each) { return message.startsWith(each); });
}

Error tokenWasRejected(const QString &message)
{
    return {tokenRejected,
            Category::Reauth,
            Tr::tr("The server does not accept this sign-in any more."),
            Tr::tr("Sign in again to go on; your settings are kept."),
            {{u"server_message"_s, cleanText(message)}}};
}

Error notPermitted(const QString &message)
{
    return {u"directory.not_permitted"_s,
            Category::Policy,
            Tr::tr("The server does not let this account do that."),
            Tr::tr("Ask an administrator of your organization, or sign in with another account."),
            {{u"server_message"_s, cleanText(message)}}};
}

Error notAnAnswer(const HttpResponse &response)
{
    const bool isBroken = response.status >= 500;
    return {u"server.not_an_answer"_s,
            Category::Network,
            isBroken ? Tr::tr("The server broke down over this request (HTTP %1).").arg(response.status)
                     : Tr::tr("What came back is no answer of a Casdoor server."),
            isBroken ? Tr::tr("Try again; if it stays, tell the server's administrator.")
                     : Tr::tr("Check the issuer address and whether a proxy stands in between."),
            {{u"http_status"_s, response.status}}};
}

/// The answer as an object, whatever type the header claims: a refusal may come as text/plain.
std::optional<QJsonObject> objectIn(const HttpResponse &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// Casdoor itself says everything with HTTP 200. What stands in front of it may not, and says so in
/// whatever form it likes: the status is its word (RFC 9110 §15.5.2, §15.5.4).
std::optional<Error> refusedByStatus(const HttpResponse &response)
{
    if (response.status == 401)
        return tokenWasRejected({});
    if (response.status == 403)
        return notPermitted({});
    return std::nullopt;
}

Error refused(const QJsonObject &envelope)
{
    const QString message = envelope.value("msg"_L1).toString();
    if (message == "Unauthorized operation"_L1)
        return notPermitted(message);
    return wantsNewToken(envelope) ? tokenWasRejected(message) : refusal(message);
}

/// Never translated where a refresh says it.
bool isPersonGone(const QString &message)
{
    return message.startsWith("The user: "_L1) && message.endsWith(" doesn't exist"_L1);
}

} // namespace

std::optional<Error> tokenRefusal(const HttpResponse &response)
{
    const std::optional<QJsonObject> envelope = objectIn(response);
    if (!envelope || envelope->value("status"_L1).toString() != "error"_L1 || envelope->contains("error"_L1))
        return std::nullopt;
    const QString message = envelope->value("msg"_L1).toString();
    Error error = refusal(message);
    error.code = u"token.refused"_s;
    error.next = Tr::tr("Try again; if it stays, sign in again.");
    if (isPersonGone(message))
        error.detail.insert("server_code"_L1, u"invalid_grant"_s);
    error.detail.insert("http_status"_L1, response.status);
    return error;
}

Error refusal(const QString &serverMessage)
{
    const QString words = cleanText(serverMessage);
    return {u"directory.refused"_s,
            Category::Provider,
            words.isEmpty() ? Tr::tr("The server refused without saying why.")
                            : Tr::tr("The server refused: “%1”.").arg(words),
            Tr::tr("Nothing was changed. Change what the server names and try again."),
            {{u"server_message"_s, words}}};
}

Result<Envelope> judge(const HttpResponse &response)
{
    const std::optional<QJsonObject> envelope = objectIn(response);
    const QString status = envelope ? envelope->value("status"_L1).toString() : QString();
    if (status == "error"_L1)
        return std::unexpected(refused(*envelope).with("http_status"_L1, response.status));
    if (const auto bare = refusedByStatus(response))
        return std::unexpected(Error(*bare).with("http_status"_L1, response.status));
    if (status != "ok"_L1 || response.status != 200)
        return std::unexpected(notAnAnswer(response));
    return Envelope{envelope->value("data"_L1), envelope->value("data2"_L1)};
}

Result<QJsonObject> judgeUserInfo(const HttpResponse &response)
{
    // Whose profile it is decides what is shown as this person's, so nothing may stand in it twice.
    const auto object = parseStrictObject(response.body, limits::documentBytes);
    if (object && object->value("status"_L1).toString() == "error"_L1)
        return std::unexpected(refused(*object).with("http_status"_L1, response.status));
    if (response.status == 401 || response.status == 403)
        return std::unexpected(oidc::userInfoRefusal(response));
    if (!object || response.status != 200)
        return std::unexpected(notAnAnswer(response));
    if (!object->value("sub"_L1).isString())
        return std::unexpected(oidc::checkSubject(*object, {}).error());
    return *object;
}

} // namespace chatelaine::casdoor
