// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first rows of a million people, a search and a jump to the end: from the key or the click to the
// rows on screen, beside the very same request over a bare socket. One JSON line.
//
// BenchUsers [--people N] [--rounds N]
#include "House.h"
#include "Measuring.h"
#include "PlainConnection.h"
#include "directory/UserTableModel.h"
#include "ui/admin/UsersList.h"
#include "ui/admin/UsersTable.h"
#include "ui/admin/UsersToolbar.h"
#include "ui/widgets/SearchBox.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatelaine;
using namespace chatelaine::bench;

namespace {

constexpr double goal = 40; ///< milliseconds more than the request alone

/// The rounds of one way to ask for rows.
struct Series
{
    QList<double> shown;
    QList<double> raw;
    QList<double> more;

    [[nodiscard]] QJsonObject figures() const
    {
        return {{u"shown_ms"_s, spread(shown)},
                {u"raw_ms"_s, spread(raw)},
                {u"more_ms"_s, spread(more)},
                {u"ratio"_s, rounded(median(shown) / median(raw))},
                {u"ratio_to_goal"_s, rounded(median(more) / goal)}};
    }
};

/// One window, in which everything is asked for the first time.
class Round
{
public:
    Round(PaintWatch &watch, House &house, const QUuid &account)
        : m_watch(watch)
        , m_house(house)
        , m_token(house.accounts.keeper(account)->current().accessToken)
        , m_window(house.window())
    {
        House::present(watch, m_window.get());
    }

    void first(Series &series)
    {
        measure(
            "the first rows", series, [](const UsersList *) { return true; },
            [this] { m_window->showPage(PageId::Administration); });
    }

    void search(Series &series)
    {
        QLineEdit *edit = list()->toolbar()->search()->edit();
        edit->setFocus();
        measure(
            "what was searched for", series,
            // The rows of before stand there until the answer, which are more.
            [all = list()->users()->rowCount()](const UsersList *list) {
                return list->users()->rowCount() < all;
            },
            [edit] {
                edit->setText(u"an"_s);
                QTest::keyClick(edit, Qt::Key_Return); // else the box waits for the next letter
            });
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Return);
        m_watch.until("everybody again", [this] {
            return list()->users()->query().search.isEmpty() && !list()->users()->isReading();
        });
    }

    void end(Series &series)
    {
        UsersTable *table = list()->table();
        table->setFocus();
        measure(
            "the last rows", series,
            [](const UsersList *list) {
                return list->table()->currentRow() == list->users()->rowCount() - 1;
            },
            [table] { QTest::keyClick(table, Qt::Key_End); });
    }

private:
    /// Null until the page was opened.
    UsersList *list()
    {
        if (!m_list)
            m_list = m_window->findChild<UsersList *>();
        return m_list;
    }

    /// Does `begin` and waits for the rows, then asks for the same page without the program.
    void measure(const char *what, Series &series, const std::function<bool(const UsersList *)> &isMeant,
                 const std::function<void()> &begin)
    {
        m_watch.rest();
        m_house.forgetRequests();
        const auto isShown = [&](const QObject *widget) {
            const UsersList *users = list();
            return users && widget == users->table()->viewport() && isMeant(users) && hasRows(users);
        };
        const auto [from, to] = m_watch.untilPainted(what, isShown, begin);
        m_watch.rest();
        const double shown = milliseconds(to - from);
        const double raw = again(firstQuestion());
        series.shown << shown;
        series.raw << raw;
        series.more << shown - raw;
    }

    /// Every row in view was read.
    static bool hasRows(const UsersList *list)
    {
        const UserTableModel *users = list->users();
        const UsersTable *table = list->table();
        const int below = table->rowAt(table->viewport()->height() - 1);
        const int last = below < 0 ? users->rowCount() - 1 : below;
        if (last < 0)
            return false;
        for (int row = table->firstVisibleRow(); row <= last; ++row)
            if (!users->user(row))
                return false;
        return true;
    }

    [[nodiscard]] QByteArray firstQuestion() const
    {
        const QJsonArray requests = m_house.requests();
        for (const auto &each : requests)
            if (each["path"_L1].toString() == "/api/get-users"_L1)
                return each["target"_L1].toString().toLatin1();
        qFatal("the server was not asked for people");
    }

    [[nodiscard]] double again(const QByteArray &target) const
    {
        const qint64 from = now();
        const PlainConnection connection(m_house.address());
        connection.get(target, "Authorization: Bearer " + m_token + "\r\nAccept: application/json\r\n");
        const QByteArray body = connection.body();
        const double took = milliseconds(now() - from);
        if (!body.startsWith(R"({"status":"ok")"))
            qFatal("the bare request was refused");
        return took;
    }

    PaintWatch &m_watch;
    House &m_house;
    QByteArray m_token;
    std::unique_ptr<MainWindow> m_window;
    UsersList *m_list = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    PaintWatch watch(argc, argv);
    const int people = option("--people", 1'000'000);
    const int rounds = option("--rounds", 7);
    House house(people);
    const QUuid account = house.signIn(watch);
    Series first;
    Series search;
    Series end;
    // The one before them fills the caches of both sides, and is not counted.
    for (int at = 0; at <= rounds; ++at) {
        if (at == 1)
            first = search = end = {};
        Round round(watch, house, account);
        round.first(first);
        round.search(search);
        round.end(end);
    }
    print({{u"people"_s, people},
           {u"rounds"_s, rounds},
           {u"goal_ms"_s, goal},
           {u"first"_s, first.figures()},
           {u"search"_s, search.figures()},
           {u"end"_s, end.figures()}});
    return 0;
}
