// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Metrics.h"

#include <QSettings>
#include <QString>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

std::optional<metrics::Density> &cached()
{
    static std::optional<metrics::Density> value;
    return value;
}

} // namespace

metrics::Density metrics::density()
{
    if (!cached()) {
        const QString saved = QSettings().value("window/density"_L1).toString();
        cached() = saved == "compact"_L1 ? Density::Compact
                   : saved == "roomy"_L1 ? Density::Roomy
                                         : Density::Normal;
    }
    return *cached();
}

void metrics::setDensity(Density density)
{
    cached() = density;
    QSettings().setValue("window/density"_L1, density == Density::Compact ? u"compact"_s
                                              : density == Density::Roomy ? u"roomy"_s
                                                                          : u"normal"_s);
}

int metrics::row(const QFontMetrics &font)
{
    switch (density()) {
    case Density::Compact:
        return std::max(28, font.height() + 8);
    case Density::Normal:
        return std::max(32, font.height() + 12);
    case Density::Roomy:
        return std::max(40, font.height() + 20);
    }
    std::unreachable();
}

int metrics::denseRow(const QFontMetrics &font)
{
    return std::max(std::max(28, font.height() + 8), row(font) - 4);
}

} // namespace chatelaine
