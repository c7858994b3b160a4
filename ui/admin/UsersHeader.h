// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace chatelaine {

/// A header whose first title stands above the names, not above their check marks.
class UsersHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit UsersHeader(QWidget *parent = nullptr);

    /// Width of a check mark with its gap.
    static constexpr int checkRoom = 24;
    /// What a title needs, whether its column is shown or not: Qt's own hint forgets hidden ones.
    [[nodiscard]] int titleWidth(int section) const { return sectionSizeFromContents(section).width(); }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

} // namespace chatelaine
