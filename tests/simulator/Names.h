// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace simulator {

// One culture's names. Latin spellings make user names and addresses.
struct Culture
{
    const char *language;
    const char *country;
    bool familyFirst;
    std::string_view separator; // between the two names
    std::span<const char *const> given, family, givenLatin, familyLatin;
};

std::span<const Culture> cultures();

} // namespace simulator
