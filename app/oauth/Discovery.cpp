// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Discovery.h"

#include "core/CleanText.h"
#include "oauth/EndpointAddress.h"
#include "oauth/KeyLifetime.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Discovery)
};

Error issuerError(const QString &issuer)
{
    return Error{u"discovery.issuer_address"_s,
                 Category::Config,
                 Tr::tr("“%1” cannot be the address of a server.").arg(cleanText(issuer, 80)),
                 Tr::tr("It begins with https://, and has no user name, no “?” and no “#”."),
                 {}}
        .with("requirement"_L1, u"DS-03"_s);
}

/// Fit in everything but the choice, which the sentence above would not lead to.
Error plainHttpError(const QString &issuer)
{
    return Error{
        u"discovery.issuer_address"_s,
        Category::Config,
        Tr::tr("“%1” has no encryption, and is used only if you allow it.").arg(cleanText(issuer, 80)),
        Tr::tr("For a test server on this computer choose “Allow plain http” under “Advanced”, or "
               "give --allow-loopback-http."),
        {}}
        .with("requirement"_L1, u"DS-03"_s);
}

Error notFound(int status)
{
    return Error{u"discovery.not_found"_s,
                 Category::Discovery,
                 Tr::tr("There is no description of a sign-in server at this address (HTTP %1).").arg(status),
                 Tr::tr("Compare the address with the one that its administrator gives."),
                 {}}
        .with("http_status"_L1, status)
        .with("requirement"_L1, u"DS-01"_s);
}

Error serverFault(const QString &code, int status)
{
    return Error{code,
                 Category::Network,
                 Tr::tr("The server could not answer just now (HTTP %1).").arg(status),
                 Tr::tr("Try again in a moment."),
                 {}}
        .with("http_status"_L1, status);
}

Error keysError(int status)
{
    return Error{u"signature.keys_not_found"_s,
                 Category::Signature,
                 Tr::tr("The server’s keys are not where its description says (HTTP %1).").arg(status),
                 Tr::tr("Nothing can be trusted without them. Tell the administrator of this server."),
                 {}}
        .with("http_status"_L1, status)
        .with("reason"_L1, u"jwks-invalid"_s)
        .with("requirement"_L1, u"JW-17"_s);
}

HttpRequest request(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept"_ba, "application/json"_ba}};
    request.secrecy = HttpRequest::Secrecy::Public;
    return request;
}

bool isPassing(int status)
{
    return status >= 500 || status == 429;
}

/// An empty name stands for a token that has none, and null for nobody who asks.
bool isMissing(const JwkSet &set, const QByteArray &keyId)
{
    return !keyId.isNull() && (keyId.isEmpty() || !set.hasKeyId(keyId));
}

/// A web page at a well-known address is how a single-page application says that nothing is there.
bool isAbsent(const HttpResponse &response)
{
    return response.status != 200 || response.mediaType() == "text/html";
}

} // namespace

struct Discovery::Private
{
    struct Keys
    {
        QUrl source; ///< bound to the issuer and to where it says they are (DS-06)
        JwkSet set;
        QDateTime fetched;
        std::chrono::seconds lifetime{};

        /// A clock that was set back makes them stale rather than eternal.
        [[nodiscard]] bool isFresh(const QUrl &address, const QDateTime &now) const
        {
            const qint64 age = fetched.secsTo(now);
            return source == address && age >= 0 && age < lifetime.count();
        }
    };

    HttpClient *http;
    Clock clock;
    QHash<QString, ServerMetadata> metadata;
    QHash<QString, std::shared_ptr<const Keys>> keys;
    QHash<QString, QDateTime> forced; ///< last refetch for an unknown key

    bool mayForce(const QString &issuer)
    {
        const QDateTime now = clock.now();
        const QDateTime last = forced.value(issuer);
        const qint64 since =
            last.isValid() ? qAbs(last.secsTo(now)) : limits::forcedKeyRefetchInterval.count();
        if (since < limits::forcedKeyRefetchInterval.count())
            return false;
        forced.insert(issuer, now);
        return true;
    }
};

Discovery::Discovery(HttpClient *http, QObject *parent, Clock clock)
    : QObject(parent)
    , d(std::make_unique<Private>(Private{http, std::move(clock), {}, {}, {}}))
{
}

