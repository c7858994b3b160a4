// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/TokenCardDelegate.h"

#include "ui/account/TokenCardsModel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/LifeBar.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Type.h"

#include <QListView>
#include <QPainter>

namespace chatelaine {

namespace {

constexpr int padding = 16;
constexpr int gap = 16; ///< between cards
constexpr int radius = 8;
constexpr int badgeIcon = 16;
constexpr int barHeight = 4;

struct Lines
{
    QFontMetrics title;
    QFontMetrics small;
    QFontMetrics body;

    explicit Lines(const QFont &font)
        : title(typeFont(Type::Strong, font))
        , small(typeFont(Type::Small, font))
        , body(typeFont(Type::Small, font))
    {
    }

    [[nodiscard]] int height() const
    {
        return 12 + title.height() + 2 + small.height() + 8 + body.height() + 8 + barHeight + 14;
    }
};

class Card
{
public:
    Card(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter)
        , m_option(option)
        , m_index(index)
        , m_card(option.rect.adjusted(1, 1, -1, -1))
        , m_inner(m_card.adjusted(padding, 12, -padding, -12))
    {
    }

    void paint()
    {
        background();
        const Lines lines(m_option.font);
        int top = m_inner.top();
        const int used = badge(top, lines.title.height());
        text(top, lines.title.height(), Qt::DisplayRole, Type::Strong, Role::Text, used);
        top += lines.title.height() + 2;
        text(top, lines.small.height(), TokenCardsModel::DetailRole, Type::Small, Role::Second, 0);
        top += lines.small.height() + 8;
        text(top, lines.body.height(), TokenCardsModel::LifeRole, Type::Small, Role::Text, 0);
        bar(top + lines.body.height() + 8);
    }

private:
    void background()
    {
        const bool isCurrent = m_option.state & QStyle::State_Selected;
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(Qt::NoPen);
        if (isCurrent) {
            m_painter->setBrush(color(Role::Accent));
            m_painter->drawRoundedRect(m_card, radius, radius);
        }
        const bool hasFocus = m_option.state & QStyle::State_HasFocus;
        const int ring = metrics::focusWidth + (hasFocus ? 1 : 0);
        m_painter->setBrush(color(isCurrent ? Role::Current : Role::Window));
        const QRect fill = isCurrent ? m_card.adjusted(ring, ring, -ring, -ring) : m_card;
        m_painter->drawRoundedRect(fill, radius - 1, radius - 1);
    }

    [[nodiscard]] QColor color(Role role) const { return colors::of(role, m_option.palette); }

    void draw(const QRect &place, const QString &words, Type type, const QColor &ink, int flags)
    {
        const QFont font = typeFont(type, m_option.font);
        m_painter->setFont(font);
        m_painter->setPen(ink);
        const QString fitting = QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width());
        const QRect visual = QStyle::visualRect(m_option.direction, m_card, place);
        m_painter->drawText(visual,
                            int(QStyle::visualAlignment(m_option.direction, Qt::Alignment(flags))) |
                                look::textDirection(words, m_option.direction),
                            fitting);
    }

    void text(int top, int height, int role, Type type, Role ink, int reserved)
    {
        const QRect place(m_inner.left(), top, m_inner.width() - reserved, height);
        draw(place, m_index.data(role).toString(), type, color(ink), Qt::AlignLeft | Qt::AlignVCenter);
    }

    int badge(int top, int height)
    {
        const QString words = m_index.data(TokenCardsModel::BadgeRole).toString();
        if (words.isEmpty())
            return 0;
        const auto tone = static_cast<Tone>(m_index.data(TokenCardsModel::ToneRole).toInt());
        const QColor ink = colors::text(tone, m_option.palette);
        const int width = QFontMetrics(typeFont(Type::Small, m_option.font)).horizontalAdvance(words) + 1;
        const QRect place(m_inner.right() + 1 - width, top, width, height);
        draw(place, words, Type::Small, ink, Qt::AlignRight | Qt::AlignVCenter);
        const QRect icon(place.left() - badgeIcon - 4, top + (height - badgeIcon) / 2, badgeIcon, badgeIcon);
        m_painter->drawPixmap(
            QStyle::visualRect(m_option.direction, m_card, icon),
            icons::pixmap(toneIcon(tone), badgeIcon, m_painter->device()->devicePixelRatioF(), ink));
        return width + badgeIcon + 12;
    }

    void bar(int top)
    {
        const double fraction = m_index.data(TokenCardsModel::FractionRole).toDouble();
        if (fraction < 0)
            return;
        const QRect whole(m_inner.left(), top, m_inner.width(), barHeight);
        // Green would speak alone here, so it shows the amount only; the words stand above.
        LifeBar::paint(m_painter, whole, m_option.direction, m_option.palette, fraction,
                       fraction > 0.1 ? Tone::Passed : Tone::Warning);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    QRect m_card;
    QRect m_inner;
};

} // namespace

void TokenCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem card(option);
    // The grid gives each card its gap; the view's own margin closes the row.
    card.rect.adjust(gap / 2, 0, -gap / 2, 0);
    painter->save();
    Card(painter, card, index).paint();
    painter->restore();
}

QSize TokenCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view && view->gridSize().isValid() ? view->gridSize().width() : 200;
    return {width, Lines(option.font).height()};
}

} // namespace chatelaine
