// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace chatelaine {

/// How often a thing is told that others can make happen as often as they like: so many times at
/// once, later once in a while, and with how many were left out (LG-03).
class Throttle
{
public:
    using Time = std::chrono::milliseconds;

    constexpr Throttle(int atOnce, Time pause)
        : m_atOnce(atOnce)
        , m_pause(pause)
        , m_left(atOnce)
    {
    }

    /// How many were left out before this one, if this one is told at `now`; else nothing.
    std::optional<int> tell(Time now)
    {
        if (now - m_last >= m_pause) {
            const auto earned = (now - m_last) / m_pause;
            m_left = static_cast<int>(std::min<Time::rep>(m_atOnce, m_left + earned));
            m_last = now;
        }
        if (m_left == 0) {
            ++m_leftOut;
            return std::nullopt;
        }
        --m_left;
        return std::exchange(m_leftOut, 0);
    }
    /// How many were left out since the last one that was told.
    [[nodiscard]] int leftOut() const { return m_leftOut; }

private:
    int m_atOnce;
    Time m_pause;
    int m_left;
    int m_leftOut = 0;
    Time m_last{};
};

} // namespace chatelaine
