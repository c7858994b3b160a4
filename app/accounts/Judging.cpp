// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Judging.h"

#include "core/Limits.h"
#include "core/StrictJson.h"
#include "jose/CompactJws.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace chatelaine {

IdTokenExpectation expectationOf(const Account &account, const TokenSet &tokens,
                                 const ServerMetadata &metadata, const Dialect &dialect)
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
    if (!metadata.issuer.isEmpty())
        expectation.algorithms = dialect.algorithms(metadata);
    expectation.clockOffset = metadata.clockOffset;
    return expectation;
}

QCoro::Task<Result<JudgedToken>> judgeWithKeys(Discovery *discovery, ServerMetadata metadata,
                                               QByteArray token, IdTokenExpectation expectation, Clock clock,
                                               Cancellation cancellation)
{
    const QPointer<Discovery> finder = discovery;
    const QByteArray anyKey;
    auto keys = co_await finder->keys(metadata, anyKey, cancellation);
    if (!keys)
        co_return std::unexpected(keys.error());
    const JudgedToken judged = judgeIdToken(token, *keys, expectation, clock);
    const bool isKeyUnknown =
        judged.error && judged.error->detail.value("reason"_L1).toString() == "key-not-found"_L1;
    if (!isKeyUnknown || !finder)
        co_return judged;
    // Not null: a token that names no key is a reason to look again as well.
    const QByteArray keyId = ""_ba + judged.header.value("kid"_L1).toString().toUtf8();
    keys = co_await finder->keys(metadata, keyId, cancellation);
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
