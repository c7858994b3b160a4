// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Capabilities.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QTabBar;

namespace chatelaine {

class Button;

/// The sections of the administration as pills and, at the end, whose directory it is. Where the
/// window is small it hides, and choice() stands for it elsewhere.
class SectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SectionBar(QWidget *parent = nullptr);

    void setOrganization(const QString &name);
    void setCapabilities(const Capabilities &capabilities);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// The sections as a button with a menu; hidden unless compact.
    [[nodiscard]] Button *choice() const { return m_choice; }
    [[nodiscard]] int tabsWidth() const;
    [[nodiscard]] QList<QWidget *> regions() const;
    void retranslate();

Q_SIGNALS:
    void compactChanged(bool compact);
    void organizationChosen(const QString &name, bool isOwn);

private:
    void fillOrganizations();
    void askForOrganization();

    QTabBar *m_tabs;
    Button *m_choice;
    QMenu *m_menu;
    Button *m_organization;
    QMenu *m_organizations;
    QString m_own;
    QString m_shown;
    QStringList m_others; ///< that a person has named here
    QString m_noChoice;   ///< why another cannot be chosen
    bool m_compact = false;
};

} // namespace chatelaine
