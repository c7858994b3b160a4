// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Cancellation.h"

#include <QList>
#include <QPointer>

#include <utility>

namespace chatelaine {

struct Cancellation::State
{
    struct Listener
    {
        QPointer<QObject> context;
        std::function<void()> call;
    };
    bool cancelled = false;
    QList<Listener> listeners;
};

Cancellation Cancellation::create()
{
    Cancellation cancellation;
    cancellation.m_state = std::make_shared<State>();
    return cancellation;
}

void Cancellation::cancel() const
{
    if (!m_state || std::exchange(m_state->cancelled, true))
        return;
    // A listener may drop the last handle: the list must outlive the loop.
    const auto listeners = std::exchange(m_state->listeners, {});
    for (const auto &listener : listeners) {
        if (listener.context)
            listener.call();
    }
}

bool Cancellation::isCancelled() const
{
    return m_state && m_state->cancelled;
}

void Cancellation::onCancelled(QObject *context, const std::function<void()> &listener) const
{
    if (!m_state)
        return;
    if (m_state->cancelled) {
        listener();
        return;
    }
    m_state->listeners.removeIf([](const State::Listener &each) { return each.context.isNull(); });
    m_state->listeners.append({context, listener});
}

} // namespace chatelaine
