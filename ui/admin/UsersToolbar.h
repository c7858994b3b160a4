// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenu;

namespace chatelaine {

class Button;
class SearchBox;

/// Search, filter, order, columns, read again, and what adds people. Where it gets narrow the
/// lesser buttons turn into icons from the end; the primary one keeps its text.
class UsersToolbar : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        QAction *filter;
        QAction *sort;
        QAction *columns;
        QAction *reload;
        QAction *add;
    };

    explicit UsersToolbar(const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] SearchBox *search() const { return m_search; }
    [[nodiscard]] Button *filterButton() const { return m_filter; }
    [[nodiscard]] Button *columnsButton() const { return m_columns; }
    [[nodiscard]] QMenu *sortMenu() const { return m_sortMenu; }
    /// What the list is sorted by.
    void setSortTitle(const QString &title);
    void openSort();
    /// Something that takes the place of the section tabs, before the search.
    void setLead(QWidget *lead);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    SearchBox *m_search;
    Button *m_filter;
    Button *m_sort;
    QMenu *m_sortMenu;
    QAction *m_sortAction;
    Button *m_columns;
    Button *m_reload;
    Button *m_add;
    QString m_sortTitle;
};

} // namespace chatelaine
