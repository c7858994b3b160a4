// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QLabel>
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
};

QTEST_MAIN(TestStyle)
#include "TestStyle.moc"
