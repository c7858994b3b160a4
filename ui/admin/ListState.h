// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "ui/widgets/StatePage.h"

namespace chatelaine {

class RowSkeleton;

/// In place of the rows where there are none: on their way, nothing found, nobody there, refused,
/// no right. Each says what happened and what can be done.
class ListState : public QWidget
{
    Q_OBJECT
public:
    explicit ListState(QWidget *parent = nullptr);

    void showLoading(bool slow);
    struct Question
    {
        QString text;      ///< what was searched for, may be empty
        QString field;     ///< title of the field that was searched
        QString group;     ///< that the list was narrowed to, may be empty
        QString everybody; ///< size of the whole directory, may be empty
    };
    void showNothingFound(const Question &question);
    void showEmpty(QAction *add);
    void showRefused(const Error &error);
    void showNoRight(const QString &reason);
    void showStopped();
    /// The kind of server has no directory for programs.
    void showNone();

Q_SIGNALS:
    void retryWanted();
    void clearFiltersWanted();
    void clearSearchWanted();

private:
    void begin();
    void addButton(const QString &text, const QString &icon, void (ListState::*signal)());

    StatePage *m_page;
    RowSkeleton *m_skeleton;
};

} // namespace chatelaine
