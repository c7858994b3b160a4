// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Look.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Type.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int menuPadding = 16;
constexpr int menuIcon = 16;
constexpr int menuTextAt = menuPadding + menuIcon + 10;
constexpr int tabPadding = 12;

QFont tabFont(const QStyleOptionTab *option, const QWidget *widget)
{
    QFont font = widget ? widget->font() : QFont();
    if (option->state.testFlag(QStyle::State_Selected))
        font.setWeight(QFont::DemiBold);
    return font;
}

/// The option does not tell its action, the menu does.
bool isDanger(const QWidget *widget, const QRect &rect)
{
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const QAction *action = menu ? menu->actionAt(rect.center()) : nullptr;
    return action && action->property("kind").toString() == "danger"_L1;
}

bool isPages(const QWidget *widget)
{
    return look::kind(widget) == "pages"_L1;
}

} // namespace

void look::menuPanel(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(option->rect, colors::of(Role::Line, option->palette));
    painter->fillRect(option->rect.adjusted(1, 1, -1, -1), colors::of(Role::Base, option->palette));
}

void look::menuItem(QPainter *painter, const QStyleOptionMenuItem *option, const QWidget *widget)
{
    const QRect rect = option->rect;
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(option->direction, rect, part);
    };
    painter->fillRect(rect, colors::of(Role::Base, option->palette));
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(rect.x() + 8, rect.center().y(), rect.width() - 16, 1,
                          colors::of(Role::Line, option->palette));
        return;
    }
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (option->state.testFlag(QStyle::State_Selected) && enabled)
        frame(painter, rect.adjusted(6, 0, -6, 0), metrics::radius,
              colors::of(Role::Current, option->palette), {});

    const QColor text = !enabled                 ? colors::of(Role::Disabled, option->palette)
                        : isDanger(widget, rect) ? colors::text(Tone::Refused, option->palette)
                                                 : colors::of(Role::Text, option->palette);
    const QRect iconRect = visual({rect.x() + menuPadding, rect.y(), menuIcon, rect.height()});
    const bool checkable = option->checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && option->checked)
        icon(painter, u"check"_s, iconRect, menuIcon, text);
    else if (!checkable && icons::exists(option->icon.name()))
        icon(painter, option->icon.name(), iconRect, menuIcon, text);

    painter->save();
    painter->setFont(option->font);
    painter->setPen(text);
    const QStringList parts = option->text.split(u'\t');
    const QRect textRect = visual(rect.adjusted(menuTextAt, 0, -menuPadding, 0));
    const int start = int(QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter));
    const int end = int(QStyle::visualAlignment(option->direction, Qt::AlignRight | Qt::AlignVCenter));
    painter->drawText(textRect, start | Qt::TextHideMnemonic | Qt::TextSingleLine, parts.first());
    if (parts.size() > 1) {
        painter->setFont(typeFont(Type::Small, option->font));
        painter->setPen(colors::of(enabled ? Role::Second : Role::Disabled, option->palette));
        painter->drawText(textRect, end | Qt::TextSingleLine | textDirection(parts.last(), option->direction),
                          parts.last());
    }
    painter->restore();
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        icon(painter, u"chevron-right"_s,
             visual({rect.right() - menuPadding - 11, rect.y(), 12, rect.height()}), 12, text);
}

QSize look::menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const QFontMetrics metric(option->font);
    const QStringList parts = option->text.split(u'\t');
    int width = menuTextAt + metric.size(Qt::TextShowMnemonic, parts.first()).width() + menuPadding;
    // The widest shortcut of the menu is reserved for all of its rows.
    if (const int shortcuts = option->reservedShortcutWidth; shortcuts > 0)
        width += shortcuts + 32;
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 28;
    return {std::max(width, 200), std::max(32, metric.height() + 12)};
}

void look::tab(QPainter *painter, const QStyleOptionTab *option, const QWidget *widget)
{
    const bool current = option->state.testFlag(QStyle::State_Selected);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool touched = option->state.testFlag(QStyle::State_MouseOver) && enabled;
    const bool focus = current && option->state.testFlag(QStyle::State_HasFocus);
    const bool pages = isPages(widget);
    const QRect rect = pages ? option->rect : option->rect.adjusted(0, 4, 0, -4);
    if (!pages && (current || touched))
        frame(painter, rect, metrics::radius,
              colors::of(current ? Role::Current : Role::Hover, option->palette), {});
    painter->save();
    painter->setFont(tabFont(option, widget));
    painter->setPen(colors::of(!enabled             ? Role::Disabled
                               : current || touched ? Role::Text
                                                    : Role::Second,
                               option->palette));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option->text);
    painter->restore();
    if (pages && current)
        frame(painter, QRectF(rect.x() + 10, rect.bottom() - 2, rect.width() - 20, 3), 1.5,
              colors::of(Role::Accent, option->palette), {});
    if (focus)
        focusRing(painter, pages ? rect.adjusted(2, 6, -2, -6) : rect, metrics::radius, option->palette);
}

QSize look::tabSize(const QStyleOptionTab *option, const QWidget *widget)
{
    // Always as wide as the semibold text, so that choosing a tab does not move its neighbours.
    QFont font = widget ? widget->font() : QFont();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metric(font);
    const int width =
        metric.size(Qt::TextShowMnemonic, option->text).width() + 2 * tabPadding + (isPages(widget) ? 4 : 0);
    return {width, isPages(widget) ? std::max(int(metrics::headerHeight), metric.height() + 24)
                                   : std::max(int(metrics::sectionHeight), metric.height() + 16)};
}

} // namespace chatelaine
