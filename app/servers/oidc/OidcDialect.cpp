// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/oidc/OidcDialect.h"

#include "accounts/TokenSet.h"
#include "core/CleanText.h"
#include "oauth/FormEncoding.h"
#include "servers/oidc/OidcNotices.h"
#include "servers/oidc/OidcUserInfo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::OidcDialect)
};

HttpRequest revocationRequest(const QUrl &endpoint, const QByteArray &refreshToken, const QString &clientId)
{
    HttpRequest request;
    request.method = "POST"_ba;
    request.url = endpoint;
    request.contentType = "application/x-www-form-urlencoded"_ba;
    request.body = encodeForm(
        {{"token", refreshToken}, {"token_type_hint", "refresh_token"}, {"client_id", clientId.toUtf8()}});
    return request;
}

SignOutStep stepOf(const QString &name, SignOutStep::Ended ended, const QString &note)
{
    SignOutStep step;
    step.step = name;
    step.ended = ended;
    step.note = note;
    return step;
}

SignOutStep revoked(const Result<HttpResponse> &answer)
{
    // 200 also for a token that the server does not know (RFC 7009 §2.2).
    SignOutStep step = stepOf(u"revoke"_s, SignOutStep::Ended::Well, {});
    if (answer && answer->status == 200)
        return step;
    step.ended = SignOutStep::Ended::Failed;
    step.error = answer
                     ? Error{u"revoke.refused"_s,
                             Category::Provider,
                             Tr::tr("The server did not revoke the token (HTTP %1).").arg(answer->status),
                             Tr::tr("It ends by itself. To end it now, sign out on the server's own pages."),
                             {{u"http_status"_s, answer->status}}}
                     : answer.error();
    return step;
}

} // namespace

QString OidcDialect::kind() const
{
    return u"oidc"_s;
}

QString OidcDialect::displayName() const
{
    return u"OpenID Connect"_s;
}

QStringList OidcDialect::defaultScope() const
{
    return {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
}

QString OidcDialect::redirectAdvice() const
{
    return Tr::tr(
        "Register this at the server as the address of a native application. The port is chosen anew "
        "at each sign-in (RFC 8252).");
}

QList<Notice> OidcDialect::describe(const ServerMetadata &metadata) const
{
    QList<Notice> notices{
        oidc::pkce(metadata), oidc::refresh(metadata), oidc::device(metadata),
        oidc::revocation(metadata,
                         Tr::tr("Sign-out removes the tokens here; at the server they end by themselves."))};
    if (const auto unsafe = oidc::unsafeGrants(metadata))
        notices << *unsafe;
    return notices;
}

QCoro::Task<Result<Server>> OidcDialect::precheck(HttpClient *, ServerMetadata, Server server, QUrl,
                                                  Cancellation) const
{
    co_return server;
}

QUrl OidcDialect::registrationEndpoint(const ServerMetadata &) const
{
    return {};
}

QList<QUrl> OidcDialect::refreshEndpoints(const ServerMetadata &metadata) const
{
    return {metadata.tokenEndpoint};
}

Verdicts OidcDialect::judgeClaims(const QJsonObject &, const Server &) const
{
    return {};
}

QString OidcDialect::organizationOf(const QJsonObject &) const
{
    return {};
}

QString OidcDialect::nameOf(const QJsonObject &claims) const
{
    for (const QLatin1StringView claim : {"name"_L1, "preferred_username"_L1, "email"_L1, "sub"_L1})
        if (const QString name = cleanText(claims.value(claim).toString()); !name.isEmpty())
            return name;
    return {};
}

QString OidcDialect::claimMeaning(const QString &) const
{
    return {};
}

QString OidcDialect::secretReason(const QString &) const
{
    return {};
}

QCoro::Task<Result<Profile>> OidcDialect::profile(HttpClient *http, ServerMetadata metadata, Server,
                                                  QByteArray accessToken, QJsonObject idClaims,
                                                  Cancellation cancellation) const
{
    if (metadata.userinfoEndpoint.isEmpty())
        co_return oidc::profileOf(idClaims, idClaims);
    const HttpRequest request = oidc::userInfoRequest(metadata.userinfoEndpoint, accessToken);
    const Result<HttpResponse> response = co_await http->send(request, cancellation);
    if (!response)
        co_return std::unexpected(response.error());
    const Result<QJsonObject> userInfo = oidc::judgeUserInfo(*response, idClaims);
    if (!userInfo)
        co_return std::unexpected(userInfo.error());
    co_return oidc::profileOf(*userInfo, idClaims);
}

QCoro::Task<QList<SignOutStep>> OidcDialect::endSession(HttpClient *http, ServerMetadata metadata,
                                                        Server server, TokenSet tokens, bool everywhere,
                                                        Cancellation cancellation) const
{
    QList<SignOutStep> steps;
    if (metadata.revocationEndpoint.isEmpty() || tokens.refreshToken.isEmpty()) {
        steps << stepOf(u"revoke"_s, SignOutStep::Ended::NotSupported,
                        tokens.refreshToken.isEmpty()
                            ? Tr::tr("There was no refresh token; the access token ends by itself.")
                            : Tr::tr("The server offers no revocation; the tokens end by themselves."));
    } else {
        const HttpRequest request =
            revocationRequest(metadata.revocationEndpoint, tokens.refreshToken, server.clientId);
        const Result<HttpResponse> answer = co_await http->send(request, cancellation);
        steps << revoked(answer);
    }
    steps << oidc::browserStep();
    if (everywhere)
        steps << stepOf(u"all_sessions"_s, SignOutStep::Ended::NotSupported,
                        Tr::tr("OpenID Connect knows no way to end every session from a program."));
    co_return steps;
}

} // namespace chatelaine
