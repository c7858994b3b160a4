// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of users does to people: save, enable, delete, add. How it stands together is in
// UsersPage.cpp.
#include "ui/admin/ConflictDialog.h"
#include "ui/admin/DeleteDialog.h"
#include "ui/admin/NewUserDialog.h"
#include "ui/admin/QuestionDialog.h"
#include "ui/admin/SaveBar.h"
#include "ui/admin/SetPasswordDialog.h"
#include "ui/admin/UserDetails.h"
#include "ui/admin/UserDrafts.h"
#include "ui/admin/UserEditor.h"
#include "ui/admin/UserLook.h"
#include "ui/admin/UserWork.h"
#include "ui/admin/UsersList.h"
#include "ui/admin/UsersPage.h"
#include "ui/admin/UsersTable.h"
#include "ui/widgets/MessageBar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

QHash<QString, QString> UsersPage::chosen() const
{
    QHash<QString, QString> checked = m_list->users()->checked();
    if (!checked.isEmpty())
        return checked;
    const User *user = personInHand();
    return user ? QHash<QString, QString>{{user->id, userlook::name(*user)}} : QHash<QString, QString>();
}

const User *UsersPage::personInHand() const
{
    if (isDetailsOpen() && m_details->user())
        return &*m_details->user();
    return m_list->users()->user(m_list->table()->currentRow());
}

void UsersPage::setEnabledFor(bool enabled)
{
    m_work->setEnabled(chosen(), enabled);
}

void UsersPage::keepDraft()
{
    if (const std::optional<User> &user = m_details->user())
        m_drafts->keep(user->id, userlook::name(*user), m_details->editor()->change());
    showReasons();
}

void UsersPage::save()
{
    const std::optional<User> &user = m_details->user();
    const Change change = m_details->editor()->change();
    if (!user || change.isEmpty() || m_work->isBusy())
        return;
    m_details->setSaving(true);
    m_work->save(user->id, userlook::name(*user), change);
}

void UsersPage::askToDiscard()
{
    const std::optional<User> &user = m_details->user();
    if (!user)
        return;
    const QStringList lines = m_details->saveBar()->summary();
    auto *dialog = new QuestionDialog(tr("Discard %n change(s)?", nullptr, int(lines.size())),
                                      lines.join(u'\n'), tr("Go on editing"), tr("Discard"), this);
    connect(dialog, &QDialog::accepted, this, [this, id = user->id] {
        m_drafts->drop(id);
        if (m_details->user() && m_details->user()->id == id)
            m_details->showUser(*m_details->user(), {});
        showReasons();
    });
    dialog->open();
}

void UsersPage::askAboutConflict(const QString &user, const Change &change, const Error &error)
{
    m_details->setSaving(false);
    const QList<ConflictDialog::Conflict> conflicts = ConflictDialog::parse(error, m_directory->fields());
    if (conflicts.isEmpty()) {
        m_messages->showError(error);
        return;
    }
    const QString name = m_details->user() ? userlook::name(*m_details->user()) : user;
    m_messages->clear(); // what was said before would be taken for this
    auto *dialog = new ConflictDialog(name, conflicts, this);
    connect(dialog, &ConflictDialog::chosen, this,
            [this, user, change, error](const QStringList &yours) { resolve(user, change, error, yours); });
    dialog->open();
}

/// Where theirs stays, the edit goes. Where yours wins, it now starts from theirs: so the server's
/// check stays on, and a third change made in between is noticed again instead of being overwritten.
void UsersPage::resolve(const QString &user, const Change &change, const Error &error,
                        const QStringList &yours)
{
    const QList<ConflictDialog::Conflict> conflicts = ConflictDialog::parse(error, m_directory->fields());
    Change left;
    for (const FieldEdit &edit : change) {
        const auto conflict = std::find_if(conflicts.begin(), conflicts.end(), [&edit](const auto &each) {
            return each.field.name == edit.field;
        });
        if (conflict == conflicts.end())
            left << edit;
        else if (yours.contains(edit.field))
            left << FieldEdit{edit.field, conflict->theirs, edit.after};
    }
    const bool isShown = m_details->user() && m_details->user()->id == user;
    const QString name = isShown ? userlook::name(*m_details->user()) : user;
    m_drafts->keep(user, name, left);
    if (isShown)
        m_details->showUser(*m_details->user(), left); // reads the person again as well
    if (left.isEmpty()) {
        Message message;
        message.headline = tr("Their values were kept");
        message.text = tr("Nothing of “%1” was saved.").arg(name);
        m_messages->show(message);
        showReasons();
        return;
    }
    if (isShown)
        m_details->setSaving(true);
    m_work->save(user, name, left);
}

void UsersPage::askToDelete(const QHash<QString, QString> &people)
{
    if (people.isEmpty())
        return;
    QList<User> listed;
    for (auto each = people.cbegin(); each != people.cend(); ++each) {
        const User *held = m_list->users()->user(m_list->users()->rowOf(each.key()));
        if (!held && m_details->user() && m_details->user()->id == each.key())
            held = &*m_details->user();
        User known;
        if (held)
            known = *held;
        known.id = each.key();
        if (!held)
            known.displayName = each.value();
        listed << known;
    }
    std::sort(listed.begin(), listed.end(),
              [](const User &left, const User &right) { return left.displayName < right.displayName; });
    auto *dialog = new DeleteDialog(listed, this);
    connect(dialog, &QDialog::accepted, this, [this, people] { m_work->remove(people); });
    dialog->open();
}

void UsersPage::addUser()
{
    if (!m_directory)
        return;
    auto *dialog = new NewUserDialog(m_directory.get(), m_organization, this);
    connect(dialog, &NewUserDialog::added, this, [this](const User &user) {
        Message message;
        message.tone = Tone::Passed;
        message.headline = tr("“%1” was added").arg(userlook::name(user));
        message.actions = {{tr("Show"), u"user"_s, [this, user] { openDetails(user); }, false}};
        m_messages->show(message);
        m_list->reload();
    });
    dialog->open();
}

void UsersPage::resetPassword()
{
    const User *user = personInHand();
    if (!user || !m_directory)
        return;
    auto *dialog = new SetPasswordDialog(m_directory.get(), *user, this);
    connect(dialog, &QDialog::accepted, this, [this, name = userlook::name(*user)] {
        Message message;
        message.tone = Tone::Passed;
        message.headline = tr("The password of “%1” was set").arg(name);
        m_messages->show(message);
    });
    dialog->open();
}

} // namespace chatelaine
