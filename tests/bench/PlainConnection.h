// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace chatelaine::bench {

/// One HTTP exchange over a bare socket that blocks: what a request costs at the least. Also the
/// browser that comes back to the program's own address.
class PlainConnection
{
public:
    explicit PlainConnection(const QUrl &to);
    ~PlainConnection();
    Q_DISABLE_COPY_MOVE(PlainConnection)

    /// `target` is the path with its query, `headers` are whole lines.
    void get(const QByteArray &target, const QByteArray &headers = {}) const;
    void post(const QByteArray &target, const QByteArray &type, const QByteArray &body) const;
    /// The body of the answer, read to the end of the connection.
    [[nodiscard]] QByteArray body() const;

private:
    void send(const QByteArray &bytes) const;

    QByteArray m_authority;
    int m_socket;
};

} // namespace chatelaine::bench
