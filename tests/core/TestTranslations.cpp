// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Translations.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageOnOfferCanBeChosen()
    {
        for (const QString &tag : translations::available())
            QCOMPARE(translations::choose(tag).language(), QLocale(tag).language());
    }

    void arabicOfNoCountryCountsInTheDigitsOfAddresses()
    {
        QCOMPARE(translations::choose(u"ar"_s).toString(1248), u"1,248"_s);
        // Who names a country gets its digits.
        QCOMPARE(translations::choose(u"ar-EG"_s).toString(5), u"٥"_s);
    }

    void anotherScriptIsAnotherLanguage()
    {
        QCOMPARE(translations::choose(u"zh-TW"_s).language(), QLocale::English);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "TestTranslations.moc"
