// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/IdToken.h"

#include "core/CleanText.h"
#include "core/StrictJson.h"
#include "oauth/ClaimChecks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(IdToken)
};

Verdict failed(const QString &check, const QString &requirement, const QString &reason)
{
    return {check, Outcome::Failed, reason, requirement, {}, {}};
}

Verdict notChecked(const QString &check, const QString &requirement)
{
    return {check, Outcome::NotChecked, Tr::tr("the token cannot be read"), requirement, {}, {}};
}

/// A token that cannot be read at all: one refusal, and the rest has no meaning.
JudgedToken unreadable(const Verdict &cause, const Error &error)
{
    JudgedToken judged;
    judged.verdicts = {cause, notChecked(u"signature"_s, u"JW-12"_s), notChecked(u"type"_s, u"ID-12"_s)};
    judged.verdicts += claimsNotChecked();
    judged.error = error;
    return judged;
}

/// A JWE in compact serialization has five segments (RFC 7516 §3.1, ID-14).
bool isEncrypted(const QByteArray &token)
{
    return token.count('.') == 4;
}

/// Only an ID token is an ID token (RFC 8725 §3.11, ID-12).
Verdict checkType(const QJsonObject &header, const QJsonObject &claims)
{
    const QString typ = header.value("typ"_L1).toString();
    if (claims.contains("events"_L1))
        return failed(u"type"_s, u"ID-12"_s, Tr::tr("this is a logout token"));
    if (!typ.isEmpty() && typ.compare("JWT"_L1, Qt::CaseInsensitive) != 0)
        return failed(u"type"_s, u"ID-12"_s, Tr::tr("this is a “%1” token").arg(cleanText(typ, 40)));
    return {u"type"_s, Outcome::Passed, Tr::tr("an ID token"), u"ID-12"_s, {}, {}};
}

Verdict signatureVerdict(const CompactJws &jws, const std::optional<JwkSet> &keys, const Done &verified)
{
    const QString algorithm = cleanText(QString::fromUtf8(jws.alg), 20);
    if (!keys)
        return {u"signature"_s,
                Outcome::NotChecked,
                Tr::tr("the server’s keys are not at hand"),
                u"JW-12"_s,
                {},
                {}};
    if (!verified)
        return failed(u"signature"_s, u"JW-12"_s, verified.error().message);
    const QString key = jws.kid.isNull() ? QString() : cleanText(QString::fromUtf8(jws.kid), 60);
    const QString reason = key.isEmpty() ? algorithm : QString(algorithm + u", "_s + key);
    return {u"signature"_s, Outcome::Passed, reason, u"JW-12"_s, {}, {}};
}

/// Category idtoken and the requirement of the first check that failed.
Error refusal(const Verdict &cause)
{
    return Error{
        u"idtoken."_s + cause.check,
        Category::IdToken,
        Tr::tr("The ID token was refused. %1: %2.").arg(checkTitle(cause.check), cause.reason),
        Tr::tr("Nothing was kept. Sign in again; if it stays, tell the administrator of this server."),
        {}}
        .with("requirement"_L1, cause.requirement);
}

} // namespace

JudgedToken judgeIdToken(const QByteArray &token, const std::optional<JwkSet> &keys,
                         const IdTokenExpectation &expectation, const Clock &clock)
{
    if (isEncrypted(token)) {
        const QString reason = Tr::tr("the token is encrypted, which is not supported here");
        return unreadable(
            failed(u"format"_s, u"ID-14"_s, reason),
            Error{u"idtoken.encrypted"_s,
                  Category::Unsupported,
                  Tr::tr("The server sent an encrypted ID token, which this program cannot read."),
                  Tr::tr("Ask the server’s administrator to send signed tokens that are not encrypted."),
                  {}}
                .with("requirement"_L1, u"ID-14"_s));
    }
    const Result<CompactJws> jws = CompactJws::parse(token);
    if (!jws)
        return unreadable(failed(u"format"_s, u"JW-01"_s, jws.error().message), jws.error());

    JudgedToken judged;
    judged.header = jws->header;
    const Done verified = keys ? keys->verify(*jws, expectation.algorithms) : Done();
    judged.verdicts = {signatureVerdict(*jws, keys, verified)};
    const auto claims = parseStrictObject(jws->payload, limits::compactJwsBytes);
    if (!claims) {
        judged.verdicts.append(
            failed(u"format"_s, u"ID-11"_s, Tr::tr("its contents are no JSON object with unique names")));
        judged.verdicts.append(notChecked(u"type"_s, u"ID-12"_s));
        judged.verdicts += claimsNotChecked();
    } else {
        judged.claims = *claims;
        judged.verdicts.append(checkType(jws->header, *claims));
        judged.verdicts += checkClaims(*claims, jws->alg, expectation, clock);
    }

    judged.isAccepted = keys.has_value() && accepted(judged.verdicts);
    if (!verified) {
        judged.error = verified.error();
    } else if (!judged.isAccepted) {
        const auto cause = std::find_if(judged.verdicts.begin(), judged.verdicts.end(),
                                        [](const Verdict &each) { return each.outcome == Outcome::Failed; });
        judged.error = refusal(cause == judged.verdicts.end() ? judged.verdicts.constFirst() : *cause);
    }
    return judged;
}

} // namespace chatelaine
