// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"

#include <utility>

namespace chatelaine {

Clock::Clock()
    : m_source([] { return QDateTime::currentDateTimeUtc(); })
{
}

Clock::Clock(std::function<QDateTime()> source)
    : m_source(std::move(source))
{
}

QDateTime Clock::now() const
{
    return m_source();
}

qint64 Clock::seconds() const
{
    return m_source().toSecsSinceEpoch();
}

} // namespace chatelaine
