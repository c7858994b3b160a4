// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QTest>

#include <set>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

/// The last column with ink of each line of text.
std::set<int> rightEdges(const QImage &drawn)
{
    std::set<int> edges;
    int last = -1;
    for (int y = 0; y < drawn.height(); ++y) {
        int ink = -1;
        for (int x = drawn.width() - 1; x >= 0 && ink < 0; --x)
            if (qGray(drawn.pixel(x, y)) < 128)
                ink = x;
        if (ink < 0 && last >= 0)
            edges.insert(last);
        last = ink < 0 ? -1 : std::max(last, ink);
    }
    return edges;
}

} // namespace

class TestLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setPalette(colors::palette(false)); }

    void rightToLeftLinesBeginAtTheEdge()
    {
        // One word again and again, so that every line begins with the same stroke, and none that goes
        // below its line, so that lines are parted.
        Label label(QStringList(24, u"اا"_s).join(u' '));
        label.wrapped();
        label.setLayoutDirection(Qt::RightToLeft);
        label.setAutoFillBackground(true);
        label.setBackgroundRole(QPalette::Base);
        label.setFixedWidth(131);
        label.resize(131, label.heightForWidth(131));
        // The last line was never broken, so it stands right by itself.
        QCOMPARE(rightEdges(label.grab().toImage()).size(), 1U);
    }

    void rowsKeepTheirDistanceInEveryScript()
    {
        const int line = QFontMetrics(typeFont(Type::Body)).height();
        for (const QString &text : {u"Title"_s, u"المسمى"_s, u"头衔"_s})
            QVERIFY2(Label(text).sizeHint().height() >= line, qPrintable(text));
    }
};

QTEST_MAIN(TestLabel)
#include "TestLabel.moc"
