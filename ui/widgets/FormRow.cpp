// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FormRow.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Metrics.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace chatelaine {

FormRow::FormRow(const QString &label, QWidget *field, Layout layout, QWidget *parent)
    : QWidget(parent)
    , m_layout(layout)
    , m_field(field)
    , m_label(new Label(label, layout == Layout::LabelAbove ? Type::Small : Type::Body, Role::Second))
    , m_mark(new QLabel)
    , m_note(new Label({}, Type::Small, Role::Second))
{
    m_label->setBuddy(field);
    field->setSizePolicy(QSizePolicy::Expanding, field->sizePolicy().verticalPolicy());
    m_note->wrapped();
    m_mark->hide();
    auto *note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(m_mark, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    if (layout == Layout::LabelBeside) {
        m_label->wrapped();
        measure();
        grid->addWidget(m_label, 0, 0, Qt::AlignVCenter);
        grid->addWidget(field, 0, 1);
        grid->addLayout(note, 1, 1);
        grid->setColumnStretch(1, 1);
    } else {
        grid->addWidget(m_label, 0, 0);
        grid->addWidget(field, 1, 0);
        grid->addLayout(note, 2, 0);
    }
    setLabel(label);
    show();
}

/// All labels of a form end at the same place.
void FormRow::measure()
{
    constexpr int labelWidth = 150;
    if (m_layout == Layout::LabelBeside)
        m_label->setFixedWidth(metrics::forFont(labelWidth, fontMetrics()));
}

void FormRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void FormRow::setLabel(const QString &text)
{
    m_label->setText(text);
    m_field->setAccessibleName(text);
}

void FormRow::setHelp(const QString &text)
{
    m_help = text;
    show();
}

void FormRow::setRefusal(const QString &text)
{
    m_refusal = text;
    show();
}

void FormRow::show()
{
    const bool refused = !m_refusal.isEmpty();
    m_note->setText(refused ? m_refusal : m_help);
    m_note->setTone(refused ? Tone::Refused : Tone::Neutral);
    m_note->setVisible(!m_note->text().isEmpty());
    if (refused)
        m_mark->setPixmap(icons::pixmap(u"octagon-cross"_s, 14, devicePixelRatioF(),
                                        colors::text(Tone::Refused, palette())));
    m_mark->setVisible(refused);
    m_field->setAccessibleDescription(m_note->text());
    m_field->setProperty("refused", refused);
    m_field->update();
}

} // namespace chatelaine
