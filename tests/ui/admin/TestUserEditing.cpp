// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a user edit: what is touched, sent, refused, disputed, kept and taken back.
#include "Guise.h"
#include "Stage.h"
#include "directory/UserTableModel.h"
#include "ui/admin/ConflictDialog.h"
#include "ui/admin/EditField.h"
#include "ui/admin/MembersField.h"
#include "ui/admin/QuestionDialog.h"
#include "ui/admin/SaveBar.h"
#include "ui/admin/UserDetails.h"
#include "ui/admin/UserEditor.h"
#include "ui/admin/UsersList.h"
#include "ui/admin/UsersTable.h"
#include "ui/widgets/MessageBar.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using test::People;
using test::Stage;

class TestUserEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Stage::useStyle(); }

    void onlyTouchedFieldsAreSent()
    {
        Stage stage;
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"alice.h@design.acme.example"_s);
        stage.action("users.save")->trigger();
        QCOMPARE(stage.people->edits.size(), 1);
        const People::Sent &sent = stage.people->edits.first();
        QCOMPARE(sent.user, u"id-1"_s);
        QVERIFY(!sent.force);
        const Change expected{
            {u"email"_s, u"alice.horvath@acme.example"_s, u"alice.h@design.acme.example"_s}};
        QCOMPARE(sent.change, expected);
        QVERIFY(stage.said().contains(u"was saved"_s));
        QCOMPARE(stage.page->list()->users()->user(1)->email, u"alice.h@design.acme.example"_s);
        QVERIFY(stage.page->unsaved().isEmpty());
        QVERIFY(stage.page->details()->saveBar()->isHidden());
    }

    void typedBackIsNoChange()
    {
        Stage stage;
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"x"_s);
        QVERIFY(stage.action("users.save")->isEnabled());
        stage.type(u"email"_s, u"alice.horvath@acme.example"_s);
        QVERIFY(!stage.action("users.save")->isEnabled());
        QVERIFY(!Actions::reason(stage.action("users.save")).isEmpty());
        QVERIFY(stage.page->details()->editor()->change().isEmpty());
    }

    void whatWillBeSavedIsSpelledOut()
    {
        Stage stage;
        stage.page->openDetails(1);
        stage.type(u"title"_s, u"Art director"_s);
        const QStringList lines = stage.page->details()->saveBar()->summary();
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().contains(u"Senior illustrator"_s));
        QVERIFY(lines.first().contains(u"Art director"_s));
        const EditField *title = stage.page->details()->editor()->field(u"title"_s);
        QVERIFY(title->input()->accessibleDescription().contains(u"Senior illustrator"_s));
        stage.page->details()->editor()->field(u"title"_s)->undo();
        QVERIFY(stage.page->details()->saveBar()->summary().isEmpty());
    }

    void membersKeepTheirPathsAndTakeWhatIsTyped()
    {
        Stage stage;
        stage.page->openDetails(1);
        EditField *groups = stage.page->details()->editor()->field(u"groups"_s);
        auto *members = qobject_cast<MembersField *>(groups->input());
        QTest::keyClicks(members->edit(), u"brand"_s); // no Enter: meant all the same
        const Change change = stage.page->details()->editor()->change();
        QCOMPARE(change.size(), 1);
        QCOMPARE(change.first().after.toArray(), (QJsonArray{u"acme/staff"_s, u"acme/design"_s, u"brand"_s}));
        members->edit()->clear();
        QTest::keyClick(members->edit(), Qt::Key_Backspace);
        QCOMPARE(members->members(), QStringList{u"acme/staff"_s});
    }

    void tabGoesThroughTheFormAsItReads()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        stage.page->openDetails(2); // has no title, so that this field is made later than those below it
        stage.page->openDetails(1);
        const UserEditor *editor = stage.page->details()->editor();
        editor->field(u"display_name"_s)->input()->setFocus();
        QStringList names;
        QWidget *focus = QApplication::focusWidget();
        for (; focus && editor->isAncestorOf(focus) && names.size() < 20;
             focus = QApplication::focusWidget()) {
            names << focus->accessibleName();
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        const QStringList expected{u"Name"_s,  u"Username"_s,     u"E-mail"_s,  u"Add to Groups"_s,
                                   u"Title"_s, u"Last sign-in"_s, u"User ID"_s, u"Show empty fields"_s};
        QCOMPARE(names, expected);
        QCOMPARE(focus, stage.page->details()->firstAction());
        QTest::keyClick(focus, Qt::Key_Backtab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), stage.edit(u"id"_s));
    }

    void membersAreOneStopWithArrowsInside()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        stage.page->openDetails(1);
        auto *members =
            qobject_cast<MembersField *>(stage.page->details()->editor()->field(u"groups"_s)->input());
        members->edit()->setFocus();
        QTest::keyClick(members->edit(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"staff"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(members->members(), QStringList{u"acme/design"_s});
        QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"design"_s)); // the neighbour
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Undo the change of Groups"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), members->edit());
        QTest::keyClick(members->edit(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), members->edit());
    }

    void lockedFieldsSayWhy()
    {
        Stage stage;
        stage.page->openDetails(1);
        QVERIFY(stage.edit(u"id"_s)->isReadOnly());
        QCOMPARE(stage.edit(u"id"_s)->accessibleDescription(), u"The server never changes this."_s);
    }

    void numbersStayNumbers()
    {
        Stage stage;
        User scored = People::person(1);
        scored.raw.insert(u"score"_s, 7);
        stage.people->changedElsewhere.insert(scored.id, scored);
        stage.page->reload();
        stage.page->openDetails(1);
        stage.type(u"score"_s, u"12"_s);
        const Change change = stage.page->details()->editor()->change();
        QCOMPARE(change, (Change{{u"score"_s, 7, 12}}));
    }

    void aRefusalShowsTheServersWordsAndKeepsTheEdit()
    {
        Stage stage;
        stage.people->refusedFor.insert(u"id-1"_s, People::refused());
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"new@acme.example"_s);
        stage.action("users.save")->trigger();
        QVERIFY(stage.said().contains(u"Unauthorized operation"_s));
        QVERIFY(stage.said().contains(u"Ask an administrator"_s));
        QCOMPARE(stage.edit(u"email"_s)->text(), u"new@acme.example"_s);
        QVERIFY(stage.action("users.save")->isEnabled());
        QVERIFY(!stage.page->unsaved().isEmpty());
    }

    void aConflictIsDecidedFieldByField()
    {
        Stage stage;
        stage.page->openDetails(1);
        User theirs = People::person(1);
        theirs.email = u"theirs@acme.example"_s;
        theirs.displayName = u"Theirs"_s;
        stage.people->changedElsewhere.insert(theirs.id, theirs);
        stage.type(u"email"_s, u"mine@acme.example"_s);
        stage.type(u"display_name"_s, u"Mine"_s);
        stage.type(u"title"_s, u"Art director"_s);
        stage.action("users.save")->trigger();
        auto *dialog = stage.page->findChild<ConflictDialog *>();
        QVERIFY(dialog);
        dialog->choose(u"email"_s, true);
        dialog->choose(u"display_name"_s, false);
        Q_EMIT dialog->chosen({u"email"_s});
        dialog->close();
        QCOMPARE(stage.people->edits.size(), 2);
        Change sent = stage.people->edits.last().change;
        std::sort(sent.begin(), sent.end(),
                  [](const FieldEdit &left, const FieldEdit &right) { return left.field < right.field; });
        const Change expected{{u"email"_s, u"theirs@acme.example"_s, u"mine@acme.example"_s},
                              {u"title"_s, u"Senior illustrator"_s, u"Art director"_s}};
        QCOMPARE(sent, expected);
        QCOMPARE(stage.page->details()->user()->displayName, u"Theirs"_s);
        QCOMPARE(stage.page->details()->user()->email, u"mine@acme.example"_s);
        QVERIFY(stage.page->unsaved().isEmpty());
    }

    void aChangeMadeWhileDecidingIsNoticedAgain()
    {
        Stage stage;
        stage.page->openDetails(1);
        User theirs = People::person(1);
        theirs.email = u"second@acme.example"_s;
        stage.people->changedElsewhere.insert(theirs.id, theirs);
        stage.type(u"email"_s, u"mine@acme.example"_s);
        stage.action("users.save")->trigger();
        const QPointer<ConflictDialog> dialog = stage.page->findChild<ConflictDialog *>();
        QVERIFY(dialog);
        theirs.email = u"third@acme.example"_s;
        stage.people->changedElsewhere.insert(theirs.id, theirs);
        Q_EMIT dialog->chosen({u"email"_s});
        dialog->close();
        QTRY_VERIFY(!dialog);
        QVERIFY(stage.page->findChild<ConflictDialog *>()); // asked again
        QVERIFY(stage.page->details()->user()->email != u"mine@acme.example"_s);
    }

    void draftsStayWithTheirPeople()
    {
        Stage stage;
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"draft@acme.example"_s);
        stage.page->list()->table()->setCurrentRow(3);
        QCOMPARE(stage.page->details()->user()->id, u"id-3"_s);
        QVERIFY(stage.page->details()->saveBar()->isHidden());
        const QModelIndex marked = stage.page->list()->table()->model()->index(1, 0);
        QVERIFY(marked.data(UserTableModel::DraftRole).toBool());
        QVERIFY(marked.data(Qt::AccessibleTextRole).toString().contains(u"not saved"_s));
        QVERIFY(stage.page->unsaved().contains(u"Alice Horváth"_s));
        stage.page->list()->table()->setCurrentRow(1);
        QCOMPARE(stage.edit(u"email"_s)->text(), u"draft@acme.example"_s);
        stage.page->closeDetails();
        stage.page->openDetails(1);
        QCOMPARE(stage.edit(u"email"_s)->text(), u"draft@acme.example"_s);
    }

    void discardingAsks()
    {
        Stage stage;
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"draft@acme.example"_s);
        stage.action("users.discard")->trigger();
        const QPointer<QuestionDialog> dialog = stage.page->findChild<QuestionDialog *>();
        QVERIFY(dialog);
        QCOMPARE(stage.edit(u"email"_s)->text(), u"draft@acme.example"_s);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(stage.edit(u"email"_s)->text(), u"draft@acme.example"_s);
        stage.action("users.discard")->trigger();
        stage.page->findChild<QuestionDialog *>()->accept();
        QCOMPARE(stage.edit(u"email"_s)->text(), u"alice.horvath@acme.example"_s);
        QVERIFY(stage.page->unsaved().isEmpty());
        QVERIFY(stage.people->edits.isEmpty());
    }

    void aSaveCanBeTakenBack()
    {
        Stage stage;
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"new@acme.example"_s);
        stage.action("users.save")->trigger();
        QVERIFY(stage.action("users.undo")->isEnabled());
        stage.action("users.undo")->trigger();
        QCOMPARE(stage.people->edits.size(), 2);
        QCOMPARE(stage.people->edits.last().change,
                 (Change{{u"email"_s, u"new@acme.example"_s, u"alice.horvath@acme.example"_s}}));
        QCOMPARE(stage.edit(u"email"_s)->text(), u"alice.horvath@acme.example"_s);
    }

    // The same words for both left a person in doubt whether anything had happened.
    void takenBackIsNotToldAsSaved()
    {
        Stage stage;
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"new@acme.example"_s);
        stage.action("users.save")->trigger();
        stage.action("users.undo")->trigger();
        QVERIFY2(stage.said().contains(u"is as it was"_s), qPrintable(stage.said()));
        QVERIFY2(!stage.said().contains(u"was saved"_s), qPrintable(stage.said()));
        stage.action("users.undo")->trigger();
        QCOMPARE(stage.people->edits.last().change,
                 (Change{{u"email"_s, u"alice.horvath@acme.example"_s, u"new@acme.example"_s}}));
        QVERIFY2(stage.said().contains(u"was saved"_s), qPrintable(stage.said()));
    }

    void whatCouldNotBeTakenBackCanBeTriedAgain()
    {
        Stage stage;
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"new@acme.example"_s);
        stage.action("users.save")->trigger();
        stage.people->refusedFor.insert(u"id-1"_s, People::refused());
        stage.action("users.undo")->trigger();
        QVERIFY(stage.said().contains(u"Unauthorized operation"_s));
        QVERIFY(stage.action("users.undo")->isEnabled());
        stage.people->refusedFor.clear();
        stage.action("users.undo")->trigger();
        QCOMPARE(stage.page->list()->users()->user(1)->email, u"alice.horvath@acme.example"_s);
    }

    void whoIsGoneIsCalledByName()
    {
        Stage stage;
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"new@acme.example"_s);
        stage.people->refusedFor.insert(u"id-1"_s, Error{u"directory.not_found"_s,
                                                         Category::Provider,
                                                         u"There is no user “id-1” here."_s,
                                                         u"…"_s,
                                                         {}});
        stage.action("users.save")->trigger();
        QVERIFY2(stage.said().startsWith(u"“Alice Horváth” is not there any more"_s),
                 qPrintable(stage.said()));
        QVERIFY(!stage.said().contains(u"id-1"_s));
        QCOMPARE(stage.edit(u"email"_s)->text(), u"new@acme.example"_s); // to be copied at least
        const qsizetype before = stage.people->asked.size();
        auto *again = qobject_cast<QPushButton *>(stage.messages->firstButton());
        QVERIFY(again);
        again->click();
        QTRY_VERIFY(stage.people->asked.size() > before);
    }

    /// The bar of changes appears below the form while somebody types in its last visible field.
    void theFieldOneTypesInStaysInView()
    {
        Stage stage(QSize(1144, 620));
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        stage.page->openDetails(1);
        QTest::qWait(0);
        QLineEdit *last = nullptr;
        const QList<QLineEdit *> all = stage.page->details()->findChildren<QLineEdit *>();
        for (QLineEdit *each : all) {
            if (!each->isReadOnly() && each->visibleRegion().contains(QPoint(1, each->height() - 1)))
                last = each;
        }
        QVERIFY(last);
        last->setFocus();
        QTest::keyClicks(last, u"x"_s);
        QTRY_VERIFY(stage.page->details()->saveBar()->isVisible());
        QTRY_VERIFY(last->visibleRegion().contains(QPoint(1, last->height() - 1)));
        QTRY_VERIFY(last->visibleRegion().contains(QPoint(1, 1)));
    }

    void anotherPersonIsShownFromTheTop()
    {
        Stage stage(QSize(1144, 560));
        stage.page->openDetails(1);
        auto *bar = stage.page->details()->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        stage.page->list()->table()->setCurrentRow(4);
        QCOMPARE(bar->value(), 0);
    }

    void takingBackStartsFromWhatTheServerMadeOfIt()
    {
        Stage stage;
        stage.people->stores.insert(u"email"_s, u"new@acme.example"_s);
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"NEW@acme.example"_s);
        stage.action("users.save")->trigger();
        stage.people->stores.clear();
        stage.action("users.undo")->trigger();
        QVERIFY2(!stage.page->findChild<ConflictDialog *>(), "nobody else changed anything");
        QCOMPARE(stage.people->edits.last().change,
                 (Change{{u"email"_s, u"new@acme.example"_s, u"alice.horvath@acme.example"_s}}));
    }

    void theSameChangeBySomebodyElseIsNotOursToTakeBack()
    {
        Stage stage;
        stage.page->openDetails(1);
        User theirs = People::person(1);
        theirs.email = u"same@acme.example"_s;
        stage.people->changedElsewhere.insert(theirs.id, theirs);
        stage.type(u"email"_s, u"same@acme.example"_s);
        stage.action("users.save")->trigger();
        QVERIFY(stage.said().contains(u"is that way already"_s));
        QVERIFY(!stage.action("users.undo")->isEnabled());
        QVERIFY(stage.page->unsaved().isEmpty());
    }

    void keepingTheirsSaysThatNothingWasSaved()
    {
        Stage stage;
        stage.page->openDetails(1);
        stage.type(u"title"_s, u"First"_s);
        stage.action("users.save")->trigger();
        QVERIFY(stage.said().contains(u"was saved"_s));
        User theirs = *stage.page->details()->user();
        theirs.email = u"theirs@acme.example"_s;
        stage.people->changedElsewhere.insert(theirs.id, theirs);
        stage.type(u"email"_s, u"mine@acme.example"_s);
        stage.action("users.save")->trigger();
        auto *dialog = stage.page->findChild<ConflictDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->chosen({});
        dialog->close();
        QCOMPARE(stage.people->edits.size(), 2);
        QCOMPARE(stage.messages->message().headline, u"Their values were kept"_s);
        QVERIFY(stage.page->unsaved().isEmpty());
    }

    void aSlowSaveHoldsNothingUpAndCanBeStopped()
    {
        Stage stage;
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"new@acme.example"_s);
        stage.people->answersAtOnce = false;
        stage.action("users.save")->trigger();
        QVERIFY(!stage.action("users.save")->isEnabled()); // not twice
        stage.page->list()->table()->setCurrentRow(4);     // the rest works on
        Q_EMIT stage.page->details()->saveCancelled();
        stage.people->release();
        QTRY_VERIFY(stage.said().contains(u"stopped"_s));
        QVERIFY(stage.page->unsaved().contains(u"Alice Horváth"_s));
    }

    void languageAndDraftLiveTogether()
    {
        Stage stage;
        stage.check({2, 3});
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"draft@acme.example"_s);
        const test::Guise arabic(u"ar"_s);
        stage.actions.retranslate();
        stage.page->retranslate();
        QCOMPARE(stage.edit(u"email"_s)->text(), u"draft@acme.example"_s);
        QCOMPARE(stage.page->list()->users()->checked().size(), 2);
    }

    void thePageMayGoWhileTheServerThinks()
    {
        auto stage = std::make_unique<Stage>();
        stage->page->openDetails(1);
        stage->type(u"email"_s, u"new@acme.example"_s);
        stage->people->answersAtOnce = false;
        stage->action("users.save")->trigger();
        stage->page->reload();
        stage.reset(); // must not crash, now or when the loop turns
        QTest::qWait(50);
    }
};

QTEST_MAIN(TestUserEditing)
#include "TestUserEditing.moc"
