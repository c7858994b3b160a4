// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// "users ACCOUNT list" or "token ACCOUNT": the verb stands behind the first word.
QString lineOf(const CommandSpec &command)
{
    QStringList words = command.words.split(u' ', Qt::SkipEmptyParts);
    if (!command.verb.isEmpty())
        words.insert(1, command.verb);
    return (QStringList{command.name} + words).join(u' ');
}

QString optionText(const OptionSpec &option)
{
    const QString text = commandText(option.text);
    return option.needed ? Tr::tr("%1 (needed)", "an option").arg(text) : text;
}

QString optionLine(const OptionSpec &option)
{
    const QString name = u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
    return u"  "_s + name.leftJustified(26) + u' ' + optionText(option);
}

QString accountMeaning()
{
    return Tr::tr(
        "ACCOUNT is the id of an account or any part of its label that no other has; “chatelaine accounts” "
        "lists both.");
}

QString fieldMeaning()
{
    return Tr::tr(
        "FIELD is what “users ACCOUNT show USER” has in parentheses, such as display_name or title.");
}

QString exitMeaning()
{
    return Tr::tr(
        "Exit status: 0 done, 1 refused or failed, 2 wrong usage, 130 and 143 after SIGINT and SIGTERM.");
}

bool namesFields(const CommandSpec &command)
{
    return std::any_of(command.options.begin(), command.options.end(),
                       [](const OptionSpec &each) { return each.value.contains("FIELD"_L1); });
}

QString commandLine(const CommandSpec &command)
{
    return u"  "_s + lineOf(command).leftJustified(34) + u' ' + commandText(command.summary);
}

QStringList optionLines(const QList<OptionSpec> &options)
{
    QStringList lines;
    for (const OptionSpec &each : options)
        lines << optionLine(each);
    return lines;
}

/// Text as roff takes it: a dash is a minus sign, a leading dot or quote is no request.
QByteArray roff(const QString &text)
{
    QByteArray escaped = text.toUtf8().replace('\\', "\\e").replace('-', "\\-");
    if (escaped.startsWith('.') || escaped.startsWith('\''))
        escaped.prepend("\\&");
    return escaped;
}

} // namespace

QString usageOf(const CommandSpec &command)
{
    return Tr::tr("chatelaine %1 [options]").arg(lineOf(command));
}

QString helpOf(const CommandSpec &command)
{
    QStringList lines{Tr::tr("Usage: %1").arg(usageOf(command)), {}, commandText(command.summary), {}};
    lines << optionLines(command.options) << optionLines(commonOptions());
    QStringList meanings;
    if (command.words.startsWith("ACCOUNT"_L1))
        meanings << accountMeaning();
    if (namesFields(command))
        meanings << fieldMeaning();
    if (!meanings.isEmpty())
        lines << QString() << meanings;
    return lines.join(u'\n');
}

QString helpOfVerbs(const QString &name)
{
    QStringList lines;
    for (const CommandSpec &each : commands()) {
        if (each.name == name)
            lines << commandLine(each);
    }
    if (lines.isEmpty())
        return {};
    lines.prepend({});
    lines.prepend(Tr::tr("Usage: %1").arg(Tr::tr("chatelaine %1 [options]").arg(name + u" ACCOUNT …"_s)));
    lines << QString() << Tr::tr("Each of these explains itself with --help.");
    return lines.join(u'\n');
}

QString helpOfAll()
{
    QStringList lines{Tr::tr("Usage: chatelaine [command] [options]"),
                      {},
                      Tr::tr("Without a command the window opens. Each command explains itself with --help."),
                      {}};
    for (const CommandSpec &each : commands())
        lines << commandLine(each);
    lines << QString() << optionLines(commonOptions())
          << optionLine({u"version"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "show the version"), false})
          << optionLine({u"add-account"_s,
                         {},
                         QT_TRANSLATE_NOOP("CommandLine", "open the window at “Add account”"),
                         false})
          << QString() << accountMeaning() << fieldMeaning() << exitMeaning();
    return lines.join(u'\n');
}

QByteArray manPage()
{
    QByteArray page =
        ".TH CHATELAINE 1 \"\" \"Chatelaine " CHATELAINE_VERSION "\"\n"
        ".SH NAME\nchatelaine \\- sign in to identity servers, see what tokens say, administer users\n"
        ".SH SYNOPSIS\n.B chatelaine\n[\\fIcommand\\fR] [\\fIoptions\\fR]\n"
        ".SH DESCRIPTION\nWithout a command the window opens. With one it needs no display.\n.SH COMMANDS\n";
    for (const CommandSpec &each : commands()) {
        page += ".SS \"" + roff(lineOf(each)) + "\"\n" + roff(commandText(each.summary)) + '\n';
        for (const OptionSpec &option : each.options) {
            page += ".TP\n.B \\-\\-" + roff(option.name) +
                    (option.value.isEmpty() ? QByteArray() : " \\fI" + roff(option.value) + "\\fR") + '\n' +
                    roff(optionText(option)) + '\n';
        }
    }
    page += ".SH OPTIONS OF EVERY COMMAND\n";
    for (const OptionSpec &option : commonOptions())
        page += ".TP\n.B \\-\\-" + roff(option.name) + ' ' + roff(option.value) + '\n' +
                roff(commandText(option.text)) + '\n';
    page += ".SH WORDS\n" + roff(accountMeaning()) + "\n.PP\n" + roff(fieldMeaning()) + '\n';
    page += ".SH EXIT STATUS\n" + roff(exitMeaning()) +
            "\n.SH FILES\nThe account list and preferences, free of secrets, are below\n.IR "
            "$XDG_CONFIG_HOME/chatelaine .\n"
            "Secrets are in the keyring of the desktop session.\n";
    return page;
}

} // namespace chatelaine
