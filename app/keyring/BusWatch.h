// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace chatelaine {

/// Listens on the session bus for a service that comes or goes and for what it says of its own
/// accord. Several words in quick succession are told as one.
class BusWatch : public QObject
{
    Q_OBJECT
public:
    struct Source
    {
        QString service;
        QString path;
        QString interface;
        QStringList members; ///< names of signals, whatever their arguments
    };

    explicit BusWatch(const Source &source, QObject *parent = nullptr);

Q_SIGNALS:
    void noticed();

private Q_SLOTS:
    void note();

private:
    QTimer m_gather;
};

} // namespace chatelaine
