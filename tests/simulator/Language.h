// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace simulator {

// Controllers look at two characters of Accept-Language, whatever follows them.
std::string languageOf(std::string_view acceptLanguage);

// The English pattern with {0}, {1} … filled, in that language where the real server has it.
std::string say(std::string_view language, std::string_view english,
                std::initializer_list<std::string_view> values = {});

} // namespace simulator
