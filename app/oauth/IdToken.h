// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "jose/CompactJws.h"
#include "jose/JwkSet.h"
#include "oauth/Verdict.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace chatelaine {

/// How a token names the client it was made for.
struct ClientNames
{
    QString audience; ///< in `aud`
    QString party;    ///< in `azp`
};

/// The names in a token with these claims, which nobody has verified yet.
using ClientNaming = std::function<ClientNames(const QJsonObject &claims)>;

/// What an ID token must answer to. Members left out are not asked for.
struct IdTokenExpectation
{
    QString issuer;
    QString clientId;
    ClientNaming naming;                   ///< empty: by the client id
    QStringList trustedAudiences;          ///< besides that
    std::optional<QByteArray> nonce;       ///< of this sign-in
    bool nonceMayBeAbsent = false;         ///< after a refresh (OpenID Connect Core §12.2)
    std::optional<QString> subject;        ///< of the account, after a refresh
    std::optional<qint64> maxAge;          ///< seconds
    std::optional<QByteArray> accessToken; ///< for at_hash
    std::optional<QByteArray> code;        ///< for c_hash
    AlgorithmPolicy algorithms = AlgorithmPolicy::asymmetric();
    std::optional<qint64> clockOffset; ///< server minus ours, to explain a time refusal
};

/// A token and what came of judging it.
struct JudgedToken
{
    QJsonObject header;
    QJsonObject claims; ///< as sent; only to be believed if accepted
    Verdicts verdicts;
    bool isAccepted = false;
    std::optional<Error> error; ///< category idtoken, signature or unsupported, of the first cause
};

/// Runs every check that can be run (OpenID Connect Core §3.1.3.7; ID-01 … ID-14, JW rows), so that
/// a person sees all that is wrong and not the first thing only. `keys` may be missing: then the
/// signature counts as not checked and the token is not accepted. Pure: no network, no clock but
/// `clock`.
JudgedToken judgeIdToken(const QByteArray &token, const std::optional<JwkSet> &keys,
                         const IdTokenExpectation &expectation, const Clock &clock);

} // namespace chatelaine
