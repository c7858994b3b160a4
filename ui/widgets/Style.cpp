// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Style.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Distance of a field's text from its border. QLineEdit adds 2 of its own.
constexpr int fieldInset = 8;
/// The two small arrows of a number field.
constexpr int stepsWidth = 24;

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
    setObjectName(u"chatelaine"_s);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(false);
    }
    // A question stands on the ground of a page, whatever region it was asked from.
    if (auto *dialog = qobject_cast<QDialog *>(widget)) {
        dialog->setBackgroundRole(QPalette::Base);
        dialog->setAutoFillBackground(true);
    }
    // Tool tips repeat what servers and files say. Qt would take a name with a tag in it for HTML,
    // and its picture for a file to read (US-05).
    if (auto *tip = qobject_cast<QLabel *>(widget); tip && tip->inherits("QTipLabel"))
        tip->setTextFormat(Qt::PlainText);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            look::field(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QTextEdit *>(widget) || (widget && widget->inherits("QPlainTextEdit")))
            look::field(painter, option, widget);
        return;
    case PE_PanelButtonTool:
        look::toolButtonPanel(painter, option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        // The tick is white on its fill, whatever the text of a current item is.
        QStyleOption box(*option);
        box.palette.setBrush(QPalette::HighlightedText,
                             QGuiApplication::palette().brush(QPalette::HighlightedText));
        look::checkBox(painter, &box);
        return;
    }
    case PE_IndicatorRadioButton:
        look::radioButton(painter, option);
        return;
    case PE_IndicatorBranch:
        look::branch(painter, option);
        return;
    case PE_FrameFocusRect:
        look::focusRing(painter, option->rect, metrics::radius, option->palette);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            look::viewItem(painter, item);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        look::menuPanel(painter, option);
        return;
    case PE_FrameMenu:
    case PE_IndicatorHeaderArrow: // drawn beside the text
        return;
    case PE_IndicatorArrowDown:
        look::arrow(painter, option, u"chevron-down"_s);
        return;
    case PE_IndicatorArrowUp:
        look::arrow(painter, option, u"chevron-up"_s);
        return;
    case PE_IndicatorArrowLeft:
        look::arrow(painter, option,
                    QGuiApplication::isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s);
        return;
    case PE_IndicatorArrowRight:
        look::arrow(painter, option,
                    QGuiApplication::isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            look::pushButton(painter, button, widget);
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            look::headerSection(painter, header);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            look::headerLabel(painter, header);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colors::of(Role::Base, option->palette));
        return;
    case CE_Splitter:
        // One line in the middle of a handle that is wide enough to be caught.
        if (option->state.testFlag(State_Horizontal))
            painter->fillRect(option->rect.center().x(), option->rect.y(), 1, option->rect.height(),
                              colors::of(Role::Line, option->palette));
        else
            painter->fillRect(option->rect.x(), option->rect.center().y(), option->rect.width(), 1,
                              colors::of(Role::Line, option->palette));
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            look::menuItem(painter, item, widget);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // The current item has a tint and not the fill that white text is made for.
            QStyleOptionViewItem current(*item);
            current.palette.setBrush(QPalette::HighlightedText, current.palette.brush(QPalette::Text));
            QProxyStyle::drawControl(element, &current, painter, widget);
        }
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            look::tab(painter, tab, widget);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            look::progress(painter, bar);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            look::comboBox(painter, box, widget);
        return;
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            look::spinBox(painter, box, widget, this);
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            painter->fillRect(option->rect, colors::of(Role::Base, option->palette));
            look::scrollBar(painter, bar, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        }
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return look::pushButtonSize(button, widget);
        break;
    case CT_SpinBox:
        return {size.width() + fieldInset + stepsWidth,
                std::max(size.height(), metrics::control(option->fontMetrics))};
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            return size;
        return {size.width() + 2 * fieldInset,
                std::max(size.height(), metrics::control(option->fontMetrics))};
    }
    case CT_ComboBox:
        return {size.width() + 2 * fieldInset + 28, metrics::control(option->fontMetrics)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return look::menuItemSize(item, size);
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return look::tabSize(tab, widget);
        break;
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, std::max(base.height(), metrics::row(option->fontMetrics))};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), metrics::row(option->fontMetrics))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return option->rect.adjusted(fieldInset, 1, -fieldInset, -1);
        return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_ItemViewItemFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect all = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, all, all.adjusted(fieldInset, 1, -28, -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, all, QRect(all.right() - 28, all.y(), 28, all.height()));
    if (control == CC_SpinBox) {
        const QRect steps(all.right() + 1 - stepsWidth, all.y() + 3, stepsWidth - 4, all.height() - 6);
        const int half = steps.height() / 2;
        switch (part) {
        case SC_SpinBoxEditField: {
            const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
            const bool steppable = box && box->buttonSymbols != QAbstractSpinBox::NoButtons;
            return visualRect(option->direction, all,
                              all.adjusted(fieldInset, 1, -(steppable ? stepsWidth : fieldInset), -1));
        }
        case SC_SpinBoxUp:
            return visualRect(option->direction, all, {steps.x(), steps.y(), steps.width(), half});
        case SC_SpinBoxDown:
            return visualRect(option->direction, all,
                              {steps.x(), steps.y() + half, steps.width(), steps.height() - half});
        default:
            return all;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool vertical = bar && bar->orientation == Qt::Vertical;
        const int length = vertical ? all.height() : all.width();
        const qint64 range = bar ? qint64(bar->maximum) - bar->minimum : 0;
        const int slider = range > 0
                               ? int(std::max<qint64>(std::min(32, length), qint64(length) * bar->pageStep /
                                                                                (range + bar->pageStep)))
                               : length;
        const int at = bar ? sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                     length - slider, bar->upsideDown)
                           : 0;
        const auto along = [&](int from, int size) {
            return vertical ? QRect(all.x(), all.y() + from, all.width(), size)
                            : visualRect(option->direction, all,
                                         QRect(all.x() + from, all.y(), size, all.height()));
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return along(at, slider);
        case SC_ScrollBarSubPage:
            return along(0, at);
        case SC_ScrollBarAddPage:
            return along(at + slider, length - at - slider);
        case SC_ScrollBarGroove:
            return all;
        default:
            return {}; // no arrows at the ends
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 7;
    case PM_SplitterWidth:
        return 7;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 6;
    case PM_MenuHMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseHeight:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metrics::wideGap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_ComboBox_AllowWheelScrolling:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return icons::get(u"clear"_s);
    case SP_MessageBoxWarning:
        return icons::get(u"warning"_s, Tone::Warning);
    case SP_MessageBoxCritical:
        return icons::get(u"octagon-cross"_s, Tone::Refused);
    case SP_MessageBoxInformation:
        return icons::get(u"info"_s, Tone::Information);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace chatelaine
