// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "directory/UserTableModel.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace chatelaine {

class Actions;
class FilterBar;
class ListFooter;
class ListState;
class MessageBar;
class SelectionBar;
class UserCells;
class UsersTable;
class UsersToolbar;
class WaitBar;

/// The list of people with all that asks for another list: search, filter, order, columns, pages.
/// Says in words how it stands: loading, reading again, nothing found, refused.
class UsersList : public QWidget
{
    Q_OBJECT
public:
    /// What the page makes and the list only shows.
    struct PageActions
    {
        QAction *add;
        QAction *reload;
        QAction *enable;
        QAction *disable;
    };

    UsersList(Actions *actions, const PageActions &page, MessageBar *messages, const Clock &clock = Clock(),
              QWidget *parent = nullptr);

    /// `organization` is what the directory is called on screen; `kind` keys the saved columns.
    void setDirectory(Directory *directory, const QString &organization, const QString &kind);
    void setCapabilities(const Capabilities &capabilities);
    void reload();
    /// While it is told elsewhere that the server cannot be used, failures are not told here too.
    void setAway(bool away) { m_isAway = away; }
    void retranslate();
    /// Takes one step back: checks, then search text, then filters. False if there was none.
    bool stepBack();
    void setOrganization(const QString &organization, bool isOwn);

    [[nodiscard]] UserTableModel *users() const { return m_users; }
    [[nodiscard]] UsersTable *table() const { return m_table; }
    [[nodiscard]] UsersToolbar *toolbar() const { return m_toolbar; }
    [[nodiscard]] ListFooter *footer() const { return m_footer; }
    [[nodiscard]] SelectionBar *selection() const { return m_selection; }
    [[nodiscard]] ListState *state() const { return m_state; }
    [[nodiscard]] QAction *removeAction() const { return m_remove; }
    [[nodiscard]] QAction *detailsAction() const { return m_details; }

Q_SIGNALS:
    /// Nothing to show could be read again.
    void capabilitiesWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions(Actions *actions);
    void layOut(const PageActions &page);
    void ask();
    [[nodiscard]] bool mayNotList() const;
    void showState();
    void showRows();
    void bringState();
    void leadOn();
    void showFooter();
    void showSelection();
    void showFailure(const Error &error);
    void showWait(bool isFirst);
    void fillSortMenu();
    void fillSearchFields();
    void openFilter();
    void openColumns();
    void useColumns(const QStringList &names);
    void sortBy(int section);
    void turnPage(int step);
    void checkPage();
    QCoro::Task<void> checkAll();
    [[nodiscard]] QStringList groupsSeen() const;
    [[nodiscard]] QString titleOf(const QString &field) const;

    Clock m_clock;
    MessageBar *m_messages;
    QPointer<Directory> m_directory;
    std::optional<Capabilities> m_capabilities; ///< not known before the server told them
    QString m_organization;
    QString m_kind;
    Query m_query;
    std::optional<qint64> m_everybody; ///< size of the directory, once it was read without a filter
    bool m_isAway = false;
    bool m_wasInState = false; ///< the focus, when what stands in place of the rows went on
    bool m_leadsOn = false; ///< from the search to the rows, as soon as they are those that were searched for
    Cancellation m_collecting;
    int m_failureTold = 0; ///< number of the message that said why rows are missing

    UserTableModel *m_users;
    UserCells *m_cells;
    UsersTable *m_table;
    UsersToolbar *m_toolbar = nullptr;
    FilterBar *m_filters;
    WaitBar *m_wait;
    ListState *m_state;
    SelectionBar *m_selection = nullptr;
    ListFooter *m_footer;
    QStackedLayout *m_stack;
    QTimer m_tick;

    QAction *m_add;
    QAction *m_filter = nullptr;
    QAction *m_sort = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_checkAll = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_details = nullptr;
};

} // namespace chatelaine
