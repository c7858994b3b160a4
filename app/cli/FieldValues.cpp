// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/FieldValues.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Field *find(const QList<Field> &fields, const QString &name)
{
    const auto at =
        std::find_if(fields.begin(), fields.end(), [&name](const Field &each) { return each.name == name; });
    return at == fields.end() ? nullptr : &*at;
}

/// The text of an option in the type that the field has; nothing if it does not fit.
std::optional<QJsonValue> typed(const Field *field, const QString &text)
{
    const Field::Type type = field ? field->type : Field::Type::Text;
    switch (type) {
    case Field::Type::Flag:
        if (text == "true"_L1 || text == "false"_L1)
            return QJsonValue(text == "true"_L1);
        return std::nullopt;
    case Field::Type::Number: {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        return ok ? std::optional<QJsonValue>(number) : std::nullopt;
    }
    case Field::Type::List:
        return QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts));
    default:
        return QJsonValue(text);
    }
}

/// What is wrong with FIELD=VALUE that has the form and does not fit the field.
QString misfit(const Field &field, const QString &value)
{
    return field.type == Field::Type::Flag
               ? Tr::tr("“%1” takes true or false; “%2” is neither.").arg(field.name, value)
               : Tr::tr("“%1” takes a whole number; “%2” is none.").arg(field.name, value);
}

/// What an empty one of that type holds.
QJsonValue emptyOf(const Field *field)
{
    switch (field ? field->type : Field::Type::Text) {
    case Field::Type::List:
        return QJsonArray();
    case Field::Type::Flag:
        return false;
    case Field::Type::Number:
        return 0;
    default:
        return QString();
    }
}

} // namespace

std::optional<QJsonObject> readValues(Invocation &call, const QList<Field> &fields, const QString &option)
{
    QJsonObject values;
    for (const QString &each : call.values(option)) {
        const qsizetype equals = each.indexOf(u'=');
        if (equals < 1) {
            call.out.usage(Tr::tr("--%1 takes FIELD=VALUE; “%2” does not fit.").arg(option, each));
            return std::nullopt;
        }
        const QString name = each.first(equals);
        const Field *field = find(fields, name);
        const auto value = typed(field, each.sliced(equals + 1));
        if (!value) {
            call.out.usage(misfit(*field, each.sliced(equals + 1)));
            return std::nullopt;
        }
        values.insert(name, *value);
    }
    return values;
}

void addUnset(const Invocation &call, const QList<Field> &fields, QJsonObject &values)
{
    for (const QString &name : call.values(u"unset"_s))
        values.insert(name, emptyOf(find(fields, name)));
}

Change changeOf(const QJsonObject &values, const QJsonObject &expected, const User &before)
{
    Change change;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QJsonValue old =
            expected.contains(value.key()) ? expected.value(value.key()) : before.field(value.key());
        if (old != value.value())
            change.append({value.key(), old, value.value()});
    }
    return change;
}

} // namespace chatelaine
