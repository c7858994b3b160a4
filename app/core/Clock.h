// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace chatelaine {

/// Wall-clock time in UTC. Everything that judges a token asks here, so that a test can move time.
class Clock
{
public:
    /// The machine's clock.
    Clock();
    /// A clock of the caller's, for tests.
    explicit Clock(std::function<QDateTime()> source);

    [[nodiscard]] QDateTime now() const;
    /// Seconds since 1970, the unit of `exp`, `nbf` and `iat` (RFC 7519 §2, NumericDate).
    [[nodiscard]] qint64 seconds() const;

private:
    std::function<QDateTime()> m_source;
};

} // namespace chatelaine
