// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the man page from the table that also makes the help and the parser.
#include "cli/Command.h"

#include <cstdio>

int main()
{
    const QByteArray page = chatelaine::manPage();
    return std::fwrite(page.constData(), 1, static_cast<std::size_t>(page.size()), stdout) ==
                   static_cast<std::size_t>(page.size())
               ? 0
               : 1;
}
