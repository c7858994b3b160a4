// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/SignInAttempt.h"
#include "ui/signin/BrowserAddress.h"
#include "ui/signin/DescribeServer.h"
#include "ui/widgets/SignInPage.h"

#include <QPointer>
#include <QTimer>

class QStackedLayout;

namespace chatelaine {

class AddAccountPage;
class RefusedPage;
class StatePage;
class WaitingPage;

/// What a sign-in page asks of the world outside, so that a test can answer instead.
struct SignInTools
{
    QStringList kinds; ///< those that have a dialect
    DescribeServer describe = describeServer;
    BrowserOpener openBrowser = openInBrowser;
};

/// Adding an account and signing in again: the form, the wait, and how it ended. Runs one attempt
/// at a time.
class SignInFlow : public SignInPage
{
    Q_OBJECT
public:
    SignInFlow(Accounts *accounts, SignInTools tools, QWidget *parent = nullptr);
    ~SignInFlow() override;

    void addAccount(std::optional<Server> preset = {}) override;
    void repair(const QUuid &account) override;
    [[nodiscard]] bool isWaiting() const override { return !m_attempt.isNull(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin(const SignInChoice &choice);
    QCoro::Task<void> run(std::shared_ptr<SignInAttempt> attempt, Cancellation cancellation);
    void connectAttempt();
    void openBrowser();
    void ended(const Result<Account> &result, const Verdicts &verdicts, const QList<Notice> &notices,
               const QUrl &redirectUri);
    void giveUp();
    void showWelcome();

    Accounts *m_accounts;
    SignInTools m_tools;
    SignInChoice m_choice;
    QPointer<SignInAttempt> m_attempt;
    Cancellation m_cancellation;
    QTimer m_tick;
    QStackedLayout *m_pages;
    AddAccountPage *m_form;
    WaitingPage *m_waiting;
    RefusedPage *m_refused;
    StatePage *m_welcome;
    Account m_account; ///< of the sign-in that just succeeded
    QList<Notice> m_notices;
};

} // namespace chatelaine
