// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>
#include <functional>

namespace chatelaine::bench {

/// An application that tells when something came on screen, and how long its thread was at work.
class PaintWatch : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Whether what is waited for comes on screen when this widget is painted now.
    using IsMeant = std::function<bool(const QObject *widget)>;
    /// Moments, see now().
    struct Span
    {
        qint64 from = 0; ///< before what was done
        qint64 to = 0;   ///< the frame was handed to the display
    };
    /// Does `begin`, then runs the loop until the frame that is meant. `what` is told if it never comes.
    Span untilPainted(const char *what, IsMeant isMeant, const std::function<void()> &begin);
    /// Runs the loop until that is so.
    void until(const char *what, const std::function<bool()> &isSo);
    /// Runs the loop for a while, so that nothing of before falls into what is measured next.
    void rest();

    /// Nanoseconds spent in finished event handlers since the last call.
    qint64 takeBusy();

private:
    IsMeant m_isMeant;
    bool m_isPainted = false;
    qint64 m_handedOver = 0;
    qint64 m_busy = 0;
    int m_depth = 0;
};

} // namespace chatelaine::bench
