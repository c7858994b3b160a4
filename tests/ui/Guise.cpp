// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Guise.h"

#include "core/Translations.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine::test {

namespace {

const auto longWords = u"long"_s;

/// Every text six tenths longer: what another language may need.
class LongWords : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char * /*context*/, const char *source, const char * /*note*/,
                                    int number) const override
    {
        QString text = QString::fromUtf8(source);
        // Formats of dates are no words.
        if (text.contains(u"yyyy"_s))
            return text;
        if (number >= 0)
            text.replace(u"%n"_s, QString::number(number));
        // In words, because a sentence of another language can be broken between them too.
        constexpr qsizetype word = 9;
        for (qsizetype rest = text.size() * 6 / 10; rest > 0; rest -= word)
            text += u' ' + QString(std::min(rest, word), u'ö');
        return text;
    }
};

void useStyle()
{
    if (QApplication::style()->objectName() != "chatelaine"_L1)
        QApplication::setStyle(new Style);
}

} // namespace

void Guise::addRows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("page");
    QTest::addColumn<int>("points");
    constexpr QSize wide(968, 731);
    constexpr QSize twice(904, 491);
    constexpr QSize least(664, 431);
    constexpr QSize large(892, 731);
    QTest::newRow("light") << u"en"_s << false << wide << 10;
    QTest::newRow("dark") << u"en"_s << true << wide << 10;
    QTest::newRow("chinese") << u"zh-CN"_s << false << wide << 10;
    QTest::newRow("arabic") << u"ar"_s << false << wide << 10;
    QTest::newRow("twice") << u"en"_s << false << twice << 10;
    QTest::newRow("twice-arabic") << u"ar"_s << true << twice << 10;
    QTest::newRow("least") << u"en"_s << false << least << 10;
    QTest::newRow("least-chinese") << u"zh-CN"_s << false << least << 10;
    QTest::newRow("least-arabic") << u"ar"_s << false << least << 10;
    QTest::newRow("large") << u"en"_s << false << large << 15;
    QTest::newRow("large-arabic") << u"ar"_s << false << large << 15;
    QTest::newRow("long") << longWords << false << wide << 10;
    QTest::newRow("long-twice") << longWords << false << twice << 10;
}

Guise::Guise()
    : m_name(QString::fromLatin1(QTest::currentDataTag()))
    , m_font(QApplication::font())
{
    QFETCH(const QString, language);
    QFETCH(const bool, dark);
    QFETCH(const QSize, page);
    QFETCH(const int, points);
    m_page = page;
    useStyle();
    QApplication::setPalette(colors::palette(dark));
    QApplication::setFont(QFont(u"Inter"_s, points));
    speak(language);
}

Guise::Guise(const QString &language)
    : m_font(QApplication::font())
{
    speak(language);
}

Guise::~Guise()
{
    if (m_longWords)
        QApplication::removeTranslator(m_longWords.get());
    speak(u"en"_s);
    QApplication::setFont(m_font);
    QApplication::setPalette(colors::palette(false));
}

void Guise::speak(const QString &language)
{
    loadTexts();
    if (language == longWords) {
        m_longWords = std::make_unique<LongWords>();
        QApplication::installTranslator(m_longWords.get());
        return;
    }
    const QLocale locale = translations::choose(language);
    translations::use(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    // A picture in a language whose texts were not found would prove nothing.
    if (language != u"en"_s && QApplication::translate("chatelaine::Actions", "Quit") == u"Quit"_s)
        qFatal("There are no texts in %s", qPrintable(language));
}

} // namespace chatelaine::test

// Of the whole program, so outside of every namespace.
static void initTexts()
{
    Q_INIT_RESOURCE(translations);
}

void chatelaine::test::loadTexts()
{
    initTexts();
}
