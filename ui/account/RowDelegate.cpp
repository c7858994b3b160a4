// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/RowDelegate.h"

#include "ui/account/ClaimsModel.h"
#include "ui/widgets/Icons.h"

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int rowPadding = 6;
constexpr int iconSize = 16;

void ink(QStyleOptionViewItem *option, const QColor &color)
{
    option->palette.setColor(QPalette::Text, color);
    // A current row is tinted and not filled, so its words keep their colour.
    option->palette.setColor(QPalette::HighlightedText, color);
}

} // namespace

RowDelegate::RowDelegate(QList<Look> columns, int toneRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_columns(std::move(columns))
    , m_toneRole(toneRole)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    // Not the glyphs' own height: a script with tall glyphs in one row would make rows jump.
    return {hint.width(), qMax(iconSize, QFontMetrics(option.font).height()) + 2 * rowPadding};
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Look look = m_columns.value(index.column());
    option->font = typeFont(look.type, option->font);
    option->fontMetrics = QFontMetrics(option->font);
    ink(option, colors::of(look.role, option->palette));
    if (look.isCode)
        option->text = u"\u2066"_s + option->text + u"\u2069"_s;
    if (m_toneRole < 0) {
        if (!index.data(ClaimsModel::SecretReasonRole).toString().isEmpty() &&
            index.column() == ClaimsModel::Value) {
            option->font = typeFont(Type::Body, option->font);
            ink(option, colors::text(Tone::Warning, option->palette));
            option->icon = icons::get(u"eye-off"_s, Tone::NotApplicable);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(iconSize, iconSize);
        }
        return;
    }
    const auto tone = static_cast<Tone>(index.data(m_toneRole).toInt());
    if (tone == Tone::Refused) {
        option->font.setWeight(QFont::DemiBold);
        ink(option, colors::of(Role::Text, option->palette));
    }
    if (index.column() == 0) {
        ink(option, colors::text(tone, option->palette));
        option->icon = icons::get(toneIcon(tone), tone);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(iconSize, iconSize);
    } else if (tone == Tone::NotApplicable) {
        ink(option, colors::of(Role::Second, option->palette));
    }
}

} // namespace chatelaine
