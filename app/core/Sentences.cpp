// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Sentences.h"

using namespace Qt::StringLiterals;

namespace chatelaine {

QString sentences(const QStringList &each)
{
    constexpr QStringView wideStops = u"。！？";
    QString text;
    for (const QString &sentence : each) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty() && !wideStops.contains(text.back()))
            text += u' ';
        text += sentence;
    }
    return text;
}

} // namespace chatelaine
