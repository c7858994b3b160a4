// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"
#include "core/Error.h"
#include "core/Limits.h"

#include <QCoroTask>

#include <QDateTime>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace chatelaine {

class GuardedManager;

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One request as a value. `Accept-Language` and `User-Agent` are added by the client.
struct HttpRequest
{
    /// Whether the request carries a secret. For one that does, and for any
    /// that is not GET or HEAD, a redirect is an error that names where it leads; others follow at
    /// most limits::redirects, by the same scheme to the same host (NW-03).
    enum class Secrecy { Secret, Public };

    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray contentType;
    QByteArray body;
    Secrecy secrecy = Secrecy::Secret;
    qsizetype maxBody = limits::documentBytes;
    std::chrono::milliseconds deadline = limits::exchangeDeadline;
};

/// An answer that arrived whole. Which status means what is for the caller to judge.
struct HttpResponse
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    /// The `Date` header, for telling a wrong local clock.
    std::optional<QDateTime> date;

    /// Value of the first header of that name, compared without case; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Media type without parameters, lower case.
    [[nodiscard]] QByteArray mediaType() const;
};

/// Whether `host` can only mean this machine: a loopback literal or the name localhost.
bool isLoopbackHost(const QString &host);

/// What one server may ask of the network layer.
struct NetworkPolicy
{
    /// Plain http, for loopback alone and by explicit choice (DS-03): 127.0.0.0/8, ::1 and the name
    /// localhost, which resolvers must keep on this machine (RFC 6761 §6.3).
    bool allowLoopbackHttp = false;
    /// PEM file of certificate authorities trusted for this server besides the system's (NW-08).
    QString caFile;

    /// Whether a request may go there at all.
    [[nodiscard]] bool allows(const QUrl &url) const;

    bool operator==(const NetworkPolicy &) const = default;
};

/// The only way from this program to a network: no cookies, no cache, no ambient credentials, TLS
/// checked always, time and size bounded, a body that was cut short is a fault (NW-01 … NW-08).
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(NetworkPolicy policy, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Fails with category network, tls, cancelled or, for an address, a header or a CA file that
    /// cannot be used, config. A request with a body is sent once and never again by itself (PK-05).
    /// A client that is destroyed meanwhile ends its exchanges as cancelled.
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation cancellation = {});

    [[nodiscard]] const NetworkPolicy &policy() const { return m_policy; }
    /// Set if the policy itself cannot be kept, as with a CA file that is none.
    [[nodiscard]] std::optional<Error> fault() const;
    /// For what is asked from now on; what is under way ends by the rules it began with.
    void setPolicy(const NetworkPolicy &policy);
    /// Whether the policy lets a request go there: https, or http on loopback by choice.
    [[nodiscard]] bool allows(const QUrl &url) const { return m_policy.allows(url); }
    /// For Qt Network Authorization, which insists on a manager. Owned by the client; whatever is
    /// asked of it directly keeps to the same rules, with the default limits.
    [[nodiscard]] QNetworkAccessManager *manager() const;

Q_SIGNALS:
    // Both are told before the request itself ends, for whoever wants to know how the line is.
    /// An answer came, whatever it says.
    void answered(const QUrl &url);
    /// Nobody is there, or there is no way, or no safe one. A server that is slow is not told here.
    void unreachable(const QUrl &url, const chatelaine::Error &error);

private:
    NetworkPolicy m_policy;
    GuardedManager *m_manager;
};

} // namespace chatelaine
