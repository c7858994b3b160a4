// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/StrictJson.h"

#include "core/Limits.h"

#include <QJsonArray>

#include <jansson.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace chatelaine {

namespace {

struct JsonFree
{
    void operator()(json_t *value) const { json_decref(value); }
};
using JsonPtr = std::unique_ptr<json_t, JsonFree>;

/// Brackets inside strings do not count. Runs before the parser, whose stack is thereby bounded.
bool nestsTooDeep(QByteArrayView text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limits::jsonDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

JsonFault faultOf(const json_error_t &error)
{
    switch (json_error_code(&error)) {
    case json_error_duplicate_key:
        return JsonFault::Duplicate;
    case json_error_invalid_utf8:
        return JsonFault::NotUtf8;
    case json_error_stack_overflow:
        return JsonFault::TooDeep;
    default:
        return JsonFault::Malformed;
    }
}

QString textOf(const char *utf8, size_t length)
{
    return QString::fromUtf8(utf8, static_cast<qsizetype>(length));
}

QJsonValue valueOf(const json_t *json);

QJsonObject objectOf(const json_t *json)
{
    // QJsonObject keeps its members sorted in one array: inserting them in order appends, while a
    // hostile order of a hundred thousand names would move the array each time.
    std::vector<std::pair<QString, const json_t *>> members;
    members.reserve(json_object_size(json));
    const char *name = nullptr;
    json_t *value = nullptr;
    json_object_foreach(const_cast<json_t *>(json), name, value)
        members.emplace_back(QString::fromUtf8(name), value);
    std::ranges::sort(members, {}, &std::pair<QString, const json_t *>::first);
    QJsonObject object;
    for (const auto &[key, member] : members)
        object.insert(key, valueOf(member));
    return object;
}

QJsonArray arrayOf(const json_t *json)
{
    QJsonArray array;
    for (size_t i = 0; i < json_array_size(json); ++i)
        array.append(valueOf(json_array_get(json, i)));
    return array;
}

QJsonValue valueOf(const json_t *json)
{
    switch (json_typeof(json)) {
    case JSON_OBJECT:
        return objectOf(json);
    case JSON_ARRAY:
        return arrayOf(json);
    case JSON_STRING:
        return textOf(json_string_value(json), json_string_length(json));
    case JSON_INTEGER:
        return qint64{json_integer_value(json)};
    case JSON_REAL:
        return json_real_value(json);
    case JSON_TRUE:
        return true;
    case JSON_FALSE:
        return false;
    case JSON_NULL:
        return QJsonValue::Null;
    }
    std::unreachable();
}

} // namespace

std::expected<QJsonObject, JsonFault> parseStrictObject(QByteArrayView text, qsizetype maxBytes)
{
    if (text.size() > maxBytes)
        return std::unexpected(JsonFault::TooLarge);
    if (nestsTooDeep(text))
        return std::unexpected(JsonFault::TooDeep);
    json_error_t error;
    const JsonPtr root(json_loadb(text.data(), static_cast<size_t>(text.size()),
                                  JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error));
    if (!root)
        return std::unexpected(faultOf(error));
    if (!json_is_object(root.get()))
        return std::unexpected(JsonFault::NotAnObject);
    return objectOf(root.get());
}

} // namespace chatelaine
