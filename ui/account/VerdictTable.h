// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace chatelaine {

/// The table of checks as both the tokens page and a refused sign-in show it.
class VerdictTable : public QTableView
{
    Q_OBJECT
public:
    /// `lines`: between the rows, where nothing else holds the table together.
    explicit VerdictTable(bool lines, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Height of all rows and the header, for a page that scrolls as a whole.
    [[nodiscard]] int wholeHeight() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void shareWidth();
};

} // namespace chatelaine
