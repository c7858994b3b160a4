// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/UserTableModel.h"

#include "directory/CellText.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

/// Long enough that dragging the scroll bar over the whole directory asks for where it stops only.
constexpr std::chrono::milliseconds settle = 60ms;
/// More than this at once helps no server we measured.
constexpr qsizetype requestsAtOnce = 2;
constexpr qint64 neighbours = 1;

} // namespace

UserTableModel::UserTableModel(Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
    , m_cache(m_query.pageSize)
{
    m_planner.setSingleShot(true);
    connect(&m_planner, &QTimer::timeout, this, &UserTableModel::plan);
}

UserTableModel::~UserTableModel()
{
    abandon();
}

void UserTableModel::setDirectory(Directory *directory)
{
    abandon();
    beginResetModel();
    m_directory = directory;
    m_fields = directory ? directory->fields() : QList<Field>();
    m_columns.clear();
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(m_columns),
                 [](const Field &field) { return field.shown; });
    m_cache = PageCache(m_query.pageSize);
    m_rows = 0;
    m_total.reset();
    m_readAt = {};
    m_checked.clear();
    m_drafts.clear();
    endResetModel();
    start();
    Q_EMIT checksChanged();
}

void UserTableModel::setQuery(const Query &query)
{
    m_query = query;
    clearChecks();
    start();
}

void UserTableModel::reload()
{
    // Whoever reads again from the middle wants to stay there.
    const bool isSameQuestion = !m_awaitsFirst && m_rows > 0;
    start(isSameQuestion ? m_cache.pageOf(qMin(m_firstVisible, m_rows - 1)) : 1);
}

void UserTableModel::retry()
{
    if (m_awaitsFirst || m_rows == 0) {
        start(m_firstPage);
        return;
    }
    m_failed.clear();
    m_error.reset();
    setState(State::Ready);
    plan();
}

void UserTableModel::cancel()
{
    if (m_running.isEmpty() && !m_planner.isActive())
        return;
    abandon();
    setState(m_rows > 0 ? State::Ready : State::Empty);
}

void UserTableModel::abandon()
{
    m_planner.stop();
    cancelAllBut(1, 0);
    ++m_question;
}

void UserTableModel::start(qint64 firstPage)
{
    abandon();
    m_error.reset();
    m_failed.clear();
    m_firstPage = firstPage;
    m_awaitsFirst = m_directory != nullptr;
    setState(!m_directory ? State::Empty : m_rows > 0 ? State::Reloading : State::Loading);
    plan();
}

void UserTableModel::setVisibleRows(int first, int last)
{
    m_firstVisible = qMax(0, first);
    m_lastVisible = qMax(m_firstVisible, qint64(last));
    if (!m_directory || m_awaitsFirst)
        return;
    const qint64 firstPage = qMax<qint64>(1, m_cache.pageOf(m_firstVisible) - neighbours);
    const qint64 lastPage = m_cache.pageOf(m_lastVisible) + neighbours;
    m_cache.use(firstPage, lastPage);
    cancelAllBut(firstPage, lastPage);
    planSoon({firstPage, lastPage});
}

/// A view that rested is read at once, wherever it jumped to. One that scrolls is read as it goes;
/// one that flies past page after page, where it stops.
void UserTableModel::planSoon(std::pair<qint64, qint64> pages)
{
    const bool rested = !m_sinceMoved.isValid() || m_sinceMoved.hasExpired(settle.count());
    const bool stays = std::exchange(m_pagesInView, pages) == pages;
    m_sinceMoved.start();
    if (rested)
        m_planner.start(0ms);
    else if (!m_planner.isActive() || (m_planner.intervalAsDuration() == settle && !stays))
        m_planner.start(settle);
}

void UserTableModel::plan()
{
    if (!m_directory)
        return;
    const qsizetype before = m_running.size();
    while (m_running.size() < requestsAtOnce) {
        // Asked anew each time: an answer may arrive before read() returns.
        const QList<qint64> wanted = missingPages();
        if (wanted.isEmpty())
            break;
        const Cancellation cancellation = Cancellation::create();
        m_running.insert(wanted.first(), cancellation);
        read(wanted.first(), cancellation);
    }
    if (m_running.size() != before)
        Q_EMIT stateChanged();
}

