// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/ClaimChecks.h"

#include "core/CleanText.h"
#include "core/Limits.h"
#include "core/TimeWords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(IdToken)
};

/// 31 December 9999: a later time is a mistake or an attempt to overflow (ID-11).
constexpr double lastSecond = 253402300799.0;

Verdict verdict(const QString &check, const QString &requirement, Outcome outcome, const QString &reason)
{
    return {check, outcome, reason, requirement, {}, {}};
}

Verdict differs(Verdict verdict, const QString &expected, const QString &found)
{
    verdict.expected = expected;
    verdict.found = cleanText(found);
    return verdict;
}

/// Seconds since 1970, fractions cut; nothing if the value is no usable NumericDate (RFC 7519 §2).
std::optional<qint64> numericDate(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || !std::isfinite(number) || number < 0 || number > lastSecond)
        return std::nullopt;
    return static_cast<qint64>(number);
}

/// The strings of a list, or the one string; nothing for any other type.
std::optional<QStringList> strings(const QJsonValue &value)
{
    if (value.isString())
        return QStringList{value.toString()};
    if (!value.isArray())
        return std::nullopt;
    QStringList list;
    const QJsonArray entries = value.toArray();
    for (const auto &each : entries) {
        if (!each.isString())
            return std::nullopt;
        list << each.toString();
    }
    return list;
}

Verdict checkIssuer(const QJsonObject &claims, const IdTokenExpectation &expected)
{
    const QString found = claims.value("iss"_L1).toString();
    if (!found.isEmpty() && found == expected.issuer)
        return verdict(u"issuer"_s, u"ID-01"_s, Outcome::Passed, Tr::tr("equals the account’s issuer"));
    const QString reason = found.isEmpty() ? Tr::tr("the token names no issuer")
                                           : Tr::tr("made by %1").arg(cleanText(found, 80));
    return differs(verdict(u"issuer"_s, u"ID-01"_s, Outcome::Failed, reason), expected.issuer, found);
}

ClientNames namesOf(const QJsonObject &claims, const IdTokenExpectation &expected)
{
    return expected.naming ? expected.naming(claims) : ClientNames{expected.clientId, expected.clientId};
}

Verdict checkAudience(const QJsonObject &claims, const IdTokenExpectation &expected)
{
    const QString check = u"audience"_s;
    const auto audiences = strings(claims.value("aud"_L1));
    if (!audiences)
        return verdict(check, u"ID-02"_s, Outcome::Failed, Tr::tr("the token names no audience"));
    const QString found = audiences->join(u", "_s);
    const QString ours = namesOf(claims, expected).audience;
    if (!audiences->contains(ours)) {
        const QString reason = found.isEmpty() ? Tr::tr("the token names no audience")
                                               : Tr::tr("made for %1").arg(cleanText(found, 80));
        return differs(verdict(check, u"ID-02"_s, Outcome::Failed, reason), ours, found);
    }
    for (const QString &each : *audiences) {
        if (each != ours && !expected.trustedAudiences.contains(each)) {
            const QString reason = Tr::tr("also made for %1").arg(cleanText(each, 80));
            return differs(verdict(check, u"ID-03"_s, Outcome::Failed, reason), ours, found);
        }
    }
    return verdict(check, u"ID-02"_s, Outcome::Passed,
                   audiences->size() == 1 ? Tr::tr("this client only")
                                          : Tr::tr("this client and trusted ones"));
}

Verdict checkAuthorizedParty(const QJsonObject &claims, const IdTokenExpectation &expected)
{
    const QString check = u"authorized_party"_s;
    const QJsonValue azp = claims.value("azp"_L1);
    if (azp.isUndefined()) {
        const auto audiences = strings(claims.value("aud"_L1));
        if (audiences && audiences->size() > 1)
            return verdict(check, u"ID-04"_s, Outcome::Failed,
                           Tr::tr("several audiences, and it names no party"));
        return verdict(check, u"ID-04"_s, Outcome::NotApplicable, Tr::tr("the token names none"));
    }
    const QString ours = namesOf(claims, expected).party;
    if (azp.toString() == ours)
        return verdict(check, u"ID-04"_s, Outcome::Passed, Tr::tr("this client"));
    const QString found = cleanText(azp.toString(), 80);
    return differs(verdict(check, u"ID-04"_s, Outcome::Failed, Tr::tr("asked for by %1").arg(found)), ours,
                   found);
}

