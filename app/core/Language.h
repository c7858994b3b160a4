// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>

namespace chatelaine {

/// The language of the program: what the window, the command line, the loopback page and every
/// `Accept-Language` header speak. Set once at start and again when a person switches.
namespace language {

void set(const QLocale &locale);
QLocale current();

/// For example `zh-CN, zh;q=0.9, en;q=0.5`: what is spoken, its base language, English.
QByteArray acceptLanguage();

} // namespace language
} // namespace chatelaine
