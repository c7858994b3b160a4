// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/account/TokenCard.h"

#include <QAbstractListModel>

namespace chatelaine {

/// The account's tokens as cards, with the life each has left at this moment.
class TokenCardsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum CardRole {
        DetailRole = Qt::UserRole + 1,
        BadgeRole,    ///< "1 warning"
        ToneRole,     ///< of the badge
        LifeRole,     ///< "47 min left · ends 10:41"
        FractionRole, ///< of its life that is left, 0 … 1; -1 if unknown
    };

    explicit TokenCardsModel(Clock clock = Clock(), QObject *parent = nullptr);

    void show(const QList<TokenCard> &cards);
    /// Replaces a card; the others stay.
    void update(const TokenCard &card);
    [[nodiscard]] TokenCard card(int row) const { return m_cards.value(row); }
    /// Some time has passed.
    void tick();
    void retranslate() { tick(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString badge(const TokenCard &card) const;
    [[nodiscard]] int tone(const TokenCard &card) const;
    [[nodiscard]] QString life(const TokenCard &card) const;
    [[nodiscard]] double fraction(const TokenCard &card) const;

    Clock m_clock;
    QList<TokenCard> m_cards;
};

} // namespace chatelaine
