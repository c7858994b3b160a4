// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UsersList.h"

#include "ui/admin/ColumnsDialog.h"
#include "ui/admin/FilterBar.h"
#include "ui/admin/ListFooter.h"
#include "ui/admin/ListState.h"
#include "ui/admin/SelectionBar.h"
#include "ui/admin/UserCells.h"
#include "ui/admin/UsersTable.h"
#include "ui/admin/UsersToolbar.h"
#include "ui/admin/WaitBar.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchBox.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

constexpr int tableMargin = 8;

QString columnsKey(const QString &kind)
{
    return u"users/"_s + kind + u"/columns"_s;
}

} // namespace

UsersList::UsersList(Actions *actions, const PageActions &page, MessageBar *messages, const Clock &clock,
                     QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_messages(messages)
    , m_users(new UserTableModel(clock, this))
    , m_cells(new UserCells(this))
    , m_table(new UsersTable)
    , m_filters(new FilterBar)
    , m_wait(new WaitBar)
    , m_state(new ListState)
    , m_footer(new ListFooter)
    , m_stack(new QStackedLayout)
    , m_add(page.add)
{
    m_cells->setSourceModel(m_users);
    m_table->setUsers(m_users, m_cells);
    makeActions(actions);
    layOut(page);
    QAction *fields = actions->add(m_toolbar->search(), "users.search-field");
    connect(fields, &QAction::triggered, m_toolbar->search(), &SearchBox::openFields);

    connect(m_users, &UserTableModel::stateChanged, this, &UsersList::showState);
    connect(m_users, &UserTableModel::checksChanged, this, &UsersList::showSelection);
    connect(m_table, &UsersTable::visibleRowsChanged, this, &UsersList::showFooter);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &UsersList::sortBy);
    connect(m_footer, &ListFooter::pageWanted, this,
            [this](qint64 wanted) { m_table->jumpTo(int((wanted - 1) * m_users->query().pageSize)); });
    connect(m_filters, &FilterBar::groupChosen, this, [this](const QString &group) {
        m_query.group = group;
        m_filters->setGroup(group);
        ask();
    });
    connect(m_wait, &WaitBar::slow, this, [this] {
        m_cells->setStale(m_users->state() == UserTableModel::State::Reloading);
        if (m_users->state() == UserTableModel::State::Loading)
            m_state->showLoading(true);
    });
    connect(m_wait, &WaitBar::cancelled, this, [this] {
        m_collecting.cancel();
        m_users->cancel();
        showState();
    });
    connect(m_state, &ListState::retryWanted, this, [this] {
        if (mayNotList())
            Q_EMIT capabilitiesWanted();
        else
            m_users->retry();
    });
    connect(m_state, &ListState::clearFiltersWanted, m_filters,
            [this] { Q_EMIT m_filters->groupChosen({}); });
    connect(m_state, &ListState::clearSearchWanted, this, [this] { m_toolbar->search()->setText({}); });
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &UsersList::showFooter);
    retranslate();
}

