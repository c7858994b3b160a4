// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CountdownRing.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/Type.h"

#include <QAccessible>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

constexpr int diameter = 118;
constexpr int thickness = 5;
/// QPainter counts in sixteenths of a degree.
constexpr int fullCircle = 360 * 16;

} // namespace

CountdownRing::CountdownRing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountdownRing::setTime(std::chrono::seconds left, std::chrono::seconds total)
{
    m_left = std::clamp(left, 0s, std::max(total, 0s));
    m_total = std::max(total, 1s);
    setAccessibleName(tr("Time left"));
    setAccessibleDescription(tr("%n second(s)", nullptr, int(m_left.count())));
    if (m_left == 180s || m_left == 60s || m_left == 30s) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

QString CountdownRing::text() const
{
    const qint64 seconds = m_left.count();
    // In the digits of the language, as the other numbers of the window are.
    const QLocale locale;
    QString rest = locale.toString(seconds % 60);
    if (seconds % 60 < 10)
        rest.prepend(locale.zeroDigit());
    return u"%1:%2"_s.arg(locale.toString(seconds / 60), rest);
}

QSize CountdownRing::sizeHint() const
{
    const QFontMetrics metric(typeFont(Type::Display));
    const int side = std::max(diameter, metric.horizontalAdvance(u"00:00"_s) + 6 * thickness);
    return {side, side};
}

void CountdownRing::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(width(), height());
    const QRectF ring = QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side)
                            .adjusted(thickness, thickness, -thickness, -thickness);
    painter.setPen(QPen(colors::of(Role::Line, palette()), thickness));
    painter.drawEllipse(ring);
    painter.setPen(QPen(colors::of(Role::Accent, palette()), thickness, Qt::SolidLine, Qt::RoundCap));
    // From twelve o'clock, against the clock, as much as is left.
    painter.drawArc(ring, fullCircle / 4, int(fullCircle * m_left.count() / m_total.count()));
    QFont font = typeFont(Type::Display);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(colors::of(Role::Text, palette()));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace chatelaine
