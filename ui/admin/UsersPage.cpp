// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UsersPage.h"

#include "ui/admin/ListFooter.h"
#include "ui/admin/ListState.h"
#include "ui/admin/SaveBar.h"
#include "ui/admin/SelectionBar.h"
#include "ui/admin/UserDetails.h"
#include "ui/admin/UserDrafts.h"
#include "ui/admin/UserEditor.h"
#include "ui/admin/UserLook.h"
#include "ui/admin/UserWork.h"
#include "ui/admin/UsersList.h"
#include "ui/admin/UsersTable.h"
#include "ui/admin/UsersToolbar.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SearchBox.h"

#include <QBoxLayout>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// From this width on there is room for the list and the details side by side.
constexpr int wideFrom = 940; ///< what the window at its first size leaves beside the accounts
constexpr auto detailsWidthKey = "users/detailsWidth"_L1;

} // namespace

UsersPage::UsersPage(Actions *actions, MessageBar *messages, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_messages(messages)
    , m_drafts(new UserDrafts(this))
    , m_work(new UserWork(messages, this))
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    makeActions(actions);
    m_list =
        new UsersList(actions, {.add = m_add, .reload = m_reload, .enable = m_enable, .disable = m_disable},
                      messages, clock);
    m_details = new UserDetails(
        {.close = m_close, .save = m_save, .discard = m_discard, .password = m_password, .actAs = m_actAs},
        clock);
    m_details->setMinimumWidth(metrics::detailsMin);
    m_details->setMaximumWidth(metrics::detailsMax);
    m_details->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1); // the part that can be caught is wider
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_splitter);
    listen();
    retranslate();
}

UsersPage::~UsersPage()
{
    m_asking.cancel();
    // Requests hold on to the directory, so those who ask go first.
    m_list->setDirectory(nullptr, {}, {});
    m_details->setDirectory(nullptr, {});
    m_work->setDirectory(nullptr);
}

