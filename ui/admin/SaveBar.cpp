// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/SaveBar.h"

#include "core/TimeWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

constexpr qint64 namedAfter = 1000;
constexpr qint64 cancelAfter = 3000;

} // namespace

SaveBar::SaveBar(QAction *save, QAction *discard, QWidget *parent)
    : QWidget(parent)
    , m_summary(new Label({}, Type::Small))
    , m_count(new Button(QString(), {}, ButtonKind::Flat))
    , m_discard(new Button(discard, ButtonKind::Flat))
    , m_save(new Button(save, ButtonKind::Primary))
    , m_cancel(new Button(QString(), {}, ButtonKind::Flat))
{
    setObjectName(u"saveBar"_s);
    m_summary->wrapped();
    m_summary->hide();
    m_count->setCheckable(true);
    recolour();
    m_cancel->hide();
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addWidget(m_discard);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_save);
    m_buttons->addSpacing(8); // mirrors, which a margin does not
    auto *count = new QHBoxLayout;
    count->addWidget(m_count);
    count->addStretch();
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(8);
    m_row->addLayout(count);
    m_row->addLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(8);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(12, 0, 12, 0);
    inset->addWidget(m_summary);
    column->addLayout(inset);
    column->addLayout(m_row);
    m_tick.setInterval(500ms);
    connect(&m_tick, &QTimer::timeout, this, &SaveBar::rewrite);
    connect(m_count, &Button::toggled, m_summary, &QWidget::setVisible);
    connect(m_cancel, &Button::clicked, this, &SaveBar::cancelled);
    hide();
}

void SaveBar::setChanges(const QStringList &summary)
{
    m_lines = summary;
    rewrite();
    setVisible(!summary.isEmpty() || m_tick.isActive());
}

void SaveBar::setSaving(bool saving)
{
    if (saving) {
        m_since.start();
        m_tick.start();
    } else {
        m_tick.stop();
    }
    rewrite();
    setVisible(saving || !m_lines.isEmpty());
}

void SaveBar::rewrite()
{
    const bool saving = m_tick.isActive();
    const qint64 waited = saving ? m_since.elapsed() : 0;
    QString text = tr("%n field(s) changed", nullptr, int(m_lines.size()));
    if (saving)
        text = waited < namedAfter ? tr("Saving…")
                                   : tr("Saving… %1", "time so far").arg(timewords::span(waited / 1000));
    m_count->setLabel(text);
    m_summary->setText(m_lines.join(u'\n'));
    m_count->setToolTip(m_lines.join(u'\n'));
    m_count->setAccessibleDescription(m_lines.join(u"; "_s));
    m_save->setToolTip(m_lines.join(u'\n'));
    m_save->setAccessibleDescription(m_lines.join(u"; "_s));
    m_cancel->setLabel(tr("Stop"));
    m_cancel->setVisible(waited >= cancelAfter);
    m_discard->setVisible(!saving);
    m_save->setEnabled(!saving);
    fit();
}

/// Longer languages put the buttons below the words.
void SaveBar::fit()
{
    const int needed = m_count->sizeHint().width() + m_buttons->sizeHint().width() + 3 * 8;
    m_row->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SaveBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SaveBar::recolour()
{
    QPalette own = QApplication::palette();
    own.setColor(QPalette::ButtonText, colors::text(Tone::Information, own));
    m_count->setPalette(own);
    m_count->setFont(typeFont(Type::Strong));
}

void SaveBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors::tint(Tone::Information, palette()));
    painter.fillRect(0, 0, width(), 1, colors::of(Role::Line, palette()));
}

void SaveBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rewrite();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

} // namespace chatelaine