void UsersList::makeActions(Actions *actions)
{
    const auto add = [this, actions](QWidget *scope, const char *id, auto run) {
        QAction *action = actions->add(scope, id);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_filter = add(this, "users.filter", [this] { openFilter(); });
    m_sort = add(this, "users.sort", [this] { m_toolbar->openSort(); });
    m_columns = add(this, "users.columns", [this] { openColumns(); });
    m_checkAll = add(this, "users.check-all", [this] { checkAll(); });
    m_remove = actions->add(m_table, "users.delete");
    m_details = add(m_table, "users.details", [this] {
        if (m_table->currentRow() >= 0)
            Q_EMIT m_table->opened(m_table->currentRow());
    });
    add(m_table, "users.check-page", [this] { checkPage(); });
    add(this, "users.next-page", [this] { turnPage(1); });
    add(this, "users.previous-page", [this] { turnPage(-1); });
    add(this, "users.search", [this] { m_toolbar->search()->edit()->setFocus(Qt::ShortcutFocusReason); });
}

void UsersList::layOut(const PageActions &page)
{
    m_toolbar = new UsersToolbar(
        {.filter = m_filter, .sort = m_sort, .columns = m_columns, .reload = page.reload, .add = page.add});
    m_selection = new SelectionBar(m_checkAll, {page.enable, page.disable}, m_remove);
    connect(m_toolbar->search(), &SearchBox::searched, this,
            [this](const QString &field, const QString &text) {
                m_query.search.clear();
                if (!text.isEmpty())
                    m_query.search << SearchTerm{field, text};
                ask();
            });
    connect(m_toolbar->search(), &SearchBox::left, this, [this] {
        m_leadsOn = true;
        leadOn();
    });
    connect(m_toolbar->search()->edit(), &QLineEdit::textEdited, this, [this] { m_leadsOn = false; });
    auto *rows = new QWidget;
    auto *around = new QHBoxLayout(rows);
    around->setContentsMargins({});
    around->setSpacing(0);
    around->addSpacing(tableMargin); // mirrors, which a margin does not
    around->addWidget(m_table);
    m_stack->addWidget(rows);
    m_stack->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(m_filters);
    column->addWidget(new Line);
    column->addWidget(m_wait);
    column->addLayout(m_stack, 1);
    column->addWidget(m_selection);
    column->addWidget(new Line);
    column->addWidget(m_footer);
    m_stack->setCurrentWidget(m_state);
    m_state->showLoading(false);
}

void UsersList::setDirectory(Directory *directory, const QString &organization, const QString &kind)
{
    m_directory = directory;
    m_organization = organization;
    m_kind = kind;
    m_query = {};
    m_everybody.reset();
    m_capabilities.reset();
    m_collecting.cancel();
    if (!directory) {
        m_users->setDirectory(nullptr);
        return;
    }
    const QList<Field> fields = directory->fields();
    m_cells->setFields(fields);
    const auto sorted = std::find_if(fields.begin(), fields.end(),
                                     [](const Field &field) { return field.shown && field.sortable; });
    if (sorted != fields.end())
        m_query.sortField = sorted->name;
    fillSearchFields();
    // The question first, then who answers it: the other way round the server would be asked twice.
    m_users->setQuery(m_query);
    m_users->setDirectory(directory);
    const QStringList saved = QSettings().value(columnsKey(kind)).toStringList();
    if (!saved.isEmpty())
        useColumns(saved);
    fillSortMenu();
}

void UsersList::setCapabilities(const Capabilities &capabilities)
{
    m_capabilities = capabilities;
    const auto off = [&capabilities](const QString &name) {
        return capabilities.has(name) ? QString() : capabilities.reason(name);
    };
    Actions::setReason(m_filter, off(u"users.filter_group"_s));
    m_toolbar->search()->setEnabled(capabilities.has(u"users.search"_s));
    m_toolbar->search()->setToolTip(off(u"users.search"_s));
    m_toolbar->search()->edit()->setAccessibleDescription(off(u"users.search"_s));
    if (mayNotList())
        m_users->cancel();
    showState();
}

bool UsersList::mayNotList() const
{
    return m_capabilities && !m_capabilities->has(u"users.list"_s);
}

void UsersList::setOrganization(const QString &organization, bool isOwn)
{
    m_organization = organization;
    m_query.organization = isOwn ? QString() : organization;
    m_everybody.reset();
    ask();
}

void UsersList::ask()
{
    Query query = m_query;
    // The order may have been changed at the table's header since.
    query.sortField = m_users->query().sortField;
    query.descending = m_users->query().descending;
    m_query = query;
    m_collecting.cancel();
    m_wait->stop();
    m_users->setQuery(query);
}

void UsersList::reload()
{
    m_wait->stop();
    m_users->reload();
}

bool UsersList::stepBack()
{
    if (!m_users->checked().isEmpty()) {
        m_users->clearChecks();
        return true;
    }
    if (!m_toolbar->search()->text().isEmpty()) {
        m_toolbar->search()->setText({});
        return true;
    }
    return false;
}

void UsersList::fillSearchFields()
{
    QList<SearchBox::Field> fields;
    const QList<Field> all = m_directory->fields();
    for (const Field &field : all)
        if (field.searchable)
            fields << SearchBox::Field{field.name, field.title};
    SearchBox *box = m_toolbar->search();
    const QString chosen = box->field();
    box->setFields(fields);
    if (std::any_of(fields.begin(), fields.end(), [&](const auto &field) { return field.name == chosen; }))
        box->setField(chosen);
}

QString UsersList::titleOf(const QString &field) const
{
    if (!m_directory || field.isEmpty())
        return {};
    const QList<Field> all = m_directory->fields();
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const Field &each) { return each.name == field; });
    return at == all.end() ? QString() : at->title;
}

