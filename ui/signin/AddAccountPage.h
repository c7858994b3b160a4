// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"
#include "ui/signin/DescribeServer.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace chatelaine {

class Button;
class Label;
class MessageBar;
class OfferPane;
class PageScroll;
class ServerForm;

/// The form for a new account. While a person types, the server's public description is asked for
/// and shown beside the form; nothing else is sent before "Continue".
class AddAccountPage : public QWidget
{
    Q_OBJECT
public:
    AddAccountPage(Accounts *accounts, const QStringList &kinds, DescribeServer describe,
                   QWidget *parent = nullptr);
    ~AddAccountPage() override;

    /// Starts over with `preset`, or with an empty form.
    void start(const std::optional<Server> &preset);
    /// Why one cannot go on; empty if one can.
    [[nodiscard]] QString obstacle() const;
    void retranslate();

Q_SIGNALS:
    void continueWanted(const chatelaine::SignInChoice &choice);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void shareWidth();
    void recolour();
    void serverChanged();
    QCoro::Task<void> ask();
    void found(const Server &server, const Result<ServerMetadata> &result);
    QCoro::Task<void> checkKeyring();
    QCoro::Task<void> unlockKeyring();
    void showKeyring();
    void showObstacle();
    void submit();

    Accounts *m_accounts;
    DescribeServer m_describe;
    MessageBar *m_messages;
    Label *m_title;
    Label *m_step;
    ServerForm *m_form;
    OfferPane *m_offers;
    QWidget *m_formHalf;
    QBoxLayout *m_halves;
    PageScroll *m_scroll = nullptr;
    Label *m_obstacle;
    Button *m_cancel;
    Button *m_continue;
    QTimer m_pause;
    QTimer m_retry;
    Cancellation m_asking;
    std::optional<ServerMetadata> m_metadata;
    std::optional<Error> m_failure;
};

} // namespace chatelaine
