// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace chatelaine {

/// Grey bars in the shape of a list whose first rows are on their way.
class RowSkeleton : public QWidget
{
    Q_OBJECT
public:
    explicit RowSkeleton(QWidget *parent = nullptr);

    void setShown(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_shown = false;
};

} // namespace chatelaine
