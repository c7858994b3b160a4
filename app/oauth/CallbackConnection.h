// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/CallbackPage.h"
#include "oauth/CallbackRequest.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace chatelaine {

/// One connection to the loopback listener: one request, one answer, then the end. Reading ends with
/// turning away, with a request that the owner answers now or later, or at the deadline; whatever
/// follows the first request is never looked at (CB-19).
class CallbackConnection : public QObject
{
    Q_OBJECT
public:
    enum class State { Reading, Requested, Answered };

    /// Takes the socket over.
    CallbackConnection(QTcpSocket *socket, CallbackAddress address, std::chrono::milliseconds headDeadline,
                       QObject *parent);

    [[nodiscard]] State state() const { return m_state; }
    /// Whether another user of this computer is at the other end, as far as can be told.
    [[nodiscard]] bool isOfStranger() const;
    /// Answers and closes. The connection then belongs to itself: the page arrives even if the owner
    /// is destroyed right away.
    void answer(const CallbackPage &page);
    /// Closes without an answer.
    void drop();
    /// Reads what has arrived; for bytes that came before anybody listened.
    void read();

Q_SIGNALS:
    /// Once at most.
    void requested(const QByteArray &query);
    void turnedAway(int status);

private:
    void expire();
    void linger();

    QTcpSocket *m_socket;
    CallbackAddress m_address;
    QByteArray m_received;
    QTimer m_deadline;
    State m_state = State::Reading;
};

} // namespace chatelaine
