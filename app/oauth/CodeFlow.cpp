// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CodeFlow.h"

#include "oauth/FormEncoding.h"
#include "oauth/SignInErrors.h"

#include <QAbstractOAuthReplyHandler>
#include <QCoreApplication>
#include <QFuture>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <QCoroFuture>

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CodeFlow)
};

using Stage = QAbstractOAuth::Stage;
using Parameters = QMultiMap<QString, QVariant>;

Error notSent()
{
    return Error{u"token.not_sent"_s,
                 Category::Token,
                 Tr::tr("The request for tokens could not be made."),
                 Tr::tr("Start the sign-in again."),
                 {}};
}

/// What Qt holds while our client has the request: it ends when the answer was judged and never shows
/// Qt a byte, so that no parser but ours sees one.
class CarriedReply : public QNetworkReply
{
public:
    CarriedReply(const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setOperation(QNetworkAccessManager::PostOperation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
    }

    void arrive(Result<HttpResponse> answer)
    {
        m_answer = std::move(answer);
        setFinished(true);
        Q_EMIT finished();
    }

    [[nodiscard]] const Result<HttpResponse> &answer() const { return m_answer; }
    void abort() override {}

protected:
    qint64 readData(char * /*data*/, qint64 /*maxSize*/) override { return -1; }

private:
    Result<HttpResponse> m_answer = std::unexpected(notSent());
};

/// Carries the one token request by our client, with its policy and limits. It is also why Qt's
/// habit of answering a 401 with the client id as a user name (and so sending the code again) finds
/// nobody who asks: this manager never emits authenticationRequired (PK-05, TR-07).
class Courier : public QNetworkAccessManager
{
public:
    explicit Courier(HttpClient *http)
        : m_http(http)
    {
    }

    void allowOnce(const QUrl &endpoint, const Cancellation &cancellation)
    {
        m_endpoint = endpoint;
        m_cancellation = cancellation;
    }
    [[nodiscard]] bool hasSent() const { return m_hasSent; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        auto *reply = new CarriedReply(request, this);
        if (operation != PostOperation || !body || request.url() != m_endpoint ||
            std::exchange(m_hasSent, true)) {
            QTimer::singleShot(0, reply, [reply] { reply->arrive(std::unexpected(notSent())); });
            return reply;
        }
        HttpRequest ours;
        ours.method = "POST"_ba;
        ours.url = m_endpoint;
        ours.headers = {{"Accept"_ba, "application/json"_ba}};
        ours.contentType = "application/x-www-form-urlencoded"_ba;
        ours.body = body->readAll();
        carry(m_http, ours, m_cancellation, reply);
        return reply;
    }

private:
    static QCoro::Task<void> carry(HttpClient *http, HttpRequest request, Cancellation cancellation,
                                   QPointer<CarriedReply> reply)
    {
        auto answer = co_await http->send(request, cancellation);
        if (reply)
            reply->arrive(std::move(answer));
    }

    HttpClient *m_http;
    QUrl m_endpoint;
    Cancellation m_cancellation;
    bool m_hasSent = false;
};

/// Gives Qt a response that was judged already, and takes the token answer before Qt reads it.
/// tokensReceived() is never emitted: the flow object learns no token.
class ReplyHandler : public QAbstractOAuthReplyHandler
{
public:
    explicit ReplyHandler(QUrl redirectUri)
        : m_redirectUri(std::move(redirectUri))
    {
        m_promise.start();
    }
    ~ReplyHandler() override { end(std::unexpected(signInError::cancelled())); }
    Q_DISABLE_COPY_MOVE(ReplyHandler)

    [[nodiscard]] QString callback() const override { return m_redirectUri.toString(QUrl::FullyEncoded); }

    void networkReplyFinished(QNetworkReply *reply) override
    {
        reply->deleteLater();
        end(static_cast<CarriedReply *>(reply)->answer());
    }

