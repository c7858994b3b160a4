// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/VerdictModel.h"

#include "core/CleanText.h"
#include "ui/widgets/CellDelegate.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

void VerdictModel::show(const Verdicts &verdicts)
{
    const Verdicts sorted = sortedByOutcome(verdicts);
    const auto isSameCheck = [](const Verdict &left, const Verdict &right) {
        return left.check == right.check && left.outcome == right.outcome;
    };
    // The same checks a moment later: whoever reads them keeps their row.
    if (!sorted.isEmpty() && std::ranges::equal(sorted, m_verdicts, isSameCheck)) {
        m_verdicts = sorted;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_verdicts = sorted;
    endResetModel();
}

Verdict VerdictModel::verdict(const QModelIndex &index) const
{
    return index.isValid() ? m_verdicts.value(index.row()) : Verdict();
}

QString VerdictModel::report() const
{
    QStringList lines;
    for (const Verdict &verdict : m_verdicts) {
        // Names, not their translations: whoever gets the report may speak another language.
        QString line =
            u"%1\t%2\t%3"_s.arg(outcomeName(verdict.outcome), verdict.check, cleanText(verdict.reason));
        if (!verdict.requirement.isEmpty())
            line += u"\t%1"_s.arg(verdict.requirement);
        lines.append(line);
    }
    return lines.join(u'\n');
}

void VerdictModel::retranslate()
{
    if (!m_verdicts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int VerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_verdicts.size());
}

int VerdictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Verdict &verdict = m_verdicts.at(index.row());
    const QString title = checkTitle(verdict.check);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Result:
            return outcomeText(verdict.outcome);
        case Check:
            return title.isEmpty() ? cleanText(verdict.check) : title;
        default:
            return cleanText(verdict.reason);
        }
    case Qt::ToolTipRole:
        return index.column() == Reason ? cleanText(verdict.reason) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Result)
            return tr("%1: %2, %3").arg(outcomeText(verdict.outcome), title, cleanText(verdict.reason));
        return data(index, Qt::DisplayRole);
    case cell::ToneRole:
        return index.column() == Result ? QVariant(static_cast<int>(outcomeTone(verdict.outcome)))
                                        : QVariant();
    case cell::IconRole:
        return index.column() == Result ? QVariant(toneIcon(outcomeTone(verdict.outcome))) : QVariant();
    case cell::StrongRole:
        return verdict.outcome == Outcome::Failed;
    case cell::SecondRole:
        return verdict.outcome == Outcome::NotChecked || verdict.outcome == Outcome::NotApplicable ||
               (index.column() == Reason && verdict.outcome != Outcome::Failed);
    default:
        return {};
    }
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result:
        return tr("Result");
    case Check:
        return tr("Check");
    default:
        return tr("Reason");
    }
}

QString ruleSource(const QString &check)
{
    static const QHash<QString, QString> sources{
        {u"state"_s, u"RFC 6749 §10.12"_s},
        {u"format"_s, u"RFC 7519 §7.2"_s},
        {u"signature"_s, u"OpenID Connect Core 1.0 §3.1.3.7 (6), RFC 7515 §5.2"_s},
        {u"algorithm"_s, u"OpenID Connect Core 1.0 §3.1.3.7 (7), RFC 8725 §3.1"_s},
        {u"issuer"_s, u"OpenID Connect Core 1.0 §3.1.3.7 (2)"_s},
        {u"audience"_s, u"OpenID Connect Core 1.0 §3.1.3.7 (3)"_s},
        {u"authorized_party"_s, u"OpenID Connect Core 1.0 §3.1.3.7 (4, 5)"_s},
        {u"subject"_s, u"OpenID Connect Core 1.0 §2, §12.2"_s},
        {u"expiry"_s, u"OpenID Connect Core 1.0 §3.1.3.7 (9), RFC 7519 §4.1.4"_s},
        {u"not_before"_s, u"RFC 7519 §4.1.5"_s},
        {u"issued_at"_s, u"OpenID Connect Core 1.0 §3.1.3.7 (10), RFC 7519 §4.1.6"_s},
        {u"nonce"_s, u"OpenID Connect Core 1.0 §3.1.3.7 (11)"_s},
        {u"auth_time"_s, u"OpenID Connect Core 1.0 §3.1.3.7 (13)"_s},
        {u"at_hash"_s, u"OpenID Connect Core 1.0 §3.1.3.6"_s},
        {u"c_hash"_s, u"OpenID Connect Core 1.0 §3.3.2.11"_s},
    };
    return sources.value(check);
}

} // namespace chatelaine
