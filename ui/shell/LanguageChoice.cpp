// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LanguageChoice.h"

#include "core/Translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace chatelaine::languagechoice {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LanguageChoice)
};

constexpr auto key = "language"_L1;

void apply(const QString &tag)
{
    const QLocale locale = translations::choose(tag);
    translations::use(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace

QList<Choice> all()
{
    QList<Choice> found{{{}, Tr::tr("As the desktop")}};
    const QStringList tags = translations::available();
    for (const QString &tag : tags)
        found.append({tag, QLocale(tag).nativeLanguageName()});
    return found;
}

QString saved()
{
    return QSettings().value(key).toString();
}

void use(const QString &tag)
{
    QSettings().setValue(key, tag);
    apply(tag);
}

void useSaved()
{
    apply(saved());
}

} // namespace chatelaine::languagechoice