    QFuture<Result<HttpResponse>> answer() { return m_promise.future(); }
    void end(const Result<HttpResponse> &answer)
    {
        if (std::exchange(m_ended, true))
            return;
        m_promise.addResult(answer);
        m_promise.finish();
    }

private:
    QUrl m_redirectUri;
    QPromise<Result<HttpResponse>> m_promise;
    bool m_ended = false;
};

/// Qt has put its own values in before. They all go, so that none is sent beside ours, and what is
/// put in is encoded already: Qt leaves percent sequences alone, but lets "+" through.
void fill(Parameters *parameters, const FormFields &fields)
{
    parameters->clear();
    for (const auto &[name, value] : fields)
        parameters->insert(QString::fromLatin1(name), QString::fromLatin1(value.toPercentEncoding()));
}

} // namespace

struct CodeFlow::Private
{
    AuthorizationRequest request;
    QUrl tokenEndpoint;
    QByteArray verifier;
    QByteArray code;
    // In this order: the flow uses both others until it is gone.
    Courier courier;
    ReplyHandler handler;
    QOAuth2AuthorizationCodeFlow flow;

    Private(HttpClient *http, AuthorizationRequest asked, QUrl endpoint, QByteArray secret)
        : request(std::move(asked))
        , tokenEndpoint(std::move(endpoint))
        , verifier(std::move(secret))
        , courier(http)
        , handler(request.redirectUri)
        , flow(&courier)
    {
        flow.setReplyHandler(&handler);
        flow.setClientIdentifier(request.clientId);
        flow.setAuthorizationUrl(request.endpoint);
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
        flow.setTokenUrl(tokenEndpoint);
#else
        flow.setAccessTokenUrl(tokenEndpoint);
#endif
        flow.setState(QString::fromLatin1(request.state));
        flow.setModifyParametersFunction(
            [this](Stage stage, Parameters *parameters) { modify(stage, parameters); });
    }

    void modify(Stage stage, Parameters *parameters) const
    {
        if (stage == Stage::RequestingAuthorization) {
            // Qt drops a query that the endpoint has; it must stay (RFC 6749 §3.1, PK-06).
            const auto own = decodeForm(request.endpoint.query(QUrl::FullyEncoded).toLatin1());
            fill(parameters, own.value_or(FormFields()) + request.parameters());
        } else if (stage == Stage::RequestingAccessToken) {
            fill(parameters, tokenFields());
        } else {
            parameters->clear();
        }
    }

    /// RFC 6749 §4.1.3, RFC 7636 §4.5, RFC 8707 §2.2; a public client names itself in the body (TR-07).
    [[nodiscard]] FormFields tokenFields() const
    {
        FormFields fields{{"grant_type"_ba, "authorization_code"_ba},
                          {"code"_ba, code},
                          {"redirect_uri"_ba, request.redirectUri.toEncoded()},
                          {"client_id"_ba, request.clientId.toUtf8()},
                          {"code_verifier"_ba, verifier}};
        for (const QString &each : request.resources)
            fields.append({"resource"_ba, each.toUtf8()});
        return fields;
    }
};

CodeFlow::CodeFlow(HttpClient *http, AuthorizationRequest request, QUrl tokenEndpoint, QByteArray verifier,
                   QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(http, std::move(request), std::move(tokenEndpoint), std::move(verifier)))
{
}

CodeFlow::~CodeFlow() = default;

QUrl CodeFlow::begin()
{
    QUrl address;
    const auto keep = connect(&d->flow, &QOAuth2AuthorizationCodeFlow::authorizeWithBrowser, this,
                              [&address](const QUrl &url) { address = url; });
    d->flow.grant();
    disconnect(keep);
    return address;
}

QCoro::Task<Result<HttpResponse>> CodeFlow::exchange(QByteArray code, Cancellation cancellation)
{
    if (d->courier.hasSent())
        co_return std::unexpected(notSent());
    d->code = code;
    d->courier.allowOnce(d->tokenEndpoint, cancellation);
    // The value under "code" only has to be there: modify() replaces it.
    const QVariantMap response{{u"code"_s, QString::fromLatin1(code)},
                               {u"state"_s, QString::fromLatin1(d->request.state)}};
    const auto answer = d->handler.answer();
    Q_EMIT d->handler.callbackReceived(response);
    if (!d->courier.hasSent())
        co_return std::unexpected(notSent());
    // Nothing below touches `this`: it may be gone when the answer is there.
    co_return co_await answer;
}

} // namespace chatelaine
