// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterChip.h"

#include "ui/widgets/Look.h"
#include "ui/widgets/Type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int padding = 9;
constexpr int crossSize = 12;
constexpr int crossGap = 6;

} // namespace

FilterChip::FilterChip(const QString &text, const QString &spoken, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(spoken);
    setToolTip(spoken);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metric(typeFont(Type::Small));
    return {2 * padding + metric.horizontalAdvance(text()) + crossGap + crossSize,
            std::max(24, metric.height() + 8)};
}

void FilterChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor fill = colors::of(Role::Current, palette());
    look::frame(&painter, rect(), height() / 2.0, underMouse() ? fill.darker(105) : fill, {});
    if (hasFocus())
        look::focusRing(&painter, rect(), height() / 2.0, palette());
    const QFont font = typeFont(Type::Small);
    painter.setFont(font);
    painter.setPen(colors::of(Role::Text, palette()));
    const QRect words = rect().adjusted(padding, 0, -padding - crossSize - crossGap, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width() + 1));
    const QRect cross(width() - padding - crossSize, 0, crossSize, height());
    look::icon(&painter, u"close"_s, QStyle::visualRect(layoutDirection(), rect(), cross), crossSize,
               colors::of(Role::Second, palette()));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT clicked();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace chatelaine
