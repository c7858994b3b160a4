// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/TimeWords.h"

#include "core/Language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine::timewords {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::TimeWords)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString hoursAndMinutes(const QDateTime &when)
{
    return language::current().toString(when.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

QString span(qint64 seconds)
{
    const qint64 length = qAbs(seconds);
    // One unit is enough to act on; the exact time is a tooltip away.
    if (length < 2 * minute)
        return Tr::tr("%n s", "seconds", static_cast<int>(length));
    if (length < 2 * hour)
        return Tr::tr("%n min", "minutes", static_cast<int>(length / minute));
    if (length < 2 * day)
        return Tr::tr("%n h", "hours", static_cast<int>(length / hour));
    return Tr::tr("%n day(s)", nullptr, static_cast<int>(qMin<qint64>(length / day, 1'000'000)));
}

QString left(const QDateTime &end, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(end);
    return seconds > 0 ? Tr::tr("%1 left").arg(span(seconds)) : Tr::tr("ended %1 ago").arg(span(seconds));
}

QString ago(const QDateTime &when, const QDateTime &now)
{
    const qint64 seconds = when.secsTo(now);
    return seconds < 2 ? Tr::tr("just now") : Tr::tr("%1 ago").arg(span(seconds));
}

QString clock(const QDateTime &when, const QDateTime &now)
{
    const QDate date = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (date == today)
        return hoursAndMinutes(when);
    return moment(when, now);
}

QString moment(const QDateTime &when, const QDateTime &now)
{
    const QDate date = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (date == today)
        return Tr::tr("today %1").arg(hoursAndMinutes(when));
    if (date == today.addDays(-1))
        return Tr::tr("yesterday %1").arg(hoursAndMinutes(when));
    if (date == today.addDays(1))
        return Tr::tr("tomorrow %1").arg(hoursAndMinutes(when));
    const QString written = language::current().toString(date, Tr::tr("d MMM yyyy", "date format"));
    return Tr::tr("%1 %2", "date, time").arg(written, hoursAndMinutes(when));
}

QString exact(const QDateTime &when)
{
    return language::current().toString(when.toLocalTime(), QLocale::LongFormat);
}

} // namespace chatelaine::timewords
