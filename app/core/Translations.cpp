// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Translations.h"

#include "core/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine::translations {

namespace {

/// Whether `locale` can be read by somebody who reads `tag`: same language, and the same script where
/// the language has several (zh-TW is no zh-CN).
bool covers(const QString &tag, const QLocale &locale)
{
    const QLocale ours(tag);
    return ours.language() == locale.language() &&
           (ours.language() != QLocale::Chinese || ours.script() == locale.script());
}

/// A language chosen here names no country. For Arabic Qt would take Egypt, whose digits differ from
/// those of every address and identifier beside them; who has a desktop of Egypt keeps its digits.
QLocale localeOf(const QString &tag)
{
    return QLocale(tag == u"ar"_s ? u"ar-AE"_s : tag);
}

void replace(QTranslator *translator, const QLocale &locale, const QString &name, const QString &folder)
{
    QCoreApplication::removeTranslator(translator);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList available()
{
    return {u"en"_s, u"zh-CN"_s, u"ar"_s};
}

bool isAvailable(const QString &tag)
{
    const QStringList tags = available();
    const QLocale locale = localeOf(tag);
    return std::any_of(tags.begin(), tags.end(),
                       [&locale](const QString &each) { return covers(each, locale); });
}

QLocale choose(const QString &wanted)
{
    QStringList tags = wanted.isEmpty() ? QStringList() : QStringList{wanted};
    tags += QLocale::system().uiLanguages();
    for (const QString &each : std::as_const(tags)) {
        if (isAvailable(each))
            return localeOf(each);
    }
    return QLocale(u"en"_s);
}

void use(const QLocale &locale)
{
    // Owned by the application, because Qt keeps bare pointers to installed translators.
    static auto *ours = new QTranslator(QCoreApplication::instance());
    static auto *qts = new QTranslator(QCoreApplication::instance());
    QLocale::setDefault(locale);
    language::set(locale);
    replace(qts, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(ours, locale, u"chatelaine"_s, u":/i18n"_s);
}

} // namespace chatelaine::translations
