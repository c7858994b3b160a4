// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AccountCommands.h"

#include "core/Sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString endedName(SignOutStep::Ended ended)
{
    switch (ended) {
    case SignOutStep::Ended::Well:
        return u"done"_s;
    case SignOutStep::Ended::Failed:
        return u"failed"_s;
    case SignOutStep::Ended::NotSupported:
        return u"not_supported"_s;
    }
    std::unreachable();
}

QString endedText(SignOutStep::Ended ended)
{
    switch (ended) {
    case SignOutStep::Ended::Well:
        return Tr::tr("done");
    case SignOutStep::Ended::Failed:
        return Tr::tr("failed");
    case SignOutStep::Ended::NotSupported:
        return Tr::tr("not offered by this server");
    }
    std::unreachable();
}

QString stepText(const QString &step)
{
    if (step == "revoke"_L1)
        return Tr::tr("End the tokens");
    if (step == "server_session"_L1)
        return Tr::tr("End the server's session");
    if (step == "all_sessions"_L1)
        return Tr::tr("End all sessions");
    if (step == "keyring"_L1)
        return Tr::tr("Remove the record from the keyring");
    if (step == "account"_L1)
        return Tr::tr("Remove the account from this computer");
    return step;
}

} // namespace

QJsonObject toJson(const Account &account)
{
    return {{u"id"_s, account.idText()},
            {u"label"_s, account.label},
            {u"server"_s, QJsonObject{{u"kind"_s, account.server.kind},
                                      {u"issuer"_s, account.server.issuer},
                                      {u"client_id"_s, account.server.clientId}}},
            {u"sub"_s, account.sub},
            {u"name"_s, account.name},
            {u"organization"_s, account.organization},
            {u"state"_s, accountStateName(account.state)}};
}

QCoro::Task<int> runAccounts(Invocation &call)
{
    co_await call.accounts.checkAll();
    QJsonArray listed;
    QStringList lines;
    for (const Account &each : call.accounts.list()) {
        listed.append(toJson(each));
        lines << each.idText() + u"  "_s + each.label + u"  "_s + accountStateText(each.state);
    }
    if (lines.isEmpty())
        lines << Tr::tr("No accounts yet. “chatelaine sign-in --help” says how to add one.");
    call.out.answer({{u"accounts"_s, listed}}, lines.join(u'\n'));
    co_return exitcode::done;
}

QCoro::Task<int> runSignOut(Invocation &call)
{
    int exit = exitcode::done;
    const std::optional<Account> account = call.account(exit);
    if (!account)
        co_return exit;
    const QList<SignOutStep> steps =
        co_await call.accounts.signOut(account->id, call.has(u"everywhere"_s), call.cancellation);
    QJsonArray listed;
    QStringList lines;
    for (const SignOutStep &each : steps) {
        QJsonObject step{{u"step"_s, each.step}, {u"outcome"_s, endedName(each.ended)}};
        QString line = stepText(each.step) + u": "_s + endedText(each.ended);
        if (!each.note.isEmpty()) {
            step.insert(u"note"_s, each.note);
            line += u" ("_s + each.note + u')';
        }
        if (each.error) {
            step.insert(u"error"_s, toJson(*each.error));
            line += u"\n  "_s + sentences({each.error->message, each.error->next});
        }
        listed.append(step);
        lines << line;
        if (each.ended == SignOutStep::Ended::Failed)
            exit = exitcode::failed;
    }
    call.out.answer({{u"steps"_s, listed}}, lines.join(u'\n'));
    co_return exit;
}

QCoro::Task<int> runToken(Invocation &call)
{
    int exit = exitcode::done;
    const std::optional<Account> account = call.account(exit);
    if (!account)
        co_return exit;
    const std::optional<int> seconds = call.number(u"valid-for"_s, 60, 0, 7 * 24 * 3600);
    if (!seconds)
        co_return exitcode::usage;
    TokenKeeper *keeper = call.accounts.keeper(account->id);
    const auto tokens = co_await keeper->validFor(std::chrono::seconds(*seconds), call.cancellation);
    if (!tokens)
        co_return call.out.fail(tokens.error());

    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(tokens->accessToken)},
                       {u"token_type"_s, QString::fromLatin1(tokens->tokenType)},
                       {u"expires_at"_s, QJsonValue::Null},
                       {u"scope"_s, tokens->scope.join(u' ')}};
    if (tokens->expiresAt)
        answer.insert(u"expires_at"_s, tokens->expiresAt->toUTC().toString(Qt::ISODate));
    call.out.answer(answer, QString::fromLatin1(tokens->accessToken));
    co_return exitcode::done;
}

} // namespace chatelaine
