// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QObject;

namespace chatelaine {

/// The wish that something should stop. A handle: copies share one state. The default one can
/// never be cancelled, so a function that takes it needs no second overload.
class Cancellation
{
public:
    Cancellation() = default;
    static Cancellation create();

    /// Fires each listener once. Later calls do nothing.
    void cancel() const;
    [[nodiscard]] bool isCancelled() const;

    /// Calls `listener` once when cancelled, at once if that has happened already; never after
    /// `context` is gone.
    void onCancelled(QObject *context, const std::function<void()> &listener) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace chatelaine
