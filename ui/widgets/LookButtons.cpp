// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Look.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Type.h"

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int padding = 12;
constexpr int iconGap = 8;
constexpr int chevron = 12;

struct ButtonColours
{
    QColor fill;
    QColor border;
    QColor text;
};

bool isOn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QColor pressed(const QStyleOption *option, const QColor &color)
{
    return isOn(option, QStyle::State_Sunken)      ? color.darker(112)
           : isOn(option, QStyle::State_MouseOver) ? color.darker(106)
                                                   : color;
}

ButtonColours coloursOf(const QStyleOption *option, const QString &kind)
{
    const QPalette &palette = option->palette;
    const bool touched = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    const QColor hover = colors::of(Role::Hover, palette);
    if (!isOn(option, QStyle::State_Enabled)) {
        const QColor border = kind == "flat"_L1 ? QColor() : colors::of(Role::Line, palette);
        return {{}, border, colors::of(Role::Disabled, palette)};
    }
    if (kind == "primary"_L1)
        return {pressed(option, colors::of(Role::Fill, palette)), {}, colors::of(Role::OnFill, palette)};
    if (kind == "danger"_L1) {
        const QColor red = colors::text(Tone::Refused, palette);
        return {touched ? colors::tint(Tone::Refused, palette) : palette.color(QPalette::Button), red, red};
    }
    const bool down = isOn(option, QStyle::State_On);
    if (kind == "flat"_L1)
        return {down      ? colors::of(Role::Current, palette)
                : touched ? hover
                          : QColor(),
                {},
                palette.color(QPalette::ButtonText)};
    return {down      ? colors::of(Role::Current, palette)
            : touched ? pressed(option, hover)
                      : palette.color(QPalette::Button),
            colors::of(Role::Control, palette), palette.color(QPalette::ButtonText)};
}

/// Buttons of the footer: small and in second text, because they are a state before anything else.
bool isQuiet(const QWidget *widget)
{
    return widget && widget->property("quiet").toBool();
}

/// Begins where the texts above and below begin: no padding in front.
bool isFlush(const QWidget *widget)
{
    return widget && widget->property("flush").toBool();
}

QFont fontOf(const QWidget *widget, const QString &kind)
{
    QFont font = widget ? widget->font() : QFont();
    if (isQuiet(widget))
        return typeFont(Type::Small, font);
    if (kind == "primary"_L1)
        font.setWeight(QFont::DemiBold);
    return font;
}

void panel(QPainter *painter, const QStyleOption *option, const QString &kind, const ButtonColours &colours)
{
    const QRectF rect(option->rect);
    const bool focus = isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_Enabled);
    if (focus && kind == "primary"_L1) {
        // A ring outside the fill and a light one between: the ring alone would drown in the fill.
        look::frame(painter, rect, metrics::radius + 1, colors::of(Role::OnFill, option->palette),
                    colors::of(Role::Accent, option->palette), metrics::focusWidth);
        look::frame(painter, rect.adjusted(3, 3, -3, -3), metrics::radius - 2, colours.fill, {});
        return;
    }
    look::frame(painter, rect, metrics::radius, colours.fill, colours.border);
    if (focus)
        look::focusRing(painter, rect, metrics::radius, option->palette);
}

} // namespace

void look::pushButton(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const QString name = kind(widget);
    ButtonColours colours = coloursOf(option, name);
    if (isQuiet(widget))
        colours.text = colors::of(Role::Second, option->palette);
    panel(painter, option, name, colours);

    painter->save();
    const QFont font = fontOf(widget, name);
    painter->setFont(font);
    painter->setPen(colours.text);
    const QFontMetrics metric(font);
    const bool hasMenu = option->features.testFlag(QStyleOptionButton::HasMenu);
    const int side = option->iconSize.width();
    const int textWidth =
        option->text.isEmpty() ? 0 : metric.size(Qt::TextShowMnemonic, option->text).width();
    const int iconWidth = option->icon.isNull() ? 0 : side + (textWidth ? iconGap : 0);
    const int menuWidth = hasMenu ? chevron + (textWidth ? 4 : 0) : 0;
    const int room = option->rect.width() - 2 * (textWidth ? padding / 2 : 0);
    const int used = std::min(room, iconWidth + textWidth + menuWidth);
    // Text beside a fold-out list of a pane starts at the edge; everything else is centred.
    const bool leading = widget && widget->property("leading").toBool();
    int at = isFlush(widget) ? option->rect.x()
             : leading       ? option->rect.x() + padding
                             : option->rect.x() + (option->rect.width() - used) / 2;
    const auto place = [&](int width) {
        const QRect rect(at, option->rect.y(), width, option->rect.height());
        at += width;
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    if (iconWidth) {
        const QString iconName = option->icon.name();
        const QRect rect = place(side);
        if (icons::exists(iconName))
            look::icon(painter, iconName, rect, side, colours.text);
        else
            option->icon.paint(painter, rect, Qt::AlignCenter,
                               isOn(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        at += textWidth ? iconGap : 0;
    }
    if (textWidth) {
        const int width = used - iconWidth - menuWidth;
        const QString shown =
            metric.elidedText(option->text, Qt::ElideRight, width + 1, Qt::TextShowMnemonic);
        painter->drawText(place(width), Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, shown);
        at += 4;
    }
    if (hasMenu)
        look::icon(painter, u"chevron-down"_s, place(chevron), chevron, colours.text);
    painter->restore();
}

QSize look::pushButtonSize(const QStyleOptionButton *option, const QWidget *widget)
{
    const QFontMetrics metric(fontOf(widget, kind(widget)));
    const bool hasMenu = option->features.testFlag(QStyleOptionButton::HasMenu);
    const bool large = widget && widget->property("large").toBool();
    const int height = metrics::control(metric) + (large ? 8 : 0);
    if (option->text.isEmpty())
        return {height + (hasMenu ? chevron : 0), height};
    int width = metric.size(Qt::TextShowMnemonic, option->text).width() + 2 * (large ? 2 * padding : padding);
    if (!option->icon.isNull())
        width += option->iconSize.width() + iconGap;
    if (hasMenu)
        width += chevron + 4;
    if (isFlush(widget))
        width -= padding;
    return {width, height};
}

void look::toolButtonPanel(QPainter *painter, const QStyleOption *option)
{
    panel(painter, option, u"flat"_s, coloursOf(option, u"flat"_s));
}

} // namespace chatelaine
