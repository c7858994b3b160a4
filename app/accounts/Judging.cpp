// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Judging.h"

#include "core/Limits.h"
#include "core/StrictJson.h"
#include "jose/CompactJws.h"

using namespace Qt::StringLiterals;

namespace chatelaine {

IdTokenExpectation expectationOf(const Account &account, const TokenSet &tokens,
                                 const ServerMetadata &metadata,
                                 const std::shared_ptr<const Dialect> &dialect)
{
    IdTokenExpectation expectation;
    expectation.issuer = account.server.issuer;
    expectation.clientId = account.server.clientId;
    expectation.naming = [dialect, server = account.server](const QJsonObject &claims) {
        return dialect->namesIn(claims, server);
    };
    if (!tokens.nonce.isEmpty())
        expectation.nonce = tokens.nonce;
    expectation.nonceMayBeAbsent = tokens.refreshed || tokens.nonce.isEmpty();
    expectation.subject = account.sub;
    if (!tokens.accessToken.isEmpty())
        expectation.accessToken = tokens.accessToken;
    if (!metadata.issuer.isEmpty())
        expectation.algorithms = dialect->algorithms(metadata);
    expectation.clockOffset = metadata.clockOffset;
    return expectation;
}

QJsonObject claimsOf(const QByteArray &token)
{
    const auto jws = CompactJws::parse(token);
    if (!jws)
        return {};
    return parseStrictObject(jws->payload, limits::compactJwsBytes).value_or(QJsonObject());
}

} // namespace chatelaine
