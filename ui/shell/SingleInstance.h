// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FileLock.h"
#include "ui/shell/StartOptions.h"

#include <QLocalServer>
#include <QObject>

namespace chatelaine {

/// One window for each person and session. The first start holds a lock and listens on a socket in
/// the runtime folder, which only this person can open; a later one hands its options over and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// True if this is the first. False if `options` were handed to the one that runs. A first
    /// instance that hangs is not waited for longer than a second; then this one starts as well.
    bool claim(const StartOptions &options);

Q_SIGNALS:
    /// Another start asks; the window should come to the front.
    void asked(const chatelaine::StartOptions &options);

private:
    bool handOver(const StartOptions &options) const;
    void serve();

    QString m_socket;
    QString m_lockName;
    std::shared_ptr<FileLock> m_lock;
    QLocalServer m_server;
};

} // namespace chatelaine
