// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Renewal.h"

#include "accounts/AccountFault.h"
#include "accounts/Dialect.h"
#include "accounts/Judging.h"
#include "accounts/TokenLife.h"
#include "jose/SignatureFault.h"
#include "oauth/TokenEndpoint.h"
#include "oauth/TokenJudge.h"

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

QString serverCode(const Error &error)
{
    return error.detail.value("server_code"_L1).toString();
}

bool isPassing(const Error &error)
{
    return error.category == Category::Network || error.category == Category::Tls ||
           error.category == Category::Timeout;
}

/// That the keys could not be had is a fault of their address and no verdict on a token: a page for
/// maintenance in their place must not end a sign-in (RF-06).
Error keysNotHad(Error cause)
{
    if (cause.category != Category::Signature)
        return cause;
    cause.detail.insert("cause"_L1, cause.code);
    cause.code = u"network.no_keys"_s;
    cause.category = Category::Network;
    return cause;
}

/// Old and new tokens in one set; scopes that were not granted before are not taken as granted by
/// the person (RF-09).
TokenSet merged(const TokenSet &old, const TokenResponse &answer, const QDateTime &issuedAt,
                std::optional<qint64> clockOffset)
{
    TokenSet renewed = old;
    renewed.accessToken = answer.accessToken;
    renewed.tokenType = answer.tokenType;
    if (!answer.refreshToken.isEmpty())
        renewed.refreshToken = answer.refreshToken;
    if (!answer.idToken.isEmpty()) {
        renewed.idToken = answer.idToken;
        renewed.refreshed = true;
    }
    renewed.scope.clear();
    for (const QString &scope : answer.scope) {
        if (old.scope.isEmpty() || old.scope.contains(scope))
            renewed.scope.append(scope);
    }
    renewed.obtainedAt = issuedAt;
    renewed.expiresAt = tokenlife::expiry(answer, issuedAt, clockOffset);
    return renewed;
}

/// What OpenID Connect Core §12.2 wants unchanged, besides iss, sub and aud.
std::optional<QString> changedClaim(const QJsonObject &before, const QJsonObject &after)
{
    for (const auto claim : {"auth_time"_L1, "azp"_L1}) {
        if (before.contains(claim) && after.contains(claim) && before.value(claim) != after.value(claim))
            return QString(claim);
    }
    if (after.value("iat"_L1).toDouble() < before.value("iat"_L1).toDouble())
        return u"iat"_s;
    return std::nullopt;
}

} // namespace

Renewal::Renewal(Account account, HttpClient *http, Discovery *discovery,
                 std::shared_ptr<const Dialect> dialect, Clock clock)
    : m_account(std::move(account))
    , m_http(http)
    , m_discovery(discovery)
    , m_dialect(std::move(dialect))
    , m_clock(std::move(clock))
{
}

QString Renewal::originOf(const QUrl &endpoint)
{
    const int port = endpoint.port(endpoint.scheme() == "https"_L1 ? 443 : 80);
    return endpoint.scheme() + u"://"_s + endpoint.host(QUrl::FullyEncoded) + u':' + QString::number(port);
}

QCoro::Task<Result<TokenSet>> Renewal::run(TokenSet old) const
{
    const Renewal self = *this; // the owner may go while the server thinks
    if (!self.m_dialect)
        co_return std::unexpected(unknownKind(self.m_account.server.kind));
    const auto metadata = co_await self.m_discovery->metadata(self.m_account.server.issuer);
    if (!metadata)
        co_return std::unexpected(metadata.error());
    if (!self.m_http || !self.m_discovery)
        co_return std::unexpected(accountCancelled());
    // The keys now: once the answer is here, nothing should have to wait before it is written down.
    // Without them the request is not worth its risk.
    const auto keys = co_await self.m_discovery->keys(*metadata);
    if (!keys)
        co_return std::unexpected(keysNotHad(keys.error()));
    if (keys->size() == 0)
        co_return std::unexpected(keysNotHad(signatureError(SignatureReason::JwksInvalid)));
    const auto renewed = co_await self.ask(*metadata, old);
    if (!renewed || renewed->idToken == old.idToken)
        co_return renewed;
    const Done judged = co_await self.judge(*metadata, old, *renewed);
    if (judged)
        co_return renewed;
    if (!isPassing(judged.error()))
        co_return std::unexpected(judged.error());
    // It names a key that could not be fetched. The old refresh token may be dead by now, so the
    // answer is kept; its ID token counts as not sent, which is allowed (OpenID Connect Core §12.2).
    TokenSet kept = *renewed;
    kept.idToken = old.idToken;
    kept.refreshed = old.refreshed;
    co_return kept;
}

QCoro::Task<Result<TokenSet>> Renewal::ask(ServerMetadata metadata, TokenSet old) const
{
    const Renewal self = *this;
    const QList<QUrl> endpoints = self.m_dialect->refreshEndpoints(metadata);
    std::optional<Error> refusal;
    for (const QUrl &endpoint : endpoints) {
        if (!old.tokenOrigin.isEmpty() && originOf(endpoint) != old.tokenOrigin)
            co_return std::unexpected(originChanged());
        if (!self.m_http)
            co_return std::unexpected(accountCancelled());
        TokenEndpoint server(self.m_http, [dialect = self.m_dialect](const HttpResponse &answer) {
            return dialect->tokenRefusal(answer);
        });
        const auto answer =
            co_await server.refresh(endpoint, old.refreshToken, self.m_account.server.clientId, old.scope);
        if (answer)
            co_return merged(old, *answer, self.m_clock.now(), metadata.clockOffset);
        refusal = answer.error();
        if (serverCode(*refusal) != "unsupported_grant_type"_L1)
            break;
    }
    if (!refusal)
        co_return std::unexpected(accountExpired());
    if (refusal->category == Category::Provider && serverCode(*refusal) == "invalid_grant"_L1)
        co_return std::unexpected(signInNeeded(*refusal));
    co_return std::unexpected(*refusal);
}

QCoro::Task<Done> Renewal::judge(ServerMetadata metadata, TokenSet old, TokenSet renewed) const
{
    const Renewal self = *this;
    if (!self.m_discovery)
        co_return std::unexpected(accountCancelled());
    const IdTokenExpectation expectation = expectationOf(self.m_account, renewed, metadata, self.m_dialect);
    const Cancellation never;
    const auto judged =
        co_await judgeByServer(self.m_discovery, metadata, renewed.idToken, expectation, self.m_clock, never);
    if (!judged)
        co_return std::unexpected(keysNotHad(judged.error()));
    if (!judged->isAccepted)
        co_return std::unexpected(judged->error.value_or(idTokenChanged(u"?"_s)));
    if (const auto claim = changedClaim(claimsOf(old.idToken), judged->claims))
        co_return std::unexpected(idTokenChanged(*claim));
    co_return Done();
}

} // namespace chatelaine
