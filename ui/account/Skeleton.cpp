// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/Skeleton.h"

#include "ui/widgets/Colors.h"

#include <QPainter>
#include <QStyle>

#include <array>

using namespace std::chrono_literals;

namespace chatelaine {

namespace {

constexpr auto step = 300ms; ///< slow begins here
constexpr int namedFrom = 4; ///< steps, a little over a second
constexpr int rowHeight = 28;
constexpr int bar = 10;
constexpr std::array widths{180, 240, 130, 200, 160, 220};

} // namespace

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_tick.setInterval(step);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        // Two looks only, bars and bars with a name, so it need not be drawn more often.
        ++m_ticks;
        if (m_ticks == 1 || m_ticks == namedFrom)
            update();
        if (m_ticks >= namedFrom)
            m_tick.stop();
    });
}

void Skeleton::start(const QString &what)
{
    m_what = what;
    m_ticks = 0;
    setAccessibleName(what);
    m_tick.start();
    update();
}

void Skeleton::stop()
{
    m_tick.stop();
    m_ticks = 0;
}

void Skeleton::paintEvent(QPaintEvent * /*event*/)
{
    if (m_ticks == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 32;
    if (m_ticks >= namedFrom) {
        painter.setPen(colors::of(Role::Second, palette()));
        painter.drawText(QRect(32, top, width() - 64, rowHeight), int(Qt::AlignVCenter | Qt::AlignLeading),
                         m_what);
    }
    top += rowHeight + 12;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors::of(Role::Placeholder, palette()));
    for (const int width : widths) {
        for (const QRect &place : {QRect(32, top, 90, bar), QRect(168, top, width, bar)})
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), place), bar / 2.0,
                                    bar / 2.0);
        top += rowHeight;
    }
}

} // namespace chatelaine
