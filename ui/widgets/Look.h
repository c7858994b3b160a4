// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Colors.h"

#include <QPainter>
#include <QSize>
#include <QString>
#include <QStyleOption>

class QStyle;
class QWidget;

/// How each control is drawn; Style asks these and decides nothing about looks itself. All take the
/// palette and the direction from the option.
namespace chatelaine::look {

// Parts shared by several.
void frame(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
           qreal width = 1);
void focusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette);
/// An icon of our own in the middle of `rect`.
void icon(QPainter *painter, const QString &name, const QRect &rect, int size, const QColor &color);
void arrow(QPainter *painter, const QStyleOption *option, const QString &name);
/// For QPainter::drawText: the direction of the layout, but left to right for a text without any
/// right-to-left letter. So an address, a key or a number in an Arabic window keeps its own order,
/// with its ellipsis and its punctuation at its own end.
int textDirection(const QString &text, Qt::LayoutDirection layout);
/// "normal", "primary", "flat", "danger": the dynamic property `kind`.
QString kind(const QWidget *widget);

// Push buttons and tool buttons.
void pushButton(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton *option, const QWidget *widget);
void toolButtonPanel(QPainter *painter, const QStyleOption *option);

// Fields and choices.
void field(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);
void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget,
             const QStyle *style);
void progress(QPainter *painter, const QStyleOptionProgressBar *option);

// Views.
void headerSection(QPainter *painter, const QStyleOptionHeader *option);
void headerLabel(QPainter *painter, const QStyleOptionHeader *option);
void viewItem(QPainter *painter, const QStyleOptionViewItem *option);
void branch(QPainter *painter, const QStyleOption *option);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider);

// Menus and tabs.
void menuPanel(QPainter *painter, const QStyleOption *option);
void menuItem(QPainter *painter, const QStyleOptionMenuItem *option, const QWidget *widget);
QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents);
void tab(QPainter *painter, const QStyleOptionTab *option, const QWidget *widget);
QSize tabSize(const QStyleOptionTab *option, const QWidget *widget);

} // namespace chatelaine::look
