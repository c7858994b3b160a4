// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatePage.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QEvent>

namespace chatelaine {

namespace {

constexpr int largeIcon = 48;
constexpr int smallIcon = 32;
constexpr int columnWidth = 470;
constexpr int narrowWidth = 300;

} // namespace

StatePage::StatePage(bool large, QWidget *parent)
    : QWidget(parent)
    , m_large(large)
    , m_icon(new QLabel)
    , m_headline(new Label({}, large ? Type::Title : Type::Heading))
    , m_text(new Label({}, Type::Body, Role::Second))
    , m_buttons(new QHBoxLayout)
    , m_steps(new StepList)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_headline->wrapped()->setAlignment(Qt::AlignCenter);
    m_text->wrapped()->setAlignment(Qt::AlignCenter);
    const int width = large ? columnWidth : narrowWidth;
    for (QWidget *part : {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_steps)})
        part->setFixedWidth(width);
    m_buttons->setSpacing(8);
    m_steps->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(large ? 20 : 8);
    column->addWidget(m_headline, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_buttons);
    centred->addStretch();
    column->addLayout(centred);
    column->addSpacing(28);
    column->addWidget(m_steps, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void StatePage::set(const QString &icon, const QString &headline, const QString &text, Tone tone)
{
    m_iconName = icon;
    m_tone = tone;
    m_headline->setText(headline);
    m_text->setText(text);
    setAccessibleName(headline);
    setAccessibleDescription(text);
    recolour();
}

void StatePage::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void StatePage::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->setParent(nullptr); // nobody shall find it here any more
            button->deleteLater();
        }
        delete item;
    }
}

void StatePage::setSteps(const QList<StepItem> &steps)
{
    m_steps->setSteps(steps);
    m_steps->setVisible(!steps.isEmpty());
}

void StatePage::recolour()
{
    m_icon->setPixmap(icons::pixmap(m_iconName, m_large ? largeIcon : smallIcon, devicePixelRatioF(),
                                    colors::text(m_tone, palette())));
}

void StatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

} // namespace chatelaine
