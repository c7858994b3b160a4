// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UsersTable.h"

#include "directory/UserTableModel.h"
#include "ui/admin/UserCells.h"
#include "ui/admin/UserRowDelegate.h"
#include "ui/admin/UsersHeader.h"
#include "ui/widgets/Metrics.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Typing looks this far for a name; further on would mean asking a million placeholders.
constexpr int typedReach = 600;
constexpr qint64 typedPause = 1000;
constexpr int iconRoom = 21;

/// A state that is cut would be a riddle, so its column has room for each of them.
int widestState(const QFontMetrics &metric)
{
    using enum User::State;
    int widest = 0;
    for (const User::State state : {Active, Administrator, Disabled, Deleted, NeverSignedIn, LockedOut})
        widest = std::max(widest, metric.horizontalAdvance(userStateText(state)));
    return widest + iconRoom + 2 * metrics::gap;
}

} // namespace

UsersTable::UsersTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new UsersHeader(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(new UserRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    measureRows();
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (!m_fitting && model() && !isColumnHidden(section))
            m_chosenWidths.insert(
                model()->headerData(section, Qt::Horizontal, UserTableModel::FieldRole).toString(), size);
    });
}

void UsersTable::setUsers(UserTableModel *users, UserCells *cells)
{
    m_users = users;
    setModel(cells);
    const auto begin = [this] {
        m_anchor = -1;
        fitColumns();
        // The answer to another question begins at its top.
        if (std::exchange(m_question, m_users->query()) != m_users->query())
            scrollToTop();
        tellVisibleRows();
        takeFirstRow();
    };
    connect(cells, &QAbstractItemModel::modelReset, this, begin);
    connect(cells, &QAbstractItemModel::layoutChanged, this, begin);
    connect(cells, &QAbstractItemModel::rowsInserted, this, &UsersTable::tellVisibleRows);
    connect(cells, &QAbstractItemModel::rowsRemoved, this, &UsersTable::tellVisibleRows);
}

void UsersTable::measureRows()
{
    const int height = metrics::row(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(height);
    verticalScrollBar()->setSingleStep(height);
}

int UsersTable::firstVisibleRow() const
{
    return std::max(0, rowAt(0));
}

int UsersTable::lastVisibleRow() const
{
    const int last = rowAt(viewport()->height() - 1);
    return last < 0 && model() ? model()->rowCount() - 1 : last;
}

void UsersTable::tellVisibleRows()
{
    if (!m_users || !model() || model()->rowCount() == 0)
        return;
    m_users->setVisibleRows(firstVisibleRow(), lastVisibleRow());
    Q_EMIT visibleRowsChanged();
}

void UsersTable::jumpTo(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    setCurrentRow(row);
    scrollTo(model()->index(row, 0), QAbstractItemView::PositionAtTop);
}

void UsersTable::setCurrentRow(int row)
{
    if (row < 0 && selectionModel())
        selectionModel()->clear();
    else if (model() && row >= 0 && row < model()->rowCount())
        selectionModel()->setCurrentIndex(model()->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void UsersTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring belongs to the whole row
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void UsersTable::keyPressEvent(QKeyEvent *event)
{
    const int rows = model() ? model()->rowCount() : 0;
    switch (event->key()) {
    case Qt::Key_Space:
        toggleCheck(currentRow());
        return;
    case Qt::Key_Home:
        setCurrentRow(0);
        return;
    case Qt::Key_End:
        setCurrentRow(rows - 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return; // the row is what is current, not a cell
    default:
        QTableView::keyPressEvent(event);
    }
}

void UsersTable::toggleCheck(int row)
{
    const QModelIndex at = model() ? model()->index(row, 0) : QModelIndex();
    if (!at.isValid())
        return;
    const bool checked = at.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(at, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    m_anchor = row;
}

bool UsersTable::isOnCheck(const QModelIndex &index, const QPoint &at) const
{
    if (index.column() != 0)
        return false;
    const QRect cell = visualRect(index);
    const int fromStart = layoutDirection() == Qt::RightToLeft ? cell.right() - at.x() : at.x() - cell.x();
    return fromStart < UsersHeader::checkRoom + metrics::gap;
}

/// Check marks are apart from the current row, so a press on one must not move it.
bool UsersTable::takePress(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool range = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool single =
        event->modifiers().testFlag(Qt::ControlModifier) || isOnCheck(at, event->position().toPoint());
    m_pressTaken = at.isValid() && event->button() == Qt::LeftButton && (range || single);
    if (!m_pressTaken)
        return false;
    if (range && m_anchor >= 0 && m_users)
        m_users->setChecked(std::min(m_anchor, at.row()), std::max(m_anchor, at.row()), true);
    else
        toggleCheck(at.row());
    return true;
}

void UsersTable::mousePressEvent(QMouseEvent *event)
{
    if (!takePress(event))
        QTableView::mousePressEvent(event);
}

void UsersTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!takePress(event))
        QTableView::mouseDoubleClickEvent(event);
}

void UsersTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressTaken)
        QTableView::mouseReleaseEvent(event);
}

void UsersTable::keyboardSearch(const QString &search)
{
    if (!model() || model()->rowCount() == 0)
        return;
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > typedPause)
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += search;
    const int rows = model()->rowCount();
    const int from = std::max(0, currentRow()) + (m_typed.size() == 1 ? 1 : 0);
    for (int step = 0; step < std::min(rows, typedReach); ++step) {
        const int row = (from + step) % rows;
        if (model()->index(row, 0).data().toString().startsWith(m_typed, Qt::CaseInsensitive)) {
            setCurrentRow(row);
            return;
        }
    }
}

void UsersTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    tellVisibleRows();
}

void UsersTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    tellVisibleRows();
}

void UsersTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        measureRows();
        fitColumns();
    }
}

void UsersTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    takeFirstRow();
    viewport()->update();
}

/// With the focus somebody is always current, so that Enter opens a person.
void UsersTable::takeFirstRow()
{
    if (hasFocus() && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(firstVisibleRow(), 0),
                                          QItemSelectionModel::NoUpdate);
}

void UsersTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

Field::Type UsersTable::typeOf(int column) const
{
    return Field::Type(model()->headerData(column, Qt::Horizontal, UserCells::TypeRole).toInt());
}

/// The first column and the state never hide; lists and lesser texts go first.
QList<int> UsersTable::columnsByValue() const
{
    QList<int> order;
    const auto value = [this](int column) {
        const Field::Type type = typeOf(column);
        return column == 0                  ? 0
               : isState(column)            ? 1
               : type == Field::Type::Email ? 2
               : type == Field::Type::Time  ? 3
               : type == Field::Type::List  ? 4
                                            : 5;
    };
    for (int column = 0; column < model()->columnCount(); ++column)
        order << column;
    std::stable_sort(order.begin(), order.end(),
                     [&value](int left, int right) { return value(left) < value(right); });
    return order;
}

bool UsersTable::isState(int column) const
{
    return model()->headerData(column, Qt::Horizontal, UserTableModel::FieldRole).toString() == "enabled"_L1;
}

int UsersTable::leastWidth(int column) const
{
    const QString name = model()->headerData(column, Qt::Horizontal, UserTableModel::FieldRole).toString();
    if (const auto chosen = m_chosenWidths.constFind(name); chosen != m_chosenWidths.cend())
        return *chosen;
    const int title = m_header->titleWidth(column);
    if (isState(column))
        return std::max(widestState(fontMetrics()), title);
    const int letters = column == 0 ? 24 : typeOf(column) == Field::Type::Email ? 25 : 16;
    const int check = column == 0 ? UsersHeader::checkRoom : 0;
    return std::max(letters * metrics::letter(fontMetrics()) + 2 * metrics::gap + check, title);
}

void UsersTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0 || viewport()->width() < 60)
        return;
    m_fitting = true;
    int spare = viewport()->width();
    QList<int> shown;
    const QList<int> order = columnsByValue();
    for (const int column : order) {
        const int needed = leastWidth(column);
        const bool fits = spare >= needed || shown.size() < 2;
        setColumnHidden(column, !fits);
        if (!fits)
            continue;
        setColumnWidth(column, shown.size() < 2 ? std::min(needed, viewport()->width() / 2) : needed);
        spare -= columnWidth(column);
        shown << column;
    }
    shareWidth(shown, spare);
    m_fitting = false;
}

/// What is left goes to names and addresses, which vary most, and a little to each other column.
void UsersTable::shareWidth(const QList<int> &shown, int spare)
{
    if (spare <= 0 || shown.isEmpty())
        return;
    const auto weight = [this](int column) {
        return column == 0 || typeOf(column) == Field::Type::Email ? 3 : 1;
    };
    int all = 0;
    for (const int column : shown)
        all += weight(column);
    int left = spare;
    for (const int column : shown) {
        const int part = column == shown.last() ? left : spare * weight(column) / all;
        setColumnWidth(column, columnWidth(column) + part);
        left -= part;
    }
}

} // namespace chatelaine
