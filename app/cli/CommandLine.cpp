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

const OptionSpec *commonOption(const QString &argument)
{
    const QString name = argument.section(u'=', 0, 0);
    const QList<OptionSpec> &options = commonOptions();
    const auto at = std::find_if(options.begin(), options.end(),
                                 [&name](const OptionSpec &each) { return name == u"--"_s + each.name; });
    return at == options.end() ? nullptr : &*at;
}

/// `--json accounts` as `accounts --json`: many programs take what holds for every command in front.
QStringList withCommandFirst(const QStringList &arguments)
{
    qsizetype at = 1;
    while (const OptionSpec *option = commonOption(arguments.value(at)))
        at += option->value.isEmpty() || arguments.at(at).contains(u'=') ? 1 : 2;
    if (at >= arguments.size() || arguments.at(at).startsWith(u'-'))
        return arguments;
    return arguments.first(1) + arguments.sliced(at) + arguments.sliced(1, at - 1);
}

/// One word of the line too few or too many; empty if their number is right.
QString wrongWords(const CommandSpec &command, const QStringList &words)
{
    if (words.size() < command.minWords)
        return Tr::tr("%1 is missing: %2")
            .arg(command.words.split(u' ', Qt::SkipEmptyParts).value(words.size()), usageOf(command));
    if (command.maxWords >= 0 && words.size() > command.maxWords)
        return Tr::tr("“%1” is a word too many: %2").arg(words.at(command.maxWords), usageOf(command));
    return {};
}

QString wrongCommand(const QString &name, const QString &verb)
{
    const QString verbs = helpOfVerbs(name);
    if (verbs.isEmpty())
        return Tr::tr("“%1” is no command. “chatelaine --help” lists them.").arg(name);
    return verb.isEmpty() ? verbs
                          : Tr::tr("“%1” is nothing that “%2” can do.").arg(verb, name) + u"\n\n"_s + verbs;
}

std::optional<LogLevel> logLevel(const QString &name)
{
    static const QHash<QString, LogLevel> levels{{u"debug"_s, LogLevel::Debug},
                                                 {u"info"_s, LogLevel::Info},
                                                 {u"warning"_s, LogLevel::Warning},
                                                 {u"error"_s, LogLevel::Error}};
    const auto at = levels.find(name);
    return at == levels.end() ? std::nullopt : std::optional(*at);
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
    if (!line.command)
        return wrongCommand(name, line.words.value(1));
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
    if (line.options.contains(u"log-level"_s) && !logLevel(line.options.value(u"log-level"_s).value(0)))
        return Tr::tr("--%1 takes %2.").arg(u"log-level"_s, u"debug, info, warning, error"_s);
    return wrongWords(*line.command, line.words);
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

    Line line;
    const QString wrong = parse(arguments, line);
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
