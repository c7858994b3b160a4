// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/VerifyCommands.h"

#include "core/SecretMembers.h"
#include "jose/CompactJws.h"
#include "jose/JwkSet.h"
#include "oauth/IdToken.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QByteArray> readFile(const QString &name, qsizetype maxBytes)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{u"cli.file_unreadable"_s,
                                     Category::Config,
                                     Tr::tr("“%1” cannot be read: %2.").arg(name, file.errorString()),
                                     Tr::tr("Check the name and its permissions."),
                                     {}});
    }
    // One byte more than allowed, so that a file that is too long is told from one that just fits.
    return file.read(maxBytes + 1);
}

/// A file as people write one: text ends in a line end that is not part of it.
Result<QByteArray> readToken(const QString &name)
{
    constexpr qsizetype lineEnd = 2;
    auto text = readFile(name, limits::compactJwsBytes + lineEnd);
    // What is longer still was cut: the line end in it is none of the file's, and stays.
    if (text && text->size() <= limits::compactJwsBytes + lineEnd && text->endsWith('\n'))
        text->chop(text->endsWith("\r\n") ? 2 : 1);
    return text;
}

/// The keys of --jwks. A file names no server to complain to.
Result<JwkSet> readKeys(const Invocation &call)
{
    const QString name = call.value(u"jwks"_s);
    const auto json = readFile(name, limits::documentBytes);
    if (!json)
        return std::unexpected(json.error());
    auto keys = JwkSet::parse(*json);
    if (!keys) {
        keys.error().message = Tr::tr("“%1” is no set of keys (RFC 7517).").arg(name);
        keys.error().next = Tr::tr("Name the file that the server's jwks_uri gives.");
    }
    return keys;
}

/// Asymmetric algorithms, or those of --alg; HMAC only if --allow-hmac says so (JW-06).
AlgorithmPolicy readPolicy(const Invocation &call)
{
    AlgorithmPolicy policy = AlgorithmPolicy::asymmetric();
    if (call.has(u"allow-hmac"_s))
        policy.allowed += {"HS256"_ba, "HS384"_ba, "HS512"_ba};
    return policy.narrowedTo(call.values(u"alg"_s));
}

QJsonObject answerOf(const Result<CompactJws> &jws, const Done &verified)
{
    QJsonObject answer{{u"result"_s, verified ? u"valid"_s : u"invalid"_s}};
    if (!verified) {
        answer.insert(u"reason"_s, verified.error().detail.value("reason"_L1));
        answer.insert(u"detail"_s, verified.error().message);
    }
    if (jws) {
        answer.insert(u"alg"_s, QString::fromUtf8(jws->alg));
        if (!jws->kid.isNull())
            answer.insert(u"kid"_s, QString::fromUtf8(jws->kid));
    }
    return answer;
}

QJsonArray toJson(const Verdicts &verdicts)
{
    QJsonArray listed;
    for (const Verdict &each : verdicts) {
        QJsonObject verdict{
            {u"check"_s, each.check}, {u"outcome"_s, outcomeName(each.outcome)}, {u"reason"_s, each.reason}};
        if (!each.requirement.isEmpty())
            verdict.insert(u"requirement"_s, each.requirement);
        listed.append(verdict);
    }
    return listed;
}

std::optional<qint64> readTime(Invocation &call)
{
    bool ok = true;
    const qint64 seconds = call.has(u"at"_s) ? call.value(u"at"_s).toLongLong(&ok) : Clock().seconds();
    // Behind the year 9999 QDateTime is no time at all, and counts as 1970: nothing would be expired.
    constexpr qint64 last = 253402300799;
    return ok && seconds >= 0 && seconds <= last ? std::optional(seconds) : std::nullopt;
}

} // namespace

QJsonObject shownOf(const QJsonObject &claims, const Dialect *dialect)
{
    return dialect ? withoutSecrets(claims,
                                    [dialect](const QString &path) { return dialect->secretReason(path); })
                   : claims;
}

QJsonObject toJson(const JudgedToken &token, const QString &kind, const Dialect *dialect)
{
    QJsonObject object{{u"kind"_s, kind},
                       {u"format"_s, token.header.isEmpty() ? u"opaque"_s : u"jwt"_s},
                       {u"result"_s, token.isAccepted ? u"accepted"_s : u"refused"_s},
                       {u"verdicts"_s, toJson(token.verdicts)}};
    if (!token.header.isEmpty())
        object.insert(u"header"_s, token.header);
    if (!token.claims.isEmpty())
        object.insert(u"claims"_s, shownOf(token.claims, dialect));
    const QJsonValue expires = token.claims.value("exp"_L1);
    if (expires.isDouble()) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(expires.toInteger(), QTimeZone::utc());
        object.insert(u"expires_at"_s, at.toString(Qt::ISODate));
    }
    return object;
}

QString textOf(const JudgedToken &token, const QString &title)
{
    QStringList lines{title + u": "_s + (token.isAccepted ? Tr::tr("accepted") : Tr::tr("refused"))};
    for (const Verdict &each : token.verdicts)
        lines << u"  "_s + outcomeText(each.outcome) + u"  "_s + checkTitle(each.check) + u": "_s +
                     each.reason;
    return lines.join(u'\n');
}

QCoro::Task<int> runVerifyJws(Invocation &call)
{
    const auto json = readFile(call.value(u"jwks"_s), limits::documentBytes);
    const auto text = readToken(call.words.constFirst());
    if (!json || !text)
        co_return call.out.fail(json ? text.error() : json.error());

    const Result<CompactJws> jws = CompactJws::parse(*text);
    const Result<JwkSet> keys = JwkSet::parse(*json);
    Done verified;
    if (!jws)
        verified = std::unexpected(jws.error());
    else if (!keys)
        verified = std::unexpected(keys.error());
    else
        verified = keys->verify(*jws, readPolicy(call));
    const QString words = verified ? Tr::tr("The signature is right.") : verified.error().message;
    call.out.answer(answerOf(jws, verified), words);
    co_return verified ? exitcode::done : exitcode::failed;
}

QCoro::Task<int> runVerifyIdToken(Invocation &call)
{
    const Result<JwkSet> keys = readKeys(call);
    const auto token = readToken(call.words.constFirst());
    if (!keys || !token)
        co_return call.out.fail(keys ? token.error() : keys.error());
    const auto at = readTime(call);
    if (!at)
        co_return call.out.usage(Tr::tr("--at takes seconds since 1970."));

    IdTokenExpectation expectation;
    expectation.issuer = call.value(u"issuer"_s);
    expectation.clientId = call.value(u"client-id"_s);
    if (call.has(u"nonce"_s))
        expectation.nonce = call.value(u"nonce"_s).toUtf8();
    expectation.nonceMayBeAbsent = !call.has(u"nonce"_s);
    if (call.has(u"access-token-file"_s)) {
        const auto access = readToken(call.value(u"access-token-file"_s));
        if (!access)
            co_return call.out.fail(access.error());
        expectation.accessToken = *access;
    }
    const Clock clock([at] { return QDateTime::fromSecsSinceEpoch(*at, QTimeZone::utc()); });
    const JudgedToken judged = judgeIdToken(*token, *keys, expectation, clock);
    call.out.answer(toJson(judged, u"id"_s, nullptr), textOf(judged, Tr::tr("ID token")));
    co_return judged.isAccepted ? exitcode::done : exitcode::failed;
}

} // namespace chatelaine
