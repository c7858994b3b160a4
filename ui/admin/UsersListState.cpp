// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the list stands, in words. What a person asks of it is in UsersList.cpp.
#include "core/CleanText.h"
#include "core/Language.h"
#include "core/TimeWords.h"
#include "ui/admin/FilterBar.h"
#include "ui/admin/ListFooter.h"
#include "ui/admin/ListState.h"
#include "ui/admin/SelectionBar.h"
#include "ui/admin/UserCells.h"
#include "ui/admin/UserLook.h"
#include "ui/admin/UsersList.h"
#include "ui/admin/UsersTable.h"
#include "ui/admin/UsersToolbar.h"
#include "ui/admin/WaitBar.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchBox.h"

#include <QApplication>
#include <QLineEdit>
#include <QStackedLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// More would be a job for the import and export of lists, with its own progress.
constexpr qint64 mostChecked = 5000;
constexpr int collectedAtOnce = 500;

QString number(qint64 value)
{
    return language::current().toString(value);
}

bool isNarrowed(const Query &query)
{
    return !query.search.isEmpty() || !query.group.isEmpty();
}

} // namespace

void UsersList::showState()
{
    using State = UserTableModel::State;
    if (!m_directory) {
        m_wait->stop();
        return;
    }
    const State state = m_users->state();
    // Whoever pressed "Try again" goes on with what comes; the button is gone by then.
    const QWidget *focus = QApplication::focusWidget();
    m_wasInState = m_wasInState || (focus && m_state->isAncestorOf(focus));
    if (state != State::Reloading)
        m_cells->setStale(false);
    if (state == State::Ready)
        m_messages->withdraw(m_failureTold);
    if (m_users->total() && !isNarrowed(m_users->query()) && state == State::Ready)
        m_everybody = m_users->total();
    fillSortMenu();
    if (mayNotList()) {
        m_wait->stop();
        m_state->showNoRight(m_capabilities->reason(u"users.list"_s));
        bringState();
        return;
    }
    switch (state) {
    case State::Loading:
        m_state->showLoading(m_wait->isSlow());
        bringState();
        showWait(true);
        break;
    case State::Reloading:
        showWait(false);
        break;
    case State::Ready:
        if (m_users->isReading())
            showWait(false);
        else
            m_wait->stop();
        showRows();
        break;
    case State::Empty:
        m_wait->stop();
        if (m_directory) {
            m_state->showStopped();
            bringState();
        }
        break;
    case State::Failed:
        m_wait->stop();
        if (const std::optional<Error> error = m_users->error())
            showFailure(*error);
        if (auto *again = m_state->findChild<Button *>(); std::exchange(m_wasInState, false) && again)
            again->setFocus(Qt::OtherFocusReason);
        break;
    }
    showFooter();
    showSelection();
    leadOn();
}

/// Not to rows of an older question: a second Enter would open somebody else.
void UsersList::leadOn()
{
    if (!m_leadsOn || m_users->state() != UserTableModel::State::Ready)
        return;
    m_leadsOn = false;
    if (m_table->isVisible() && m_toolbar->search()->edit()->hasFocus())
        m_table->setFocus(Qt::TabFocusReason);
}

/// Words in place of the rows; whoever stood on a row goes on from the search.
void UsersList::bringState()
{
    const bool hadFocus = m_table->hasFocus();
    m_stack->setCurrentWidget(m_state);
    if (hadFocus)
        m_toolbar->search()->setFocus(Qt::OtherFocusReason);
}

void UsersList::showWait(bool isFirst)
{
    const Query &query = m_users->query();
    QString what = isFirst || !m_users->readAt().isValid()
                       ? tr("Reading users of %1…").arg(cleanText(m_organization))
                       : tr("Reading again…");
    if (!query.search.isEmpty())
        what = tr("Searching for “%1”…").arg(cleanText(query.search.first().text));
    else if (m_users->state() == UserTableModel::State::Ready)
        what = tr("Reading more rows…");
    QString note;
    if (m_users->state() == UserTableModel::State::Reloading)
        note = tr("rows below are from %1").arg(timewords::ago(m_users->readAt(), m_clock.now()));
    m_wait->start(what, note, false);
}

