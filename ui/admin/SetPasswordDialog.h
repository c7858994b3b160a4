// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"
#include "ui/admin/WorkDialog.h"

#include <QPointer>

class QLineEdit;

namespace chatelaine {

class FormRow;

/// Sets another person's password. It is typed twice, never shown, and forgotten with the dialog.
class SetPasswordDialog : public WorkDialog
{
    Q_OBJECT
public:
    SetPasswordDialog(Directory *directory, const User &user, QWidget *parent);
    ~SetPasswordDialog() override;

    [[nodiscard]] QLineEdit *password() const { return m_password; }
    [[nodiscard]] QLineEdit *repeated() const { return m_repeated; }

protected:
    void submit() override;

private:
    QCoro::Task<void> send(QString password);
    void check();

    QPointer<Directory> m_directory;
    User m_user;
    QLineEdit *m_password;
    QLineEdit *m_repeated;
    FormRow *m_repeatedRow;
};

} // namespace chatelaine
