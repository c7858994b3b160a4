// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoopWatchdog.h"

#include <QAbstractEventDispatcher>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>

#include <ctime>

using namespace Qt::StringLiterals;

namespace chatelaine::test {

namespace {

constexpr qint64 nanosecondsInMillisecond = 1'000'000;

qint64 processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

LoopWatchdog::LoopWatchdog(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_schedule(u"/proc/thread-self/schedstat"_s)
{
    // Kept open: it goes on telling about this thread.
    if (!m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("This kernel does not account for scheduling; a wait could not be told from a busy machine.");
    m_clock.start();
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &LoopWatchdog::newTurn);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &LoopWatchdog::newTurn);
}

LoopWatchdog::~LoopWatchdog() = default;

LoopWatchdog::Usage LoopWatchdog::now()
{
    m_schedule.seek(0);
    const QList<QByteArray> parts = m_schedule.readAll().simplified().split(' ');
    return {processorTime(), parts.value(1).toLongLong(), m_clock.nsecsElapsed()};
}

void LoopWatchdog::reset()
{
    m_violations.clear();
    m_worst = m_worstComputed = 0;
    newTurn();
}

void LoopWatchdog::newTurn()
{
    if (m_depth > 0) {
        m_violations << u"an event handler runs a nested event loop"_s;
        return;
    }
    m_spent = {};
    m_told = false;
}

bool LoopWatchdog::notify(QObject *receiver, QEvent *event)
{
    // Threads with loops of their own, as that of the network, come here too.
    if (m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    const Usage before = now();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const Usage after = now();
    m_spent.running += after.running - before.running;
    m_spent.queued += after.queued - before.queued;
    m_spent.wall += after.wall - before.wall;
    judge(type);
    return handled;
}

void LoopWatchdog::judge(const char *event)
{
    const qint64 asleep = m_spent.wall - m_spent.running - m_spent.queued;
    m_worst = std::max({m_worst, m_spent.running, asleep});
    m_worstComputed = std::max(m_worstComputed, m_spent.running);
    const bool computed = m_spent.running > limit * nanosecondsInMillisecond;
    if (m_told || (!computed && asleep <= limit * nanosecondsInMillisecond))
        return;
    m_told = true;
    m_violations << u"a turn %1 for %2 ms, at %3"_s.arg(computed ? u"computed"_s : u"waited"_s)
                        .arg((computed ? m_spent.running : asleep) / nanosecondsInMillisecond)
                        .arg(QString::fromLatin1(event ? event : "an event of its own"));
}

} // namespace chatelaine::test
