// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/RawText.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray token = "eyJhbGciOiJSUzI1NiJ9.cGxhbnRlZC1wYXlsb2Fk.c2lnbmF0dXJl";
constexpr auto payload = "cGxhbnRlZC1wYXlsb2Fk"_L1;

QString allText(const QWidget &widget)
{
    QString all = widget.accessibleName() + widget.toolTip();
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        all += child->accessibleName() + child->accessibleDescription() + child->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(child))
            all += label->text();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(child))
            all += edit->toPlainText();
    }
    return all;
}

QString labels(const QWidget &widget)
{
    QString all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        all += label->text();
    return all;
}

} // namespace

class TestRawText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenMeansInNoWidget()
    {
        QAction reveal;
        RawText raw(&reveal);
        raw.setToken(token, {});
        QVERIFY(!allText(raw).contains(payload));
        QVERIFY(!allText(raw).contains(u"c2lnbmF0dXJl"_s));
    }

    void revealedForAWhile()
    {
        QAction reveal;
        RawText raw(&reveal, 1ms);
        raw.setToken(token, {});
        raw.show();
        raw.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&raw));
        raw.reveal();
        QVERIFY(raw.isRevealed());
        QVERIFY(allText(raw).contains(payload));
        QVERIFY2(!labels(raw).contains(u"hidden"_s), "what is shown must not be called hidden");
        QTRY_VERIFY(!raw.isRevealed());
        QVERIFY(!allText(raw).contains(payload));
        QVERIFY(labels(raw).contains(u"hidden"_s));
    }

    void losingTheFocusEndsIt()
    {
        QAction reveal;
        RawText raw(&reveal, 1h);
        raw.setToken(token, {});
        raw.show();
        raw.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&raw));
        raw.reveal();
        QWidget other;
        other.show();
        other.activateWindow();
        QTRY_VERIFY(!raw.isRevealed());
        QVERIFY(!allText(raw).contains(payload));
    }

    void leavingThePageEndsIt()
    {
        QAction reveal;
        RawText raw(&reveal, 1h);
        raw.setToken(token, {});
        raw.show();
        raw.reveal();
        raw.hide();
        QVERIFY(!raw.isRevealed());
        QVERIFY(!allText(raw).contains(payload));
    }

    void anotherTokenEndsIt()
    {
        QAction reveal;
        RawText raw(&reveal, 1h);
        raw.setToken(token, {});
        raw.show();
        raw.reveal();
        raw.setToken("another", {});
        QVERIFY(!raw.isRevealed());
    }

    void aSecretClaimKeepsThePayloadHidden()
    {
        QAction reveal;
        RawText raw(&reveal, 1h);
        raw.setToken(token, {u"totpSecret"_s});
        raw.show();
        raw.reveal();
        QVERIFY(raw.isRevealed());
        QVERIFY(!allText(raw).contains(payload));
        QVERIFY(allText(raw).contains(u"totpSecret"_s));
    }

    void nothingToRevealRevealsNothing()
    {
        QAction reveal;
        RawText raw(&reveal);
        raw.reveal();
        QVERIFY(!raw.isRevealed());
    }
};

QTEST_MAIN(TestRawText)
#include "TestRawText.moc"
