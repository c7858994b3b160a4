// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"

#include <QCoroTask>

#include <QObject>

#include <chrono>
#include <memory>

namespace chatelaine {

/// What one coroutine waits for. It ends exactly once: because it happened, because its time was
/// up, or because somebody cancelled; whatever comes second changes nothing.
class Waiting : public QObject
{
    Q_OBJECT
public:
    enum class End { Pending, Happened, Expired, Cancelled };

    /// Deleted by the event loop, so that the last handle may be dropped inside `ended`.
    static std::shared_ptr<Waiting> create();

    void happen() { end(End::Happened); }
    [[nodiscard]] bool isOver() const { return m_end != End::Pending; }

    /// Returns how it ended. Without a deadline it waits until it happens or is cancelled.
    static QCoro::Task<End> until(std::shared_ptr<Waiting> waiting, std::chrono::milliseconds deadline,
                                  Cancellation cancellation);
    static QCoro::Task<End> until(std::shared_ptr<Waiting> waiting, Cancellation cancellation);

Q_SIGNALS:
    void ended();

private:
    Waiting() = default;
    void end(End how);

    End m_end = End::Pending;
};

} // namespace chatelaine
