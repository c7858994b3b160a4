// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "directory/Directory.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QSplitter;

namespace chatelaine {

class Actions;
class Button;
class MessageBar;
class UserDetails;
class UserDrafts;
class UsersList;
class UserWork;

/// The people of a directory: the list, and beside it the details of one.
class UsersPage : public QWidget
{
    Q_OBJECT
public:
    UsersPage(Actions *actions, MessageBar *messages, const Clock &clock = Clock(),
              QWidget *parent = nullptr);
    ~UsersPage() override;

    /// Begins to read. `kind` keys what is remembered of the look of the list.
    void setDirectory(std::unique_ptr<Directory> directory, const QString &organization, const QString &kind);
    void setOrganization(const QString &organization, bool isOwn);
    void setLead(QWidget *lead);
    void reload();
    /// Why nothing can be changed at present, whatever this account may do; empty when it can. What is
    /// shown stays, and the failures that follow from it are not told one by one.
    void setAway(const QString &reason);
    void retryIfFailed();
    void retranslate();
    [[nodiscard]] QString unsaved() const;
    [[nodiscard]] QList<QWidget *> regions() const;

    [[nodiscard]] UsersList *list() const { return m_list; }
    [[nodiscard]] UserDetails *details() const { return m_details; }
    void openDetails(int row);
    void openDetails(const User &user);
    void closeDetails();

Q_SIGNALS:
    void capabilitiesKnown(const chatelaine::Capabilities &capabilities);
    void detailsShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions(Actions *actions);
    void listen();
    QCoro::Task<void> askCapabilities();
    void showReasons();
    void showCurrent(int row);
    void followRows();
    void leaveOtherRows();
    void stepBack();
    void place();
    /// Those an action on many is for: the checked, else the person in hand; by id with their names.
    [[nodiscard]] QHash<QString, QString> chosen() const;
    void setEnabledFor(bool enabled);
    void askToDelete(const QHash<QString, QString> &people);
    void addUser();
    void resetPassword();
    void save();
    void askToDiscard();
    void askAboutConflict(const QString &user, const Change &change, const Error &error);
    void resolve(const QString &user, const Change &change, const Error &error, const QStringList &yours);
    void keepDraft();
    [[nodiscard]] QString off(const QString &capability) const;
    /// Who is in the details, else who is in the current row.
    [[nodiscard]] const User *personInHand() const;
    [[nodiscard]] bool isDetailsOpen() const;

    MessageBar *m_messages;
    std::unique_ptr<Directory> m_directory;
    std::optional<Capabilities> m_capabilities;
    Cancellation m_asking;
    QString m_organization;
    QString m_away;
    bool m_isOwnOrganization = true;
    bool m_awaitsRow = false; ///< a person went to a row that is not here yet
    bool m_wide = true;       ///< details beside the list, not over it

    QAction *m_add = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_enable = nullptr;
    QAction *m_disable = nullptr;
    QAction *m_password = nullptr;
    QAction *m_actAs = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_save = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_close = nullptr;
    QAction *m_undo = nullptr;

    UserDrafts *m_drafts;
    UserWork *m_work;
    UsersList *m_list = nullptr;
    UserDetails *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
};

} // namespace chatelaine
