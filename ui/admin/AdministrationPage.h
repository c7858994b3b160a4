// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccountPage.h"

#include <memory>

namespace chatelaine {

class SectionBar;
class UsersPage;

/// Administration of the server's directory as far as this account may: one section for each kind of
/// thing in it. What is not there yet is off, with the reason.
class AdministrationPage : public AccountPage
{
    Q_OBJECT
public:
    explicit AdministrationPage(PageContext context, QWidget *parent = nullptr);
    ~AdministrationPage() override;

    void activate() override;
    void reload() override;
    void accountChanged() override;
    void retranslate() override;
    [[nodiscard]] QDateTime readAt() const override;
    [[nodiscard]] QString unsaved() const override;
    [[nodiscard]] QList<QWidget *> regions() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitSections();
    void showConnection();

    SectionBar *m_sections;
    UsersPage *m_users;
    bool m_opened = false;
};

} // namespace chatelaine
