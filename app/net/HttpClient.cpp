// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpClient.h"

#include "net/Exchange.h"
#include "net/GuardedManager.h"
#include "net/NetworkErrors.h"

#include <QCoroFuture>

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Field values as RFC 9110 §5.5 allows them, without what could start another field.
bool isSafe(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7F;
    });
}

std::optional<Error> faultOf(const HttpRequest &request, const NetworkPolicy &policy)
{
    if (!policy.allows(request.url))
        return netError::notAllowed(request.url);
    for (const auto &[name, value] : request.headers) {
        if (name.isEmpty() || !isSafe(name) || name.contains(':') || name.contains(' ') || !isSafe(value))
            return netError::header(name);
    }
    if (!isSafe(request.contentType))
        return netError::header("Content-Type"_ba);
    return {};
}

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
        headers, [name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray HttpResponse::mediaType() const
{
    return header("Content-Type").split(';').constFirst().trimmed().toLower();
}

bool isLoopbackHost(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 : address.isLoopback();
}

bool NetworkPolicy::allows(const QUrl &url) const
{
    // User information is refused: it would be a credential, and it hides the host from people.
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 ||
           (url.scheme() == "http"_L1 && allowLoopbackHttp && isLoopbackHost(url.host()));
}

HttpClient::HttpClient(NetworkPolicy policy, QObject *parent)
    : QObject(parent)
    , m_policy(std::move(policy))
    , m_manager(new GuardedManager(m_policy, this))
{
}

HttpClient::~HttpClient()
{
    // Their replies need the manager, which is our child as well.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

std::optional<Error> HttpClient::fault() const
{
    return m_manager->fault();
}

void HttpClient::setPolicy(const NetworkPolicy &policy)
{
    m_policy = policy;
    m_manager = new GuardedManager(m_policy, this); // the old one stays for its requests
}

QNetworkAccessManager *HttpClient::manager() const
{
    return m_manager;
}

QCoro::Task<Result<HttpResponse>> HttpClient::send(HttpRequest request, Cancellation cancellation)
{
    if (m_manager->fault())
        co_return std::unexpected(*m_manager->fault());
    if (const auto fault = faultOf(request, m_policy))
        co_return std::unexpected(*fault);
    // From here on nothing touches `this`: it may be gone when the outcome is there.
    auto *exchange = new Exchange(m_manager, request, cancellation, this);
    connect(exchange, &Exchange::answered, this, &HttpClient::answered);
    connect(exchange, &Exchange::unreachable, this, &HttpClient::unreachable);
    const auto outcome = exchange->outcome();
    co_return co_await outcome;
}

} // namespace chatelaine
