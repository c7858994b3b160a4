// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"

#include <QDialog>

namespace chatelaine {

class Button;
class Label;
class StepList;

/// Asks before signing out, then shows each step with its result: done, failed, left to you, not
/// offered.
class SignOutDialog : public QDialog
{
    Q_OBJECT
public:
    SignOutDialog(Accounts *accounts, const Account &account, bool everywhere, QWidget *parent);

private:
    QCoro::Task<void> run();
    void showResults(const QList<SignOutStep> &steps);

    Accounts *m_accounts;
    Account m_account;
    bool m_everywhere;
    Label *m_headline;
    Label *m_text;
    StepList *m_steps;
    Button *m_keep;
    Button *m_go;
};

} // namespace chatelaine
