// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandParser.h"

#include "core/Translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

std::optional<LogLevel> logLevel(const QString &name)
{
    static const QHash<QString, LogLevel> levels{{u"debug"_s, LogLevel::Debug},
                                                 {u"info"_s, LogLevel::Info},
                                                 {u"warning"_s, LogLevel::Warning},
                                                 {u"error"_s, LogLevel::Error}};
    const auto at = levels.find(name);
    return at == levels.end() ? std::nullopt : std::optional(*at);
}

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
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

/// What is wrong with the options; empty if nothing is.
QString wrongOptions(const CommandSpec &command, const QHash<QString, QStringList> &options)
{
    for (auto each = options.begin(); each != options.end(); ++each) {
        if (!takes(command, each.key()))
            return Tr::tr("This command takes no --%1.").arg(each.key());
    }
    for (const OptionSpec &each : command.options) {
        // The account that is repaired knows its server already.
        if (each.needed && !options.contains(each.name) && !options.contains(u"repair"_s))
            return Tr::tr("This command needs --%1.").arg(each.name);
    }
    if (options.contains(u"log-level"_s) && !logLevel(options.value(u"log-level"_s).value(0)))
        return Tr::tr("--%1 takes %2.").arg(u"log-level"_s, u"debug, info, warning, error"_s);
    const QStringList languages = options.value(u"lang"_s);
    if (!std::all_of(languages.begin(), languages.end(), translations::isAvailable))
        return Tr::tr("--%1 takes %2.").arg(u"lang"_s, translations::available().join(u", "_s));
    return {};
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

} // namespace

const OptionSpec *commonOption(const QString &argument)
{
    const QString name = argument.section(u'=', 0, 0);
    const QList<OptionSpec> &options = commonOptions();
    const auto at = std::find_if(options.begin(), options.end(),
                                 [&name](const OptionSpec &each) { return name == u"--"_s + each.name; });
    return at == options.end() ? nullptr : &*at;
}

QStringList withCommandFirst(const QStringList &arguments)
{
    qsizetype at = 1;
    while (const OptionSpec *option = commonOption(arguments.value(at)))
        at += option->value.isEmpty() || arguments.at(at).contains(u'=') ? 1 : 2;
    if (at >= arguments.size() || arguments.at(at).startsWith(u'-'))
        return arguments;
    return arguments.first(1) + arguments.sliced(at) + arguments.sliced(1, at - 1);
}

QString parseLine(const QStringList &arguments, ParsedLine &line)
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
    const QString wrong = wrongOptions(*line.command, line.options);
    return wrong.isEmpty() ? wrongWords(*line.command, line.words) : wrong;
}

} // namespace chatelaine