/// What is in view first, and when that is there, what is near it: a server that answers one after
/// the other must not be busy with rows nobody looks at.
QList<qint64> UserTableModel::missingPages() const
{
    if (m_awaitsFirst)
        return m_running.isEmpty() && !m_failed.contains(m_firstPage) ? QList<qint64>{m_firstPage}
                                                                      : QList<qint64>();
    if (m_rows == 0)
        return {};
    QList<qint64> wanted;
    const qint64 lastPage = m_cache.pageOf(m_rows - 1);
    const qint64 from = m_cache.pageOf(m_firstVisible);
    const qint64 to = qMin(lastPage, m_cache.pageOf(m_lastVisible));
    bool isComplete = true;
    for (qint64 page = from; page <= to; ++page) {
        wanted << page;
        isComplete = isComplete && (m_cache.holds(page) || m_failed.contains(page));
    }
    for (qint64 step = 1; isComplete && step <= neighbours; ++step)
        wanted << to + step << from - step;
    wanted.removeIf([this, lastPage](qint64 page) {
        return page < 1 || page > lastPage || m_cache.holds(page) || m_running.contains(page) ||
               m_failed.contains(page);
    });
    return wanted;
}

void UserTableModel::cancelAllBut(qint64 firstPage, qint64 lastPage)
{
    // Taken out first: cancelling may come back here through a listener.
    QList<Cancellation> dropped;
    m_running.removeIf([&](const auto &each) {
        const bool stays = each.key() >= firstPage && each.key() <= lastPage;
        if (!stays)
            dropped << each.value();
        return !stays;
    });
    for (const Cancellation &each : std::as_const(dropped))
        each.cancel();
}

QCoro::Task<void> UserTableModel::read(qint64 page, Cancellation cancellation)
{
    const QPointer<UserTableModel> self = this;
    const quint64 question = m_question;
    Query query = m_query;
    query.page = page;
    Result<Page> answer = co_await m_directory->users(query, cancellation);
    if (!self || question != m_question || cancellation.isCancelled())
        co_return;
    m_running.remove(page);
    take(std::move(answer), page);
}

void UserTableModel::take(Result<Page> answer, qint64 page)
{
    if (!answer) {
        m_failed.insert(page);
        m_error = answer.error();
        setState(State::Failed);
        return;
    }
    answer->page = page;
    m_failed.remove(page);
    if (m_failed.isEmpty())
        m_error.reset();
    if (m_awaitsFirst)
        begin(*answer);
    else
        grow(*answer);
    setState(m_error ? State::Failed : State::Ready);
    plan();
}

void UserTableModel::begin(const Page &answer)
{
    m_awaitsFirst = false;
    m_readAt = m_clock.now();
    m_cache = PageCache(m_query.pageSize);
    if (m_firstPage > 1) {
        grow(answer);
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows - 1), columnCount() - 1));
        return;
    }
    beginResetModel();
    m_cache.put(answer.page, answer.users);
    m_total = answer.total;
    m_rows = rowsAfter(answer);
    m_firstVisible = 0;
    m_lastVisible = m_query.pageSize - 1;
    endResetModel();
}

void UserTableModel::grow(const Page &answer)
{
    m_total = answer.total;
    m_cache.put(answer.page, answer.users);
    const bool isMiddle = !answer.total && answer.users.size() == m_cache.pageSize();
    setRowCount(isMiddle ? qMax(m_rows, rowsAfter(answer)) : rowsAfter(answer));
    const qint64 first = (answer.page - 1) * m_cache.pageSize();
    const qint64 last = qMin(m_rows, first + m_cache.pageSize()) - 1;
    if (first <= last && columnCount() > 0)
        Q_EMIT dataChanged(index(int(first), 0), index(int(last), columnCount() - 1));
}

/// Where the server cannot count, a full page promises one more.
qint64 UserTableModel::rowsAfter(const Page &answer) const
{
    const qint64 seen = (answer.page - 1) * m_query.pageSize + answer.users.size();
    const bool isLast = answer.users.size() < m_query.pageSize;
    const qint64 rows = answer.total ? *answer.total : isLast ? seen : seen + m_query.pageSize;
    return qBound(qint64(0), rows, qint64(std::numeric_limits<int>::max()));
}

void UserTableModel::setRowCount(qint64 rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, int(m_rows), int(rows - 1));
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, int(rows), int(m_rows - 1));
        m_rows = rows;
        endRemoveRows();
    }
}

void UserTableModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

const User *UserTableModel::user(int row) const
{
    return row < 0 || row >= m_rows ? nullptr : m_cache.at(row);
}

int UserTableModel::rowOf(const QString &id) const
{
    const std::optional<qint64> row = m_cache.rowOf(id);
    return row ? int(*row) : -1;
}

void UserTableModel::updateUser(const User &user)
{
    if (const std::optional<qint64> row = m_cache.replace(user))
        rowChanged(*row);
}

void UserTableModel::rowChanged(qint64 row)
{
    if (row < m_rows && columnCount() > 0)
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
}

} // namespace chatelaine
