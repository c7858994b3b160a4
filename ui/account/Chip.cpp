// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/Chip.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Type.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace chatelaine {

namespace {

constexpr int side = 8;
constexpr int icon = 14;

} // namespace

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_tone(tone)
{
    setFont(typeFont(Type::Small));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics font(typeFont(Type::Small));
    return {font.horizontalAdvance(m_text) + icon + 4 + 2 * side + 2, font.height() + 8};
}

QSize Chip::minimumSizeHint() const
{
    return {QFontMetrics(typeFont(Type::Small)).averageCharWidth() * 8 + icon, sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors::tint(m_tone, palette()));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const QColor ink = colors::text(m_tone, palette());
    const QRect mark(side, (height() - icon) / 2, icon, icon);
    painter.drawPixmap(
        QStyle::visualRect(layoutDirection(), rect(), mark),
        icons::pixmap(m_icon.isEmpty() ? toneIcon(m_tone) : m_icon, icon, devicePixelRatioF(), ink));
    const QRect words = rect().adjusted(side + icon + 4, 0, -side, 0);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(ink);
    const QString fitting = QFontMetrics(painter.font()).elidedText(m_text, Qt::ElideRight, words.width());
    setToolTip(fitting == m_text ? QString() : m_text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fitting);
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace chatelaine
