// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <utility>

namespace chatelaine {

/// What the log says of refusals while this lives.
class RefusalLines
{
public:
    RefusalLines()
        : m_before(qInstallMessageHandler(take))
    {
        lines.clear();
    }
    ~RefusalLines() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(RefusalLines)

    static inline QStringList lines;

private:
    static void take(QtMsgType, const QMessageLogContext &context, const QString &message)
    {
        if (qstrcmp(context.category, "chatelaine.refused") == 0)
            lines.append(message);
    }

    QtMessageHandler m_before;
};

} // namespace chatelaine
