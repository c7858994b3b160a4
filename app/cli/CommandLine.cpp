// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "cli/CommandParser.h"
#include "cli/StopSignals.h"
#include "core/Sentences.h"
#include "core/Translations.h"
#include "keyring/Keyring.h"
#include "servers/Servers.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString helpFor(const ParsedLine &line, const QString &name)
{
    return line.command ? helpOf(*line.command) : helpOfVerbs(name);
}

/// --lang counts before anything is said, wrong usage included.
void useLanguageOf(const QStringList &arguments)
{
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        const QString &each = arguments.at(at);
        if (each == "--lang"_L1)
            translations::use(translations::choose(arguments.value(at + 1)));
        else if (each.startsWith("--lang="_L1))
            translations::use(translations::choose(each.sliced(7)));
    }
}

QCoro::Task<void> runThenQuit(const CommandSpec *command, Invocation *call, int *status)
{
    *status = co_await command->run(*call);
    QCoreApplication::quit();
}

int execute(const ParsedLine &line, Output &out)
{
    const Cancellation cancellation = Cancellation::create();
    const StopSignals signals_(cancellation);
    Keyring keyring;
    Accounts accounts(&keyring, servers::dialect);
    for (const Error &repair : accounts.repairs())
        out.note(sentences({repair.message, repair.next}));
    const auto opener = [&accounts](const QUuid &account) {
        return servers::openDirectory(accounts, account);
    };
    Invocation call{accounts, out, opener, cancellation, line.words, line.options};

    int status = exitcode::failed;
    QTimer::singleShot(0, &accounts, [&] { runThenQuit(line.command, &call, &status); });
    QCoreApplication::exec();
    return signals_.exitStatus() != 0 ? signals_.exitStatus() : status;
}

/// Before any command, behind other options such as --lang too.
bool wantsHelp(const QStringList &arguments)
{
    return arguments.contains("--help"_L1) || arguments.contains("-h"_L1);
}

bool wantsVersion(const QStringList &arguments)
{
    return arguments.contains("--version"_L1) || arguments.contains("-v"_L1);
}

} // namespace

bool isCommandLine(const QStringList &arguments)
{
    const QString first = withCommandFirst(arguments).value(1);
    return commonOption(first) || (!first.isEmpty() && !first.startsWith(u'-')) || wantsHelp(arguments) ||
           wantsVersion(arguments);
}

int runCommandLine(const QStringList &given)
{
    const QStringList arguments = withCommandFirst(given);
    useLanguageOf(arguments);
    const bool isBare = arguments.value(1).startsWith(u'-');
    if (isBare && wantsVersion(arguments)) {
        QTextStream(stdout) << u"chatelaine "_s << QCoreApplication::applicationVersion() << u'\n';
        return exitcode::done;
    }
    if (isBare && wantsHelp(arguments)) {
        QTextStream(stdout) << helpOfAll() << u'\n';
        return exitcode::done;
    }
    Output out(arguments.contains(u"--json"_s));
    if (isBare)
        return out.usage(Tr::tr("%1 needs a command. “chatelaine --help” lists them.").arg(arguments.at(1)));

    ParsedLine line;
    const QString wrong = parseLine(arguments, line);
    const bool isHelp = line.options.contains(u"help"_s);
    if (const QString help = isHelp ? helpFor(line, arguments.value(1)) : QString(); !help.isEmpty()) {
        QTextStream(stdout) << help << u'\n';
        return exitcode::done;
    }
    if (!wrong.isEmpty())
        return out.usage(wrong);
    installLogging(logLevel(line.options.value(u"log-level"_s).value(0)).value_or(LogLevel::Warning));
    return execute(line, out);
}

} // namespace chatelaine
