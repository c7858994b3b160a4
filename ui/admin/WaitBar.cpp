// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/WaitBar.h"

#include "core/TimeWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

constexpr auto step = 100ms;
constexpr qint64 slowAfter = 300;
constexpr qint64 namedAfter = 1000;
constexpr qint64 cancelAfter = 3000;
constexpr int iconSize = 14;

} // namespace

WaitBar::WaitBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new Label({}, Type::Small, Role::Second))
    , m_cancel(new Button(tr("Cancel"), {}, ButtonKind::Flat))
{
    m_text->elided();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    setFixedHeight(m_cancel->sizeHint().height() + 8);
    m_tick.setInterval(step);
    connect(&m_tick, &QTimer::timeout, this, &WaitBar::tick);
    connect(m_cancel, &Button::clicked, this, &WaitBar::cancelled);
    hide();
}

void WaitBar::start(const QString &what, const QString &note, bool again)
{
    m_what = what;
    m_note = note;
    if (m_tick.isActive() && !again) {
        tick();
        return;
    }
    m_slowTold = false;
    m_since.start();
    m_cancel->hide();
    m_tick.start();
}

void WaitBar::stop()
{
    m_tick.stop();
    hide();
}

bool WaitBar::isSlow() const
{
    return m_tick.isActive() && m_since.elapsed() >= slowAfter;
}

void WaitBar::tick()
{
    const qint64 waited = m_since.elapsed();
    if (waited >= slowAfter && !m_slowTold) {
        m_slowTold = true;
        Q_EMIT slow();
    }
    if (waited < namedAfter)
        return;
    QString text = m_what + u' ' + timewords::span(waited / 1000);
    if (!m_note.isEmpty())
        text += u" · "_s + m_note;
    m_text->setText(text);
    setAccessibleName(m_what);
    m_cancel->setVisible(waited >= cancelAfter);
    if (isHidden()) {
        m_icon->setPixmap(icons::get(u"hourglass"_s, Tone::Information).pixmap(iconSize));
        show();
    }
}

void WaitBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colors::of(Role::Line, palette()));
}

void WaitBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setLabel(tr("Cancel"));
}

} // namespace chatelaine
