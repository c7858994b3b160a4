// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "cli/Command.h"
#include "cli/StopSignals.h"
#include "core/Redaction.h"
#include "core/Sentences.h"
#include "core/Translations.h"
#include "keyring/Keyring.h"
#include "servers/Servers.h"

#include <QCommandLineParser>
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

/// The arguments without the program's name, parted into the command and what it takes.
struct Line
{
    const CommandSpec *command = nullptr;
    QStringList words;
    QHash<QString, QStringList> options;
};

const CommandSpec *findCommand(const QString &name, const QString &verb)
{
    for (const CommandSpec &each : commands()) {
        if (each.name == name && (each.verb.isEmpty() || each.verb == verb))
            return &each;
    }
    return nullptr;
}

/// Every option of `name`, whatever the verb: the verb is known only after parsing.
QList<OptionSpec> optionsOf(const QString &name)
{
    QList<OptionSpec> options = commonOptions();
    for (const CommandSpec &command : commands()) {
        if (command.name != name)
            continue;
        for (const OptionSpec &each : command.options) {
            const auto same = [&each](const OptionSpec &other) {
                return other.name == each.name;
            };
            if (std::none_of(options.begin(), options.end(), same))
                options.append(each);
        }
    }
    return options;
}

bool takes(const CommandSpec &command, const QString &option)
{
    const auto named = [&option](const OptionSpec &each) {
        return each.name == option;
    };
    return std::any_of(command.options.begin(), command.options.end(), named) ||
           std::any_of(commonOptions().begin(), commonOptions().end(), named);
}

/// What is wrong with the line; empty if nothing is.
QString parse(const QStringList &arguments, Line &line)
{
    const QString name = arguments.value(1);
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const QList<OptionSpec> options = optionsOf(name);
    for (const OptionSpec &each : options)
        parser.addOption(QCommandLineOption(each.name, {}, each.value));
    if (!parser.parse(arguments))
        return parser.errorText();
    for (const OptionSpec &each : options) {
        if (parser.isSet(each.name))
            line.options.insert(each.name, each.value.isEmpty() ? QStringList() : parser.values(each.name));
    }
    line.words = parser.positionalArguments().sliced(1);
    line.command = findCommand(name, line.words.value(1));
    if (!line.command) {
        const QString verbs = helpOfVerbs(name);
        return verbs.isEmpty() ? Tr::tr("“%1” is no command. “chatelaine --help” lists them.").arg(name)
                               : verbs;
    }
    if (!line.command->verb.isEmpty())
        line.words.removeAt(1);
    if (line.options.contains(u"help"_s))
        return {};
    for (auto each = line.options.begin(); each != line.options.end(); ++each) {
        if (!takes(*line.command, each.key()))
            return Tr::tr("This command takes no --%1.").arg(each.key());
    }
    for (const OptionSpec &each : line.command->options) {
        // The account that is repaired knows its server already.
        if (each.needed && !line.options.contains(each.name) && !line.options.contains(u"repair"_s))
            return Tr::tr("This command needs --%1.").arg(each.name);
    }
    const qsizetype count = line.words.size();
    if (count < line.command->minWords || (line.command->maxWords >= 0 && count > line.command->maxWords))
        return helpOf(*line.command);
    return {};
}

QString helpFor(const Line &line, const QString &name)
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

LogLevel logLevel(const QString &name)
{
    static const QHash<QString, LogLevel> levels{{u"debug"_s, LogLevel::Debug},
                                                 {u"info"_s, LogLevel::Info},
                                                 {u"warning"_s, LogLevel::Warning},
                                                 {u"error"_s, LogLevel::Error}};
    return levels.value(name, LogLevel::Warning);
}

QCoro::Task<void> runThenQuit(const CommandSpec *command, Invocation *call, int *status)
{
    *status = co_await command->run(*call);
    QCoreApplication::quit();
}

int execute(const Line &line, Output &out)
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
    const QString first = arguments.value(1);
    return (!first.isEmpty() && !first.startsWith(u'-')) || wantsHelp(arguments) || wantsVersion(arguments);
}

int runCommandLine(const QStringList &arguments)
{
    useLanguageOf(arguments);
    const bool isBare = arguments.value(1).startsWith(u'-');
    if (isBare && wantsVersion(arguments)) {
        QTextStream(stdout) << u"chatelaine "_s << QCoreApplication::applicationVersion() << u'\n';
        return exitcode::done;
    }
    if (isBare) {
        QTextStream(stdout) << helpOfAll() << u'\n';
        return exitcode::done;
    }

    Line line;
    const QString wrong = parse(arguments, line);
    Output out(arguments.contains(u"--json"_s));
    const bool isHelp = line.options.contains(u"help"_s);
    if (const QString help = isHelp ? helpFor(line, arguments.value(1)) : QString(); !help.isEmpty()) {
        QTextStream(stdout) << help << u'\n';
        return exitcode::done;
    }
    if (!wrong.isEmpty())
        return out.usage(wrong);
    installLogging(logLevel(line.options.value(u"log-level"_s).value(0)));
    return execute(line, out);
}

} // namespace chatelaine
