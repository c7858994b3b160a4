// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"

#include <QCoroTask>

#include <QList>
#include <QString>

namespace chatelaine {

/// One option of a command. The same text makes the help, the man page and the parser.
struct OptionSpec
{
    QString name;  ///< without dashes
    QString value; ///< name of its value, empty for a switch
    const char *text;
    bool needed = false;
};

/// One command of the contract. `verb` stands behind ACCOUNT ("users ACCOUNT list").
struct CommandSpec
{
    QString name;
    QString verb;
    QString words; ///< what stands on the line besides options, as shown in the help
    int minWords;
    int maxWords; ///< -1: any number
    const char *summary;
    QList<OptionSpec> options;
    QCoro::Task<int> (*run)(Invocation &);
};

/// Every command, in the order of the help.
const QList<CommandSpec> &commands();
/// Options that each command takes besides its own.
const QList<OptionSpec> &commonOptions();

/// Translated text of an option or a command.
QString commandText(const char *text);
/// `chatelaine users ACCOUNT list [options]`.
QString usageOf(const CommandSpec &command);
/// The same, and what each option does.
QString helpOf(const CommandSpec &command);
/// The lines of every verb of a command such as "users"; empty where no command has that name.
QString helpOfVerbs(const QString &name);
QString helpOfAll();
/// The man page in roff, from the same table.
QByteArray manPage();

} // namespace chatelaine
