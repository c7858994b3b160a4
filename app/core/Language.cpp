// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Language.h"

using namespace Qt::StringLiterals;

namespace chatelaine::language {

namespace {

QLocale &chosen()
{
    static QLocale locale;
    return locale;
}

} // namespace

void set(const QLocale &locale)
{
    chosen() = locale;
}

QLocale current()
{
    return chosen();
}

QByteArray acceptLanguage()
{
    const auto locale = current();
    // The shortest name is the widest match; only Chinese says nothing without its territory,
    // because that decides the script.
    auto name = locale.bcp47Name().toLatin1();
    if (name == "zh")
        name = "zh-CN"_ba;
    const auto base = name.split('-').constFirst();
    auto accepted = name;
    if (base != name)
        accepted += ", " + base + ";q=0.9";
    if (base != "en")
        accepted += ", en;q=0.5";
    return accepted;
}

} // namespace chatelaine::language
