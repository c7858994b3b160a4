// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Limits.h"
#include "core/Throttle.h"
#include "oauth/AuthorizationResponse.h"
#include "oauth/CallbackConnection.h"

#include <QElapsedTimer>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

namespace chatelaine {

/// Waits on a loopback address for the one authorization response of one sign-in (RFC 8252 §7.3;
/// CB-01 … CB-22). Anything else that arrives is turned away and changes nothing. The port closes as
/// soon as the response is there; the browser's page stays open until conclude() or for two minutes.
class CallbackListener : public QObject
{
    Q_OBJECT
public:
    struct Deadlines
    {
        std::chrono::milliseconds head = limits::callbackHeadDeadline;
        std::chrono::milliseconds page = std::chrono::minutes(2);
    };

    /// `path` begins with a slash and is compared as bytes.
    explicit CallbackListener(const QString &path, QObject *parent = nullptr);
    CallbackListener(const QString &path, Deadlines deadlines, QObject *parent = nullptr);
    ~CallbackListener() override;

    /// Port 0 lets the system choose. Fails with category config, naming the port, if it is taken:
    /// never another one instead (CB-02).
    Done listen(quint16 port);
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    /// With the literal and the port that were bound; stays after the port is closed.
    [[nodiscard]] QUrl redirectUri() const;

    /// What the response must answer to. Before this is called every response is turned away.
    void expect(const ResponseExpectation &expected) { m_expected = expected; }
    /// Takes an address that a person pasted, judged as one that the browser asked for. A wrong one
    /// is refused as category callback and changes nothing (CB-22).
    Done offer(const QString &address);
    /// Closes the port and every connection except a page that waits for conclude().
    void close();
    /// Tells the waiting page how it ended. Without a waiting page nothing happens.
    void conclude(const Done &outcome);

Q_SIGNALS:
    /// Once at most: the response, or why one that knew the state was refused.
    void received(const chatelaine::Result<chatelaine::AuthorizationResponse> &response);
    /// A response of a stranger (CB-06). Whoever floods the port is told of now and then only.
    void turnedAway(const chatelaine::Error &error);

private:
    void accept();
    void judge(CallbackConnection *connection, const QByteArray &query);
    void turnAway(CallbackConnection *connection, int status, const Error &error);
    void noteTurned(int status);
    void take(const std::expected<AuthorizationResponse, ResponseFault> &response);
    void makeRoom();
    void finishPage(const CallbackPage &page);

    QTcpServer m_server;
    Deadlines m_deadlines;
    CallbackAddress m_address;
    ResponseExpectation m_expected;
    QList<QPointer<CallbackConnection>> m_connections; ///< oldest first, also those that linger
    QPointer<CallbackConnection> m_page;
    QTimer m_pageDeadline;
    bool m_taken = false;
    QElapsedTimer m_age;
    Throttle m_strangers{5, std::chrono::seconds(10)};
    Throttle m_turned{5, std::chrono::seconds(10)};
};

} // namespace chatelaine
