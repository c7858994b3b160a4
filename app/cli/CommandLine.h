// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace chatelaine {

/// Whether the arguments (program name first) ask for a command and not for the window.
bool isCommandLine(const QStringList &arguments);

/// Runs one command to its end and returns its exit status: 0 done, 1 refused or failed, 2 wrong
/// usage, 130 or 143 after SIGINT or SIGTERM. Needs a QCoreApplication and no display.
int runCommandLine(const QStringList &arguments);

} // namespace chatelaine
