// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/widgets/AccountPage.h"

#include <QTimer>

class QStackedLayout;

namespace chatelaine {

class ProfileView;
class Skeleton;
class StatePage;

/// What the server knows of the person the account belongs to.
class ProfilePage : public AccountPage
{
    Q_OBJECT
public:
    explicit ProfilePage(PageContext context, QWidget *parent = nullptr);
    ~ProfilePage() override;

    void activate() override;
    void reload() override;
    void accountChanged() override;
    void retranslate() override;

    [[nodiscard]] QDateTime readAt() const override { return m_readAt; }
    [[nodiscard]] QList<QWidget *> regions() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QCoro::Task<void> read();
    void readIfFailed();
    void failed(const Error &error);
    [[nodiscard]] QList<MessageAction> waysOut(const Error &error);
    void showAge();

    QStackedLayout *m_stack;
    Skeleton *m_skeleton;
    ProfileView *m_view;
    StatePage *m_nothing;
    QTimer m_tick;
    Clock m_clock;
    Cancellation m_reading;
    bool m_isReading = false;
    std::optional<Profile> m_profile;
    QDateTime m_readAt;
    std::optional<Error> m_failure;
};

} // namespace chatelaine
