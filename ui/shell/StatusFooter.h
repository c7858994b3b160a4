// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"

#include <QWidget>

#include <array>

class QLabel;
class QSpacerItem;

namespace chatelaine {

class Button;
class Label;

/// "Keyring unlocked · Online", below the accounts. Pressing the keyring unlocks it.
class StatusFooter : public QWidget
{
    Q_OBJECT
public:
    explicit StatusFooter(Accounts *accounts, QWidget *parent = nullptr);

    void setRail(bool rail);
    void refresh();

Q_SIGNALS:
    void unlockWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isOnline() const;

    Accounts *m_accounts;
    std::array<QSpacerItem *, 3> m_spaces{};
    Button *m_keyring;
    QLabel *m_networkIcon;
    Label *m_network;
    bool m_rail = false;
};

} // namespace chatelaine
