// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CellDelegate.h"

#include "ui/widgets/Chip.h"
#include "ui/widgets/LifeBar.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Type.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int padding = 8;
constexpr int iconSize = 14;
constexpr int iconGap = 7;
constexpr int checkSize = 16;
constexpr int currentBar = 3;

bool isSet(const QModelIndex &index, int role)
{
    return index.data(role).toBool();
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = isSet(index, cell::MonoRole)     ? typeFont(Type::Mono, option.font)
                 : isSet(index, cell::StrongRole) ? typeFont(Type::Strong, option.font)
                                                  : option.font;
    font.setStrikeOut(isSet(index, cell::StruckRole));
    return font;
}

QColor colourOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!option.state.testFlag(QStyle::State_Enabled) || !(index.flags() & Qt::ItemIsEnabled))
        return colors::of(Role::Disabled, option.palette);
    if (const QVariant tone = index.data(cell::ToneRole);
        tone.isValid() && Tone(tone.toInt()) != Tone::Neutral)
        return colors::text(Tone(tone.toInt()), option.palette);
    if (isSet(index, cell::LinkRole))
        return colors::of(Role::Accent, option.palette);
    return colors::of(isSet(index, cell::SecondRole) ? Role::Second : Role::Text, option.palette);
}

/// Whether a cell is the first or the last of its row that can be seen. Trees say so, tables do not.
bool isEdge(const QStyleOptionViewItem &option, const QModelIndex &index, bool last)
{
    if (const auto *table = qobject_cast<const QTableView *>(option.widget)) {
        const QHeaderView *header = table->horizontalHeader();
        const int step = last ? -1 : 1;
        int at = last ? header->count() - 1 : 0;
        while (at >= 0 && at < header->count() && header->isSectionHidden(header->logicalIndex(at)))
            at += step;
        return header->logicalIndex(at) == index.column();
    }
    return option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
           option.viewItemPosition == (last ? QStyleOptionViewItem::End : QStyleOptionViewItem::Beginning);
}

QRect checkRect(const QStyleOptionViewItem &option)
{
    const QRect rect(option.rect.x() + padding, option.rect.y(), checkSize, option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cellOption(option);
    initStyleOption(&cellOption, index);
    painter->save();
    painter->setClipRect(option.rect);
    background(painter, cellOption, index);
    contents(painter, cellOption, index);
    painter->restore();
}

void CellDelegate::background(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QColor accent = colors::of(Role::Accent, option.palette);
    if (current)
        painter->fillRect(option.rect, colors::of(Role::Current, option.palette));
    else if (isSet(index, cell::CheckedRowRole))
        painter->fillRect(option.rect, colors::of(Role::Checked, option.palette));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors::of(Role::Hover, option.palette));
    if (m_lines)
        painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1,
                          colors::of(Role::Line, option.palette));
    if (current && isEdge(option, index, false)) {
        const QRect bar(option.rect.x(), option.rect.y(), currentBar, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), accent);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row() ||
        view->currentIndex().parent() != index.parent())
        return;
    // A ring round the row, drawn piece by piece because each cell is painted alone.
    const QRect rect = option.rect;
    const int width = metrics::focusWidth;
    painter->fillRect(rect.x(), rect.y(), rect.width(), width, accent);
    painter->fillRect(rect.x(), rect.bottom() - width + 1, rect.width(), width, accent);
    if (isEdge(option, index, true))
        painter->fillRect(
            QStyle::visualRect(option.direction, rect, {rect.right() - 1, rect.y(), width, rect.height()}),
            accent);
}

void CellDelegate::contents(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    if (const QVariant share = index.data(cell::PlaceholderRole); share.isValid()) {
        constexpr int thickness = 10;
        const QRect bar(room.x(), room.center().y() - thickness / 2, int(room.width() * share.toReal()),
                        thickness);
        look::frame(painter, visual(bar), thickness / 2.0, colors::of(Role::Placeholder, option.palette), {});
        return;
    }
    if (option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        QStyleOption check;
        check.rect = checkRect(option);
        check.palette = option.palette;
        check.state = option.state & ~QStyle::State_On;
        check.state |= option.checkState == Qt::Checked            ? QStyle::State_On
                       : option.checkState == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                   : QStyle::State_Off;
        look::checkBox(painter, &check);
        room.setLeft(room.left() + checkSize + padding);
    }
    const QColor color = colourOf(option, index);
    if (const QString icon = index.data(cell::IconRole).toString(); !icon.isEmpty()) {
        const bool quiet = !index.data(cell::ToneRole).isValid() && !isSet(index, cell::LinkRole);
        look::icon(painter, icon, visual({room.x(), room.y(), iconSize, room.height()}), iconSize,
                   quiet ? colors::of(Role::Second, option.palette) : color);
        room.setLeft(room.left() + iconSize + iconGap);
    }
    const QFont font = fontOf(option, index);
    const QFontMetrics metric(font);
    const QString chip = index.data(cell::ChipRole).toString();
    painter->setFont(font);
    painter->setPen(color);
    const Qt::Alignment wanted = index.data(Qt::TextAlignmentRole).isValid()
                                     ? Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt())
                                     : Qt::AlignLeft | Qt::AlignVCenter;
    QRect words = room;
    if (const QVariant life = index.data(cell::LifeRole); life.isValid()) {
        words.setHeight(room.height() - 8);
        LifeBar::paint(painter, visual({room.x(), room.bottom() - 8, room.width(), 4}), option.direction,
                       option.palette, life.toReal(), Tone(index.data(cell::ToneRole).toInt()));
    }
    const QString text = metric.elidedText(option.text, option.textElideMode, words.width());
    // Code keeps its direction even if it quotes a text of the other one.
    const int direction = isSet(index, cell::MonoRole) ? int(Qt::TextForceLeftToRight)
                                                       : look::textDirection(option.text, option.direction);
    painter->drawText(visual(words),
                      int(QStyle::visualAlignment(option.direction, wanted)) | Qt::TextSingleLine | direction,
                      text);
    if (!chip.isEmpty()) {
        QRect at = room;
        at.setLeft(room.left() + (text.isEmpty() ? 0 : metric.horizontalAdvance(text) + padding));
        if (at.width() > 3 * padding)
            Chip::paint(painter, visual(at), option.direction, option.palette, Tone::Neutral, chip, {});
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cellOption(option);
    initStyleOption(&cellOption, index);
    const QFontMetrics metric(fontOf(cellOption, index));
    int width = 2 * padding + metric.horizontalAdvance(cellOption.text);
    if (!index.data(cell::IconRole).toString().isEmpty())
        width += iconSize + iconGap;
    if (cellOption.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        width += checkSize + padding;
    return {width, m_dense ? metrics::denseRow(option.fontMetrics) : metrics::row(option.fontMetrics)};
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    // The style's own indicator is elsewhere than ours, so presses are matched with ours. Space is
    // left to the base class.
    if (event->type() != QEvent::MouseButtonRelease || !(index.flags() & Qt::ItemIsUserCheckable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRect target = checkRect(option).adjusted(-padding, 0, padding, 0);
    if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
        return false;
    const auto state = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    return model->setData(index, state == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace chatelaine
