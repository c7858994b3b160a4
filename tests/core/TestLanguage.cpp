// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Language.h"

#include <QTest>

using namespace chatelaine;

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("C") << "C" << QByteArray("en");
        QTest::newRow("English") << "en_US" << QByteArray("en");
        QTest::newRow("British English") << "en_GB" << QByteArray("en-GB, en;q=0.9");
        QTest::newRow("Simplified Chinese") << "zh_CN" << QByteArray("zh-CN, zh;q=0.9, en;q=0.5");
        QTest::newRow("Chinese without territory") << "zh" << QByteArray("zh-CN, zh;q=0.9, en;q=0.5");
        QTest::newRow("Traditional Chinese") << "zh_TW" << QByteArray("zh-TW, zh;q=0.9, en;q=0.5");
        QTest::newRow("Arabic") << "ar" << QByteArray("ar, en;q=0.5");
        QTest::newRow("German") << "de_DE" << QByteArray("de, en;q=0.5");
        QTest::newRow("Swiss German") << "de_CH" << QByteArray("de-CH, de;q=0.9, en;q=0.5");
    }

    void accepts()
    {
        QFETCH(QString, locale);
        language::set(QLocale(locale));
        QCOMPARE(language::current(), QLocale(locale));
        QTEST(language::acceptLanguage(), "header");
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "TestLanguage.moc"
