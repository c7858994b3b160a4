// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace simulator {

using Parameters = std::multimap<std::string, std::string>;

std::string base64(std::string_view bytes, bool url = true); // url: alphabet of RFC 4648 5, no padding
std::string unbase64(std::string_view text);                 // either alphabet; empty when it is neither
std::string sha256(std::string_view bytes);
std::string hex(std::string_view bytes);
std::string randomHex(std::size_t digits);
std::string randomUuid();

std::string percentDecoded(std::string_view text, bool plusIsSpace = true);
std::string percentEncoded(std::string_view text);
bool percentValid(std::string_view text);
Parameters parseForm(std::string_view text);

std::string htmlEscaped(std::string_view text);
std::string lower(std::string_view text);
std::string trimmed(std::string_view text);
std::vector<std::string> split(std::string_view text, char separator); // empty parts are dropped
bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts);

// The pattern with {0}, {1} … replaced.
std::string filled(std::string_view pattern, std::initializer_list<std::string_view> values);

} // namespace simulator
