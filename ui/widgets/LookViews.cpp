// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Look.h"

#include "ui/widgets/Metrics.h"
#include "ui/widgets/Type.h"

#include <QAbstractItemView>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int sortMark = 6;

/// "▲" beside the text of the sorted column, as a shape so that no font is needed.
void sortTriangle(QPainter *painter, const QRect &rect, bool up, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QPointF centre = QRectF(rect).center();
    const qreal tip = up ? -3 : 3;
    painter->drawPolygon(QPolygonF{{centre.x() - 3.5, centre.y() - tip},
                                   {centre.x() + 3.5, centre.y() - tip},
                                   {centre.x(), centre.y() + tip}});
    painter->restore();
}

} // namespace

void look::headerSection(QPainter *painter, const QStyleOptionHeader *option)
{
    const bool touched =
        option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
    painter->fillRect(option->rect, touched ? colors::of(Role::Hover, option->palette)
                                            : colors::of(Role::Base, option->palette));
    painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1,
                      colors::of(Role::Line, option->palette));
}

void look::headerLabel(QPainter *painter, const QStyleOptionHeader *option)
{
    painter->save();
    const QFont font = typeFont(Type::SmallStrong, painter->font());
    painter->setFont(font);
    painter->setPen(colors::of(Role::Second, option->palette));
    const QFontMetrics metric(font);
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    const int room = option->rect.width() - (sorted ? sortMark + 8 : 0);
    const QString text = metric.elidedText(option->text, Qt::ElideRight, room);
    // The full height of the section: clipped to the font's height, Arabic loses its dots.
    const QRect all = option->rect; // the style has taken the margin off
    painter->drawText(all, int(QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      text);
    if (sorted) {
        const int at = all.x() + metric.horizontalAdvance(text) + 8;
        sortTriangle(
            painter, QStyle::visualRect(option->direction, all, QRect(at, all.y(), sortMark, all.height())),
            option->sortIndicator == QStyleOptionHeader::SortDown, colors::of(Role::Second, option->palette));
    }
    painter->restore();
}

void look::viewItem(QPainter *painter, const QStyleOptionViewItem *option)
{
    const bool current = option->state.testFlag(QStyle::State_Selected);
    const bool touched =
        option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
    if (!current && !touched)
        return;
    frame(painter, option->rect,
          option->viewItemPosition == QStyleOptionViewItem::OnlyOne ? metrics::radius : 0,
          colors::of(current ? Role::Current : Role::Hover, option->palette), {});
}

void look::branch(QPainter *painter, const QStyleOption *option)
{
    if (!option->state.testFlag(QStyle::State_Children))
        return;
    icon(painter, option->state.testFlag(QStyle::State_Open) ? u"chevron-down"_s : u"chevron-right"_s,
         option->rect, 14, colors::of(Role::Text, option->palette));
}

void look::scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider)
{
    if (option->maximum <= option->minimum)
        return;
    const bool vertical = option->orientation == Qt::Vertical;
    const bool touched =
        option->state.testFlag(QStyle::State_MouseOver) || option->state.testFlag(QStyle::State_Sunken);
    constexpr int thin = 5;
    constexpr int wide = 8;
    const int thickness = touched ? wide : thin;
    QRectF handle(slider);
    if (vertical) {
        handle.setLeft(handle.center().x() - thickness / 2.0);
        handle.setWidth(thickness);
    } else {
        handle.setTop(handle.center().y() - thickness / 2.0);
        handle.setHeight(thickness);
    }
    QColor color = colors::of(Role::Control, option->palette);
    color.setAlphaF(touched ? 1.0F : 0.6F);
    frame(painter, handle, thickness / 2.0, color, {});
}

} // namespace chatelaine
