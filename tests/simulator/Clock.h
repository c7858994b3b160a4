// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <ctime>
#include <string>

namespace simulator {

// The server's idea of now. A test may move it (and with it Date, iat, exp and every stored time).
class Clock
{
public:
    long long now() const { return static_cast<long long>(std::time(nullptr)) + offset; }
    void shift(long long seconds) { offset = seconds; }

    static std::string rfc3339(long long seconds)
    {
        char text[64];
        const std::tm parts = utc(seconds);
        return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
    }
    static std::string http(long long seconds)
    {
        char text[64];
        const std::tm parts = utc(seconds);
        return {text, std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts)};
    }
    std::string stamp() const { return rfc3339(now()); }

private:
    static std::tm utc(long long seconds)
    {
        const auto time = static_cast<std::time_t>(seconds);
        std::tm parts{};
        gmtime_r(&time, &parts);
        return parts;
    }

    long long offset = 0;
};

} // namespace simulator
