// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace chatelaine {

/// Light, dark or as the desktop has it, switched while the program runs. Installs the style and
/// the palette; keeps the choice in the settings. Make one, after QApplication.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// Asks the desktop's portal for its colour scheme and follows it. Starts a connection to the
    /// session bus, so call it after the window is on screen.
    void followDesktop();

private Q_SLOTS:
    void portalChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void apply();
    void setDesktopScheme(uint scheme);

    QPalette m_desktop; ///< as the platform gave it
    Choice m_choice = Choice::System;
    bool m_desktopDark = false;
};

} // namespace chatelaine
