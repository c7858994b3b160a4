// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/FieldValue.h"

#include "core/CleanText.h"
#include "core/Clock.h"
#include "core/TimeWords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::FieldValue)
};

QString listText(const QJsonArray &members)
{
    QStringList parts;
    for (const auto &member : members)
        parts << fieldvalue::memberText(member.toString());
    return parts.join(Tr::tr(", ", "between the members of a list"));
}

} // namespace

QString fieldvalue::text(const QJsonValue &value, Field::Type type)
{
    switch (type) {
    case Field::Type::Flag:
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    case Field::Type::List:
        return listText(value.toArray());
    case Field::Type::Time: {
        const QDateTime when = QDateTime::fromString(value.toString(), Qt::ISODate);
        return when.isValid() ? timewords::moment(when, Clock().now()) : Tr::tr("never");
    }
    case Field::Type::Number:
        return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    default:
        return cleanText(value.toString());
    }
}

QString fieldvalue::memberText(const QString &member)
{
    return cleanText(member.section(u'/', -1));
}

QJsonValue fieldvalue::parse(const QString &text, Field::Type type)
{
    if (type != Field::Type::Number)
        return text;
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

bool fieldvalue::isEmpty(const QJsonValue &value)
{
    // A flag that is off and a count of nothing are what a server shows of a field nobody ever set.
    return sameValue(value, QJsonValue()) || value == QJsonValue(false) || value == QJsonValue(0);
}

} // namespace chatelaine
