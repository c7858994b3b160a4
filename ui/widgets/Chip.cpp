// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include "ui/widgets/Look.h"
#include "ui/widgets/Type.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr int padding = 8;
constexpr int iconSize = 14;
constexpr int iconGap = 5;

int heightFor(const QFontMetrics &metric)
{
    return std::max(24, metric.height() + 8);
}

int widthFor(const QFontMetrics &metric, const QString &text, const QString &icon)
{
    return padding + (icon.isEmpty() ? 0 : iconSize + iconGap) + metric.horizontalAdvance(text) + padding + 2;
}

} // namespace

Chip::Chip(Tone tone, const QString &text, const QString &icon, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set(tone, text, icon);
}

void Chip::set(Tone tone, const QString &text, const QString &icon)
{
    m_tone = tone;
    m_text = text;
    m_icon = icon.isEmpty() ? toneIcon(tone) : icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metric(typeFont(Type::Small));
    return {widthFor(metric, m_text, m_icon), heightFor(metric)};
}

QSize Chip::minimumSizeHint() const
{
    const QFontMetrics metric(typeFont(Type::Small));
    return {std::min(sizeHint().width(), 60), heightFor(metric)};
}

int Chip::paint(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, const QPalette &palette,
                Tone tone, const QString &text, const QString &icon)
{
    painter->save();
    const QFont font = typeFont(Type::Small);
    const QFontMetrics metric(font);
    const int height = std::min(rect.height(), heightFor(metric));
    const int width = std::min(rect.width(), widthFor(metric, text, icon));
    const QRect chip = QStyle::visualRect(direction, rect,
                                          {rect.x(), rect.y() + (rect.height() - height) / 2, width, height});
    const QColor color =
        tone == Tone::Neutral ? colors::of(Role::Text, palette) : colors::text(tone, palette);
    const QColor fill =
        tone == Tone::Neutral ? colors::of(Role::Current, palette) : colors::tint(tone, palette);
    look::frame(painter, chip, height / 2.0, fill, {});
    int at = chip.x() + padding;
    if (!icon.isEmpty()) {
        look::icon(painter, icon, QStyle::visualRect(direction, chip, {at, chip.y(), iconSize, height}),
                   iconSize, color);
        at += iconSize + iconGap;
    }
    painter->setFont(font);
    painter->setPen(color);
    const QRect words(at, chip.y(), chip.right() - at - padding + 3, height);
    painter->drawText(QStyle::visualRect(direction, chip, words),
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                          look::textDirection(text, direction),
                      metric.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
    return width;
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paint(&painter, rect(), layoutDirection(), palette(), m_tone, m_text, m_icon);
}

} // namespace chatelaine
