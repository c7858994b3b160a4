// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/KeyLifetime.h"

#include <algorithm>

namespace chatelaine {

std::chrono::seconds keyLifetime(const HttpResponse &response)
{
    for (const QByteArray &each : response.header("Cache-Control").toLower().split(',')) {
        const QByteArray directive = each.trimmed();
        if (!directive.startsWith("max-age="))
            continue;
        bool isNumber = false;
        const qlonglong seconds = directive.sliced(8).toLongLong(&isNumber);
        if (isNumber)
            return std::clamp(std::chrono::seconds(seconds), limits::keyCacheMin, limits::keyCacheMax);
    }
    return limits::keyCacheMin;
}

} // namespace chatelaine