Verdict checkSubject(const QJsonObject &claims, const IdTokenExpectation &expected)
{
    const QString check = u"subject"_s;
    const QString subject = claims.value("sub"_L1).toString();
    const bool plain = std::none_of(subject.begin(), subject.end(),
                                    [](QChar each) { return each.category() == QChar::Other_Control; });
    if (subject.isEmpty() || subject.size() > limits::subjectCharacters || !plain)
        return verdict(check, u"ID-07"_s, Outcome::Failed, Tr::tr("missing, or no usable identifier"));
    if (!expected.subject)
        return verdict(check, u"ID-07"_s, Outcome::Passed, Tr::tr("names one person"));
    if (subject == *expected.subject)
        return verdict(check, u"RF-07"_s, Outcome::Passed, Tr::tr("same person as before"));
    return differs(verdict(check, u"RF-07"_s, Outcome::Failed, Tr::tr("another person than before")),
                   *expected.subject, subject);
}

/// Why a time is refused although the server may be right: our clock and its clock differ.
QString clockHint(const IdTokenExpectation &expected)
{
    const qint64 offset = expected.clockOffset.value_or(0);
    if (qAbs(offset) <= limits::clockLeeway.count())
        return {};
    return u' ' +
           Tr::tr("(this computer’s clock differs by %1 from the server’s)").arg(timewords::span(offset));
}

Verdict checkExpiry(const QJsonObject &claims, const IdTokenExpectation &expected, qint64 now)
{
    const auto end = numericDate(claims.value("exp"_L1));
    if (!end)
        return verdict(u"expiry"_s, u"ID-05"_s, Outcome::Failed, Tr::tr("no usable end"));
    const qint64 left = *end - now;
    if (left > 0)
        return verdict(u"expiry"_s, u"ID-05"_s, Outcome::Passed,
                       Tr::tr("%1 left").arg(timewords::span(left)));
    const QString ended = Tr::tr("ended %1 ago").arg(timewords::span(left));
    if (left > -limits::clockLeeway.count())
        return verdict(u"expiry"_s, u"ID-05"_s, Outcome::Passed, Tr::tr("%1, within the leeway").arg(ended));
    return verdict(u"expiry"_s, u"ID-05"_s, Outcome::Failed, ended + clockHint(expected));
}

/// `iat` must be there, `nbf` need not (OpenID Connect Core §2, RFC 7519 §4.1.5).
Verdict checkPast(const QString &check, const QJsonValue &claim, bool needed,
                  const IdTokenExpectation &expected, qint64 now)
{
    if (claim.isUndefined() && !needed)
        return verdict(check, u"ID-06"_s, Outcome::NotApplicable, Tr::tr("the token names none"));
    const auto moment = numericDate(claim);
    if (!moment)
        return verdict(check, u"ID-06"_s, Outcome::Failed, Tr::tr("no usable time"));
    const qint64 ago = now - *moment;
    if (ago < -limits::clockLeeway.count()) {
        return verdict(check, u"ID-06"_s, Outcome::Failed,
                       Tr::tr("%1 in the future").arg(timewords::span(ago)) + clockHint(expected));
    }
    QString reason = !needed   ? Tr::tr("has passed")
                     : ago < 2 ? Tr::tr("just now")
                               : Tr::tr("%1 ago").arg(timewords::span(ago));
    if (needed && expected.clockOffset && *expected.clockOffset != 0)
        reason += Tr::tr(", clock %1%2 s")
                      .arg(*expected.clockOffset > 0 ? u"+"_s : u"−"_s)
                      .arg(qAbs(*expected.clockOffset));
    return verdict(check, u"ID-06"_s, Outcome::Passed, reason);
}

