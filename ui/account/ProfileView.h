// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

namespace chatelaine {

class Avatar;
class Button;
class Chip;
class Label;

/// A person as the server tells them: head, facts in two columns where there is room, differences.
class ProfileView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ProfileView(QWidget *parent = nullptr);

    /// The head alone, while the rest is on its way.
    void showAccount(const Account &account);
    void showProfile(const Profile &profile, const Account &account);
    /// When what is shown was read, in words; empty for nothing.
    void setAge(const QString &age);
    void retranslate();

Q_SIGNALS:
    void reloadWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead(QVBoxLayout *column);
    void showState(const Account &account);
    void showBadges(const QStringList &badges);
    void clear();
    /// Under the shorter column, so that both end at about the same height.
    void addBalanced(QWidget *section, qsizetype rows);
    void addContact(const Profile &profile, const QString &subject);
    void addMembership(const Profile &profile);
    void addSections(const Profile &profile, const QString &subject);
    void addIdentity(const Account &account);
    void addDifferences(const QStringList &differences);

    Avatar *m_avatar;
    Label *m_name;
    Label *m_subtitle;
    Label *m_age;
    QBoxLayout *m_badges;
    Chip *m_state;
    Button *m_reload;
    QBoxLayout *m_halves;
    QVBoxLayout *m_first;
    QVBoxLayout *m_second;
    qsizetype m_firstRows = 0;
    qsizetype m_secondRows = 0;
};

} // namespace chatelaine
