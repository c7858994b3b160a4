// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace chatelaine {

/// How long to leave a server alone after passing faults: waits that double, with jitter so that
/// many clients do not come back at once, and never shorter than the server's own Retry-After
/// (RF-06, RFC 9110 §10.2.3).
class Backoff
{
public:
    /// `retryAfter` is the header as sent: seconds or an HTTP date; empty if there was none.
    void fail(const QDateTime &now, const QByteArray &retryAfter);
    void reset();
    /// Shortens the wait to what holds a person as well.
    void hurry();

    /// Whether it is too early for a try of the program's own.
    [[nodiscard]] bool holds(const QDateTime &now) const;
    /// Whether it is too early for a try that a person asked for: only the first seconds after a
    /// fault, and what the server itself demanded.
    [[nodiscard]] bool holdsPerson(const QDateTime &now) const;

    [[nodiscard]] std::chrono::milliseconds wait() const { return m_wait; }
    /// When holds() ends.
    [[nodiscard]] QDateTime until() const { return m_since.addMSecs(m_wait.count()); }

private:
    int m_failures = 0;
    std::chrono::milliseconds m_wait{0};
    std::chrono::milliseconds m_demanded{0};
    QDateTime m_since;
};

} // namespace chatelaine
