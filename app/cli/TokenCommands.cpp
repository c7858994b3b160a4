// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TokenCommands.h"

#include "cli/UserCommands.h"
#include "cli/VerifyCommands.h"
#include "core/CleanText.h"
#include "core/SecretMembers.h"
#include "core/StrictJson.h"
#include "jose/CompactJws.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A token that is not ours to judge: the access and the refresh token are the server's own
/// (RFC 6749 §1.4, §1.5). What can be read of it is shown, and that it was not checked.
QJsonObject unchecked(const QString &kind, const QByteArray &token, const Dialect *dialect)
{
    const auto jws = CompactJws::parse(token);
    QJsonObject object{{u"kind"_s, kind},
                       {u"format"_s, jws ? u"jwt"_s : u"opaque"_s},
                       {u"result"_s, u"unchecked"_s},
                       {u"verdicts"_s, QJsonArray()}};
    if (!jws)
        return object;
    object.insert(u"header"_s, jws->header);
    if (const auto claims = parseStrictObject(jws->payload, limits::compactJwsBytes))
        object.insert(u"claims"_s, shownOf(*claims, dialect));
    return object;
}

} // namespace

QCoro::Task<int> runClaims(Invocation &call)
{
    int exit = exitcode::done;
    const std::optional<Account> account = call.account(exit);
    if (!account)
        co_return exit;
    const auto tokens =
        co_await call.accounts.keeper(account->id)->validFor(std::chrono::seconds(0), call.cancellation);
    if (!tokens)
        co_return call.out.fail(tokens.error());
    const auto dialect = call.accounts.dialect(account->server.kind);

    QJsonArray listed;
    QStringList lines;
    if (!tokens->idToken.isEmpty()) {
        const auto judged = co_await call.accounts.judge(account->id, tokens->idToken, call.has(u"verify"_s),
                                                         call.cancellation);
        if (!judged)
            co_return call.out.fail(judged.error());
        listed.append(toJson(*judged, u"id"_s, dialect.get()));
        lines << textOf(*judged, Tr::tr("ID token"));
        exit = judged->isAccepted ? exitcode::done : exitcode::failed;
    }
    listed.append(unchecked(u"access"_s, tokens->accessToken, dialect.get()));
    lines << Tr::tr("Access token: for the server to judge.");
    if (!tokens->refreshToken.isEmpty()) {
        listed.append(unchecked(u"refresh"_s, tokens->refreshToken, dialect.get()));
        lines << Tr::tr("Refresh token: for the server to judge.");
    }
    call.out.answer({{u"tokens"_s, listed}}, lines.join(u'\n'));
    co_return exit;
}

QCoro::Task<int> runUserInfo(Invocation &call)
{
    int exit = exitcode::done;
    const std::optional<Account> account = call.account(exit);
    if (!account)
        co_return exit;
    const auto profile = co_await call.accounts.profile(account->id, call.cancellation);
    if (!profile)
        co_return call.out.fail(profile.error());
    QStringList lines{cleanText(profile->displayName)};
    for (auto each = profile->raw.begin(); each != profile->raw.end(); ++each) {
        // Objects inside are for --json.
        if (const QString value = valueText(each.value()); !value.isEmpty())
            lines << u"  "_s + cleanText(each.key()) + u": "_s + value;
    }
    call.out.answer({{u"userinfo"_s, profile->raw}, {u"verdicts"_s, QJsonArray()}}, lines.join(u'\n'));
    co_return exitcode::done;
}

} // namespace chatelaine
