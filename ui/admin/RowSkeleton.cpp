// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RowSkeleton.h"

#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace chatelaine {

namespace {

constexpr int thickness = 10;
constexpr int columns = 4;
constexpr std::array<qreal, 7> shares{0.56, 0.78, 0.42, 0.66, 0.5, 0.85, 0.36};

} // namespace

RowSkeleton::RowSkeleton(QWidget *parent)
    : QWidget(parent)
{
}

void RowSkeleton::setShown(bool shown)
{
    m_shown = shown;
    update();
}

void RowSkeleton::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    const int rowHeight = metrics::row(fontMetrics());
    const int columnWidth = (width() - 32) / columns;
    const QColor bars = colors::of(Role::Placeholder, palette());
    for (int row = 0; row * rowHeight < height(); ++row) {
        const int top = row * rowHeight;
        for (int column = 0; column < columns; ++column) {
            const qreal share = shares.at(std::size_t(row * 3 + column * 2) % shares.size());
            const QRect bar(16 + column * columnWidth, top + (rowHeight - thickness) / 2,
                            int(columnWidth * share), thickness);
            look::frame(&painter, QStyle::visualRect(layoutDirection(), rect(), bar), thickness / 2.0, bars,
                        {});
        }
        painter.fillRect(8, top + rowHeight - 1, width() - 16, 1, colors::of(Role::Line, palette()));
    }
}

} // namespace chatelaine
