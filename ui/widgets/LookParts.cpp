// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Look.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"

#include <QVariant>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

void look::frame(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                 const QColor &border, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void look::focusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette)
{
    frame(painter, rect, radius, {}, colors::of(Role::Accent, palette), metrics::focusWidth);
}

void look::icon(QPainter *painter, const QString &name, const QRect &rect, int size, const QColor &color)
{
    const QPixmap drawn = icons::pixmap(name, size, painter->device()->devicePixelRatio(), color);
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, drawn);
}

void look::arrow(QPainter *painter, const QStyleOption *option, const QString &name)
{
    const bool on = option->state.testFlag(QStyle::State_Enabled);
    icon(painter, name, option->rect, 12, colors::of(on ? Role::Text : Role::Disabled, option->palette));
}

int look::textDirection(const QString &text, Qt::LayoutDirection layout)
{
    const bool mirrored = layout == Qt::RightToLeft && std::ranges::any_of(text, [](QChar letter) {
                              return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
                          });
    return mirrored ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

QString look::kind(const QWidget *widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

} // namespace chatelaine
