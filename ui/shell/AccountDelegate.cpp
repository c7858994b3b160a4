// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountDelegate.h"

#include "ui/shell/AccountListModel.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Type.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int margin = 8;
constexpr int disc = 36;
constexpr int railDisc = 32;
constexpr int railRow = 48;
constexpr int badge = 14;
constexpr int stateIcon = 13;

QString keyOf(const QModelIndex &index)
{
    return index.data(AccountListModel::IdRole).toUuid().toString(QUuid::WithoutBraces);
}

void background(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect)
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver))
        look::frame(painter, rect, metrics::cardRadius,
                    colors::of(current ? Role::Current : Role::Hover, option.palette), {});
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        look::focusRing(painter, rect, metrics::cardRadius, option.palette);
}

} // namespace

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (m_rail) {
        paintRail(painter, option, index);
        return;
    }
    const QRect card = option.rect.adjusted(margin, 2, -margin, -2);
    background(painter, option, card);
    const QRect face(card.x() + 10, card.y() + (card.height() - disc) / 2, disc, disc);
    Avatar::paint(painter, QStyle::visualRect(option.direction, option.rect, face),
                  index.data(AccountListModel::NameRole).toString(), keyOf(index));
    paintWords(painter, option, index, card.adjusted(10 + disc + 10, 0, -margin, 0));
}

void AccountDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const QRect &room) const
{
    const QFont strong = typeFont(Type::Strong, option.font);
    const QFont small = typeFont(Type::Small, option.font);
    const int nameHeight = QFontMetrics(strong).height();
    const int smallHeight = QFontMetrics(small).height();
    int top = room.y() + (room.height() - nameHeight - 2 * smallHeight - 3) / 2;
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto line = [&](const QFont &font, const QColor &color, const QString &text, int height,
                          int indent) {
        const QRect rect(room.x() + indent, top, room.width() - indent, height);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                          align | Qt::TextSingleLine | look::textDirection(text, option.direction),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->save();
    line(strong, colors::of(Role::Text, option.palette), index.data().toString(), nameHeight, 0);
    top += nameHeight + 1;
    line(small, colors::of(Role::Second, option.palette), index.data(AccountListModel::ServerRole).toString(),
         smallHeight, 0);
    top += smallHeight + 2;
    const QColor color =
        colors::text(Tone(index.data(AccountListModel::StateToneRole).toInt()), option.palette);
    const QRect icon(room.x(), top, stateIcon, smallHeight);
    look::icon(painter, index.data(AccountListModel::StateIconRole).toString(),
               QStyle::visualRect(option.direction, option.rect, icon), stateIcon, color);
    line(small, color, index.data(AccountListModel::StateTextRole).toString(), smallHeight, stateIcon + 5);
    painter->restore();
}

void AccountDelegate::paintRail(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QRect card = option.rect.adjusted(4, 2, -4, -2);
    background(painter, option, card);
    const QRect face =
        QStyle::alignedRect(option.direction, Qt::AlignCenter, {railDisc, railDisc}, option.rect);
    Avatar::paint(painter, face, index.data(AccountListModel::NameRole).toString(), keyOf(index));
    const auto tone = Tone(index.data(AccountListModel::StateToneRole).toInt());
    if (tone == Tone::Passed)
        return;
    QRect mark(face.right() - badge + 5, face.bottom() - badge + 5, badge, badge);
    mark = QStyle::visualRect(option.direction, option.rect, mark);
    look::frame(painter, mark.adjusted(-2, -2, 2, 2), badge, colors::of(Role::Side, option.palette), {});
    look::icon(painter, index.data(AccountListModel::StateIconRole).toString(), mark, badge,
               colors::text(tone, option.palette));
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    if (m_rail)
        return {metrics::railWidth, railRow};
    const int words = QFontMetrics(typeFont(Type::Strong, option.font)).height() +
                      2 * QFontMetrics(typeFont(Type::Small, option.font)).height();
    return {metrics::accountsWidth, std::max(int(metrics::accountRow), words + 16)};
}

} // namespace chatelaine
