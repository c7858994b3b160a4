// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FindActionDelegate.h"

#include "ui/shell/FindActionModel.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Type.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int padding = 12;
constexpr int iconSize = 16;
constexpr int textAt = padding + iconSize + 10;

} // namespace

void FindActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QRect row = option.rect;
    const bool off = index.data(FindActionModel::OffRole).toBool();
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const int end = int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver))
        look::frame(painter, row, metrics::radius,
                    colors::of(option.state.testFlag(QStyle::State_Selected) ? Role::Current : Role::Hover,
                               option.palette),
                    {});
    const QColor text = colors::of(off ? Role::Disabled : Role::Text, option.palette);
    if (const QString icon = index.data(FindActionModel::IconNameRole).toString(); !icon.isEmpty())
        look::icon(painter, icon, visual({row.x() + padding, row.y(), iconSize, row.height()}), iconSize,
                   text);

    painter->save();
    const QFont small = typeFont(Type::Small, option.font);
    const QFontMetrics smallMetric(small);
    const QString keys = index.data(FindActionModel::KeysRole).toString();
    const int keysWidth = smallMetric.horizontalAdvance(keys) + padding;
    const int noteAt = std::max(row.width() * 4 / 10, textAt);
    painter->setFont(option.font);
    painter->setPen(text);
    const QRect words(row.x() + textAt, row.y(), noteAt - textAt - 8, row.height());
    painter->drawText(
        visual(words), start | Qt::TextSingleLine,
        QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setFont(small);
    // The reason is what a person needs most when an action is off, so it is never greyed.
    painter->setPen(colors::of(Role::Second, option.palette));
    QRect note(row.x() + noteAt, row.y(), row.width() - noteAt - keysWidth - padding, row.height());
    if (off) {
        look::icon(painter, u"info"_s, visual({note.x(), note.y(), 14, note.height()}), 14,
                   colors::of(Role::Second, option.palette));
        note.setLeft(note.left() + 20);
    }
    painter->drawText(visual(note), start | Qt::TextSingleLine,
                      smallMetric.elidedText(index.data(FindActionModel::NoteRole).toString(), Qt::ElideRight,
                                             note.width()));
    painter->setPen(colors::of(off ? Role::Disabled : Role::Second, option.palette));
    painter->drawText(visual(row.adjusted(0, 0, -padding, 0)),
                      end | Qt::TextSingleLine | look::textDirection(keys, option.direction), keys);
    painter->restore();
}

QSize FindActionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {400, std::max(34, QFontMetrics(option.font).height() + 16)};
}

} // namespace chatelaine
