// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Exchange.h"

#include "net/GuardedManager.h"
#include "net/NetworkErrors.h"

#include <QNetworkReply>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// IMF-fixdate (RFC 9110 §5.6.7); the two older forms are not worth a guess.
std::optional<QDateTime> httpDate(const QByteArray &value)
{
    auto date = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeZone(QTimeZone::utc());
    return date;
}

/// Whether JSON that begins here has not ended: Qt takes a connection that closes between two chunks
/// for the end of the body, depending on how the packets fall. Where no length is known, the text
/// itself has to prove that it is whole (RFC 9112 §8).
bool isCutJson(QByteArrayView body)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            ++depth;
        else if (!inString && (c == '}' || c == ']'))
            --depth;
    }
    return (body.startsWith('{') || body.startsWith('[')) && (inString || depth > 0);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

Exchange::Exchange(GuardedManager *manager, const HttpRequest &request, const Cancellation &cancellation,
                   QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_request(request)
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    m_connectDeadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { end(std::unexpected(netError::timeout(m_url, m_request.deadline))); });
    connect(&m_connectDeadline, &QTimer::timeout, this, [this] {
        m_isCutOff = true;
        end(std::unexpected(netError::timeout(m_url, limits::connectDeadline)));
    });
    m_deadline.start(request.deadline);
    start(request.url);
    cancellation.onCancelled(this, [this] { end(std::unexpected(netError::cancelled())); });
}

Exchange::~Exchange()
{
    end(std::unexpected(netError::cancelled()));
}

void Exchange::start(const QUrl &url)
{
    m_url = url;
    m_body.clear();
    m_tlsErrors.clear();
    m_hasHead = false;
    m_reply = dispatch(url);
    watch();
}

QNetworkReply *Exchange::dispatch(const QUrl &url)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (!m_request.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
    request.setAttribute(GuardedManager::boundedBySender, true);
    // The deadline of the exchange stands above Qt's, which starts anew with every byte.
    request.setTransferTimeout(static_cast<int>(m_request.deadline.count()) + 1000);
    const auto &method = m_request.method;
    if (method == "GET")
        return m_manager->get(request);
    if (method == "HEAD")
        return m_manager->head(request);
    if (method == "POST")
        return m_manager->post(request, m_request.body);
    if (method == "PUT")
        return m_manager->put(request, m_request.body);
    if (method == "DELETE" && m_request.body.isEmpty())
        return m_manager->deleteResource(request);
    return m_manager->sendCustomRequest(request, method, m_request.body);
}

void Exchange::watch()
{
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::judge);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_connectDeadline.start(limits::connectDeadline); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_connectDeadline.stop(); });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent > 0)
            m_connectDeadline.stop();
    });
}

bool Exchange::announcesTooMuch() const
{
    bool known = false;
    const auto announced = m_reply->rawHeader("Content-Length"_ba).toLongLong(&known);
    return known && announced > m_request.maxBody;
}

void Exchange::readHead()
{
    m_connectDeadline.stop();
    m_hasHead = true;
    if (m_request.method == "HEAD" || !announcesTooMuch())
        return;
    // Not at once: Qt is not done with the head, and complains about an abort from in here.
    const auto giveUp = [this] {
        end(std::unexpected(netError::tooLarge(m_url, m_request.maxBody)));
    };
    QTimer::singleShot(0, this, giveUp);
}

void Exchange::readBody()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maxBody)
        end(std::unexpected(netError::tooLarge(m_url, m_request.maxBody)));
}

bool Exchange::failedInTransport() const
{
    const auto error = m_reply->error();
    if (error == QNetworkReply::NoError)
        return false;
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    // The rest only repeats the status of an answer that did arrive, as does this one for 400.
    if (error == QNetworkReply::ProtocolInvalidOperationError && status.toInt() == 400)
        return false;
    return error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError ||
           (error >= QNetworkReply::ProtocolUnknownError && error <= QNetworkReply::ProtocolFailure) ||
           !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

/// Whether the frame of the answer agrees with itself and with what came (RFC 9112 §6.3).
std::optional<Error> Exchange::faultOfFrame() const
{
    const auto coding = m_reply->rawHeader("Content-Encoding"_ba).trimmed().toLower();
    if (!coding.isEmpty() && coding != "identity")
        return netError::malformed(m_url);
    if (!m_reply->hasRawHeader("Content-Length"_ba))
        return isCutJson(m_body) ? std::optional(netError::truncated(m_url)) : std::nullopt;
    const auto length = m_reply->rawHeader("Content-Length"_ba).trimmed();
    const bool digits =
        !length.isEmpty() && std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || m_reply->hasRawHeader("Transfer-Encoding"_ba))
        return netError::malformed(m_url);
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_request.method == "HEAD" || status == 204 || status == 304 || length.toLongLong() == m_body.size())
        return {};
    return netError::truncated(m_url);
}

HttpResponse Exchange::response()
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.headers = m_reply->rawHeaderPairs();
    response.body = std::move(m_body);
    response.date = httpDate(response.header("Date"));
    return response;
}

void Exchange::judge()
{
    m_isCutOff = !m_hasHead && m_reply->error() != QNetworkReply::NoError;
    if (m_reply->property(GuardedManager::wrongHostProperty).toBool())
        return end(std::unexpected(netError::wrongHost(m_url)));
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Before transport: Qt reports 307 and 308 as a body that cannot be sent again.
    if (const auto location = m_reply->rawHeader("Location"_ba); isRedirect(status) && !location.isEmpty())
        return follow(location);
    if (m_request.method != "HEAD" && announcesTooMuch())
        return end(std::unexpected(netError::tooLarge(m_url, m_request.maxBody)));
    if (failedInTransport())
        return end(std::unexpected(netError::fromReply(m_reply->error(), m_tlsErrors, m_url)));
    readBody();
    if (m_ended)
        return;
    if (auto fault = faultOfFrame())
        return end(std::unexpected(std::move(*fault)));
    end(response());
}

void Exchange::follow(const QByteArray &location)
{
    const auto target = m_url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const bool may = m_request.secrecy == HttpRequest::Secrecy::Public &&
                     (m_request.method == "GET" || m_request.method == "HEAD");
    const bool near = target.scheme() == m_url.scheme() && target.host() == m_url.host();
    if (!may || !near || !m_manager->policy().allows(target) || ++m_hops > limits::redirects)
        return end(std::unexpected(netError::redirect(m_url, target)));
    m_reply->disconnect(this);
    m_reply->deleteLater();
    start(target);
}

void Exchange::end(Result<HttpResponse> result)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_connectDeadline.stop();
    if (m_hasHead)
        Q_EMIT answered(m_url);
    else if (m_isCutOff && !result)
        Q_EMIT unreachable(m_url, result.error());
    m_reply->disconnect(this);
    // Qt complains about the second of two errors.
    if (m_reply->isRunning() && m_reply->error() == QNetworkReply::NoError)
        m_reply->abort();
    m_reply->deleteLater();
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace chatelaine
