// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"
#include "directory/Directory.h"
#include "ui/widgets/MessageBar.h"

#include <QDateTime>
#include <QUuid>
#include <QVBoxLayout>
#include <QWidget>

namespace chatelaine {

class Actions;

enum class PageId { Profile, Tokens, Security, Administration };

/// What a page is given. Everything here outlives the page.
struct PageContext
{
    Accounts *accounts = nullptr;
    Actions *actions = nullptr;
    DirectoryOpener openDirectory;
    QUuid account;
};

/// One page of one account: Profile, Tokens and so on. The window makes it when it is first wanted
/// and keeps it while the account exists, so what a person was doing there survives a switch to
/// another account. It lays out from top to bottom: the message bar, then body().
///
/// A page makes its actions with `context().actions->add(this, "users.new")`: they work while the
/// page is visible and are found by "Find action". It re-reads its texts in retranslate(), asks for
/// data in activate(), and never from its constructor, which must return within a few milliseconds.
class AccountPage : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPage(PageContext context, QWidget *parent = nullptr);
    ~AccountPage() override;

    [[nodiscard]] const PageContext &context() const { return m_context; }
    /// As it is now; empty once it was removed, and the page soon after.
    [[nodiscard]] Account account() const;
    /// Results and errors of this page. The window puts what concerns the account as a whole
    /// (offline, sign in again) in a bar of its own above.
    [[nodiscard]] MessageBar *messageBar() const { return m_messages; }
    /// Whether the window's bar above the page tells of it already.
    [[nodiscard]] bool isToldAbove(const Error &error) const;
    /// Where a page puts its own; no margins.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// Came into view, for the first time or again, with an account that is signed in or offline.
    virtual void activate() {}
    /// "Read again" (F5).
    virtual void reload() {}
    /// The account's state, name or label changed.
    virtual void accountChanged() {}
    /// Another language: set every text again that was not set through an action.
    virtual void retranslate() {}
    /// When what the page shows was read from the server; invalid if nothing was.
    [[nodiscard]] virtual QDateTime readAt() const { return {}; }
    /// What would be lost if the page went away now, as a translated sentence; empty if nothing.
    [[nodiscard]] virtual QString unsaved() const { return {}; }
    /// Where F6 stops, in the order of the page; each takes the focus itself or by its proxy.
    [[nodiscard]] virtual QList<QWidget *> regions() const { return {}; }

Q_SIGNALS:
    /// The person wants the account signed in again.
    void signInWanted();
    void pageWanted(chatelaine::PageId page);
    /// A pane opened beside the contents: in a narrow window the accounts fold away for it.
    void paneShown(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    PageContext m_context;
    MessageBar *m_messages;
    QVBoxLayout *m_body;
};

/// Makes a page for an account; the window calls it when the page is first wanted.
using PageFactory = std::function<AccountPage *(PageContext context)>;

} // namespace chatelaine
