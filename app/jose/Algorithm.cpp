// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/Algorithm.h"

#include <algorithm>
#include <array>

namespace chatelaine {

namespace {

constexpr std::array<Algorithm, 12> table{{
    {"RS256", KeyType::Rsa, "", 32, 0},
    {"RS384", KeyType::Rsa, "", 48, 0},
    {"RS512", KeyType::Rsa, "", 64, 0},
    {"PS256", KeyType::Rsa, "", 32, 0},
    {"PS384", KeyType::Rsa, "", 48, 0},
    {"PS512", KeyType::Rsa, "", 64, 0},
    {"ES256", KeyType::Ec, "P-256", 32, 32},
    {"ES384", KeyType::Ec, "P-384", 48, 48},
    {"ES512", KeyType::Ec, "P-521", 64, 66},
    {"HS256", KeyType::Secret, "", 32, 0},
    {"HS384", KeyType::Secret, "", 48, 0},
    {"HS512", KeyType::Secret, "", 64, 0},
}};

} // namespace

const Algorithm *Algorithm::find(QByteArrayView name)
{
    const auto found =
        std::ranges::find_if(table, [name](const Algorithm &each) { return each.name == name; });
    return found == table.end() ? nullptr : found;
}

} // namespace chatelaine
