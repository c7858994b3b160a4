// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/Waiting.h"

#include <QCoroSignal>

#include <QTimer>

namespace chatelaine {

std::shared_ptr<Waiting> Waiting::create()
{
    return {new Waiting, [](Waiting *waiting) {
                waiting->deleteLater();
            }};
}

void Waiting::end(End how)
{
    if (isOver())
        return;
    m_end = how;
    Q_EMIT ended();
}

QCoro::Task<Waiting::End> Waiting::until(std::shared_ptr<Waiting> waiting, std::chrono::milliseconds deadline,
                                         Cancellation cancellation)
{
    Waiting *const raw = waiting.get();
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, raw, [raw] { raw->end(End::Expired); });
    timer.start(deadline);
    co_return co_await until(std::move(waiting), std::move(cancellation));
}

QCoro::Task<Waiting::End> Waiting::until(std::shared_ptr<Waiting> waiting, Cancellation cancellation)
{
    Waiting *const raw = waiting.get();
    cancellation.onCancelled(raw, [raw] { raw->end(End::Cancelled); });
    if (!raw->isOver())
        co_await qCoro(raw, &Waiting::ended);
    co_return raw->m_end;
}

} // namespace chatelaine
