// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace chatelaine {

/// A manager that enforces the policy on every request, also on those that a library makes: no
/// cookies, no cache, no ambient credentials, no redirect, TLS 1.2 with the server's name proven,
/// http nowhere but on loopback by choice (NW-01 … NW-08).
class GuardedManager : public QNetworkAccessManager
{
    Q_OBJECT
public:
    explicit GuardedManager(const NetworkPolicy &policy, QObject *parent = nullptr);

    /// Set if the policy itself cannot be kept; then every request is refused.
    [[nodiscard]] const NetworkPolicy &policy() const { return m_policy; }
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    /// Marks requests whose time and size their sender bounds. All others get the default limits.
    static constexpr auto boundedBySender = QNetworkRequest::User;
    /// Property of a reply that was given up because the certificate does not name the host.
    static constexpr const char *wrongHostProperty = "chatelaineWrongHost";

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original,
                                 QIODevice *body) override;

private:
    [[nodiscard]] QNetworkRequest guarded(const QNetworkRequest &original) const;
    void trustCaFile();

    NetworkPolicy m_policy;
    QSslConfiguration m_tls;
    std::optional<Error> m_fault;
};

} // namespace chatelaine
