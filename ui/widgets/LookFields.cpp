// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Look.h"

#include "ui/widgets/Metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int chevron = 12;
constexpr int padding = 10;

bool isOn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void box(QPainter *painter, const QStyleOption *option, bool filled, qreal radius)
{
    const QPalette &palette = option->palette;
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const QColor fill = filled ? colors::of(Role::Fill, palette) : colors::of(Role::Field, palette);
    const QColor border = filled    ? QColor()
                          : enabled ? colors::of(Role::Control, palette)
                                    : colors::of(Role::Line, palette);
    painter->save();
    if (filled && !enabled)
        painter->setOpacity(0.5);
    look::frame(painter, option->rect, radius, fill, border);
    painter->restore();
}

} // namespace

void look::field(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    const bool off = !isOn(option, QStyle::State_Enabled) || isOn(option, QStyle::State_ReadOnly);
    const bool refused = widget && widget->property("refused").toBool();
    const QColor fill = colors::of(off ? Role::Window : Role::Field, palette);
    const QColor border = refused ? colors::text(Tone::Refused, palette)
                                  : colors::of(off ? Role::Line : Role::Control, palette);
    frame(painter, option->rect, metrics::radius, fill, border);
    if (isOn(option, QStyle::State_HasFocus))
        focusRing(painter, option->rect, metrics::radius, palette);
}

void look::comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget)
{
    if (option->editable) {
        field(painter, option, widget);
    } else {
        const bool enabled = isOn(option, QStyle::State_Enabled);
        const bool flat = kind(widget) == "flat"_L1;
        const QColor hover = colors::of(Role::Hover, option->palette);
        const bool touched = enabled && isOn(option, QStyle::State_MouseOver);
        frame(painter, option->rect, metrics::radius,
              touched ? hover
              : flat  ? QColor()
                      : option->palette.color(QPalette::Button),
              flat ? QColor() : colors::of(enabled ? Role::Control : Role::Line, option->palette));
        if (isOn(option, QStyle::State_HasFocus))
            focusRing(painter, option->rect, metrics::radius, option->palette);
    }
    const QRect at(option->rect.right() - padding - chevron, option->rect.y(), chevron,
                   option->rect.height());
    icon(painter, u"chevron-down"_s, QStyle::visualRect(option->direction, option->rect, at), chevron,
         colors::of(isOn(option, QStyle::State_Enabled) ? Role::Text : Role::Disabled, option->palette));
}

void look::checkBox(QPainter *painter, const QStyleOption *option)
{
    const bool checked = isOn(option, QStyle::State_On);
    const bool some = isOn(option, QStyle::State_NoChange);
    const int side = std::min({16, option->rect.width(), option->rect.height()});
    QStyleOption inner(*option);
    inner.rect = QStyle::alignedRect(option->direction, Qt::AlignCenter, {side, side}, option->rect);
    box(painter, &inner, checked || some, 4);
    const QColor mark = colors::of(Role::OnFill, option->palette);
    if (checked)
        icon(painter, u"check"_s, inner.rect, side - 2, mark);
    else if (some)
        icon(painter, u"minus"_s, inner.rect, side - 2, mark);
}

void look::radioButton(QPainter *painter, const QStyleOption *option)
{
    const int side = std::min({16, option->rect.width(), option->rect.height()});
    QStyleOption inner(*option);
    inner.rect = QStyle::alignedRect(option->direction, Qt::AlignCenter, {side, side}, option->rect);
    const bool checked = isOn(option, QStyle::State_On);
    box(painter, &inner, checked, side / 2.0);
    if (checked)
        frame(painter, QRectF(inner.rect).adjusted(5, 5, -5, -5), side / 2.0,
              colors::of(Role::OnFill, option->palette), {});
}

void look::spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget,
                   const QStyle *style)
{
    if (option->frame)
        field(painter, option, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl part, const QString &name,
                          QAbstractSpinBox::StepEnabledFlag flag) {
        const bool enabled = option->stepEnabled.testFlag(flag) && isOn(option, QStyle::State_Enabled);
        icon(painter, name, style->subControlRect(QStyle::CC_SpinBox, option, part, widget), 10,
             colors::of(enabled ? Role::Text : Role::Disabled, option->palette));
    };
    step(QStyle::SC_SpinBoxUp, u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled);
    step(QStyle::SC_SpinBoxDown, u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled);
}

void look::progress(QPainter *painter, const QStyleOptionProgressBar *option)
{
    constexpr int thickness = 4;
    QRect groove = option->rect;
    groove.setTop(option->rect.center().y() - thickness / 2);
    groove.setHeight(thickness);
    frame(painter, groove, thickness / 2.0, colors::of(Role::Line, option->palette), {});
    const int range = option->maximum - option->minimum;
    if (range <= 0)
        return;
    QRect done = groove;
    done.setWidth(int(qint64(groove.width()) * (option->progress - option->minimum) / range));
    frame(painter, QStyle::visualRect(option->direction, groove, done), thickness / 2.0,
          colors::of(Role::Accent, option->palette), {});
}

} // namespace chatelaine
