// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/BusWatch.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

using namespace std::chrono_literals;

namespace chatelaine {

BusWatch::BusWatch(const Source &source, QObject *parent)
    : QObject(parent)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(50ms);
    connect(&m_gather, &QTimer::timeout, this, &BusWatch::noticed);
    QDBusConnection bus = QDBusConnection::sessionBus();
    auto *owner =
        new QDBusServiceWatcher(source.service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &BusWatch::note);
    // From whoever sends it: to learn who owns the name Qt would wait for the bus, and what is told is
    // asked again anyway.
    for (const QString &member : source.members)
        bus.connect(QString(), source.path, source.interface, member, this, SLOT(note()));
}

void BusWatch::note()
{
    if (!m_gather.isActive())
        m_gather.start();
}

} // namespace chatelaine
