// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/VerdictSummary.h"

#include <QAbstractTableModel>

namespace chatelaine {

/// The checks of one token as a table: result, check, reason; what needs attention comes first.
class VerdictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Result, Check, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Verdicts &verdicts);
    [[nodiscard]] const Verdicts &verdicts() const { return m_verdicts; }
    [[nodiscard]] Verdict verdict(const QModelIndex &index) const;
    /// Every check on a line of its own, for a report.
    [[nodiscard]] QString report() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Verdicts m_verdicts;
};

/// Where the rule of a check stands ("OpenID Connect Core 1.0 §3.1.3.7"); empty if unknown.
QString ruleSource(const QString &check);

} // namespace chatelaine
