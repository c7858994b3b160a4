// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorSignOut.h"

#include "servers/casdoor/CasdoorApi.h"
#include "servers/oidc/OidcNotices.h"
#include "servers/oidc/OidcUserInfo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CasdoorSignOut)
};

SignOutStep stepOf(const QString &name, const Done &outcome, const QString &note)
{
    SignOutStep step;
    step.step = name;
    step.ended = outcome ? SignOutStep::Ended::Well : SignOutStep::Ended::Failed;
    if (outcome)
        step.note = note;
    else
        step.error = outcome.error();
    return step;
}

Error stillAlive()
{
    return {u"sign_out.token_still_works"_s,
            Category::Provider,
            Tr::tr("The server said yes, but the token still works."),
            Tr::tr("It ends by itself. To end it now, sign out on the server's own pages."),
            {}};
}

Error noToken()
{
    return {u"sign_out.no_token"_s,
            Category::Reauth,
            Tr::tr("There is no token that could be shown to the server."),
            Tr::tr("Sign in again, then sign out everywhere."),
            {}};
}

HttpRequest post(const QUrl &url)
{
    HttpRequest request;
    request.method = "POST"_ba;
    request.url = url;
    request.headers = {{"Accept"_ba, "application/json"_ba}};
    request.contentType = "application/x-www-form-urlencoded"_ba;
    return request;
}

/// In the body, so that no token stands in an address. Without an Authorization
/// header: one that has ended would be refused before the hint is read.
HttpRequest logoutRequest(const QUrl &endpoint, const QByteArray &token)
{
    HttpRequest request = post(endpoint);
    request.body = encode({{u"id_token_hint"_s, QString::fromLatin1(token)}});
    return request;
}

HttpRequest everywhereRequest(const QString &issuer, const QByteArray &token)
{
    HttpRequest request = post(QUrl(issuer + u"/api/sso-logout"_s));
    request.headers.append({"Authorization"_ba, "Bearer " + token});
    return request;
}

bool isUnknownHint(const Error &error)
{
    return error.detail.value("server_message"_L1).toString().startsWith("Token not found"_L1);
}

/// A bare 401 may be anybody's between here and the server, and proves nothing about the token.
bool speaksOfTheToken(const HttpResponse &response)
{
    return response.status != 401 || response.header("WWW-Authenticate").toLower().startsWith("bearer");
}

/// Done if the request was answered well and the token does not work any more.
QCoro::Task<Done> endedBy(HttpClient *http, HttpRequest request, QUrl userInfo, QByteArray token,
                          Cancellation cancellation)
{
    const Result<HttpResponse> answer = co_await http->send(request, cancellation);
    if (!answer)
        co_return std::unexpected(answer.error());
    const Result<Envelope> judged = judge(*answer);
    if (!judged && !isUnknownHint(judged.error()))
        co_return std::unexpected(judged.error());
    const HttpRequest proof = oidc::userInfoRequest(userInfo, token);
    const Result<HttpResponse> after = co_await http->send(proof, cancellation);
    if (!after)
        co_return std::unexpected(after.error());
    const Result<QJsonObject> told = casdoor::judgeUserInfo(*after);
    if (told)
        co_return std::unexpected(stillAlive());
    if (told.error().category != Category::Reauth || !speaksOfTheToken(*after))
        co_return std::unexpected(told.error());
    co_return Done();
}

} // namespace

QCoro::Task<QList<SignOutStep>> signOut(HttpClient *http, ServerMetadata metadata, Server server,
                                        TokenSet tokens, bool everywhere, Cancellation cancellation)
{
    QList<SignOutStep> steps;
    // The ID token is the same string and is kept longer than the access token.
    const QByteArray token = tokens.accessToken.isEmpty() ? tokens.idToken : tokens.accessToken;
    Done all = std::unexpected(noToken());
    Done one = std::unexpected(noToken());
    if (everywhere && !token.isEmpty()) {
        const HttpRequest request = everywhereRequest(server.issuer, token);
        all = co_await endedBy(http, request, metadata.userinfoEndpoint, token, cancellation);
    }
    if (!token.isEmpty()) {
        const HttpRequest request = logoutRequest(metadata.endSessionEndpoint, token);
        one = co_await endedBy(http, request, metadata.userinfoEndpoint, token, cancellation);
    }
    steps << stepOf(
        u"revoke"_s, one,
        Tr::tr("Through the server's logout address, because it offers no revocation. The access and "
               "the refresh token ended together."));
    if (everywhere)
        steps << stepOf(u"all_sessions"_s, all, Tr::tr("All tokens and sessions of this person ended."));
    steps << oidc::browserStep();
    co_return steps;
}

} // namespace chatelaine::casdoor
