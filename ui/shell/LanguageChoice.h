// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace chatelaine::languagechoice {

struct Choice
{
    QString tag;  ///< empty: as the desktop has it
    QString name; ///< in the language itself
};

/// What a person can choose from, the desktop's own first.
QList<Choice> all();
QString saved();
/// Saves the choice and switches the running program, its direction included.
void use(const QString &tag);
/// At start.
void useSaved();

} // namespace chatelaine::languagechoice
