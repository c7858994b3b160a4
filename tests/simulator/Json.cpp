// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Json.h"

#include <cstdlib>

namespace simulator {

namespace {

std::string repaired(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80    ? 1
                                   : lead >= 0xF0 ? 4
                                   : lead >= 0xE0 ? 3
                                   : lead >= 0xC2 ? 2
                                                  : 0;
        bool good = length != 0 && at + length <= text.size();
        for (std::size_t next = 1; good && next < length; ++next)
            good = (static_cast<unsigned char>(text[at + next]) & 0xC0U) == 0x80U;
        if (good)
            out.append(text.substr(at, length));
        else
            out += "\xEF\xBF\xBD";
        at += good ? length : 1;
    }
    return out;
}

std::string taken(char *dumped)
{
    std::string out = dumped ? dumped : "null";
    std::free(dumped);
    return goEscaped(std::move(out));
}

} // namespace

Json Json::take(json_t *value)
{
    Json json;
    json.value = value;
    return json;
}

Json Json::parse(std::string_view text, std::string *error)
{
    json_error_t problem{};
    json_t *parsed = json_loadb(text.data(), text.size(), JSON_DECODE_ANY | JSON_ALLOW_NUL, &problem);
    if (!parsed && json_error_code(&problem) == json_error_invalid_utf8) {
        const std::string better = repaired(text);
        parsed = json_loadb(better.data(), better.size(), JSON_DECODE_ANY | JSON_ALLOW_NUL, &problem);
    }
    if (!parsed && error) {
        const bool cut = text.empty() || json_error_code(&problem) == json_error_premature_end_of_input;
        if (cut) {
            *error = "unexpected end of JSON input";
        } else {
            *error = "invalid character '";
            // Go names the first byte as if it were Latin-1.
            const auto first = static_cast<unsigned char>(text.front());
            if (first >= 0x80)
                *error += static_cast<char>(0xC0U | (first >> 6U));
            *error += static_cast<char>(first >= 0x80 ? 0x80U | (first & 0x3FU) : first);
            *error += "' looking for beginning of value";
        }
    }
    return take(parsed);
}

Json Json::at(std::string_view key) const
{
    return Json(share(json_object_getn(value, key.data(), key.size())));
}

std::string Json::string() const
{
    return isString() ? std::string(json_string_value(value), json_string_length(value)) : std::string();
}

std::string Json::text(std::string_view key, std::string_view otherwise) const
{
    const Json member = at(key);
    return member.isString() ? member.string() : std::string(otherwise);
}

double Json::number(std::string_view key, double otherwise) const
{
    const Json member = at(key);
    return json_is_number(member.value) ? json_number_value(member.value) : otherwise;
}

long long Json::integer(std::string_view key, long long otherwise) const
{
    return static_cast<long long>(number(key, static_cast<double>(otherwise)));
}

void Json::set(std::string_view key, const Json &member)
{
    json_object_setn_nocheck(value, key.data(), key.size(), member.value ? member.value : json_null());
}

void Json::remove(std::string_view key)
{
    json_object_deln(value, key.data(), key.size());
}

std::size_t Json::size() const
{
    return isArray() ? json_array_size(value) : json_object_size(value);
}

bool Json::contains(std::string_view text) const
{
    for (std::size_t index = 0; isArray() && index < size(); ++index) {
        if ((*this)[index].string() == text)
            return true;
    }
    return false;
}

void Json::each(const std::function<void(const std::string &, const Json &)> &visit) const
{
    const char *key = nullptr;
    json_t *member = nullptr;
    json_object_foreach(value, key, member) visit(key, Json(share(member)));
}

std::string Json::dump() const
{
    return taken(json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY));
}

std::string Json::pretty() const
{
    return taken(json_dumps(value, JSON_INDENT(2) | JSON_ENCODE_ANY));
}

std::string goEscaped(std::string text)
{
    if (text.find_first_of("<>&") == std::string::npos)
        return text;
    std::string out;
    for (const char letter : text) {
        if (letter == '<')
            out += "\\u003c";
        else if (letter == '>')
            out += "\\u003e";
        else if (letter == '&')
            out += "\\u0026";
        else
            out += letter;
    }
    return out;
}

std::string jsonText(std::string_view text)
{
    return Json(text).dump();
}

} // namespace simulator
