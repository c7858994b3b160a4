// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/CellText.h"

#include "core/CleanText.h"
#include "core/Language.h"
#include "core/TimeWords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine::celltext {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CellText)
};

constexpr qint64 hour = 60 * 60;
constexpr qint64 relativeHours = 6;

/// As timewords say it while that is worth a clock time; after yesterday the date is enough.
QString whenText(const QDateTime &when, const QDateTime &now)
{
    const QDate date = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const qint64 seconds = when.secsTo(now);
    if (seconds >= 0 && seconds < relativeHours * hour)
        return timewords::ago(when, now);
    if (date == today || date == today.addDays(-1))
        return timewords::moment(when, now);
    return language::current().toString(date, Tr::tr("d MMM yyyy", "date format"));
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

QString listText(const QJsonArray &values, bool isWhole)
{
    QStringList parts;
    for (const auto &each : values) {
        const QString part = each.toString();
        parts << (isWhole ? part : part.section(u'/', -1));
    }
    return parts.join(Tr::tr(", ", "between the members of a list"));
}

QString plain(const QJsonValue &value)
{
    if (value.isDouble())
        return language::current().toString(value.toDouble(), 'g', 15);
    return cleanText(value.toString());
}

} // namespace

QString text(const User &user, const Field &field, const QDateTime &now)
{
    if (field.name == "enabled"_L1)
        return userStateText(user.state);
    const QJsonValue value = user.field(field.name);
    switch (field.type) {
    case Field::Type::Time: {
        const QDateTime when = timeOf(value);
        return when.isValid() ? whenText(when, now) : Tr::tr("never");
    }
    case Field::Type::Flag:
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    case Field::Type::List:
        return cleanText(listText(value.toArray(), false));
    default:
        break;
    }
    const QString shown = plain(value);
    // A person without a display name would be an empty row.
    return shown.isEmpty() && field.name == "display_name"_L1 ? cleanText(user.name) : shown;
}

QString exact(const User &user, const Field &field)
{
    const QJsonValue value = user.field(field.name);
    if (field.type == Field::Type::List)
        return cleanText(listText(value.toArray(), true));
    if (field.type != Field::Type::Time)
        return field.name == "enabled"_L1 ? userStateText(user.state) : plain(value);
    const QDateTime when = timeOf(value);
    return when.isValid() ? timewords::exact(when) : QString();
}

} // namespace chatelaine::celltext
