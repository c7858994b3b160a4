// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "core/Error.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace chatelaine {

/// The demo server that is installed beside the program: started when a person asks for it, on
/// loopback only, ended with the program.
class DemoServer : public QObject
{
    Q_OBJECT
public:
    explicit DemoServer(QObject *parent = nullptr);
    ~DemoServer() override;

    /// Path of the program; empty if it is not installed.
    static QString program();
    void start();

Q_SIGNALS:
    void ready(const chatelaine::Server &server);
    void failed(const chatelaine::Error &error);

private:
    void readLine();
    void fail(const QString &why);

    QProcess m_process;
    QTimer m_deadline;
    std::optional<Server> m_server;
};

} // namespace chatelaine
