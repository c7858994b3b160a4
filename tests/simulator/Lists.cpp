// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Lists.h"

#include "Exchange.h"

#include <algorithm>
#include <charconv>

namespace simulator {

namespace {

bool isPlain(const std::string &name)
{
    return !name.empty() && std::ranges::all_of(name, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9');
    });
}

std::string snake(const std::string &name)
{
    std::string out;
    for (const char letter : name) {
        const bool capital = letter >= 'A' && letter <= 'Z';
        if (capital && !out.empty())
            out += '_';
        out += capital ? static_cast<char>(letter + 32) : letter;
    }
    return out;
}

} // namespace

std::optional<long long> wholeNumber(const std::string &text)
{
    long long number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

Listing listingOf(const Exchange &exchange, std::string_view kind)
{
    Listing listing;
    if (kind == "record")
        listing.sortColumn = "id";
    const std::string page = exchange.fromUrl("p");
    const std::string size = exchange.fromUrl("pageSize");
    if (page.empty() || size.empty())
        return listing; // everything, unfiltered
    listing.pageSize = wholeNumber(size);
    if (!listing.pageSize)
        throw Panic();
    listing.page = std::max(1LL, wholeNumber(page).value_or(1));
    if (isPlain(exchange.fromUrl("field")) && !exchange.fromUrl("value").empty()) {
        listing.field = snake(exchange.fromUrl("field"));
        listing.value = exchange.fromUrl("value");
    }
    if (isPlain(exchange.fromUrl("sortField")) && !exchange.fromUrl("sortOrder").empty()) {
        listing.sortColumn = snake(exchange.fromUrl("sortField"));
        listing.ascending = exchange.fromUrl("sortOrder") == "ascend";
    }
    return listing;
}

} // namespace simulator
