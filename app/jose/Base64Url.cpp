// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/Base64Url.h"

#include <array>
#include <string_view>

namespace chatelaine {

namespace {

constexpr quint8 stranger = 0xFF;

constexpr std::array<quint8, 256> makeValues()
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::array<quint8, 256> values{};
    values.fill(stranger);
    for (size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<quint8>(i);
    return values;
}

constexpr auto values = makeValues();

} // namespace

std::optional<QByteArray> decodeBase64Url(QByteArrayView text)
{
    const auto rest = text.size() % 4;
    if (rest == 1)
        return {};
    QByteArray bytes(text.size() * 3 / 4, Qt::Uninitialized);
    const auto *in = reinterpret_cast<const unsigned char *>(text.data());
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    // Tokens are long enough to be worth four characters at a time and one test at the end.
    unsigned strange = 0;
    for (const auto *end = in + text.size() - rest; in != end; in += 4) {
        const unsigned a = values[in[0]];
        const unsigned b = values[in[1]];
        const unsigned c = values[in[2]];
        const unsigned d = values[in[3]];
        strange |= a | b | c | d;
        *out++ = static_cast<unsigned char>(a << 2 | b >> 4);
        *out++ = static_cast<unsigned char>(b << 4 | c >> 2);
        *out++ = static_cast<unsigned char>(c << 6 | d);
    }
    if (rest > 0) {
        const unsigned a = values[in[0]];
        const unsigned b = values[in[1]];
        const unsigned c = rest == 3 ? values[in[2]] : 0U;
        const unsigned leftOver = rest == 3 ? c & 0x03 : b & 0x0F;
        strange |= a | b | c | (leftOver != 0 ? stranger : 0U);
        *out++ = static_cast<unsigned char>(a << 2 | b >> 4);
        if (rest == 3)
            *out++ = static_cast<unsigned char>(b << 4 | c >> 2);
    }
    return (strange & 0x80) != 0 ? std::nullopt : std::optional(std::move(bytes));
}

} // namespace chatelaine
