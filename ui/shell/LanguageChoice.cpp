// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LanguageChoice.h"

#include "core/Translations.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine::languagechoice {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LanguageChoice)
};

constexpr auto key = "language"_L1;

/// Qt says "American English" where nobody chose America.
QString nameOf(const QString &tag)
{
    return tag == u"en"_s ? u"English"_s : QLocale(tag).nativeLanguageName();
}

/// On a desktop that is not Chinese the letters that Chinese and Japanese share come in their Japanese
/// shapes, because the desktop is asked for any font that has them. Gives the application a second
/// family that has the Chinese ones, if there is one.
void chooseLetters(const QLocale &locale)
{
    static QString added;
    const bool wanted =
        locale.language() == QLocale::Chinese && QLocale::system().language() != QLocale::Chinese;
    if (wanted == !added.isEmpty())
        return;
    added.clear();
    QFont font = QApplication::font();
    // The family that "Sans Serif" stands for: beside a name that is only a stand-in, Qt takes the other.
    QStringList families{QFontInfo(font).family()};
    if (wanted) {
        const QStringList known{u"Noto Sans CJK SC"_s,   u"Noto Sans SC"_s,        u"Source Han Sans SC"_s,
                                u"Source Han Sans CN"_s, u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s};
        const auto found = std::ranges::find_if(known, &QFontDatabase::hasFamily);
        if (found == known.end())
            return;
        added = *found;
        families << added;
    }
    font.setFamilies(families);
    QApplication::setFont(font);
}

void apply(const QString &tag)
{
    const QLocale locale = translations::choose(tag);
    translations::use(locale);
    chooseLetters(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace

QList<Choice> all()
{
    QList<Choice> found{{{}, Tr::tr("As the desktop")}};
    const QStringList tags = translations::available();
    for (const QString &tag : tags)
        found.append({tag, nameOf(tag)});
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
