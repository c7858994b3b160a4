// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Judging.h"

#include "core/Limits.h"
#include "core/StrictJson.h"
#include "jose/CompactJws.h"

namespace chatelaine {

IdTokenExpectation expectationOf(const Account &account, const TokenSet &tokens,
                                 const ServerMetadata &metadata)
{
    IdTokenExpectation expectation;
    expectation.issuer = account.server.issuer;
    expectation.clientId = account.server.clientId;
    if (!tokens.nonce.isEmpty())
        expectation.nonce = tokens.nonce;
    expectation.nonceMayBeAbsent = tokens.refreshed || tokens.nonce.isEmpty();
    expectation.subject = account.sub;
    if (!tokens.accessToken.isEmpty())
        expectation.accessToken = tokens.accessToken;
    expectation.clockOffset = metadata.clockOffset;
    return expectation;
}

QCoro::Task<Result<JudgedToken>> judgeWithKeys(Discovery *discovery, ServerMetadata metadata,
                                               QByteArray token, IdTokenExpectation expectation, Clock clock,
                                               Cancellation cancellation)
{
    const auto jws = CompactJws::parse(token);
    const QByteArray keyId = jws ? jws->kid : QByteArray();
    const auto keys = co_await discovery->keys(metadata, keyId, cancellation);
    if (!keys)
        co_return std::unexpected(keys.error());
    co_return judgeIdToken(token, *keys, expectation, clock);
}

QJsonObject claimsOf(const QByteArray &token)
{
    const auto jws = CompactJws::parse(token);
    if (!jws)
        return {};
    return parseStrictObject(jws->payload, limits::compactJwsBytes).value_or(QJsonObject());
}

} // namespace chatelaine
