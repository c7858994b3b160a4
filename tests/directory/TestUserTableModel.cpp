// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeDirectory.h"
#include "directory/UserTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestUserTableModel : public QObject
{
    Q_OBJECT

    static QString textOf(const UserTableModel &model, int row, int column = 0, int role = Qt::DisplayRole)
    {
        return model.data(model.index(row, column), role).toString();
    }

    static bool isPlaceholder(const UserTableModel &model, int row)
    {
        return model.data(model.index(row, 0), UserTableModel::PlaceholderRole).toBool();
    }

private Q_SLOTS:
    void spansTheWholeDirectoryAndHoldsWhatIsInView()
    {
        FakeDirectory directory;
        UserTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setDirectory(&directory);
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(textOf(model, 3), u"Person 3"_s);
        QVERIFY(isPlaceholder(model, 999'999));
        QCOMPARE(textOf(model, 999'999, 0, Qt::AccessibleTextRole), u"Not read yet"_s);

        model.setVisibleRows(999'970, 999'999);
        QTRY_VERIFY(!isPlaceholder(model, 999'999));
        QCOMPARE(textOf(model, 999'999), u"Person 999999"_s);
        QCOMPARE(directory.asked.constLast().page, 19'999);
    }

    void holdsNoMoreAfterScrollingOverTenThousandRows()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        qsizetype most = 0;
        for (int row = 0; row < 10'000; row += 250) {
            model.setVisibleRows(row, row + 24);
            QTRY_VERIFY(!isPlaceholder(model, row + 24));
            most = qMax(most, model.heldPages());
        }
        QVERIFY2(most <= 12, qPrintable(QString::number(most)));
        QVERIFY(isPlaceholder(model, 0));
    }

    void asksOnceForAPageHoweverOftenTheViewMoves()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        QTRY_VERIFY(!model.isReading());
        const qsizetype before = directory.asked.size();
        for (int row = 100'000; row < 200'000; row += 1'000)
            model.setVisibleRows(row, row + 20);
        QTRY_VERIFY(!isPlaceholder(model, 199'000));
        QVERIFY2(directory.asked.size() - before <= 3, "dragging asks for where it stops and its neighbours");
    }

    void aJumpIsAnsweredAtOnce()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        QTRY_VERIFY(!model.isReading());
        QTest::qWait(100); // a view that rests
        // As a table does that brings a row into view and then to its top: one jump in two moves.
        model.setVisibleRows(999'960, 999'980);
        model.setVisibleRows(999'979, 999'999);
        QCoreApplication::processEvents();
        QVERIFY2(!isPlaceholder(model, 999'999), "nobody waits for a view that does not move any more");
    }

    void whatIsInViewIsAskedForAlone()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        QTRY_VERIFY(!model.isReading());
        directory.answersAtOnce = false;
        const qsizetype before = directory.asked.size();
        model.setVisibleRows(500'000, 500'020);
        QTRY_COMPARE(directory.asked.size(), before + 1);
        QCOMPARE(directory.asked.constLast().page, 10'001);
        directory.release();
        QTRY_COMPARE(directory.asked.size(), before + 3);
        QVERIFY(!isPlaceholder(model, 500'020));
    }

    void readsWhileItScrolls()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        QTRY_VERIFY(!model.isReading());
        // Sixty times a second, as a touchpad or a key that is held down does.
        for (int row = 0; row < 300; row += 4) {
            model.setVisibleRows(row, row + 20);
            QTest::qWait(16);
        }
        QVERIFY2(!isPlaceholder(model, 250), "it moved all the time and never rested");
        QVERIFY(directory.asked.size() <= 8);
    }

    void cancelsWhatWasScrolledAway()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        QTRY_VERIFY(!model.isReading());
        directory.answersAtOnce = false;
        model.setVisibleRows(500'000, 500'020);
        QTRY_VERIFY(model.isReading());
        model.setVisibleRows(0, 20);
        QVERIFY(!model.isReading());
        directory.release();
        QTRY_VERIFY(directory.cancelled > 0);
        QVERIFY(isPlaceholder(model, 500'000));
    }

    void keepsTheOldRowsUntilNewOnesArrive()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        directory.answersAtOnce = false;
        Query query;
        query.search = {{u"display_name"_s, u"7"_s}};
        model.setQuery(query);
        QCOMPARE(model.state(), UserTableModel::State::Reloading);
        QCOMPARE(textOf(model, 3), u"Person 3"_s);
        directory.people = 2;
        directory.release();
        QTRY_COMPARE(model.state(), UserTableModel::State::Ready);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(directory.asked.constLast().search, query.search);
    }

    void dropsTheAnswerToAnEarlierQuestion()
    {
        FakeDirectory directory;
        directory.answersAtOnce = false;
        UserTableModel model;
        model.setDirectory(&directory);
        Query second;
        second.descending = true;
        second.sortField = u"display_name"_s;
        model.setQuery(second);
        directory.release();
        QTRY_COMPARE(model.state(), UserTableModel::State::Ready);
        QCOMPARE(textOf(model, 0), u"Person 999999"_s);
        QCOMPARE(directory.cancelled, 1);
    }

    void staysWhereItIsWhenReadAgain()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        model.setVisibleRows(5'000, 5'020);
        QTRY_VERIFY(!isPlaceholder(model, 5'020));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        directory.people = 999'999;
        model.reload();
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.rowCount(), 999'999);
        QCOMPARE(textOf(model, 5'000), u"Person 5000"_s);
    }

    void growsAsOneGoesWhereTheServerCannotCount()
    {
        FakeDirectory directory;
        directory.counts = false;
        directory.people = 120;
        UserTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setDirectory(&directory);
        QVERIFY(!model.total());
        QTRY_COMPARE(model.rowCount(), 150);
        model.setVisibleRows(60, 90);
        QTRY_COMPARE(model.rowCount(), 120);
    }

    void showsAFailureAndTriesAgainWhenAsked()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        QTRY_VERIFY(!model.isReading());
        directory.failure = Error{u"directory.not_permitted"_s, Category::Policy, u"no"_s, {}, {}};
        model.setVisibleRows(10'000, 10'010);
        QTRY_COMPARE(model.state(), UserTableModel::State::Failed);
        QCOMPARE(model.error()->code, u"directory.not_permitted"_s);
        QCOMPARE(textOf(model, 3), u"Person 3"_s);
        const qsizetype asked = directory.asked.size();
        model.setVisibleRows(10'000, 10'010);
        QTest::qWait(100);
        QVERIFY2(directory.asked.size() <= asked + 2, "a page that failed is not asked for again by itself");
        directory.failure.reset();
        model.retry();
        QVERIFY(!model.error());
        QTRY_VERIFY(!isPlaceholder(model, 10'000));
    }

    void showsTheFailureOfTheFirstReading()
    {
        FakeDirectory directory;
        directory.failure = Error{u"network.offline"_s, Category::Network, u"no"_s, {}, {}};
        UserTableModel model;
        model.setDirectory(&directory);
        QCOMPARE(model.state(), UserTableModel::State::Failed);
        QCOMPARE(model.rowCount(), 0);
        directory.failure.reset();
        model.retry();
        QCOMPARE(model.state(), UserTableModel::State::Ready);
        QCOMPARE(model.rowCount(), 1'000'000);
    }

    void checksAreNotTheCurrentRowAndOutliveTheirPage()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        QVERIFY(model.setData(model.index(4, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(textOf(model, 4, 0, Qt::AccessibleTextRole), u"Person 4, checked"_s);
        for (int row = 1'000; row < 3'000; row += 50) {
            model.setVisibleRows(row, row + 20);
            QTRY_VERIFY(!isPlaceholder(model, row));
        }
        QVERIFY(isPlaceholder(model, 4));
        QCOMPARE(model.checked().value(FakeDirectory::idOf(4)), u"Person 4"_s);
        QVERIFY2(!model.setData(model.index(4, 0), Qt::Checked, Qt::CheckStateRole),
                 "a placeholder is nobody");
        model.setQuery(Query());
        QVERIFY(model.checked().isEmpty());
    }

    void sortsOnlyByWhatTheServerSorts()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(textOf(model, 0), u"Person 999999"_s);
        const qsizetype asked = directory.asked.size();
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(directory.asked.size(), asked);
        QVERIFY(!model.headerData(1, Qt::Horizontal, UserTableModel::SortableRole).toBool());
        QVERIFY(!model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }

    void showsChosenColumnsAndStatesInWords()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        QCOMPARE(model.columns(), (QStringList{u"display_name"_s, u"enabled"_s}));
        QCOMPARE(textOf(model, 1, 1), u"Disabled"_s);
        QCOMPARE(model.data(model.index(1, 1), UserTableModel::StateRole).toInt(),
                 int(User::State::Disabled));
        model.setColumns({u"seen"_s, u"display_name"_s, u"no such"_s});
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(textOf(model, 1, 0), u"never"_s);
    }

    void showsANewerReadingOfAPerson()
    {
        FakeDirectory directory;
        UserTableModel model;
        model.setDirectory(&directory);
        User user = FakeDirectory::person(7);
        user.displayName = u"Renamed"_s;
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.updateUser(user);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(textOf(model, 7), u"Renamed"_s);
        QCOMPARE(model.rowOf(user.id), 7);
    }

    void survivesItsDirectoryAndItsOwnEndWhileReading()
    {
        auto directory = std::make_unique<FakeDirectory>();
        directory->answersAtOnce = false;
        auto model = std::make_unique<UserTableModel>();
        model->setDirectory(directory.get());
        model.reset();
        directory->release();
        QTRY_COMPARE(directory->cancelled, 1);
        UserTableModel second;
        second.setDirectory(directory.get());
        second.setDirectory(nullptr);
        directory.reset();
        QCOMPARE(second.rowCount(), 0);
        QCOMPARE(second.state(), UserTableModel::State::Empty);
    }
};

QTEST_GUILESS_MAIN(TestUserTableModel)
#include "TestUserTableModel.moc"
