// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/TokenCardsModel.h"

#include "core/TimeWords.h"
#include "ui/account/VerdictSummary.h"

namespace chatelaine {

TokenCardsModel::TokenCardsModel(Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(std::move(clock))
{
}

void TokenCardsModel::show(const QList<TokenCard> &cards)
{
    if (cards.size() == m_cards.size()) {
        // Kept in place, so that the current card and the focus stay where they are.
        m_cards = cards;
        tick();
        return;
    }
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

void TokenCardsModel::update(const TokenCard &card)
{
    for (qsizetype row = 0; row < m_cards.size(); ++row) {
        if (m_cards.at(row).kind != card.kind)
            continue;
        m_cards[row] = card;
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
}

void TokenCardsModel::tick()
{
    if (!m_cards.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int TokenCardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QString TokenCardsModel::badge(const TokenCard &card) const
{
    if (card.isRefused)
        return tr("Refused");
    if (card.text.isEmpty())
        return tr("None");
    if (card.kind == TokenCard::Kind::Refresh) {
        return card.inKeyring ? tr("Stored") : tr("Not stored");
    }
    return card.judged ? VerdictSummary(card.judged->verdicts).headline() : QString();
}

int TokenCardsModel::tone(const TokenCard &card) const
{
    Tone tone = Tone::NotApplicable;
    if (card.isRefused)
        tone = Tone::Refused;
    else if (card.kind == TokenCard::Kind::Refresh && !card.text.isEmpty())
        tone = card.inKeyring ? Tone::Passed : Tone::Warning;
    else if (card.judged)
        tone = VerdictSummary(card.judged->verdicts).tone();
    return static_cast<int>(tone);
}

QString TokenCardsModel::life(const TokenCard &card) const
{
    if (card.isRefused)
        return tr("refused by the server");
    if (card.text.isEmpty())
        return {};
    const QDateTime now = m_clock.now();
    const bool isRefresh = card.kind == TokenCard::Kind::Refresh;
    QString text = card.ends ? timewords::left(*card.ends, now) : tr("the server did not say how long");
    if (isRefresh && card.begins)
        return tr("%1 · renewed %2").arg(text, timewords::clock(*card.begins, now));
    if (!card.ends)
        return text;
    const QString clock = timewords::clock(*card.ends, now);
    return *card.ends > now ? tr("%1 · ends %2").arg(text, clock)
                            : tr("%1 · %2", "ended 2 h ago · 07:50").arg(text, clock);
}

double TokenCardsModel::fraction(const TokenCard &card) const
{
    if (card.text.isEmpty() || !card.ends || !card.begins)
        return -1;
    const auto whole = static_cast<double>(card.begins->msecsTo(*card.ends));
    const auto rest = static_cast<double>(m_clock.now().msecsTo(*card.ends));
    if (card.isRefused || whole <= 0)
        return 0;
    return qBound(0.0, rest / whole, 1.0);
}

QVariant TokenCardsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TokenCard &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.title();
    case Qt::AccessibleTextRole: {
        QStringList parts{card.title(), life(card), badge(card)};
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    case Qt::ToolTipRole:
        return card.ends ? tr("Ends %1").arg(timewords::exact(*card.ends)) : QString();
    case DetailRole:
        return card.detail();
    case BadgeRole:
        return badge(card);
    case ToneRole:
        return tone(card);
    case LifeRole:
        return life(card);
    case FractionRole:
        return fraction(card);
    default:
        return {};
    }
}

} // namespace chatelaine
