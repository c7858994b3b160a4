// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RefusalLog.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(lcRefused, "chatelaine.refused")

} // namespace

void logRefusal(const Error &error, const QString &accountId)
{
    QString line = categoryName(error.category) + u' ' + error.code;
    for (const auto member : {"requirement"_L1, "reason"_L1, "cause"_L1}) {
        if (const QString value = error.detail.value(member).toString(); !value.isEmpty())
            line += u' ' + value;
    }
    if (!accountId.isEmpty())
        line += u", account "_s + accountId;
    qCInfo(lcRefused).noquote() << line;
}

} // namespace chatelaine
