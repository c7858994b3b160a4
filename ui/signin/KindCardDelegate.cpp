// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/KindCardDelegate.h"

#include "ui/signin/KindsModel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Type.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int gap = 12;
constexpr int padding = 14;
constexpr int kindIcon = 20;
constexpr int tick = 16;

int contentHeight(const QFont &font)
{
    return QFontMetrics(typeFont(Type::Strong, font)).height() + 2 +
           QFontMetrics(typeFont(Type::Small, font)).height();
}

void drawFrame(QPainter *painter, const QRect &card, const QStyleOptionViewItem &option)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    const Role edge = isChosen ? Role::Accent : isEnabled ? Role::Control : Role::Line;
    const int width = isChosen ? metrics::focusWidth : 1;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors::of(edge, option.palette));
    painter->drawRoundedRect(card, metrics::cardRadius, metrics::cardRadius);
    const Role fill = isChosen ? Role::Current : isHovered ? Role::Hover : Role::Base;
    painter->setBrush(colors::of(fill, option.palette));
    painter->drawRoundedRect(card.adjusted(width, width, -width, -width), metrics::cardRadius - 1,
                             metrics::cardRadius - 1);
}

void drawWords(QPainter *painter, const QRect &place, const QString &words, const QFont &font,
               const QColor &ink, Qt::LayoutDirection direction)
{
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(place, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
}

} // namespace

void KindCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isChosen = option.state & QStyle::State_Selected;
    const QRect card = option.rect.adjusted(0, 0, -gap, -gap);
    const auto mirrored = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const auto ink = [&option](Role role) {
        return colors::of(role, option.palette);
    };
    painter->save();
    drawFrame(painter, mirrored(card), option);

    const qreal ratio = painter->device()->devicePixelRatioF();
    const QRect icon(card.left() + padding, card.center().y() - kindIcon / 2, kindIcon, kindIcon);
    painter->drawPixmap(mirrored(icon),
                        icons::pixmap(index.data(KindsModel::IconRole).toString(), kindIcon, ratio,
                                      ink(!isEnabled ? Role::Disabled
                                          : isChosen ? Role::Accent
                                                     : Role::Second)));
    if (isChosen) {
        const QRect mark(card.right() - tick - 8, card.top() + 8, tick, tick);
        painter->drawPixmap(mirrored(mark), icons::pixmap(u"tick-circle"_s, tick, ratio, ink(Role::Accent)));
    }
    const QFont title = typeFont(Type::Strong, option.font);
    const QFont detail = typeFont(Type::Small, option.font);
    const int top = card.center().y() - contentHeight(option.font) / 2;
    QRect words(icon.right() + 12, top, card.right() - icon.right() - 12 - padding,
                QFontMetrics(title).height());
    drawWords(painter, mirrored(words.adjusted(0, 0, isChosen ? -tick : 0, 0)), index.data().toString(),
              title, ink(isEnabled ? Role::Text : Role::Disabled), option.direction);
    words.moveTop(words.bottom() + 3);
    words.setHeight(QFontMetrics(detail).height());
    // Off with a reason: the reason is what must stay readable.
    drawWords(painter, mirrored(words), index.data(KindsModel::DetailRole).toString(), detail,
              ink(Role::Second), option.direction);
    painter->restore();
}

QSize KindCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {200, qMax(64, contentHeight(option.font) + 2 * padding) + gap};
}

} // namespace chatelaine
