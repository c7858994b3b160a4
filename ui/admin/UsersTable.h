// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTableView>

namespace chatelaine {

class UserCells;
class UsersHeader;
class UserTableModel;

/// The endless list of people: the current row is for the details, check marks are for actions on
/// many. Columns take what width there is; those of least value hide where there is too little.
class UsersTable : public QTableView
{
    Q_OBJECT
public:
    explicit UsersTable(QWidget *parent = nullptr);

    void setUsers(UserTableModel *users, UserCells *cells);

    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const;
    /// The row to the top, and current.
    void jumpTo(int row);
    /// Keeps the current row on a person while rows move below it; none for a row before the first.
    void setCurrentRow(int row);
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void fitColumns();

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void visibleRowsChanged();
    void currentRowChanged(int row);
    /// Enter or a click on a row, not on its check mark.
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void tellVisibleRows();
    void takeFirstRow();
    void measureRows();
    void toggleCheck(int row);
    bool takePress(QMouseEvent *event);
    [[nodiscard]] bool isOnCheck(const QModelIndex &index, const QPoint &at) const;
    [[nodiscard]] QList<int> columnsByValue() const;
    [[nodiscard]] Field::Type typeOf(int column) const;
    [[nodiscard]] bool isState(int column) const;
    [[nodiscard]] int leastWidth(int column) const;
    void shareWidth(const QList<int> &shown, int spare);

    UserTableModel *m_users = nullptr;
    UsersHeader *m_header;
    Query m_question; ///< that the rows answer
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    QHash<QString, int> m_chosenWidths; ///< by the person, by field name
    int m_anchor = -1;                  ///< where Shift+click checks from
    bool m_pressTaken = false;
    bool m_fitting = false;
};

} // namespace chatelaine
