// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LifeBar.h"

#include "ui/widgets/Look.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace chatelaine {

LifeBar::LifeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeBar::setLeft(double share, Tone tone)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_tone = tone;
    update();
}

void LifeBar::paint(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
                    const QPalette &palette, double share, Tone tone)
{
    const qreal radius = rect.height() / 2.0;
    look::frame(painter, rect, radius, colors::of(Role::Line, palette), {});
    QRect left = rect;
    left.setWidth(qRound(rect.width() * share));
    if (left.width() > 0)
        look::frame(painter, QStyle::visualRect(direction, rect, left), radius, colors::text(tone, palette),
                    {});
}

void LifeBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paint(&painter, rect(), layoutDirection(), palette(), m_share, m_tone);
}

} // namespace chatelaine
