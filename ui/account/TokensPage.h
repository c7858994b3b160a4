// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/TokenCardsModel.h"
#include "ui/widgets/AccountPage.h"

#include <QTimer>

class QBoxLayout;
class QMenu;
class QSplitter;

namespace chatelaine {

class Button;
class ClaimsPane;
class Label;
class RawText;
class SecretClipboard;
class TokenCardsView;
class VerdictPane;

/// The tokens of one account: cards with the life they have left, and for the current one its
/// claims, the verdict on it and its text.
class TokensPage final : public AccountPage
{
    Q_OBJECT
public:
    explicit TokensPage(PageContext context, QWidget *parent = nullptr, Clock clock = Clock());

    void activate() override;
    void reload() override;
    void accountChanged() override;
    void retranslate() override;

    [[nodiscard]] QList<QWidget *> regions() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeToolbar();
    void makeActions();
    void layOut(QWidget *toolbar);

    void takeTokens();
    void judgeAll();
    void tellFailure(const Error &error);
    QCoro::Task<void> readTokens();
    QCoro::Task<void> judge(TokenCard card, int generation);
    QCoro::Task<void> refreshNow();
    QCoro::Task<void> askServer();

    [[nodiscard]] TokenCard current() const;
    void showCurrent();
    void showReasons();
    void copyToken();
    void copyClaims();
    void tick();
    void setNarrow(bool narrow);
    void shareWidth(bool crowded);
    void placeReason();
    [[nodiscard]] int wholeToolbar();

    Clock m_clock;
    TokenCardsModel *m_cards;
    TokenCardsView *m_view;
    ClaimsPane *m_claims;
    VerdictPane *m_verdict;
    RawText *m_raw;
    SecretClipboard *m_clipboard;
    QWidget *m_toolbar = nullptr;
    QSplitter *m_panes = nullptr;
    bool m_crowded = false;
    Label *m_title;
    QBoxLayout *m_row = nullptr; ///< title, reason and buttons
    Label *m_reason;
    Label *m_reasonBelow;        ///< where the toolbar has no room for it
    QList<Button *> m_secondary; ///< lose their text where the window is narrow
    Button *m_copy;
    QMenu *m_copyMenu;
    QAction *m_refresh;
    QAction *m_introspect;
    QAction *m_exchange;
    QAction *m_revoke;
    QAction *m_reveal;
    QAction *m_copyAccess;
    QAction *m_copyClaim;
    QAction *m_copyClaims;
    QAction *m_copyVerdict;
    QTimer m_tick;
    bool m_refreshing = false;
    bool m_serverAsked = false;
    bool m_canRevoke = false;
    int m_generation = 0;  ///< of the tokens shown; an answer about older ones is dropped
    int m_failureTold = 0; ///< number of the message of what failed last
    QDateTime m_judgedAt;
};

} // namespace chatelaine
