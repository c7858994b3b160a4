// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Text.h"

#include <algorithm>
#include <cstdint>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace simulator {

namespace {

constexpr std::string_view urlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view hexDigits = "0123456789abcdef";

int hexValue(char letter)
{
    if (letter >= '0' && letter <= '9')
        return letter - '0';
    const char small = static_cast<char>(letter | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

std::string randomBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(count));
    return bytes;
}

} // namespace

std::string base64(std::string_view bytes, bool url)
{
    std::string out;
    std::uint32_t bits = 0;
    int count = 0;
    const auto letter = [&](std::uint32_t six) {
        const char safe = urlAlphabet[six & 63U];
        out += url ? safe : safe == '-' ? '+' : safe == '_' ? '/' : safe;
    };
    for (const char byte : bytes) {
        bits = bits << 8U | static_cast<unsigned char>(byte);
        for (count += 8; count >= 6; count -= 6)
            letter(bits >> static_cast<unsigned>(count - 6));
    }
    if (count > 0)
        letter(bits << static_cast<unsigned>(6 - count));
    while (!url && out.size() % 4 != 0)
        out += '=';
    return out;
}

std::string unbase64(std::string_view text)
{
    std::string out;
    std::uint32_t bits = 0;
    int count = 0;
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    for (char letter : text) {
        letter = letter == '+' ? '-' : letter == '/' ? '_' : letter;
        const auto value = urlAlphabet.find(letter);
        if (value == std::string_view::npos)
            return {};
        bits = bits << 6U | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
        }
    }
    return out;
}

std::string sha256(std::string_view bytes)
{
    std::string digest(32, '\0');
    EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char *>(digest.data()), nullptr,
               EVP_sha256(), nullptr);
    return digest;
}

std::string hex(std::string_view bytes)
{
    std::string out;
    for (const char byte : bytes) {
        out += hexDigits[static_cast<unsigned char>(byte) >> 4U];
        out += hexDigits[static_cast<unsigned char>(byte) & 15U];
    }
    return out;
}

std::string randomHex(std::size_t digits)
{
    return hex(randomBytes((digits + 1) / 2)).substr(0, digits);
}

std::string randomUuid()
{
    std::string text = randomHex(32);
    text[12] = '4';
    text[16] = "89ab"[static_cast<std::size_t>(hexValue(text[16])) & 3U];
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        text.insert(at, "-");
    return text;
}

std::string percentDecoded(std::string_view text, bool plusIsSpace)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '%' && at + 2 < text.size() && hexValue(text[at + 1]) >= 0 &&
            hexValue(text[at + 2]) >= 0) {
            out += static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2]));
            at += 2;
        } else {
            out += text[at] == '+' && plusIsSpace ? ' ' : text[at];
        }
    }
    return out;
}

bool percentValid(std::string_view text)
{
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1)) {
        if (at + 2 >= text.size() || hexValue(text[at + 1]) < 0 || hexValue(text[at + 2]) < 0)
            return false;
    }
    return true;
}

std::string percentEncoded(std::string_view text)
{
    std::string out;
    for (const char letter : text) {
        const bool plain =
            urlAlphabet.find(letter) != std::string_view::npos || letter == '.' || letter == '~';
        out += plain ? std::string(1, letter) : "%" + hex(std::string_view(&letter, 1));
    }
    return out;
}

Parameters parseForm(std::string_view text)
{
    Parameters parameters;
    for (const std::string &pair : split(text, '&')) {
        if (!percentValid(pair))
            continue; // Go's reader drops such a pair
        const auto equals = pair.find('=');
        const std::string value = equals == std::string::npos ? "" : pair.substr(equals + 1);
        parameters.emplace(percentDecoded(pair.substr(0, equals)), percentDecoded(value));
    }
    return parameters;
}

std::string htmlEscaped(std::string_view text)
{
    std::string out;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&#34;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += letter;
        }
    }
    return out;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return out;
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = text.find(separator);
        if (end != 0)
            parts.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return parts;
}

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts)
{
    return std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> values)
{
    std::string out(pattern);
    int index = 0;
    for (const std::string_view value : values) {
        const std::string mark = "{" + std::to_string(index++) + "}";
        if (const auto at = out.find(mark); at != std::string::npos)
            out.replace(at, mark.size(), value);
    }
    return out;
}

} // namespace simulator
