// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"

#include <QUuid>
#include <QWidget>

#include <optional>

namespace chatelaine {

/// What the window knows of adding an account and signing in again: a page without tabs, in place
/// of the account's. There is one; it is asked to begin() whenever a person wants to sign in.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows the form for a new account, filled with `preset` if there is one. A sign-in that is
    /// waiting goes on and is shown instead.
    virtual void addAccount(std::optional<Server> preset = {}) = 0;
    /// Signs an existing account in again, without a form.
    virtual void repair(const QUuid &account) = 0;
    /// Whether a sign-in is on its way; the accounts list shows it then.
    [[nodiscard]] virtual bool isWaiting() const = 0;

Q_SIGNALS:
    /// Done (with the account) or given up (without): the window goes back to the accounts.
    void finished(const std::optional<QUuid> &account);
    void waitingChanged();
};

} // namespace chatelaine
