// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoopWatchdog.h"
#include "Pictures.h"

#include "ui/shell/FindActionModel.h"
#include "ui/shell/FindActionPopup.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestFindAction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        QApplication::setPalette(colors::palette(false));
    }

    void wordsThatBeginSoComeFirst()
    {
        QAction place(u"Replace"_s);
        QAction act(u"Act as this user"_s);
        FindActionModel model;
        model.setActions({&place, &act});
        model.setFilter(u"AC"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"Act as this user"_s);
        model.setFilter(u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void anActionThatGoesAwayIsNotRun()
    {
        auto action = std::make_unique<QAction>(u"Save"_s);
        FindActionModel model;
        model.setActions({action.get()});
        action.reset();
        QCOMPARE(model.action(model.index(0)), nullptr);
        QVERIFY(!model.index(0).data().isValid());
    }

    void enterRunsWhatIsOnAndNotWhatIsOff()
    {
        Actions actions;
        QWidget window;
        window.resize(1000, 600);
        QAction *on = actions.add(&window, "users.new");
        QAction *off = actions.add(&window, "users.act-as");
        Actions::setReason(off, u"Works only in the server's own web pages"_s);
        QSignalSpy ran(on, &QAction::triggered);
        QSignalSpy ranOff(off, &QAction::triggered);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        FindActionPopup popup(&actions, &window);
        test::LoopWatchdog::instance()->reset();
        popup.open();
        QVERIFY(QTest::qWaitForWindowExposed(&popup));
        auto *edit = popup.findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"zzz"_s);
        const auto *none = popup.findChild<Label *>();
        QVERIFY(none->isVisible() && none->text().contains(u"zzz"_s));
        const int low = popup.height();
        QVERIFY2(low < 120, qPrintable(QString::number(low)));
        edit->clear();
        QTest::keyClicks(edit, u"act as"_s);
        QVERIFY(!none->isVisible());
        QVERIFY(popup.height() <= low + 40); // one row, and no white below it
        test::picture(&popup, u"find-action"_s);
        QCOMPARE(test::namelessControls(&popup).join(u'\n'), QString());
        const QModelIndex shown = popup.findChild<QListView *>()->model()->index(0, 0);
        QVERIFY(shown.data(Qt::AccessibleTextRole).toString().contains(u"web pages"_s));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(popup.isVisible());
        edit->clear();
        QTest::keyClicks(edit, u"new"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!popup.isVisible());
        QTRY_COMPARE(ran.size(), 1);
        QCOMPARE(ranOff.size(), 0);
        QCOMPARE(test::LoopWatchdog::instance()->violations().join(u'\n'), QString());
    }
};

CHATELAINE_WATCHED_TEST_MAIN(TestFindAction)
#include "TestFindAction.moc"
