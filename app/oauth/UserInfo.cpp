// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/UserInfo.h"

#include "core/CleanText.h"
#include "core/StrictJson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine::userinfo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(UserInfo)
};

Error unusable(const QString &code, const QString &message, const QString &requirement)
{
    return Error{code, Category::UserInfo, message, Tr::tr("Tell the administrator of this server."), {}}
        .with("requirement"_L1, requirement);
}

/// The value of a parameter of a challenge, quoted or not (RFC 6750 §3); empty if there is none.
QString challengeParameter(const QByteArray &challenge, QByteArrayView name)
{
    const QByteArray start = name + "=\"";
    const qsizetype at = challenge.toLower().indexOf(start);
    if (at < 0)
        return {};
    const qsizetype from = at + start.size();
    const qsizetype end = challenge.indexOf('"', from);
    return cleanText(
        QString::fromUtf8(challenge.sliced(from, end < 0 ? challenge.size() - from : end - from)));
}

Error statusError(const HttpResponse &response)
{
    const QByteArray challenge = response.header("WWW-Authenticate");
    if (response.status == 401) {
        return Error{u"userinfo.token_refused"_s,
                     Category::Reauth,
                     Tr::tr("The server does not accept the access token any more."),
                     Tr::tr("Sign in again."),
                     {}}
            .with("http_status"_L1, 401)
            .with("server_code"_L1, challengeParameter(challenge, "error"))
            .with("requirement"_L1, u"US-03"_s);
    }
    if (response.status == 403) {
        const QString scope = challengeParameter(challenge, "scope");
        return Error{u"userinfo.not_permitted"_s,
                     Category::Provider,
                     scope.isEmpty() ? Tr::tr("This sign-in may not read the profile.")
                                     : Tr::tr("Reading the profile needs the scope “%1”.").arg(scope),
                     Tr::tr("Ask for that scope and sign in again."),
                     {}}
            .with("http_status"_L1, 403)
            .with("scope"_L1, scope)
            .with("requirement"_L1, u"US-03"_s);
    }
    if (response.status >= 500 || response.status == 429) {
        return Error{u"network.server_fault"_s,
                     Category::Network,
                     Tr::tr("The server could not answer just now (HTTP %1).").arg(response.status),
                     Tr::tr("Try again in a moment."),
                     {}}
            .with("http_status"_L1, response.status);
    }
    return unusable(u"userinfo.status"_s,
                    Tr::tr("The server did not tell the profile (HTTP %1).").arg(response.status), u"US-04"_s)
        .with("http_status"_L1, response.status);
}

} // namespace

Result<QJsonObject> parse(const HttpResponse &response, const QString &subject)
{
    if (response.status != 200)
        return std::unexpected(statusError(response));
    if (response.mediaType() == "application/jwt") {
        return std::unexpected(Error{
            u"userinfo.signed"_s,
            Category::Unsupported,
            Tr::tr("The server sends the profile as a signed token, which is not read here."),
            Tr::tr("Ask its administrator to send it as JSON."),
            {}}.with("requirement"_L1, u"US-04"_s));
    }
    const auto claims = parseStrictObject(response.body, limits::documentBytes);
    if (response.mediaType() != "application/json" || !claims) {
        return std::unexpected(
            unusable(u"userinfo.document"_s, Tr::tr("What the server sent is no profile."), u"US-04"_s));
    }
    const QString found = claims->value("sub"_L1).toString();
    if (found.isEmpty() || found != subject) {
        return std::unexpected(unusable(
            u"userinfo.subject"_s, Tr::tr("The server told the profile of another person."), u"US-01"_s));
    }
    return *claims;
}

QCoro::Task<Result<QJsonObject>> fetch(HttpClient *http, QUrl endpoint, QByteArray accessToken,
                                       QString subject, Cancellation cancellation)
{
    HttpRequest request;
    request.url = endpoint;
    request.headers = {{"Accept"_ba, "application/json"_ba}, {"Authorization"_ba, "Bearer " + accessToken}};
    const auto response = co_await http->send(request, cancellation);
    if (!response)
        co_return std::unexpected(response.error());
    co_return parse(*response, subject);
}

} // namespace chatelaine::userinfo
