// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/GuardedManager.h"

#include "core/Language.h"
#include "net/CertificateName.h"
#include "net/NetworkErrors.h"
#include "net/OneShotBody.h"
#include "net/RefusedReply.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Takes none and gives none, whatever attribute a request carries (NW-06).
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl & /*url*/) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> & /*cookies*/, const QUrl & /*url*/) override
    {
        return false;
    }
};

/// The system's proxies, for everything but this machine (NW-07).
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

/// What a library sends through us is bounded like a document of ours (NW-04).
void boundByDefault(QNetworkReply *reply)
{
    QTimer::singleShot(limits::exchangeDeadline, reply, &QNetworkReply::abort);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > limits::documentBytes)
            reply->abort();
    });
}

} // namespace

GuardedManager::GuardedManager(const NetworkPolicy &policy, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_policy(policy)
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    setCookieJar(new NoCookies(this));
    setProxyFactory(new SystemProxies);
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setTransferTimeout(static_cast<int>(limits::exchangeDeadline.count()));
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls.setPeerVerifyDepth(0);
    // RFC 9110 over HTTP/1.1 is all that an identity server needs, and one parser is enough to trust.
    m_tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    if (!policy.caFile.isEmpty())
        trustCaFile();
}

void GuardedManager::trustCaFile()
{
    QFile file(m_policy.caFile);
    // A pipe would be waited for when it is opened.
    const auto extra = QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly)
                           ? QSslCertificate::fromData(file.read(limits::documentBytes))
                           : QList<QSslCertificate>();
    if (extra.isEmpty()) {
        m_fault = netError::caFile(m_policy.caFile);
        return;
    }
    m_tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
}

QNetworkRequest GuardedManager::guarded(const QNetworkRequest &original) const
{
    auto request = original;
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setSslConfiguration(m_tls);
    // Without compression there is no bomb, and the size on the wire is the size in memory (NW-04).
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    request.setRawHeader("User-Agent"_ba, "chatelaine/" CHATELAINE_VERSION ""_ba);
    if (!request.hasRawHeader("Accept-Language"_ba))
        request.setRawHeader("Accept-Language"_ba, language::acceptLanguage());
    return request;
}

QNetworkReply *GuardedManager::createRequest(Operation operation, const QNetworkRequest &original,
                                             QIODevice *body)
{
    auto request = guarded(original);
    if (m_fault || !m_policy.allows(request.url()))
        return new RefusedReply(operation, request, this);
    OneShotBody *once = nullptr;
    if (body || operation == PostOperation || operation == PutOperation) {
        once = new OneShotBody(body ? body->readAll() : QByteArray());
        request.setHeader(QNetworkRequest::ContentLengthHeader, once->size());
    }
    auto *reply = QNetworkAccessManager::createRequest(operation, request, once);
    if (once)
        once->setParent(reply);
    // Emitted before a byte of the request is on its way.
    connect(reply, &QNetworkReply::encrypted, reply, [reply] {
        if (namesHost(reply->sslConfiguration().peerCertificate(), reply->url().host()))
            return;
        reply->setProperty(wrongHostProperty, true);
        reply->abort();
    });
    if (!request.attribute(boundedBySender).toBool())
        boundByDefault(reply);
    return reply;
}

} // namespace chatelaine
