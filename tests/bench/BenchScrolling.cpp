// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scrolling over ten thousand people, sixty frames a second: the work of each frame and the memory,
// beside a bare table with as many rows that are all in memory. One JSON line.
//
// BenchScrolling [--rows N] [--passes N] [--step ROWS]
#include "House.h"
#include "Measuring.h"
#include "directory/UserTableModel.h"
#include "ui/admin/UsersList.h"
#include "ui/admin/UsersTable.h"

#include <QEventLoop>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace chatelaine;
using namespace chatelaine::bench;

namespace {

constexpr auto frame = std::chrono::milliseconds(16);
constexpr double budget = 1000.0 / 60;

struct Frames
{
    QList<double> wall; ///< milliseconds at work, until the frame was on screen and all else was done
    QList<double> cpu;
    int complete = 0; ///< with every row read

    [[nodiscard]] QJsonObject figures() const
    {
        const auto late = std::count_if(wall.begin(), wall.end(), [](double each) { return each > budget; });
        return {{u"frames"_s, qint64(wall.size())},
                {u"frame_ms"_s, spread(wall)},
                {u"frame_cpu_ms"_s, spread(cpu)},
                {u"late"_s, qint64(late)},
                {u"complete"_s, rounded(double(complete) / double(std::max<qsizetype>(1, wall.size())))}};
    }
};

using IsComplete = std::function<bool()>;

/// From one end to the other, so many rows a frame.
void scroll(PaintWatch &watch, QTableView *table, int rows, const IsComplete &isComplete, Frames &frames)
{
    QScrollBar *bar = table->verticalScrollBar();
    const int step = table->verticalHeader()->defaultSectionSize() * rows * (bar->value() > 0 ? -1 : 1);
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    qint64 cpu = -1;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        // What the last frame cost is known when the next one begins.
        const qint64 busy = watch.takeBusy();
        const qint64 used = processorTime();
        if (cpu >= 0) {
            frames.wall << milliseconds(busy);
            frames.cpu << milliseconds(used - cpu);
            frames.complete += isComplete() ? 1 : 0;
        }
        cpu = used;
        const int before = bar->value();
        bar->setValue(before + step);
        if (bar->value() == before)
            loop.quit();
    });
    timer.start(frame);
    loop.exec();
}

/// What Qt itself needs for as many rows and the same columns.
std::unique_ptr<QTableView> bareTable(const QTableView *like)
{
    auto table = std::make_unique<QTableView>();
    auto *model = new QStandardItemModel(like->model()->rowCount(), 0, table.get());
    for (int column = 0; column < like->model()->columnCount(); ++column) {
        if (like->isColumnHidden(column))
            continue;
        const int to = model->columnCount();
        model->insertColumn(to);
        for (int row = 0; row < model->rowCount(); ++row)
            model->setItem(row, to, new QStandardItem(u"Person %1 of %2"_s.arg(row).arg(to)));
        table->setModel(model);
        table->setColumnWidth(to, like->columnWidth(column));
    }
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(like->verticalHeader()->defaultSectionSize());
    table->verticalHeader()->setDefaultSectionSize(like->verticalHeader()->defaultSectionSize());
    table->resize(like->size());
    return table;
}

bool isComplete(const UsersList *list)
{
    const UsersTable *table = list->table();
    const int below = table->rowAt(table->viewport()->height() - 1);
    const int last = below < 0 ? list->users()->rowCount() - 1 : below;
    for (int row = table->firstVisibleRow(); row <= last; ++row)
        if (!list->users()->user(row))
            return false;
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    PaintWatch watch(argc, argv);
    const int passes = option("--passes", 10);
    const int step = option("--step", 8);
    House house(option("--rows", 10'000));
    house.signIn(watch);
    const auto window = house.window();
    House::present(watch, window.get());
    window->showPage(PageId::Administration);
    const auto *list = window->findChild<UsersList *>();
    watch.until("the first rows",
                [list] { return list->users()->rowCount() > 0 && !list->users()->isReading(); });
    watch.rest();

    const auto ours = [list] {
        return isComplete(list);
    };
    const double before = residentMebibytes();
    Frames frames;
    scroll(watch, list->table(), step, ours, frames);
    const double afterOne = residentMebibytes();
    for (int pass = 1; pass < passes; ++pass)
        scroll(watch, list->table(), step, ours, frames);
    const double afterAll = residentMebibytes();

    const auto table = bareTable(list->table());
    table->show();
    watch.rest();
    Frames bare;
    scroll(watch, table.get(), step, [] { return true; }, bare);
    print({{u"rows"_s, list->users()->rowCount()},
           {u"passes"_s, passes},
           {u"rows_a_frame"_s, step},
           {u"ours"_s, frames.figures()},
           {u"bare"_s, bare.figures()},
           {u"ratio_of_frames"_s, rounded(median(frames.wall) / median(bare.wall))},
           {u"rss_mib"_s, QJsonObject{{u"before"_s, rounded(before)},
                                      {u"after_one"_s, rounded(afterOne)},
                                      {u"after_all"_s, rounded(afterAll)}}},
           {u"ratio_of_memory"_s, rounded(afterAll / afterOne)}});
    return 0;
}
