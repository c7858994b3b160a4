// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <functional>
#include <jansson.h>
#include <string>
#include <string_view>
#include <utility>

namespace simulator {

// A counted reference to a jansson value. "Undefined" (no value at all) differs from JSON null.
class Json
{
public:
    Json() noexcept = default;
    Json(std::nullptr_t)
        : value(json_null())
    {
    }
    Json(std::string_view text)
        : value(json_stringn_nocheck(text.data(), text.size()))
    {
    }
    Json(const std::string &text)
        : Json(std::string_view(text))
    {
    }
    Json(const char *text)
        : Json(std::string_view(text))
    {
    }
    template<std::same_as<bool> Flag>
    Json(Flag flag)
        : value(json_boolean(flag))
    {
    }
    template<std::integral Number>
        requires(!std::same_as<Number, bool>)
    Json(Number number)
        : value(json_integer(static_cast<json_int_t>(number)))
    {
    }
    Json(const Json &other) noexcept
        : value(json_incref(other.value))
    {
    }
    Json(Json &&other) noexcept
        : value(std::exchange(other.value, nullptr))
    {
    }
    Json &operator=(Json other) noexcept
    {
        std::swap(value, other.value);
        return *this;
    }
    ~Json() { json_decref(value); }

    static Json take(json_t *value);
    static Json object() { return take(json_object()); }
    static Json array() { return take(json_array()); }
    // Last of two equal members wins and bytes that are no UTF-8 are replaced, as the real server does.
    static Json parse(std::string_view text, std::string *error = nullptr);

    explicit operator bool() const noexcept { return value != nullptr; }
    json_t *raw() const noexcept { return value; }
    bool isObject() const { return json_is_object(value); }
    bool isArray() const { return json_is_array(value); }
    bool isString() const { return json_is_string(value); }
    bool isNull() const { return json_is_null(value); }

    Json at(std::string_view key) const;
    bool has(std::string_view key) const { return static_cast<bool>(at(key)); }
    std::string text(std::string_view key, std::string_view otherwise = {}) const;
    bool flag(std::string_view key) const { return json_is_true(at(key).value); }
    double number(std::string_view key, double otherwise = 0) const;
    long long integer(std::string_view key, long long otherwise = 0) const;
    std::string string() const;

    void set(std::string_view key, const Json &member);
    void remove(std::string_view key);
    void append(const Json &element) { json_array_append(value, element.value); }
    void merge(const Json &other) { json_object_update(value, other.value); }
    std::size_t size() const;
    Json operator[](std::size_t index) const { return Json(share(json_array_get(value, index))); }
    bool contains(std::string_view text) const;
    void each(const std::function<void(const std::string &, const Json &)> &visit) const;
    Json copy() const { return take(json_deep_copy(value)); }
    bool operator==(const Json &other) const { return json_equal(value, other.value) != 0; }

    std::string dump() const;   // compact, escaped as Go does
    std::string pretty() const; // two spaces

private:
    struct Shared
    {
        json_t *value;
    };
    static Shared share(json_t *value) { return {json_incref(value)}; }
    explicit Json(Shared shared)
        : value(shared.value)
    {
    }

    json_t *value = nullptr;
};

// The text as Go's encoder writes it inside JSON: no raw <, > or &.
std::string goEscaped(std::string text);
std::string jsonText(std::string_view text);

} // namespace simulator