void UsersList::showRows()
{
    if (m_users->rowCount() > 0) {
        m_stack->setCurrentIndex(0);
        if (std::exchange(m_wasInState, false))
            m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Query &query = m_users->query();
    if (isNarrowed(query)) {
        ListState::Question question;
        if (!query.search.isEmpty()) {
            question.text = cleanText(query.search.first().text);
            question.field = titleOf(query.search.first().field);
        }
        question.group = query.group;
        if (m_everybody)
            question.everybody = number(*m_everybody);
        m_state->showNothingFound(question);
    } else {
        m_state->showEmpty(m_add);
    }
    bringState();
}

void UsersList::showFailure(const Error &error)
{
    if (m_users->rowCount() == 0) {
        m_state->showRefused(error);
        bringState();
        return;
    }
    // The bar above tells of a lost server, and of a sign-in that has ended.
    if (m_isAway || error.category == Category::Reauth)
        return;
    const QString headline = m_users->total()
                                 ? tr("Not all of %1 rows could be read").arg(number(*m_users->total()))
                                 : tr("The next rows could not be read");
    m_failureTold = m_messages->showError(
        error, {{tr("Try again"), u"refresh"_s, [this] { m_users->retry(); }, false}}, headline);
}

void UsersList::showFooter()
{
    ListFooter::Facts facts;
    facts.firstRow = m_table->firstVisibleRow();
    facts.lastRow = m_table->lastVisibleRow();
    facts.rows = m_users->rowCount();
    facts.pageSize = m_users->query().pageSize;
    facts.total = m_users->total();
    if (m_everybody && m_users->total() != m_everybody)
        facts.directory = tr("%1 users in %2").arg(number(*m_everybody), cleanText(m_organization));
    if (m_users->readAt().isValid())
        facts.age = tr("read %1").arg(timewords::ago(m_users->readAt(), m_clock.now()));
    m_footer->setFacts(facts);
    const std::optional<qint64> total = m_users->total();
    m_filters->setMatches(total ? tr("%1 match", "people").arg(number(*total)) : QString());
    m_table->setAccessibleName(total ? tr("Users, %1 matches").arg(number(*total)) : tr("Users"));
}

void UsersList::showSelection()
{
    const std::optional<qint64> total = m_users->total();
    QString reason;
    if (!total)
        reason = tr("The server does not tell how many match.");
    else if (*total > mostChecked)
        reason = tr("At most %1 can be selected at once. Narrow the search first.").arg(number(mostChecked));
    Actions::setReason(m_checkAll, reason);
    m_selection->setCounts(m_users->checked().size(),
                           total ? tr("Select all %1").arg(number(*total)) : tr("Select all"));
}

QCoro::Task<void> UsersList::checkAll()
{
    const QPointer<UsersList> self(this);
    const Cancellation collecting = Cancellation::create();
    m_collecting.cancel();
    m_collecting = collecting;
    Query query = m_users->query();
    query.pageSize = collectedAtOnce;
    QHash<QString, QString> people;
    m_wait->start(tr("Selecting all that match…"), {}, true);
    for (bool more = true; more; ++query.page) {
        const Result<Page> answer = co_await m_directory->users(query, collecting);
        if (!self || collecting.isCancelled())
            co_return;
        if (!answer) {
            m_wait->stop();
            m_messages->showError(answer.error(), {}, tr("Nothing more was selected"));
            co_return;
        }
        for (const User &user : answer->users)
            people.insert(user.id, userlook::name(user));
        more = answer->users.size() == query.pageSize && people.size() < mostChecked;
    }
    m_wait->stop();
    m_users->check(people);
}

} // namespace chatelaine
