// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace chatelaine {

/// A filter or a member of a list that can be taken away: "Group: staff ×". A press, Del and
/// Backspace all take it away; clicked() tells.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    /// `spoken` is the accessible name: "Remove filter Group: staff".
    FilterChip(const QString &text, const QString &spoken, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace chatelaine
