// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StepList.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int iconSize = 16;

struct Shape
{
    QString icon;
    Tone tone;
};

Shape shapeOf(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return {u"dot"_s, Tone::NotApplicable};
    case StepState::Active:
        return {u"hourglass"_s, Tone::Information};
    case StepState::Finished:
        return {u"tick-circle"_s, Tone::Passed};
    case StepState::Warning:
        return {u"warning"_s, Tone::Warning};
    case StepState::Failed:
        return {u"octagon-cross"_s, Tone::Refused};
    case StepState::NotOffered:
        return {u"dash-circle"_s, Tone::NotApplicable};
    }
    std::unreachable();
}

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
}

void StepList::setSteps(const QList<StepItem> &steps)
{
    m_steps = steps;
    rebuild();
}

void StepList::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < int(m_steps.size()); ++row)
        addRow(row, m_steps.at(row));
}

void StepList::addRow(int row, const StepItem &step)
{
    const Shape shape = shapeOf(step.state);
    auto *icon = new QLabel;
    const QColor color = colors::text(shape.tone, palette());
    icon->setPixmap(icons::pixmap(shape.icon, iconSize, devicePixelRatioF(), color));
    const bool strong = step.state == StepState::Active || step.state == StepState::Failed;
    // In the middle of the first line, however high the font is.
    const QFontMetrics title(typeFont(strong ? Type::Strong : Type::Body));
    icon->setFixedSize(iconSize, std::max(iconSize, title.height()));
    icon->setAlignment(Qt::AlignCenter);

    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(1);
    column->addWidget((new Label(step.title, strong ? Type::Strong : Type::Body,
                                 step.state == StepState::Pending ? Role::Second : Role::Text))
                          ->wrapped());
    if (!step.detail.isEmpty())
        column->addWidget((new Label(step.detail, Type::Small, Role::Second))->wrapped());
    m_grid->addWidget(icon, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        rebuild();
}

} // namespace chatelaine
