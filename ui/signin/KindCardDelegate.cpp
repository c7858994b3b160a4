// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/KindCardDelegate.h"

#include "ui/signin/KindsModel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Type.h"

#include <QListView>
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
    // Half a gap towards the neighbour: the outer edges line up with the fields below.
    const bool isFirst = index.row() % 2 == 0;
    const QRect card = option.rect.adjusted(isFirst ? 0 : gap / 2, 0, isFirst ? -gap / 2 : 0, -gap);
    const auto mirrored = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    QPalette palette = option.palette;
    // Off with a reason: the title looks off, the reason must stay readable.
    palette.setCurrentColorGroup(QPalette::Active);
    const auto ink = [&palette](Role role) {
        return colors::of(role, palette);
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
    drawWords(painter, mirrored(words), index.data(KindsModel::DetailRole).toString(), detail,
              ink(Role::Second), option.direction);
    painter->restore();
}

QSize KindCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view && view->gridSize().isValid() ? view->gridSize().width() : 200;
    return {width, qMax(64, contentHeight(option.font) + 2 * padding) + gap};
}

} // namespace chatelaine
