// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace chatelaine {

/// One section of an INI file as text, header line included.
struct IniSection
{
    QByteArray name; ///< empty for what stands before the first header
    QByteArray text;
    /// Not fit to be given to QSettings: a header that is broken or no plain word, text that is not
    /// UTF-8, or a value that
    /// makes QSettings build a type of the writer's choice ("@Variant(…)").
    bool isHostile = false;
};

QList<IniSection> splitIni(const QByteArray &text);

} // namespace chatelaine