Verdict checkNonce(const QJsonObject &claims, const IdTokenExpectation &expected)
{
    const QString check = u"nonce"_s;
    const QJsonValue nonce = claims.value("nonce"_L1);
    if (!expected.nonce)
        return verdict(check, u"ID-08"_s, Outcome::NotApplicable, Tr::tr("none was sent"));
    if (nonce.isUndefined() || nonce.toString().isEmpty()) {
        if (expected.nonceMayBeAbsent)
            return verdict(check, u"RF-07"_s, Outcome::NotApplicable,
                           Tr::tr("a refreshed token need not repeat it"));
        return verdict(check, u"ID-08"_s, Outcome::Failed,
                       Tr::tr("missing, so it may be from another sign-in"));
    }
    if (nonce.toString().toUtf8() == *expected.nonce)
        return verdict(check, u"ID-08"_s, Outcome::Passed, Tr::tr("equals the one sent"));
    return verdict(check, u"ID-08"_s, Outcome::Failed, Tr::tr("from another sign-in"));
}

Verdict checkAuthTime(const QJsonObject &claims, const IdTokenExpectation &expected, qint64 now)
{
    const QString check = u"auth_time"_s;
    if (!expected.maxAge)
        return verdict(check, u"ID-09"_s, Outcome::NotApplicable, Tr::tr("max_age was not asked"));
    const auto moment = numericDate(claims.value("auth_time"_L1));
    if (!moment)
        return verdict(check, u"ID-09"_s, Outcome::Failed,
                       Tr::tr("the server does not say when the person signed in"));
    const qint64 ago = now - *moment;
    const Outcome outcome =
        ago <= *expected.maxAge + limits::clockLeeway.count() ? Outcome::Passed : Outcome::Failed;
    return verdict(check, u"ID-09"_s, outcome, Tr::tr("signed in %1 ago").arg(timewords::span(ago)));
}

/// Left half of the hash that goes with `algorithm`, base64url (OpenID Connect Core §3.1.3.6).
QByteArray halfHash(const QByteArray &value, const QByteArray &algorithm)
{
    const QByteArray bits = algorithm.right(3);
    const QCryptographicHash::Algorithm hash = bits == "512"   ? QCryptographicHash::Sha512
                                               : bits == "384" ? QCryptographicHash::Sha384
                                                               : QCryptographicHash::Sha256;
    const QByteArray whole = QCryptographicHash::hash(value, hash);
    return whole.first(whole.size() / 2)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Verdict checkHash(const QString &check, const QString &claim, const QJsonObject &claims,
                  const std::optional<QByteArray> &value, const QByteArray &algorithm)
{
    const QJsonValue found = claims.value(claim);
    if (found.isUndefined())
        return verdict(check, u"ID-10"_s, Outcome::NotApplicable, Tr::tr("server sends no %1").arg(claim));
    if (!value)
        return verdict(check, u"ID-10"_s, Outcome::NotChecked,
                       Tr::tr("what it is the hash of is not at hand"));
    if (found.toString().toLatin1() == halfHash(*value, algorithm))
        return verdict(check, u"ID-10"_s, Outcome::Passed, Tr::tr("fits what came with it"));
    return verdict(check, u"ID-10"_s, Outcome::Failed, Tr::tr("belongs to another token"));
}

} // namespace

Verdicts checkClaims(const QJsonObject &claims, const QByteArray &algorithm,
                     const IdTokenExpectation &expected, const Clock &clock)
{
    const qint64 now = clock.seconds();
    return {
        checkIssuer(claims, expected),
        checkAudience(claims, expected),
        checkAuthorizedParty(claims, expected),
        checkSubject(claims, expected),
        checkExpiry(claims, expected, now),
        checkPast(u"issued_at"_s, claims.value("iat"_L1), true, expected, now),
        checkPast(u"not_before"_s, claims.value("nbf"_L1), false, expected, now),
        checkNonce(claims, expected),
        checkAuthTime(claims, expected, now),
        checkHash(u"at_hash"_s, u"at_hash"_s, claims, expected.accessToken, algorithm),
        checkHash(u"c_hash"_s, u"c_hash"_s, claims, expected.code, algorithm),
    };
}

Verdicts claimsNotChecked()
{
    Verdicts verdicts;
    for (const auto &check :
         {u"issuer"_s, u"audience"_s, u"authorized_party"_s, u"subject"_s, u"expiry"_s, u"issued_at"_s,
          u"not_before"_s, u"nonce"_s, u"auth_time"_s, u"at_hash"_s, u"c_hash"_s})
        verdicts.append(verdict(check, {}, Outcome::NotChecked, Tr::tr("its claims cannot be read")));
    return verdicts;
}

} // namespace chatelaine
