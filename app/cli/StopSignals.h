// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"

#include <QObject>

namespace chatelaine {

/// Turns the first SIGINT or SIGTERM into a cancellation, so that ports close and stored state stays
/// whole; a second one ends the process at once.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(Cancellation cancellation, QObject *parent = nullptr);
    ~StopSignals() override;
    Q_DISABLE_COPY_MOVE(StopSignals)

    /// 130 or 143 if a signal came, also one that the event loop has not seen yet; else 0.
    [[nodiscard]] int exitStatus() const;

private:
    void take();

    Cancellation m_cancellation;
};

} // namespace chatelaine
