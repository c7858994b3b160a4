// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list and what is done with many: searching, paging, checking, deleting, and what may not be done.
#include "Stage.h"
#include "directory/UserTableModel.h"
#include "ui/admin/DeleteDialog.h"
#include "ui/admin/ListFooter.h"
#include "ui/admin/ListState.h"
#include "ui/admin/MembersField.h"
#include "ui/admin/NewUserDialog.h"
#include "ui/admin/SectionBar.h"
#include "ui/admin/SelectionBar.h"
#include "ui/admin/SetPasswordDialog.h"
#include "ui/admin/UserDetails.h"
#include "ui/admin/UserEditor.h"
#include "ui/admin/UserWork.h"
#include "ui/admin/UsersHeader.h"
#include "ui/admin/UsersList.h"
#include "ui/admin/UsersTable.h"
#include "ui/admin/UsersToolbar.h"
#include "ui/admin/WaitBar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/StatePage.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <ctime>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using test::People;
using test::Stage;

namespace {

/// Milliseconds of processor time that this thread has used.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

QString shownState(const Stage &stage)
{
    const auto *page = stage.page->list()->state()->findChild<StatePage *>();
    return page->isVisible() ? page->accessibleName() : QString();
}

Button *buttonNamed(const QWidget *in, const QString &name)
{
    const QList<Button *> all = in->findChildren<Button *>();
    for (Button *button : all)
        if (button->accessibleName() == name && button->isVisibleTo(in))
            return button;
    return nullptr;
}

} // namespace

class TestUsersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Stage::useStyle(); }

    void aMillionPeopleInOneTable()
    {
        Stage stage;
        QCOMPARE(stage.page->list()->table()->model()->rowCount(), 1'000'000);
        QCOMPARE(stage.page->list()->footer()->pages(), 20'000);
        QVERIFY(stage.people->asked.size() <= 2); // what is in view and its neighbour
    }

    void theSearchWaitsUntilTypingStops()
    {
        Stage stage;
        const qsizetype before = stage.people->asked.size();
        QTest::keyClicks(stage.page->list()->toolbar()->search()->edit(), u"ali"_s, Qt::NoModifier, 20);
        QCOMPARE(stage.people->asked.size(), before);
        QTRY_COMPARE(stage.page->list()->table()->model()->rowCount(), 1'248);
        const Query &query = stage.people->asked.at(before);
        QCOMPARE(query.search, (QList<SearchTerm>{{u"display_name"_s, u"ali"_s}}));
        for (qsizetype at = before; at < stage.people->asked.size(); ++at)
            QCOMPARE(stage.people->asked.at(at).search.size(), 1);
    }

    void aNewSearchEndsTheOldOne()
    {
        Stage stage;
        stage.people->answersAtOnce = false;
        stage.search(u"al"_s);
        stage.search(u"ali"_s);
        QTRY_COMPARE(stage.page->list()->users()->query().search.first().text, u"ali"_s);
        stage.people->release();
        QTRY_COMPARE(stage.people->cancelled, 1);
    }

    void oldRowsStayWhileNewOnesLoad()
    {
        Stage stage;
        stage.people->answersAtOnce = false;
        stage.search(u"ali"_s);
        QCOMPARE(stage.page->list()->table()->model()->rowCount(), 1'000'000);
        QVERIFY(stage.page->list()->table()->isVisible());
        auto *wait = stage.page->findChild<WaitBar *>();
        QVERIFY(wait->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(wait->isVisible(), 2500);
        QVERIFY(wait->accessibleName().contains(u"ali"_s));
        Button *cancel = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((cancel = buttonNamed(wait, u"Cancel"_s)) != nullptr, 4000);
        cancel->click();
        QVERIFY(wait->isHidden());
        QCOMPARE(stage.page->list()->table()->model()->rowCount(), 1'000'000);
    }

    void thePageBoxJumps()
    {
        Stage stage;
        stage.page->list()->footer()->pageBox()->setValue(20'000);
        UserTableModel *users = stage.page->list()->users();
        QTRY_VERIFY(users->user(999'990));
        QCOMPARE(stage.page->list()->footer()->page(), 20'000);
        QVERIFY(users->heldPages() <= 12);
        stage.action("users.previous-page")->trigger();
        QTRY_COMPARE(stage.page->list()->footer()->page(), 19'999);
    }

    void theEndOfTheListIsItsLastPage()
    {
        auto people = std::make_unique<People>();
        people->count = 12'003;
        Stage stage(QSize(1144, 732), std::move(people));
        UsersTable *table = stage.page->list()->table();
        ListFooter *footer = stage.page->list()->footer();
        QTest::keyClick(table, Qt::Key_End);
        QTRY_COMPARE(footer->page(), 241);
        QCOMPARE(footer->range(), u"11,951–12,003 of 12,003"_s);
        QCOMPARE(footer->pageBox()->value(), 241);
        stage.action("users.previous-page")->trigger();
        QTRY_COMPARE(footer->page(), 240);
        QTest::keyClick(table, Qt::Key_Home);
        QTRY_COMPARE(footer->range(), u"1–50 of 12,003"_s);
    }

    void aNewQuestionBeginsAtTheTop()
    {
        Stage stage;
        UsersTable *table = stage.page->list()->table();
        stage.page->list()->footer()->pageBox()->setValue(20);
        QTRY_VERIFY(stage.page->list()->users()->user(950));
        QVERIFY(table->firstVisibleRow() > 900);
        stage.search(u"ali"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1'248);
        QCOMPARE(table->firstVisibleRow(), 0);
        table->jumpTo(700);
        Q_EMIT table->horizontalHeader()->sectionClicked(0);
        QCOMPARE(table->firstVisibleRow(), 0);
        table->jumpTo(30);
        stage.page->reload(); // the same question: whoever reads again wants to stay
        QCOMPARE(table->firstVisibleRow(), 30);
    }

    void theSameWidthShowsTheSameColumns()
    {
        Stage stage;
        UsersTable *table = stage.page->list()->table();
        QFont wide = table->horizontalHeader()->font();
        wide.setPointSize(16); // titles that need more than what stands below them
        table->horizontalHeader()->setFont(wide);
        const auto hidden = [table] {
            QList<bool> all;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all << table->isColumnHidden(column);
            return all;
        };
        for (int width = 480; width < 900; width += 6) {
            table->resize(width, 400);
            const QList<bool> first = hidden();
            table->resize(width, 402);
            QCOMPARE(hidden(), first);
        }
    }

    void jumpsDoNotHoldUpTheWindow()
    {
        // Ten times what a turn may take: debug builds and sanitizers run here as well. The real
        // bound is measured in the release build.
        constexpr double bound = 500;
        const double start = processorTime();
        Stage stage;
        QVERIFY2(processorTime() - start < bound, "opening must not walk over a million rows");
        QTest::qWait(50);
        for (const int page : {20'000, 1, 10'000}) {
            const double before = processorTime();
            stage.page->list()->footer()->pageBox()->setValue(page);
            QVERIFY2(processorTime() - before < bound, "a jump must not walk over the rows between");
        }
    }

    void headersSortWhereTheServerCan()
    {
        Stage stage;
        UsersTable *table = stage.page->list()->table();
        QCOMPARE(stage.page->list()->users()->query().sortField, u"display_name"_s);
        Q_EMIT table->horizontalHeader()->sectionClicked(0);
        QVERIFY(stage.page->list()->users()->query().descending);
        const Query before = stage.page->list()->users()->query();
        Q_EMIT table->horizontalHeader()->sectionClicked(2); // groups
        QCOMPARE(stage.page->list()->users()->query(), before);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 0);
    }

    void checksAreApartFromTheCurrentRow()
    {
        Stage stage;
        UsersTable *table = stage.page->list()->table();
        table->setCurrentRow(4);
        const QRect cell = table->visualRect(table->model()->index(2, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, cell.topLeft() + QPoint(14, 12));
        QCOMPARE(table->currentRow(), 4);
        QCOMPARE(stage.page->list()->users()->checked().keys(), QStringList{u"id-2"_s});
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          table->visualRect(table->model()->index(5, 0)).topLeft() + QPoint(14, 12));
        QCOMPARE(stage.page->list()->users()->checked().size(), 4);
        QVERIFY(stage.page->details()->isHidden());
    }

    void theKeyboardAloneIsEnough()
    {
        Stage stage;
        stage.window->activateWindow();
        UsersTable *table = stage.page->list()->table();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(stage.page->list()->users()->checked().keys(), QStringList{u"id-1"_s});
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!stage.page->details()->isHidden());
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(stage.page->details()->user()->id, u"id-2"_s);
        QTest::keyClick(table, Qt::Key_F2);
        QTRY_COMPARE(QApplication::focusWidget(), stage.edit(u"display_name"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(stage.page->details()->isHidden());
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Escape); // then the checks
        QVERIFY(stage.page->list()->users()->checked().isEmpty());
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(stage.page->list()->users()->checked().size(), 50);
        QTest::keyClick(table, Qt::Key_End);
        QCOMPARE(table->currentRow(), 999'999);
        QTest::keyClick(table, Qt::Key_Home);
        QTRY_VERIFY(stage.page->list()->users()->user(0));
        QTest::keyClicks(table, u"aliso"_s);
        QCOMPARE(table->currentRow(), 14);
    }

    void tabWalksOverEverything()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        stage.check({1});
        stage.page->openDetails(1);
        stage.page->list()->toolbar()->search()->edit()->setFocus();
        QSet<QWidget *> visited;
        for (int step = 0; step < 80; ++step) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            visited.insert(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QVERIFY(visited.contains(stage.page->list()->table()));
        QVERIFY(visited.contains(stage.page->list()->selection()->first()));
        QVERIFY(visited.contains(stage.page->list()->footer()->pageBox()));
        QVERIFY(visited.contains(stage.edit(u"email"_s)));
        QVERIFY(visited.contains(stage.page->details()->firstAction()));
    }

    void everythingHasAName()
    {
        Stage stage;
        stage.search(u"ali"_s);
        UsersTable *table = stage.page->list()->table();
        QTRY_COMPARE(table->accessibleName(), u"Users, 1,248 matches"_s);
        const int state = int(stage.page->list()->users()->columns().indexOf(u"enabled"_s));
        QCOMPARE(table->model()->index(1, state).data(Qt::AccessibleTextRole).toString(), u"Disabled"_s);
        stage.check({1});
        QVERIFY(table->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"checked"_s));
        QVERIFY(!table->model()->index(1, 1).data(Qt::CheckStateRole).isValid());
    }

    void fromTheSearchStraightToThePerson()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        QLineEdit *search = stage.page->list()->toolbar()->search()->edit();
        search->setFocus();
        stage.people->answersAtOnce = false;
        QTest::keyClicks(search, u"ali"_s);
        QTest::keyClick(search, Qt::Key_Return);
        UsersTable *table = stage.page->list()->table();
        QVERIFY(search->hasFocus()); // a second Enter would open somebody of the old rows
        stage.people->answersAtOnce = true;
        stage.people->release();
        QTRY_COMPARE(table->model()->rowCount(), 1'248);
        QTRY_VERIFY(table->hasFocus());
        QCOMPARE(table->currentRow(), 0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(stage.page->details()->isVisible());
    }

    void whoStandsOnARowThatGoesIsInTheSearch()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        stage.page->list()->table()->setFocus();
        stage.people->matching = 0;
        stage.search(u"nobody"_s);
        QTRY_VERIFY(shownState(stage).contains(u"nobody"_s));
        QVERIFY(stage.page->list()->toolbar()->search()->edit()->hasFocus());
        auto *clear = stage.page->list()->state()->findChild<Button *>();
        clear->setFocus();
        stage.people->matching = 7;
        clear->click();
        QTRY_VERIFY(stage.page->list()->table()->isVisible());
        QVERIFY(stage.page->list()->table()->hasFocus());
    }

    /// ui.md 9: low-value columns hide before the name is cut.
    void namesKeepTheirRoomBesideTheDetails()
    {
        Stage stage(QSize(967, 732)); // what the first size of the window leaves beside the accounts
        stage.page->openDetails(1);
        const UsersTable *table = stage.page->list()->table();
        const QString longest = u"Agnieszka Szymańska-Król"_s;
        QTRY_VERIFY(table->columnWidth(0) >=
                    table->fontMetrics().horizontalAdvance(longest) + UsersHeader::checkRoom);
        int hidden = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            hidden += table->isColumnHidden(column) ? 1 : 0;
        QVERIFY(hidden > 0);
        QVERIFY(!table->isColumnHidden(0));
    }

    /// 09b, 09c: "Editing waits for the connection", and one bar tells of it, not two.
    void whileTheServerIsAwayNothingCanBeChanged()
    {
        Stage stage;
        const QString reason = u"There is no connection to the server."_s;
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"new@acme.example"_s);
        stage.people->refusal = People::refused();
        stage.page->setAway(reason);
        for (const char *id : {"users.new", "users.edit", "users.save", "users.enable", "users.disable",
                               "users.reset-password"}) {
            QVERIFY2(!stage.action(id)->isEnabled(), id);
            QVERIFY2(Actions::reason(stage.action(id)) == reason, id);
        }
        QVERIFY(stage.action("users.discard")->isEnabled()); // needs no server
        stage.page->reload();
        QTRY_COMPARE(stage.page->list()->users()->state(), UserTableModel::State::Failed);
        QVERIFY2(stage.said().isEmpty(), qPrintable(stage.said()));
        QVERIFY(stage.page->list()->table()->isVisible()); // the old rows stay
        QCOMPARE(stage.edit(u"email"_s)->text(), u"new@acme.example"_s);
        stage.people->refusal.reset();
        stage.page->setAway({});
        stage.page->retryIfFailed();
        QTRY_COMPARE(stage.page->list()->users()->state(), UserTableModel::State::Ready);
        QVERIFY(stage.action("users.save")->isEnabled());
        stage.action("users.save")->trigger();
        QCOMPARE(stage.people->edits.size(), 1);
    }

    void aResultForEachAndUndo()
    {
        Stage stage;
        stage.people->refusedFor.insert(u"id-9"_s, People::refused());
        stage.check({2, 8, 9});
        stage.action("users.disable")->trigger();
        QCOMPARE(stage.people->enablings.size(), 3);
        QVERIFY(stage.said().contains(u"2 of 3 users disabled"_s));
        QVERIFY(stage.said().contains(u"“Alina Nováková” was left as it was"_s));
        QVERIFY(stage.said().contains(u"“Unauthorized operation”"_s));
        QCOMPARE(stage.page->list()->users()->user(8)->state, User::State::Disabled);
        stage.action("users.undo")->trigger();
        QCOMPARE(stage.people->enablings.size(), 5); // only those that were done
        QCOMPARE(stage.page->list()->users()->user(8)->state, User::State::Active);
        QVERIFY(!stage.action("users.undo")->isEnabled());
    }

    void stoppedInBetweenNobodyIsLeftUncounted()
    {
        MessageBar messages;
        People people;
        UserWork work(&messages);
        work.setDirectory(&people);
        people.answersAtOnce = false;
        work.setEnabled({{u"id-2"_s, u"A"_s}, {u"id-3"_s, u"B"_s}, {u"id-4"_s, u"C"_s}}, false);
        people.release();
        QTRY_COMPARE(people.enablings.size(), 2);
        work.stop(); // the second is on its way
        QVERIFY(work.isBusy());
        people.release();
        QTRY_VERIFY(!work.isBusy());
        QCOMPARE(people.enablings.size(), 2);
        QCOMPARE(people.cancelled, 0);
        QVERIFY2(messages.message().headline.contains(u"2 of 3"_s), qPrintable(messages.message().headline));
        people.answersAtOnce = true;
        work.undo();
        QCOMPARE(people.enablings.size(), 4);
    }

    void undoLeavesThoseWhoWereThatWayBefore()
    {
        Stage stage;
        stage.check({1, 2}); // the first is disabled already
        stage.action("users.disable")->trigger();
        QCOMPARE(stage.people->enablings.size(), 2);
        QVERIFY(buttonNamed(stage.messages, u"Undo 1"_s));
        stage.action("users.undo")->trigger();
        QCOMPARE(stage.people->enablings.last(), (std::pair<QString, bool>{u"id-2"_s, true}));
        QVERIFY(!stage.page->list()->users()->user(1)->enabled);
        stage.action("users.disable")->trigger(); // now both are
        stage.page->list()->users()->clearChecks();
        stage.check({1});
        stage.action("users.disable")->trigger();
        QVERIFY2(!stage.action("users.undo")->isEnabled(), "there is nothing of this to take back");
    }

    void aReloadNeverPutsAnotherPersonIntoTheDetails()
    {
        Stage stage;
        UsersTable *table = stage.page->list()->table();
        stage.page->list()->footer()->pageBox()->setValue(3);
        QTRY_VERIFY(stage.page->list()->users()->user(120));
        stage.page->openDetails(120);
        stage.people->joined = 2; // two people came in front
        stage.page->reload();
        QTRY_COMPARE(stage.page->list()->users()->user(120)->id, u"id-118"_s);
        QCOMPARE(stage.page->details()->user()->id, u"id-120"_s);
        QCOMPARE(table->currentRow(), 122); // still the same person
        stage.people->joined = 5000;
        stage.page->reload();
        QTRY_COMPARE(stage.page->list()->users()->user(122)->id, u"id-1000122"_s);
        QCOMPARE(stage.page->details()->user()->id, u"id-120"_s);
        QCOMPARE(table->currentRow(), -1); // nobody who is held
        table->setCurrentRow(124);         // and the table leads again
        QCOMPARE(stage.page->details()->user()->id, u"id-1000124"_s);
    }

    void theRowJumpedToIsShownWhenItArrives()
    {
        Stage stage;
        stage.page->openDetails(3);
        stage.page->list()->footer()->pageBox()->setValue(2'000);
        QTRY_VERIFY(stage.page->list()->users()->user(99'950));
        QTRY_COMPARE(stage.page->details()->user()->id, u"id-99950"_s);
    }

    void whoeverIsInTheDetailsIsMeant()
    {
        Stage stage;
        stage.page->list()->table()->setCurrentRow(4);
        stage.action("users.new")->trigger();
        auto *dialog = stage.page->findChild<NewUserDialog *>();
        dialog->edit(u"display_name"_s)->setText(u"Zoë Lund"_s);
        QTest::keyClicks(dialog->edit(u"name"_s), u"zoe"_s);
        dialog->primary()->click();
        QTRY_VERIFY(buttonNamed(stage.messages, u"Show"_s));
        buttonNamed(stage.messages, u"Show"_s)->click(); // somebody who is not among the rows
        QCOMPARE(stage.page->details()->user()->id, u"id-1000000"_s);
        QCOMPARE(stage.page->list()->table()->currentRow(), -1);
        stage.action("users.disable")->trigger();
        QCOMPARE(stage.people->enablings.last().first, u"id-1000000"_s);
        stage.page->list()->removeAction()->trigger();
        auto *question = stage.page->findChild<DeleteDialog *>();
        QVERIFY(question);
        QStringList words;
        for (const Label *label : question->findChildren<Label *>())
            words << label->text();
        QVERIFY2(words.contains(People::person(1'000'000).email), "who it is has to be said");
        question->deleteButton()->click();
        QCOMPARE(stage.people->removals, QStringList{u"id-1000000"_s});
    }

    void theDetailsNameTheOrganizationThatIsShown()
    {
        Stage stage;
        stage.page->setOrganization(u"umbrella"_s, false);
        stage.page->openDetails(1);
        QStringList words;
        for (const Label *label : stage.page->details()->findChildren<Label *>())
            words << label->text();
        QVERIFY(words.contains(u"alice.horvath · umbrella"_s));
    }

    void oneIsDeletedByName()
    {
        Stage stage;
        stage.page->list()->table()->setCurrentRow(3);
        stage.page->list()->removeAction()->trigger();
        const QPointer<DeleteDialog> dialog = stage.page->findChild<DeleteDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(u"Alice Okafor"_s));
        QVERIFY(!dialog->confirmation());
        QVERIFY(!dialog->deleteButton()->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return); // pressed without thinking
        QTRY_VERIFY(!dialog);
        QVERIFY(stage.people->removals.isEmpty());
        stage.page->list()->removeAction()->trigger();
        stage.page->findChild<DeleteDialog *>()->deleteButton()->click();
        QCOMPARE(stage.people->removals, QStringList{u"id-3"_s});
    }

    void fromThreeOnTheNumberIsTyped()
    {
        Stage stage;
        stage.check({1, 8, 9});
        stage.page->list()->removeAction()->trigger();
        auto *dialog = stage.page->findChild<DeleteDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->deleteButton()->isEnabled());
        QTest::keyClicks(dialog->confirmation(), u"delete 2"_s);
        QVERIFY(!dialog->deleteButton()->isEnabled());
        QTest::keyClick(dialog->confirmation(), Qt::Key_Backspace);
        QTest::keyClicks(dialog->confirmation(), u"3"_s);
        QVERIFY(dialog->deleteButton()->isEnabled());
        dialog->deleteButton()->click();
        QCOMPARE(stage.people->removals.size(), 3);
        QVERIFY(stage.page->list()->users()->checked().isEmpty());
    }

    void whatMayNotBeDoneIsOffWithTheReason()
    {
        auto people = std::make_unique<People>();
        const QString reason = u"This account is not an administrator of “acme”."_s;
        for (const QString &name : {u"users.add"_s, u"users.edit"_s, u"users.enable"_s,
                                    u"users.set_password"_s, u"users.delete"_s, u"users.filter_group"_s})
            people->without.insert(name, reason);
        Stage stage(QSize(1144, 732), std::move(people));
        stage.page->openDetails(1);
        for (const char *id : {"users.new", "users.enable", "users.disable", "users.delete",
                               "users.reset-password", "users.edit", "users.filter"}) {
            QAction *action = stage.action(id);
            QVERIFY2(!action->isEnabled(), id);
            QCOMPARE(Actions::reason(action), reason);
            QVERIFY2(action->toolTip().contains(reason), id);
        }
        QVERIFY(stage.edit(u"email"_s)->isReadOnly());
        bool told = false;
        const QList<Label *> labels = stage.page->details()->findChildren<Label *>();
        for (const Label *label : labels)
            told = told || (label->isVisible() && label->text().contains(reason));
        QVERIFY2(told, "a control that is off takes no focus, so the reason must stand there as text");
        QVERIFY(!Actions::reason(stage.action("users.act-as")).isEmpty());
    }

    void sectionsToComeAreOffWithTheReason()
    {
        Stage stage;
        const auto *tabs = stage.sections->findChild<QTabBar *>();
        QVERIFY(tabs->isTabEnabled(0));
        for (int at = 1; at < tabs->count(); ++at) {
            QVERIFY(!tabs->isTabEnabled(at));
            QVERIFY(!tabs->tabToolTip(at).isEmpty());
        }
    }

    void eachStateOfTheListSaysSo()
    {
        Stage stage;
        stage.people->matching = 0;
        stage.search(u"alix-h"_s);
        QTRY_COMPARE(shownState(stage), u"No user matches “alix-h”"_s);
        stage.search({});
        QTRY_COMPARE(shownState(stage), QString());
        stage.people->matching = 0;
        stage.search(u"x"_s);
        QTRY_VERIFY(!shownState(stage).isEmpty());
        stage.people->refusal = People::refused();
        stage.page->reload();
        QTRY_COMPARE(shownState(stage), u"Users could not be read"_s);
        stage.people->refusal.reset();
        stage.people->matching = 12;
        QTRY_VERIFY(buttonNamed(stage.page->list()->state(), u"Try again"_s));
        buttonNamed(stage.page->list()->state(), u"Try again"_s)->click();
        QTRY_COMPARE(shownState(stage), QString());
        QCOMPARE(stage.page->list()->table()->model()->rowCount(), 12);
    }

    void aRefusedPageKeepsTheRowsThatAreThere()
    {
        Stage stage;
        stage.people->refusal = People::refused();
        stage.page->list()->footer()->pageBox()->setValue(9'000);
        QTRY_VERIFY(stage.said().contains(u"Unauthorized operation"_s));
        QVERIFY(stage.page->list()->users()->user(0));
        QVERIFY(stage.page->list()->table()->isVisible());
    }

    void whatWasReadAfterAllTakesTheErrorBack()
    {
        Stage stage;
        stage.people->refusal = People::refused();
        stage.page->list()->footer()->pageBox()->setValue(9'000);
        QTRY_VERIFY(stage.said().contains(u"could be read"_s));
        stage.people->refusal.reset();
        stage.page->retryIfFailed();
        QTRY_VERIFY(stage.page->list()->users()->user(449'960));
        QCOMPARE(stage.said(), QString());
        // A message of something else stays.
        stage.people->refusal = People::refused();
        stage.page->list()->footer()->pageBox()->setValue(9'500);
        QTRY_VERIFY(stage.said().contains(u"could be read"_s));
        stage.people->refusal.reset();
        stage.check({449'960});
        Message another;
        another.headline = u"Another thing"_s;
        stage.messages->show(another);
        stage.page->retryIfFailed();
        QTRY_VERIFY(stage.page->list()->users()->user(474'960));
        QVERIFY(stage.said().contains(u"Another thing"_s));
    }

    void anEndedSignInIsToldOnce()
    {
        Stage stage;
        stage.people->refusal = Error{u"account.sign_in_needed"_s, Category::Reauth, u"Ended."_s, {}, {}};
        stage.page->reload();
        QTRY_COMPARE(stage.page->list()->users()->state(), UserTableModel::State::Failed);
        QVERIFY2(stage.said().isEmpty(), "the account's own bar says it, above");
    }

    void withoutTheRightNothingIsShown()
    {
        auto people = std::make_unique<People>();
        people->refusal = People::refused();
        people->capabilitiesAnyway = true;
        people->without.insert(u"users.list"_s, u"Ask an administrator of “acme”."_s);
        Stage stage(QSize(968, 640), std::move(people));
        QTRY_COMPARE(shownState(stage), u"You may not see users here"_s);
        stage.people->refusal.reset();
        stage.people->without.clear();
        QTRY_VERIFY(buttonNamed(stage.page->list()->state(), u"Ask the server again"_s));
        buttonNamed(stage.page->list()->state(), u"Ask the server again"_s)->click();
        QTRY_COMPARE(stage.page->list()->table()->model()->rowCount(), 1'000'000);
    }

    void allThatMatchCanBeChecked()
    {
        Stage stage;
        QVERIFY(!stage.action("users.check-all")->isEnabled()); // a million
        QVERIFY(!Actions::reason(stage.action("users.check-all")).isEmpty());
        stage.search(u"ali"_s);
        QTRY_VERIFY(stage.action("users.check-all")->isEnabled());
        stage.action("users.check-all")->trigger();
        QTRY_COMPARE(stage.page->list()->users()->checked().size(), 1'248);
    }

    void aPasswordIsTypedTwiceAndForgotten()
    {
        Stage stage;
        stage.page->openDetails(3);
        stage.action("users.reset-password")->trigger();
        const QPointer<SetPasswordDialog> dialog = stage.page->findChild<SetPasswordDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->password()->echoMode(), QLineEdit::Password);
        QTest::keyClicks(dialog->password(), u"correct horse"_s);
        QTest::keyClicks(dialog->repeated(), u"correct hose"_s);
        QVERIFY(!dialog->primary()->isEnabled());
        dialog->repeated()->selectAll();
        QTest::keyClicks(dialog->repeated(), u"correct horse"_s);
        stage.people->refusal = People::refused();
        dialog->primary()->click();
        QVERIFY(dialog); // stays, with the server's words
        QVERIFY(dialog->messageBar()->accessibleDescription().contains(u"Unauthorized operation"_s));
        stage.people->refusal.reset();
        dialog->primary()->click();
        QCOMPARE(stage.people->passwordSet, u"correct horse"_s);
        QTRY_VERIFY(!dialog);
        QVERIFY(stage.said().contains(u"Alice Okafor"_s));
        QVERIFY(!stage.said().contains(u"horse"_s));
    }

    void aNewPersonNeedsAUsername()
    {
        Stage stage;
        stage.action("users.new")->trigger();
        const QPointer<NewUserDialog> dialog = stage.page->findChild<NewUserDialog *>();
        QVERIFY(dialog);
        dialog->edit(u"display_name"_s)->setText(u"Zoë Lund"_s);
        QVERIFY(!dialog->primary()->isEnabled());
        QTest::keyClicks(dialog->edit(u"name"_s), u"zoe"_s);
        dialog->primary()->click();
        QCOMPARE(stage.people->added,
                 (QJsonObject{{u"name"_s, u"zoe"_s}, {u"display_name"_s, u"Zoë Lund"_s}}));
        QTRY_VERIFY(!dialog);
        QVERIFY(stage.said().contains(u"Zoë Lund"_s));
    }

    void tabReachesEveryFieldOfANewPerson()
    {
        Stage stage;
        stage.action("users.new")->trigger();
        auto *dialog = stage.page->findChild<NewUserDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *groups = dialog->findChild<MembersField *>();
        groups->edit()->setFocus();
        QTest::keyClicks(groups->edit(), u"design"_s);
        QTest::keyClick(groups->edit(), Qt::Key_Return);
        QCOMPARE(groups->members(), QStringList{u"design"_s});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *next = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(next);
        QCOMPARE(next->echoMode(), QLineEdit::Password);
    }

    void inANarrowWindowTheDetailsLieOverTheList()
    {
        Stage stage(QSize(904, 492));
        const int before = stage.page->list()->width();
        stage.page->openDetails(1);
        QCOMPARE(stage.page->list()->width(), before);
        QVERIFY(stage.page->details()->geometry().right() >= stage.page->width() - 1);
        stage.window->resize(1144, 732);
        QTRY_VERIFY(stage.page->list()->width() < 820);
        QVERIFY(!stage.page->details()->isHidden());
    }
};

QTEST_MAIN(TestUsersPage)
#include "TestUsersPage.moc"
