// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"

#include <QDialog>

namespace chatelaine {

class Button;
class Label;
class StepList;

/// Asks before an account leaves this computer, then shows each step with its result: done, failed,
/// left to you, not offered.
class SignOutDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Way {
        Here,
        Everywhere,
        Silent ///< the server is told nothing
    };

    SignOutDialog(Accounts *accounts, const Account &account, Way way, QWidget *parent);

private:
    struct Texts
    {
        QString headline;
        QString text;
        QString keep;
        QString go;
        QString icon;
        QString running;
        QString done;
    };
    [[nodiscard]] Texts texts() const;
    QCoro::Task<void> run();
    void showKeyring();
    void showResults(const QList<SignOutStep> &steps);

    Accounts *m_accounts;
    Account m_account;
    Way m_way;
    bool m_isAsking = true;
    Label *m_headline;
    Label *m_text;
    Label *m_obstacle;
    StepList *m_steps;
    Button *m_keep;
    Button *m_go;
};

} // namespace chatelaine