Discovery::~Discovery() = default;

Result<QList<QUrl>> Discovery::addresses(const QString &issuer, bool allowLoopbackHttp)
{
    const std::optional<QUrl> url = issuerAddress(issuer, allowLoopbackHttp);
    if (!url)
        return std::unexpected(issuerAddress(issuer, true) ? plainHttpError(issuer) : issuerError(issuer));
    QString path = url->path(QUrl::FullyEncoded);
    if (path.endsWith(u'/'))
        path.chop(1);
    const auto at = [&url](const QString &where) {
        QUrl address = *url;
        address.setPath(where, QUrl::StrictMode);
        return address;
    };
    // OpenID Connect Discovery §4.1 appends; RFC 8414 §3.1 puts the well-known part in front.
    QList<QUrl> list{at(path + u"/.well-known/openid-configuration"_s),
                     at(u"/.well-known/oauth-authorization-server"_s + path)};
    if (!path.isEmpty())
        list.insert(1, at(u"/.well-known/openid-configuration"_s + path));
    return list;
}

QCoro::Task<Result<ServerMetadata>> Discovery::metadata(QString issuer, Cancellation cancellation)
{
    const auto known = d->metadata.constFind(issuer);
    if (known != d->metadata.constEnd())
        co_return *known;
    co_return co_await refresh(issuer, cancellation);
}

QCoro::Task<Result<ServerMetadata>> Discovery::refresh(QString issuer, Cancellation cancellation)
{
    const QPointer<Discovery> self(this);
    const bool plain = d->http->policy().allowLoopbackHttp;
    d->metadata.remove(issuer);
    d->keys.remove(issuer);
    const auto asked = addresses(issuer, plain);
    if (!asked)
        co_return std::unexpected(asked.error());
    int status = 0;
    for (const QUrl &address : *asked) {
        const HttpRequest question = request(address);
        const auto response = co_await d->http->send(question, cancellation);
        if (!response)
            co_return std::unexpected(response.error());
        if (!self)
            co_return std::unexpected(notFound(response->status));
        if (isPassing(response->status))
            co_return std::unexpected(serverFault(u"network.server_fault"_s, response->status));
        status = response->status;
        if (isAbsent(*response))
            continue;
        auto server = ServerMetadata::parse(response->body, issuer, plain);
        if (server) {
            if (response->date)
                server->clockOffset = d->clock.now().secsTo(*response->date);
            d->metadata.insert(issuer, *server);
        }
        co_return server;
    }
    co_return std::unexpected(notFound(status));
}

QCoro::Task<Result<JwkSet>> Discovery::keys(ServerMetadata server, QByteArray unknownKeyId,
                                            Cancellation cancellation)
{
    const QPointer<Discovery> self(this);
    const auto known = d->keys.value(server.issuer);
    if (known && known->isFresh(server.jwksUri, d->clock.now())) {
        if (!isMissing(known->set, unknownKeyId) || !d->mayForce(server.issuer))
            co_return known->set;
    }
    // From here on the old set is not trusted any more: a key may have been withdrawn (JW-18).
    d->keys.remove(server.issuer);
    const HttpRequest question = request(server.jwksUri);
    const auto response = co_await d->http->send(question, cancellation);
    if (!response)
        co_return std::unexpected(response.error());
    if (isPassing(response->status))
        co_return std::unexpected(serverFault(u"network.server_fault"_s, response->status));
    if (response->status != 200)
        co_return std::unexpected(keysError(response->status));
    auto set = JwkSet::parse(response->body);
    if (!set || !self)
        co_return set;
    if (isMissing(*set, unknownKeyId))
        d->forced.insert(server.issuer, d->clock.now());
    // A set that can verify nothing is a mistake that somebody will mend soon.
    const auto lifetime =
        set->size() > 0 ? keyLifetime(*response) : std::chrono::seconds(limits::forcedKeyRefetchInterval);
    d->keys.insert(server.issuer, std::make_shared<const Private::Keys>(
                                      Private::Keys{server.jwksUri, *set, d->clock.now(), lifetime}));
    co_return set;
}

} // namespace chatelaine
