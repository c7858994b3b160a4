// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorDialect.h"

#include "servers/casdoor/CasdoorApi.h"
#include "servers/casdoor/CasdoorClaims.h"
#include "servers/casdoor/CasdoorPrecheck.h"
#include "servers/casdoor/CasdoorProfile.h"
#include "servers/casdoor/CasdoorSecrets.h"
#include "servers/casdoor/CasdoorSignOut.h"
#include "servers/oidc/OidcNotices.h"
#include "servers/oidc/OidcUserInfo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CasdoorDialect)
};

HttpRequest recordRequest(const Server &server, const QByteArray &accessToken, const QString &subject)
{
    const casdoor::Parameters query{{u"userId"_s, subject}};
    const QByteArray address = server.issuer.toUtf8() + "/api/get-user?" + casdoor::encode(query);
    HttpRequest request = oidc::userInfoRequest(QUrl::fromEncoded(address, QUrl::StrictMode), accessToken);
    return request;
}

/// The record where the server told it; a profile without it is still one.
QJsonObject recordIn(const Result<HttpResponse> &response)
{
    if (!response)
        return {};
    const Result<casdoor::Envelope> answer = casdoor::judge(*response);
    return answer ? answer->data.toObject() : QJsonObject();
}

} // namespace

QString CasdoorDialect::kind() const
{
    return u"casdoor"_s;
}

QString CasdoorDialect::displayName() const
{
    return u"Casdoor"_s;
}

QStringList CasdoorDialect::defaultScope() const
{
    return {u"openid"_s, u"profile"_s, u"email"_s, u"phone"_s, u"offline_access"_s};
}

QString CasdoorDialect::redirectAdvice() const
{
    return Tr::tr(
        "Casdoor accepts any port on 127.0.0.1 without registration, so there is nothing to enter.");
}

QList<Notice> CasdoorDialect::describe(const ServerMetadata &metadata) const
{
    QList<Notice> notices{
        oidc::pkce(metadata),
        oidc::refresh(metadata),
        oidc::device(metadata),
        {u"users.administer"_s, Outcome::Passed, Tr::tr("User administration"),
         Tr::tr("Shown after sign-in, as far as your account is allowed.")},
        oidc::revocation(metadata,
                         Tr::tr("Sign-out ends the token through the server's logout address instead.")),
        {u"casdoor.refresh_kills_old_tokens"_s, Outcome::Warning,
         Tr::tr("Renewing a token ends the one before"),
         Tr::tr(
             "Chatelaine renews one at a time. Another program with the same tokens would be signed out.")},
        {u"casdoor.id_token_is_access_token"_s, Outcome::Warning,
         Tr::tr("The ID token opens the server as well"),
         Tr::tr("It is the same text as the access token. Show it to nobody.")},
    };
    if (const auto unsafe = oidc::unsafeGrants(metadata))
        notices << *unsafe;
    return notices;
}

AlgorithmPolicy CasdoorDialect::algorithms(const ServerMetadata &metadata) const
{
    AlgorithmPolicy policy = OidcDialect::algorithms(metadata);
    policy.ignoresKeyAlgorithm = true;
    return policy;
}

QCoro::Task<Result<Server>> CasdoorDialect::precheck(HttpClient *http, ServerMetadata, Server server,
                                                     QUrl redirectUri, Cancellation cancellation) const
{
    // What will be asked for where the person chose nothing.
    Server asked = server;
    if (asked.scope.isEmpty())
        asked.scope = defaultScope();
    const HttpRequest request = casdoor::precheckRequest(asked, redirectUri);
    const Result<HttpResponse> response = co_await http->send(request, cancellation);
    if (!response)
        co_return std::unexpected(response.error());
    co_return casdoor::judgePrecheck(*response, asked, redirectUri);
}

QUrl CasdoorDialect::registrationEndpoint(const ServerMetadata &metadata) const
{
    QUrl url = metadata.authorizationEndpoint;
    url.setPath(url.path().replace("/login/oauth/"_L1, "/signup/oauth/"_L1));
    return url == metadata.authorizationEndpoint ? QUrl() : url;
}

QList<QUrl> CasdoorDialect::refreshEndpoints(const ServerMetadata &metadata) const
{
    return {metadata.tokenEndpoint, metadata.tokenEndpoint.resolved(QUrl(u"refresh_token"_s))};
}

ClientNames CasdoorDialect::namesIn(const QJsonObject &claims, const Server &server) const
{
    return casdoor::clientNames(claims, server);
}

std::optional<Error> CasdoorDialect::tokenRefusal(const HttpResponse &answer) const
{
    return casdoor::tokenRefusal(answer);
}

Verdicts CasdoorDialect::judgeClaims(const QJsonObject &claims, const Server &server) const
{
    return casdoor::judgeClaims(claims, server);
}

QString CasdoorDialect::organizationOf(const QJsonObject &claims) const
{
    return casdoor::organizationOf(claims);
}

QString CasdoorDialect::nameOf(const QJsonObject &claims) const
{
    return casdoor::nameOf(claims);
}

QString CasdoorDialect::claimMeaning(const QString &claim) const
{
    return casdoor::claimMeaning(claim);
}

QString CasdoorDialect::secretReason(const QString &path) const
{
    return casdoor::secretReason(path);
}

QCoro::Task<Result<Profile>> CasdoorDialect::profile(HttpClient *http, ServerMetadata metadata, Server server,
                                                     QByteArray accessToken, QJsonObject idClaims,
                                                     Cancellation cancellation) const
{
    const HttpRequest first = oidc::userInfoRequest(metadata.userinfoEndpoint, accessToken);
    const Result<HttpResponse> response = co_await http->send(first, cancellation);
    if (!response)
        co_return std::unexpected(response.error());
    const Result<QJsonObject> userInfo = casdoor::judgeUserInfo(*response);
    if (!userInfo)
        co_return std::unexpected(userInfo.error());
    if (const Done same = oidc::checkSubject(*userInfo, idClaims); !same)
        co_return std::unexpected(same.error());
    const HttpRequest second = recordRequest(server, accessToken, userInfo->value("sub"_L1).toString());
    const Result<HttpResponse> record = co_await http->send(second, cancellation);
    co_return casdoor::profileOf(*userInfo, recordIn(record), idClaims, QDateTime::currentDateTimeUtc());
}

QCoro::Task<QList<SignOutStep>> CasdoorDialect::endSession(HttpClient *http, ServerMetadata metadata,
                                                           Server server, TokenSet tokens, bool everywhere,
                                                           Cancellation cancellation) const
{
    return casdoor::signOut(http, std::move(metadata), std::move(server), std::move(tokens), everywhere,
                            std::move(cancellation));
}

} // namespace chatelaine