void UsersList::fillSortMenu()
{
    QMenu *menu = m_toolbar->sortMenu();
    if (menu->isVisible())
        return; // not under the hand of who is choosing
    menu->clear();
    auto *fields = new QActionGroup(menu);
    const Query &query = m_users->query();
    for (int column = 0; column < m_cells->columnCount(); ++column) {
        const auto header = [&](int role) {
            return m_cells->headerData(column, Qt::Horizontal, role);
        };
        QAction *action = menu->addAction(header(Qt::DisplayRole).toString());
        fields->addAction(action);
        action->setCheckable(true);
        action->setChecked(header(UserTableModel::FieldRole).toString() == query.sortField);
        if (!header(UserTableModel::SortableRole).toBool()) {
            action->setEnabled(false);
            action->setText(
                tr("%1 (the server cannot)", "a field that cannot be sorted by").arg(action->text()));
        }
        connect(action, &QAction::triggered, this, [this, column] { m_users->sort(column); });
    }
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    for (const bool descending : {false, true}) {
        QAction *action = menu->addAction(descending ? tr("Descending") : tr("Ascending"));
        orders->addAction(action);
        action->setCheckable(true);
        action->setChecked(query.descending == descending);
        connect(action, &QAction::triggered, this, [this, descending] {
            const qsizetype column = m_users->columns().indexOf(m_users->query().sortField);
            m_users->sort(int(column), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    m_toolbar->setSortTitle(titleOf(query.sortField));
    const qsizetype sorted = m_users->columns().indexOf(query.sortField);
    QHeaderView *headerView = m_table->horizontalHeader();
    headerView->setSortIndicatorShown(sorted >= 0);
    headerView->setSortIndicator(int(sorted), query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void UsersList::sortBy(int section)
{
    const QString field = m_cells->headerData(section, Qt::Horizontal, UserTableModel::FieldRole).toString();
    const Query &query = m_users->query();
    const bool again = query.sortField == field && !query.descending;
    m_users->sort(section, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    fillSortMenu(); // the header has moved its mark already, also where the server cannot sort
}

QStringList UsersList::groupsSeen() const
{
    QSet<QString> seen;
    const int first = m_table->firstVisibleRow();
    for (int row = std::max(0, first - 200); row < first + 200; ++row)
        if (const User *user = m_users->user(row))
            for (const QString &group : user->groups)
                seen.insert(group.section(u'/', -1));
    QStringList names(seen.cbegin(), seen.cend());
    names.sort();
    return names;
}

void UsersList::openFilter()
{
    constexpr qsizetype most = 12;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList seen = groupsSeen();
    for (const QString &group : seen.mid(0, most))
        connect(menu->addAction(tr("Group: %1").arg(group)), &QAction::triggered, this,
                [this, group] { Q_EMIT m_filters->groupChosen(group); });
    if (!seen.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Another group…")), &QAction::triggered, this,
            [this, seen] { m_filters->askForGroup(seen); });
    const Button *button = m_toolbar->filterButton();
    const QPoint below = layoutDirection() == Qt::RightToLeft
                             ? QPoint(button->width() - menu->sizeHint().width(), button->height())
                             : QPoint(0, button->height());
    menu->popup(button->mapToGlobal(below));
}

void UsersList::openColumns()
{
    if (!m_directory)
        return;
    auto *dialog = new ColumnsDialog(m_directory->fields(), m_users->columns(), this);
    connect(dialog, &ColumnsDialog::columnsChosen, this, [this](const QStringList &names) {
        QSettings().setValue(columnsKey(m_kind), names);
        useColumns(names);
    });
    dialog->open();
}

void UsersList::useColumns(const QStringList &names)
{
    m_users->setColumns(names);
    fillSortMenu();
}

void UsersList::turnPage(int step)
{
    const qint64 page = std::clamp<qint64>(m_footer->page() + step, 1, m_footer->pages());
    m_table->jumpTo(int((page - 1) * m_users->query().pageSize));
}

void UsersList::checkPage()
{
    const int size = m_users->query().pageSize;
    const int first = int(m_footer->page() - 1) * size;
    m_users->setChecked(first, first + size - 1, true);
}

void UsersList::retranslate()
{
    m_table->setAccessibleName(tr("Users"));
    m_toolbar->search()->setPlaceholder(tr("Search users"));
    if (!m_directory)
        return;
    m_cells->setFields(m_directory->fields());
    fillSearchFields();
    fillSortMenu();
    showState();
    showSelection();
}

void UsersList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
}

void UsersList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace chatelaine
