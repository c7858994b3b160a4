// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Backoff.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds first = 2s;
constexpr std::chrono::milliseconds longest = 5min;
constexpr std::chrono::milliseconds longestDemand = 1h;
constexpr std::chrono::milliseconds patience = 1s;

std::chrono::milliseconds demanded(const QByteArray &retryAfter, const QDateTime &now)
{
    bool isNumber = false;
    qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        // Qt reads the offset of RFC 2822 but not the "GMT" of RFC 9110 §5.6.7.
        QString date = QString::fromLatin1(retryAfter.trimmed());
        date.replace(" GMT"_L1, " +0000"_L1);
        const QDateTime at = QDateTime::fromString(date, Qt::RFC2822Date);
        seconds = at.isValid() ? now.secsTo(at) : 0;
    }
    const auto most = std::chrono::duration_cast<std::chrono::seconds>(longestDemand).count();
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, most));
}

/// A clock that was set back must not hold anybody for longer than the wait itself.
bool isWithin(const QDateTime &since, std::chrono::milliseconds wait, const QDateTime &now)
{
    const qint64 passed = since.msecsTo(now);
    return passed >= 0 && passed < wait.count();
}

} // namespace

void Backoff::fail(const QDateTime &now, const QByteArray &retryAfter)
{
    m_since = now;
    m_failures = std::min(m_failures + 1, 16);
    const auto doubled = std::min(first * (std::chrono::milliseconds::rep(1) << (m_failures - 1)), longest);
    const double jitter = 0.75 + 0.5 * QRandomGenerator::global()->generateDouble();
    m_demanded = demanded(retryAfter, now);
    m_wait = std::max(m_demanded, std::chrono::milliseconds(
                                      static_cast<qint64>(static_cast<double>(doubled.count()) * jitter)));
}

void Backoff::reset()
{
    *this = Backoff();
}

void Backoff::hurry()
{
    m_wait = std::min(m_wait, std::max(m_demanded, patience));
}

bool Backoff::holds(const QDateTime &now) const
{
    return m_failures > 0 && isWithin(m_since, m_wait, now);
}

bool Backoff::holdsPerson(const QDateTime &now) const
{
    return m_failures > 0 && isWithin(m_since, std::max(m_demanded, patience), now);
}

} // namespace chatelaine
