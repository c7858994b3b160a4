// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace chatelaine::translations {

/// Languages that the program has texts in, as BCP 47 tags, English first.
QStringList available();

/// Whether `tag`, in either spelling (zh-CN, zh_CN), is a language that somebody reads who is given one of
/// these.
bool isAvailable(const QString &tag);

/// The language for a person: `wanted` (a tag such as "zh-CN" or "ar") if there are texts in it, else
/// the first of the desktop's languages that has some, else English.
QLocale choose(const QString &wanted = {});

/// Installs the texts of the program and of Qt itself, and makes `locale` the language of every
/// request (language::set). Widgets get their LanguageChange event from Qt. May be called again.
void use(const QLocale &locale);

} // namespace chatelaine::translations
