// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// Times as a person says them, in the language of the program.
namespace chatelaine::timewords {

/// "41 s", "47 min", "2 h", "6 days": one unit, without a sign.
QString span(qint64 seconds);
/// "47 min left" or "ended 2 h ago".
QString left(const QDateTime &end, const QDateTime &now);
/// "3 s ago"; "just now" below two seconds.
QString ago(const QDateTime &when, const QDateTime &now);
/// "10:41" today, "yesterday 10:41", "5 Jan 2026 10:41" at other times.
QString clock(const QDateTime &when, const QDateTime &now);
/// As clock(), with "today" in front where it is today.
QString moment(const QDateTime &when, const QDateTime &now);
/// To the second and with the time zone, for tooltips.
QString exact(const QDateTime &when);

} // namespace chatelaine::timewords
