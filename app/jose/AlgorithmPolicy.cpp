// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/AlgorithmPolicy.h"

using namespace Qt::StringLiterals;

namespace chatelaine {

AlgorithmPolicy AlgorithmPolicy::asymmetric()
{
    return {.allowed = {"RS256"_ba, "RS384"_ba, "RS512"_ba, "PS256"_ba, "PS384"_ba, "PS512"_ba, "ES256"_ba,
                        "ES384"_ba, "ES512"_ba}};
}

AlgorithmPolicy AlgorithmPolicy::narrowedTo(const QStringList &names) const
{
    auto narrowed = *this;
    if (!names.isEmpty())
        narrowed.allowed.removeIf(
            [&names](const QByteArray &each) { return !names.contains(QLatin1StringView(each)); });
    return narrowed;
}

} // namespace chatelaine