void UsersPage::makeActions(Actions *actions)
{
    const auto add = [this, actions](const char *id, auto run) {
        QAction *action = actions->add(this, id);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_add = add("users.new", [this] { addUser(); });
    m_enable = add("users.enable", [this] { setEnabledFor(true); });
    m_disable = add("users.disable", [this] { setEnabledFor(false); });
    m_password = add("users.reset-password", [this] { resetPassword(); });
    m_actAs = add("users.act-as", [] {});
    m_edit = add("users.edit", [this] {
        openDetails(m_list->table()->currentRow());
        m_details->editor()->focusFirst();
        m_details->showFocus();
    });
    m_save = add("users.save", [this] { save(); });
    m_discard = add("users.discard", [this] { askToDiscard(); });
    m_close = add("users.close-details", [this] { stepBack(); });
    m_undo = add("users.undo", [this] { m_work->undo(); });
    // The key belongs to the window's own action, which comes back here by reload().
    m_reload = new QAction(icons::get(u"refresh"_s), {}, this);
    connect(m_reload, &QAction::triggered, this, &UsersPage::reload);
}

void UsersPage::listen()
{
    UserTableModel *users = m_list->users();
    UsersTable *table = m_list->table();
    connect(table, &UsersTable::currentRowChanged, this, &UsersPage::showCurrent);
    connect(table, &UsersTable::opened, this, [this](int row) { openDetails(row); });
    connect(users, &UserTableModel::checksChanged, this, &UsersPage::showReasons);
    connect(users, &QAbstractItemModel::dataChanged, this, &UsersPage::followRows);
    connect(table->model(), &QAbstractItemModel::modelReset, this, [this, users, table] {
        // The person in the details keeps being the current row, wherever another order put them.
        if (isDetailsOpen() && m_details->user())
            table->setCurrentRow(users->rowOf(m_details->user()->id));
    });
    connect(m_list->removeAction(), &QAction::triggered, this, [this] { askToDelete(chosen()); });
    connect(m_list, &UsersList::capabilitiesWanted, this, [this] { askCapabilities(); });

    connect(m_details, &UserDetails::edited, this, &UsersPage::keepDraft);
    connect(m_details, &UserDetails::read, users, &UserTableModel::updateUser);
    connect(m_details, &UserDetails::readFailed, this, [this](const Error &error) {
        if (error.category == Category::Cancelled || !m_away.isEmpty() || !m_details->user())
            return;
        m_messages->showError(userlook::named(error, userlook::name(*m_details->user())));
    });
    connect(m_details, &UserDetails::enableWanted, this, [this](bool enabled) {
        if (const std::optional<User> &user = m_details->user())
            m_work->setEnabled({{user->id, userlook::name(*user)}}, enabled);
    });
    connect(m_details, &UserDetails::deleteWanted, this, [this] {
        if (const std::optional<User> &user = m_details->user())
            askToDelete({{user->id, userlook::name(*user)}});
    });
    connect(m_details, &UserDetails::saveCancelled, m_work, &UserWork::stop);
    connect(m_drafts, &UserDrafts::changed, this, [this, users] { users->setDrafts(m_drafts->users()); });

    connect(m_work, &UserWork::busyChanged, this, &UsersPage::showReasons);
    connect(m_work, &UserWork::undoChanged, this, &UsersPage::showReasons);
    connect(m_work, &UserWork::userRead, this, [this, users](const User &user) {
        users->updateUser(user);
        m_details->refresh(user);
    });
    connect(m_work, &UserWork::saved, this, [this, users](const User &user) {
        m_details->setSaving(false);
        m_drafts->drop(user.id);
        users->updateUser(user);
        m_details->accept(user);
        showReasons();
    });
    connect(m_work, &UserWork::listIsOld, m_list, &UsersList::reload);
    connect(m_work, &UserWork::saveFailed, this, [this] { m_details->setSaving(false); });
    connect(m_work, &UserWork::conflicted, this, &UsersPage::askAboutConflict);
    connect(m_work, &UserWork::removed, this, [this, users](const QStringList &gone) {
        for (const QString &user : gone)
            m_drafts->drop(user);
        if (m_details->user() && gone.contains(m_details->user()->id))
            closeDetails();
        users->clearChecks();
        m_list->reload();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(detailsWidthKey, m_details->width()); });
}

void UsersPage::setDirectory(std::unique_ptr<Directory> directory, const QString &organization,
                             const QString &kind)
{
    m_asking.cancel();
    m_organization = organization;
    m_drafts->clear();
    m_list->setDirectory(directory.get(), organization, kind);
    m_details->setDirectory(directory.get(), organization);
    m_work->setDirectory(directory.get());
    m_directory = std::move(directory);
    m_capabilities.reset();
    if (m_directory)
        askCapabilities();
    else
        m_list->state()->showNone();
    showReasons();
}

QCoro::Task<void> UsersPage::askCapabilities()
{
    const QPointer<UsersPage> self(this);
    const Cancellation asking = Cancellation::create();
    m_asking.cancel();
    m_asking = asking;
    const Result<Capabilities> capabilities = co_await m_directory->capabilities(asking);
    if (!self || asking.isCancelled() || !m_directory)
        co_return;
    if (!capabilities)
        co_return; // the list tells why, and reads both again
    const bool couldList = !m_capabilities || m_capabilities->has(u"users.list"_s);
    m_capabilities = *capabilities;
    m_list->setCapabilities(*capabilities);
    m_details->setCapabilities(*capabilities);
    if (!couldList && m_capabilities->has(u"users.list"_s))
        m_list->reload();
    showReasons();
    Q_EMIT capabilitiesKnown(*capabilities);
}

void UsersPage::setOrganization(const QString &organization, bool isOwn)
{
    m_organization = organization;
    m_isOwnOrganization = isOwn;
    closeDetails();
    m_details->setOrganization(organization);
    m_list->setOrganization(organization, isOwn);
    showReasons();
}

void UsersPage::setLead(QWidget *lead)
{
    m_list->toolbar()->setLead(lead);
}

void UsersPage::reload()
{
    if (!m_directory)
        return;
    if (!m_capabilities)
        askCapabilities();
    m_list->reload();
    if (m_details->user() && isDetailsOpen())
        m_details->showUser(*m_details->user(), m_drafts->of(m_details->user()->id));
}

void UsersPage::setAway(const QString &reason)
{
    if (reason == m_away)
        return;
    m_away = reason;
    m_list->setAway(!reason.isEmpty());
    m_details->setAway(reason);
    showReasons();
}

void UsersPage::retryIfFailed()
{
    if (!m_directory)
        return;
    if (!m_capabilities)
        askCapabilities();
    if (m_list->users()->state() == UserTableModel::State::Failed)
        m_list->users()->retry();
}

QString UsersPage::off(const QString &capability) const
{
    if (!m_away.isEmpty())
        return m_away;
    if (!m_capabilities)
        return tr("The server has not said yet what this account may do.");
    return m_capabilities->has(capability) ? QString() : m_capabilities->reason(capability);
}

void UsersPage::showReasons()
{
    const auto first = [](std::initializer_list<QString> reasons) {
        const auto at =
            std::find_if(reasons.begin(), reasons.end(), [](const QString &why) { return !why.isEmpty(); });
        return at == reasons.end() ? QString() : *at;
    };
    const QString busy = m_work->isBusy() ? tr("Another change is under way.") : QString();
    const QString nobody = chosen().isEmpty() ? tr("Check somebody, or go to a row first.") : QString();
    const QString noPerson = personInHand() ? QString() : tr("Go to a row first.");
    const bool changed = isDetailsOpen() && !m_details->saveBar()->summary().isEmpty();
    const QString unchanged = changed ? QString() : tr("Nothing was changed.");
    Actions::setReason(m_add,
                       first({off(u"users.add"_s),
                              m_isOwnOrganization ? QString()
                                                  : tr("New users go to this account's own organization. "
                                                       "Switch back to it first.")}));
    Actions::setReason(m_enable, first({off(u"users.enable"_s), busy, nobody}));
    Actions::setReason(m_disable, first({off(u"users.enable"_s), busy, nobody}));
    Actions::setReason(m_list->removeAction(), first({off(u"users.delete"_s), busy, nobody}));
    Actions::setReason(m_password, first({off(u"users.set_password"_s), noPerson}));
    Actions::setReason(m_edit, first({off(u"users.edit"_s), noPerson}));
    const QString actAs = off(u"users.act_as"_s);
    Actions::setReason(m_actAs, first({actAs, tr("Not in this version of Chatelaine yet.")}));
    Actions::setReason(m_save, first({unchanged, m_away, busy}));
    Actions::setReason(m_discard, first({unchanged, busy}));
    Actions::setReason(m_undo, m_work->canUndo() ? first({m_away, busy}) : tr("There is nothing to undo."));
}

bool UsersPage::isDetailsOpen() const
{
    return !m_details->isHidden();
}

void UsersPage::openDetails(int row)
{
    const User *user = m_list->users()->user(row);
    if (!user)
        return;
    m_list->table()->setCurrentRow(row);
    openDetails(*user);
}

void UsersPage::openDetails(const User &user)
{
    if (!m_details->user() || m_details->user()->id != user.id)
        m_details->showUser(user, m_drafts->of(user.id));
    leaveOtherRows();
    if (!isDetailsOpen()) {
        m_details->show();
        place();
        Q_EMIT detailsShown(true);
    }
    showReasons();
}

void UsersPage::closeDetails()
{
    if (!isDetailsOpen())
        return;
    const bool hadFocus = m_details->isAncestorOf(focusWidget()) || !focusWidget();
    m_details->hide();
    m_details->clear();
    if (hadFocus)
        m_list->table()->setFocus(Qt::OtherFocusReason);
    Q_EMIT detailsShown(false);
    showReasons();
}

void UsersPage::showCurrent(int row)
{
    const User *user = m_list->users()->user(row);
    m_awaitsRow = row >= 0 && !user;
    if (user && isDetailsOpen() && (!m_details->user() || m_details->user()->id != user->id))
        m_details->showUser(*user, m_drafts->of(user->id));
    showReasons();
}

/// Rows came or changed: the one a person jumped to is shown at last. Otherwise somebody else may stand
/// where the person in the details stood, and must not slip in under the hand of who is at work there.
void UsersPage::followRows()
{
    const int row = m_list->table()->currentRow();
    if (!isDetailsOpen() || !m_list->users()->user(row))
        return;
    if (m_awaitsRow)
        showCurrent(row);
    else
        leaveOtherRows();
}

/// The current row is of the person in the details, or of nobody.
void UsersPage::leaveOtherRows()
{
    const User *there = m_list->users()->user(m_list->table()->currentRow());
    if (there && m_details->user() && there->id != m_details->user()->id)
        m_list->table()->setCurrentRow(m_list->users()->rowOf(m_details->user()->id));
}

/// Closes the innermost thing; never the page.
void UsersPage::stepBack()
{
    if (isDetailsOpen())
        closeDetails();
    else
        m_list->stepBack();
}

void UsersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// Beside the list where there is room; over its end where there is not.
void UsersPage::place()
{
    const bool open = isDetailsOpen();
    const bool wide = width() >= wideFrom;
    const int wanted = std::clamp(QSettings().value(detailsWidthKey, int(metrics::detailsWidth)).toInt(),
                                  int(metrics::detailsMin), int(metrics::detailsMax));
    if (wide != m_wide) {
        m_wide = wide;
        if (wide)
            m_splitter->addWidget(m_details);
        else
            m_details->setParent(this);
        m_details->setVisible(open);
        if (wide)
            m_splitter->setSizes({width() - wanted, wanted});
    } else if (wide && open && m_splitter->sizes().value(1) == 0) {
        m_splitter->setSizes({width() - wanted, wanted});
    }
    if (m_wide)
        return;
    const int room = std::min(width(), std::max(wanted, int(metrics::detailsWidth)));
    m_details->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - room, 0, room, height())));
    m_details->raise();
}

void UsersPage::retranslate()
{
    m_reload->setText(tr("Read again"));
    m_reload->setToolTip(tr("Read again (F5)"));
    m_list->retranslate();
    showReasons();
    // Reasons come from the server's dialect and are translated there.
    if (m_directory && m_capabilities)
        askCapabilities();
}

QString UsersPage::unsaved() const
{
    const QStringList names = m_drafts->names();
    if (names.isEmpty())
        return {};
    return names.size() == 1 ? tr("The changes to “%1” are not saved.").arg(names.first())
                             : tr("The changes to %n users are not saved.", nullptr, int(names.size()));
}

QList<QWidget *> UsersPage::regions() const
{
    QList<QWidget *> regions{m_list->toolbar()->search()};
    if (m_list->table()->isVisible())
        regions << m_list->table();
    else if (auto *button = m_list->state()->findChild<Button *>())
        regions << button;
    if (m_list->selection()->isVisible())
        regions << m_list->selection()->first();
    if (m_list->footer()->pageBox()->isVisible())
        regions << m_list->footer()->pageBox();
    if (isDetailsOpen())
        regions << m_details->firstAction();
    return regions;
}

} // namespace chatelaine
