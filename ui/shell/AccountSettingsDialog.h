// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"

#include <QDialog>

class QBoxLayout;
class QLineEdit;
class QSpinBox;

namespace chatelaine {

class Button;
class FormRow;

/// What an account is, to be read and copied, and what of it may be chosen anew: its name in the
/// list, scopes and redirect port of the next sign-in, further certificate authorities.
class AccountSettingsDialog : public QDialog
{
    Q_OBJECT
public:
    AccountSettingsDialog(Accounts *accounts, const Account &account, QWidget *parent);

private:
    void addFacts(QBoxLayout *column);
    void addChoices(QBoxLayout *column);
    QLineEdit *addField(QBoxLayout *column, const QString &label, const QString &text);
    void chooseFile();
    void save();

    Accounts *m_accounts;
    Account m_account;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_scope = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_authorities = nullptr;
    FormRow *m_authoritiesRow = nullptr;
};

} // namespace chatelaine
