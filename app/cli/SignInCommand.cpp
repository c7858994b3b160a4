// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SignInCommand.h"

#include "accounts/SignInAttempt.h"
#include "cli/AccountCommands.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <limits>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Hands a validated address to the desktop's opener, detached and without a shell (UI-02). This
/// program's own output stays its own: the opener's goes nowhere.
bool openBrowser(const QUrl &url)
{
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (opener.isEmpty())
        return false;
    QProcess process;
    process.setProgram(opener);
    process.setArguments({url.toString(QUrl::FullyEncoded)});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

/// Copies what the line says into `choice`; false after a usage error was printed.
bool readServer(Invocation &call, SignInChoice &choice)
{
    Server &server = choice.server;
    server.kind = call.value(u"server"_s, server.kind);
    server.issuer = call.value(u"issuer"_s, server.issuer);
    server.clientId = call.value(u"client-id"_s, server.clientId);
    server.organization = call.value(u"organization"_s, server.organization);
    if (call.has(u"scope"_s))
        server.scope = call.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (call.has(u"allow-loopback-http"_s))
        server.network.allowLoopbackHttp = true;
    server.network.caFile = call.value(u"ca-file"_s, server.network.caFile);

    const std::optional<int> port = call.number(u"redirect-port"_s, server.redirectPort, 0, 65535);
    if (!port)
        return false;
    server.redirectPort = static_cast<quint16>(*port);

    const std::shared_ptr<const Dialect> dialect = call.dialect(server.kind);
    if (!dialect)
        return false;
    if (server.scope.isEmpty())
        server.scope = dialect->defaultScope();
    return true;
}

/// The chosen sign-in, or nothing after `exit` was set and the reason printed.
std::optional<SignInChoice> readChoice(Invocation &call, int &exit)
{
    exit = exitcode::usage;
    SignInChoice choice;
    if (call.has(u"repair"_s)) {
        call.words = {call.value(u"repair"_s)};
        const std::optional<Account> account = call.account(exit);
        if (!account)
            return std::nullopt;
        choice.repair = account->id;
        choice.server = account->server;
        choice.label = account->label;
    }
    if (!readServer(call, choice))
        return std::nullopt;
    const std::optional<int> seconds =
        call.number(u"timeout"_s, static_cast<int>(limits::signInDeadline.count()), 1, 3600);
    const std::optional<int> maxAge = call.number(u"max-age"_s, 0, 0, std::numeric_limits<int>::max());
    if (!seconds || !maxAge)
        return std::nullopt;
    choice.deadline = std::chrono::seconds(*seconds);
    choice.label = call.value(u"label"_s, choice.label);
    choice.store = !call.has(u"no-store"_s);
    choice.registerFirst = call.has(u"register"_s);
    choice.resources = call.values(u"resource"_s);
    if (call.has(u"prompt"_s))
        choice.extra.insert(u"prompt"_s, call.value(u"prompt"_s));
    if (call.has(u"login-hint"_s))
        choice.extra.insert(u"login_hint"_s, call.value(u"login-hint"_s));
    if (call.has(u"max-age"_s))
        choice.extra.insert(u"max_age"_s, QString::number(*maxAge));
    return choice;
}

void tellAddress(Invocation &call, const SignInAttempt &attempt, const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    if (call.has(u"print-url"_s)) {
        call.out.event({{u"event"_s, u"authorization_url"_s},
                        {u"url"_s, address},
                        {u"redirect_uri"_s, attempt.redirectUri().toString(QUrl::FullyEncoded)}},
                       address);
    } else if (openBrowser(url)) {
        call.out.note(Tr::tr("Continue in your browser. If none opened, open this address:") + u'\n' +
                      address);
    } else {
        call.out.note(Tr::tr("No browser could be opened. Open this address:") + u'\n' + address);
    }
    const qint64 seconds = attempt.remaining().count();
    call.out.event({{u"event"_s, u"waiting"_s}, {u"seconds"_s, seconds}});
}

} // namespace

QCoro::Task<int> runSignIn(Invocation &call)
{
    int exit = exitcode::usage;
    std::optional<SignInChoice> choice = readChoice(call, exit);
    if (!choice)
        co_return exit;
    const auto attempt = call.accounts.signIn(*std::move(choice));
    QObject::connect(attempt.get(), &SignInAttempt::authorizationUrlReady, attempt.get(),
                     [&call, &attempt](const QUrl &url) { tellAddress(call, *attempt, url); });
    QObject::connect(attempt.get(), &SignInAttempt::noticed, attempt.get(),
                     [&call](const Error &what) { call.out.note(what.message); });

    const auto account = co_await attempt->run(call.cancellation);
    if (!account)
        co_return call.out.failEvent(account.error());
    for (const Notice &notice : attempt->notices())
        call.out.note(notice.detail.isEmpty() ? notice.text : notice.text + u"\n  "_s + notice.detail);
    call.out.event(
        {{u"event"_s, u"done"_s}, {u"account"_s, toJson(*account)}, {u"stored"_s, account->stored}},
        Tr::tr("Signed in as %1 (%2).").arg(account->name, account->label));
    co_return exitcode::done;
}

} // namespace chatelaine
