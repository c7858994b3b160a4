// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Theme.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colourScheme = u"color-scheme"_s;
constexpr uint preferDark = 1;

/// Where the desktop gives no palette, Qt falls back to the one of Fusion.
bool isToolkitDefault(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return window == QColor(239, 239, 239) || window == QColor(50, 50, 50);
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktop(QApplication::palette())
{
    const QSettings settings;
    const QString saved = settings.value("window/theme"_L1).toString();
    m_choice = saved == "dark"_L1 ? Choice::Dark : saved == "light"_L1 ? Choice::Light : Choice::System;
    // What the desktop said last time avoids a flash of the other theme at start.
    m_desktopDark = colors::isDark(m_desktop) || settings.value("window/desktopDark"_L1).toBool();
    QApplication::setStyle(new Style);
    apply();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    QSettings().setValue("window/theme"_L1, choice == Choice::Dark    ? u"dark"_s
                                            : choice == Choice::Light ? u"light"_s
                                                                      : u"system"_s);
    apply();
}

void Theme::followDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(portalChanged(QString,QString,QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    read << appearance << colourScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isError())
            return;
        // Read() wraps its answer in a second variant.
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        setDesktopScheme(value.toUInt());
    });
}

void Theme::portalChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == colourScheme)
        setDesktopScheme(value.variant().toUInt());
}

void Theme::setDesktopScheme(uint scheme)
{
    const bool dark = scheme == preferDark;
    if (dark == m_desktopDark)
        return;
    m_desktopDark = dark;
    QSettings().setValue("window/desktopDark"_L1, dark);
    apply();
}

void Theme::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_desktopDark);
    const bool follow =
        m_choice == Choice::System && !isToolkitDefault(m_desktop) && colors::isDark(m_desktop) == dark;
    QApplication::setPalette(follow ? m_desktop : colors::palette(dark));
}

} // namespace chatelaine
