// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/SetPasswordDialog.h"

#include "ui/admin/UserLook.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"

#include <QLineEdit>

namespace chatelaine {

SetPasswordDialog::SetPasswordDialog(Directory *directory, const User &user, QWidget *parent)
    : WorkDialog(parent)
    , m_directory(directory)
    , m_user(user)
    , m_password(new QLineEdit)
    , m_repeated(new QLineEdit)
{
    setTexts(tr("Set a password for “%1”").arg(userlook::name(user)),
             tr("The old one stops working at once. Tell the new one to the person yourself: it is not kept "
                "here."),
             tr("Set password"));
    for (QLineEdit *edit : {m_password, m_repeated}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        edit->setLayoutDirection(Qt::LeftToRight);
        connect(edit, &QLineEdit::textChanged, this, &SetPasswordDialog::check);
    }
    add(new FormRow(tr("New password"), m_password));
    m_repeatedRow = new FormRow(tr("The same again"), m_repeated);
    add(m_repeatedRow);
    m_password->setFocus();
    check();
}

SetPasswordDialog::~SetPasswordDialog()
{
    m_password->clear();
    m_repeated->clear();
}

void SetPasswordDialog::check()
{
    const bool same = m_password->text() == m_repeated->text();
    const bool both = !m_repeated->text().isEmpty();
    m_repeatedRow->setRefusal(both && !same ? tr("The two are not the same.") : QString());
    primary()->setEnabled(!isBusy() && both && same);
}

void SetPasswordDialog::submit()
{
    if (m_directory && !m_password->text().isEmpty() && m_password->text() == m_repeated->text())
        send(m_password->text());
}

QCoro::Task<void> SetPasswordDialog::send(QString password)
{
    const QPointer<SetPasswordDialog> self(this);
    const Cancellation running = begin(tr("Setting the password…"));
    const Done done = co_await m_directory->setPassword(m_user.id, password, running);
    password.fill(QChar());
    if (!self || running.isCancelled())
        co_return;
    if (done)
        accept();
    else
        failed(done.error());
}

} // namespace chatelaine
