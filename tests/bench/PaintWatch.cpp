// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaintWatch.h"

#include "Measuring.h"

#include <QEvent>
#include <QThread>
#include <QTimer>

#include <utility>

using namespace std::chrono_literals;

namespace chatelaine::bench {

namespace {

/// Nothing here takes that long; without a bound a mistake would hang instead of telling.
constexpr auto patience = 1min;
constexpr auto pause = 400ms;

} // namespace

bool PaintWatch::notify(QObject *receiver, QEvent *event)
{
    // Those of Qt Network have a thread of their own.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Asked before the frame is painted: what becomes true in it is on screen with the next one.
    if (m_isMeant && !m_isPainted && event->type() == QEvent::Paint)
        m_isPainted = m_isMeant(receiver);
    const qint64 before = m_depth == 0 ? now() : 0;
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth > 0)
        return handled;
    // A whole frame is painted and flushed in one event of its window (QEvent::UpdateRequest).
    const qint64 after = now();
    m_busy += after - before;
    if (m_isPainted && m_handedOver == 0)
        m_handedOver = after;
    return handled;
}

PaintWatch::Span PaintWatch::untilPainted(const char *what, IsMeant isMeant,
                                          const std::function<void()> &begin)
{
    m_isMeant = std::move(isMeant);
    m_isPainted = false;
    m_handedOver = 0;
    const qint64 from = now();
    begin();
    until(what, [this] { return m_handedOver > 0; });
    m_isMeant = {};
    return {from, m_handedOver};
}

void PaintWatch::until(const char *what, const std::function<bool()> &isSo)
{
    const qint64 deadline = now() + std::chrono::nanoseconds(patience).count();
    QTimer wake; // a condition that no event announces is looked at all the same
    wake.start(5ms);
    while (!isSo()) {
        if (now() > deadline)
            qFatal("waited in vain for %s", what);
        processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void PaintWatch::rest()
{
    bool isOver = false;
    QTimer::singleShot(pause, this, [&isOver] { isOver = true; });
    until("a rest", [&isOver] { return isOver; });
}

qint64 PaintWatch::takeBusy()
{
    return std::exchange(m_busy, 0);
}

} // namespace chatelaine::bench
