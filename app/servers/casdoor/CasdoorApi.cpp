// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorApi.h"

#include "core/RefusalLog.h"
#include "oauth/FormEncoding.h"

#include <QCoroFuture>
#include <QJsonDocument>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

/// Below this, parsing takes less than handing the text to another thread.
constexpr qsizetype parsedHere = 64 * 1024;

QCoro::Task<Result<Envelope>> judged(HttpResponse response)
{
    if (response.body.size() <= parsedHere)
        co_return judge(response);
    const QFuture<Result<Envelope>> parsing =
        QtConcurrent::run([response = std::move(response)] { return judge(response); });
    co_return co_await parsing;
}

/// Free and by value: the directory that asked may be gone before the answer.
QCoro::Task<Result<Envelope>> attempt(CasdoorApi::Send send, HttpRequest request, QByteArray token,
                                      Cancellation cancellation)
{
    request.headers.append({"Authorization"_ba, "Bearer " + token});
    Result<HttpResponse> response = co_await send(request, cancellation);
    if (!response)
        co_return std::unexpected(response.error());
    co_return co_await judged(std::move(*response));
}

QCoro::Task<Result<Envelope>> exchange(CasdoorApi::Send send, CasdoorApi::Tokens tokens, HttpRequest request,
                                       Cancellation cancellation)
{
    QByteArray none;
    const Result<TokenSet> token = co_await tokens(none, cancellation);
    if (!token)
        co_return std::unexpected(token.error());
    Result<Envelope> answer = co_await attempt(send, request, token->accessToken, cancellation);
    if (answer || answer.error().code != tokenRejected)
        co_return answer;
    // Another program's refresh kills our token at once. The filter refuses before
    // anything is done, so even a write may be sent again, once (US-03).
    const Result<TokenSet> fresh = co_await tokens(token->accessToken, cancellation);
    if (!fresh)
        co_return std::unexpected(fresh.error());
    co_return co_await attempt(send, request, fresh->accessToken, cancellation);
}

QCoro::Task<Result<Envelope>> call(CasdoorApi::Send send, CasdoorApi::Tokens tokens, HttpRequest request,
                                   Cancellation cancellation)
{
    Result<Envelope> answer = co_await exchange(send, tokens, request, cancellation);
    if (!answer)
        logRefusal(answer.error());
    co_return answer;
}

} // namespace

QByteArray encode(const Parameters &parameters)
{
    FormFields fields;
    for (const auto &[name, value] : parameters)
        fields.append({name.toUtf8(), value.toUtf8()});
    return encodeForm(fields);
}

CasdoorApi::CasdoorApi(QString issuer, Send send, Tokens tokens)
    : m_issuer(std::move(issuer))
    , m_send(std::move(send))
    , m_tokens(std::move(tokens))
{
    if (m_issuer.endsWith(u'/'))
        m_issuer.chop(1);
}

HttpRequest CasdoorApi::request(const QString &path, const Parameters &query) const
{
    HttpRequest request;
    QByteArray address = m_issuer.toUtf8() + "/api/" + path.toUtf8();
    if (!query.isEmpty())
        address += '?' + encode(query);
    request.url = QUrl::fromEncoded(address, QUrl::StrictMode);
    request.headers = {{"Accept"_ba, "application/json"_ba}};
    request.maxBody = limits::directoryBytes;
    return request;
}

QCoro::Task<Result<Envelope>> CasdoorApi::get(const QString &path, const Parameters &query,
                                              Cancellation cancellation) const
{
    return call(m_send, m_tokens, request(path, query), std::move(cancellation));
}

QCoro::Task<Result<Envelope>> CasdoorApi::postJson(const QString &path, const Parameters &query,
                                                   const QJsonObject &body, Cancellation cancellation) const
{
    HttpRequest sent = request(path, query);
    sent.method = "POST"_ba;
    sent.contentType = "application/json"_ba;
    // Compact: the server masks a password in its audit log only where no space follows the colon.
    sent.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return call(m_send, m_tokens, sent, std::move(cancellation));
}

QCoro::Task<Result<Envelope>> CasdoorApi::postForm(const QString &path, const Parameters &form,
                                                   Cancellation cancellation) const
{
    HttpRequest sent = request(path, {});
    sent.method = "POST"_ba;
    sent.contentType = "application/x-www-form-urlencoded"_ba;
    sent.body = encode(form);
    return call(m_send, m_tokens, sent, std::move(cancellation));
}

} // namespace chatelaine::casdoor
