// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "core/Redaction.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace chatelaine {

/// The arguments without the program's name, parted into the command and what it takes.
struct ParsedLine
{
    const CommandSpec *command = nullptr;
    QStringList words;
    QHash<QString, QStringList> options;
};

/// The option of every command that `argument` (--name or --name=value) names, or null.
const OptionSpec *commonOption(const QString &argument);

/// `--json accounts` as `accounts --json`: many programs take what holds for every command in front.
QStringList withCommandFirst(const QStringList &arguments);

/// What is wrong with the line, translated; empty if nothing is. `arguments` have the program's name first
/// and the command second; `line` holds what could be read even where something is wrong.
QString parseLine(const QStringList &arguments, ParsedLine &line);

std::optional<LogLevel> logLevel(const QString &name);

} // namespace chatelaine
