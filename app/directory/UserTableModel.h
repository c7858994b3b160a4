// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "directory/Directory.h"
#include "directory/PageCache.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>
#include <utility>

namespace chatelaine {

/// A directory as an endless table: as many rows as the directory has people, of which only the
/// pages in view and their neighbours are held; the others are placeholders. The view tells what is
/// in view by setVisibleRows(). Depends on Directory and on nothing of any server.
class UserTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        PlaceholderRole = Qt::UserRole + 1, ///< bool: this row was not read yet
        IdRole,                             ///< QString
        FieldRole,                          ///< QString: field name of the column
        StateRole,                          ///< User::State as int, in the column "enabled" only
        DraftRole,                          ///< bool: somebody edits this person and has not saved
        SortableRole,                       ///< bool, of a column's header
    };
    Q_ENUM(Role)

    /// Loading: nothing can be shown yet. Reloading: the rows shown answer an earlier question.
    enum class State { Empty, Loading, Reloading, Ready, Failed };
    Q_ENUM(State)

    explicit UserTableModel(Clock clock = Clock(), QObject *parent = nullptr);
    ~UserTableModel() override;

    /// Not owned. Null empties the table.
    void setDirectory(Directory *directory);
    /// Asks another question. The rows of the former stay until the first answer arrives; the
    /// page of the query is ignored. Checks are cleared, because they may not match any more.
    void setQuery(const Query &query);
    [[nodiscard]] const Query &query() const { return m_query; }
    /// Asks the same question again; keeps the checks.
    void reload();
    /// Asks again for what failed.
    void retry();
    /// Stops every request. The rows stay.
    void cancel();

    /// What the view shows, rows counted from 0. Requests for rows out of view are cancelled;
    /// missing ones in view and near it are asked for, but not those that only fly by.
    void setVisibleRows(int first, int last);

    /// Every field that can be a column, and those that are.
    [[nodiscard]] QList<Field> availableColumns() const { return m_fields; }
    [[nodiscard]] QStringList columns() const;
    void setColumns(const QStringList &names);

    [[nodiscard]] State state() const { return m_state; }
    /// Rows are on their way, be it the first or those just scrolled to.
    [[nodiscard]] bool isReading() const { return !m_running.isEmpty(); }
    /// Why the last reading failed; rows read before stay.
    [[nodiscard]] std::optional<Error> error() const { return m_error; }
    /// People that match; nothing where the server cannot count.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// When the oldest of the shown rows can have been read; invalid before the first answer.
    [[nodiscard]] QDateTime readAt() const { return m_readAt; }
    [[nodiscard]] qsizetype heldPages() const { return m_cache.size(); }

    /// Null for a placeholder.
    [[nodiscard]] const User *user(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 if not held
    /// Shows a newer reading of a person, after an edit.
    void updateUser(const User &user);

    /// Ids of the checked people with the name to call them by, over all pages.
    [[nodiscard]] QHash<QString, QString> checked() const { return m_checked; }
    void clearChecks();
    /// Checks or unchecks every row that is held in this range.
    void setChecked(int first, int last, bool checked);
    /// Checks these as well, held or not.
    void check(const QHash<QString, QString> &people);
    void setDrafts(const QSet<QString> &ids);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks the server to sort; a column that it cannot sort by changes nothing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void stateChanged();
    void checksChanged();

private:
    void start(qint64 firstPage = 1);
    void abandon();
    void plan();
    void planSoon(std::pair<qint64, qint64> pages);
    [[nodiscard]] QList<qint64> missingPages() const;
    void cancelAllBut(qint64 firstPage, qint64 lastPage);
    QCoro::Task<void> read(qint64 page, Cancellation cancellation);
    void take(Result<Page> answer, qint64 page);
    void begin(const Page &answer);
    void grow(const Page &answer);
    void setRowCount(qint64 rows);
    void setState(State state);
    [[nodiscard]] qint64 rowsAfter(const Page &answer) const;
    [[nodiscard]] QVariant cell(const User &user, const Field &field, int column, int role) const;
    void rowChanged(qint64 row);

    Clock m_clock;
    QPointer<Directory> m_directory;
    Query m_query;
    QList<Field> m_fields;
    QList<Field> m_columns;
    PageCache m_cache;
    QHash<qint64, Cancellation> m_running;
    QSet<qint64> m_failed;
    QTimer m_planner;
    QElapsedTimer m_sinceMoved;
    std::pair<qint64, qint64> m_pagesInView; ///< with their neighbours
    quint64 m_question = 0;                  ///< answers to an earlier question are dropped
    bool m_awaitsFirst = false;
    qint64 m_firstPage = 1;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    std::optional<qint64> m_total;
    qint64 m_rows = 0;
    QDateTime m_readAt;
    qint64 m_firstVisible = 0;
    qint64 m_lastVisible = 0;
    QHash<QString, QString> m_checked;
    QSet<QString> m_drafts;
};

} // namespace chatelaine
