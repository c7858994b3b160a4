// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Colors.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }

    void aToolTipShowsMarkupAsText()
    {
        // US-05: a name may hold a tag, and a picture in it would be a file that is read.
        QWidget window;
        window.show();
        const QString name = u"<b>Eve</b><img src=\"file:///etc/hostname\">"_s;
        QToolTip::showText(window.mapToGlobal(QPoint(1, 1)), name, &window);
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto at = std::find_if(all.begin(), all.end(),
                                     [](const QWidget *each) { return each->inherits("QTipLabel"); });
        QVERIFY(at != all.end());
        const auto *tip = qobject_cast<const QLabel *>(*at);
        QVERIFY(tip);
        QCOMPARE(tip->text(), name);
        QCOMPARE(tip->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

    void theCurrentItemOfAPlainListCanBeRead()
    {
        // White is for the fill of a primary button; the current item has a light tint.
        QApplication::setPalette(colors::palette(false));
        QListWidget list;
        list.addItem(u"██████"_s); // as much ink as there can be
        list.setCurrentRow(0);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const QRect item = list.visualItemRect(list.item(0));
        const QImage drawn = list.viewport()->grab(item).toImage();
        int darkest = 255;
        for (int x = 4; x < 60; ++x)
            darkest = std::min(darkest, qGray(drawn.pixel(x, item.height() / 2)));
        QVERIFY2(darkest < 64, qPrintable(QString::number(darkest)));
    }

    void aQuestionStandsOnTheGroundOfAPage()
    {
        QDialog dialog;
        dialog.resize(200, 100);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(dialog.grab().toImage().pixelColor(20, 20), QApplication::palette().color(QPalette::Base));
    }

    void anAddressKeepsItsOrderInAnArabicWindow()
    {
        constexpr int left = Qt::TextForceLeftToRight;
        constexpr int right = Qt::TextForceRightToLeft;
        QCOMPARE(look::textDirection(u"alice@acme.exam…"_s, Qt::RightToLeft), left);
        QCOMPARE(look::textDirection(u"Ctrl+,"_s, Qt::RightToLeft), left);
        QCOMPARE(look::textDirection(u"Chatelaine يحاول"_s, Qt::RightToLeft), right);
        QCOMPARE(look::textDirection(u"علي"_s, Qt::LeftToRight), left);
    }

    void dialogsHaveNoIconsOfAnotherStyle()
    {
        QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        QVERIFY(box.button(QDialogButtonBox::Ok)->icon().isNull());
        QVERIFY(box.button(QDialogButtonBox::Cancel)->icon().isNull());
    }
};

QTEST_MAIN(TestStyle)
#include "TestStyle.moc"
