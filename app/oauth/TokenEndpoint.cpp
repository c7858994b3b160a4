// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenEndpoint.h"

#include "oauth/FormEncoding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TokenResponse)
};

Error notTheServer(const HttpResponse &response)
{
    return Error{
        u"network.not_the_server"_s,
        Category::Network,
        Tr::tr("A web page came instead of the server's answer; a network's sign-in page does that."),
        Tr::tr("Open any page in the browser, then try again."),
        {}}
        .with("http_status"_L1, response.status)
        .with("requirement"_L1, u"RF-06"_s);
}

} // namespace

QByteArray TokenEndpoint::refreshBody(const QByteArray &refreshToken, const QString &clientId)
{
    return encodeForm({{"grant_type"_ba, "refresh_token"_ba},
                       {"refresh_token"_ba, refreshToken},
                       {"client_id"_ba, clientId.toUtf8()}});
}

QCoro::Task<Result<TokenResponse>> TokenEndpoint::refresh(QUrl endpoint, QByteArray refreshToken,
                                                          QString clientId, QStringList scope,
                                                          Cancellation cancellation)
{
    HttpRequest request;
    request.method = "POST"_ba;
    request.url = endpoint;
    request.headers = {{"Accept"_ba, "application/json"_ba}};
    request.contentType = "application/x-www-form-urlencoded"_ba;
    request.body = refreshBody(refreshToken, clientId);
    const OwnRefusal ownRefusal = m_ownRefusal; // the endpoint may be gone when the answer comes
    const auto response = co_await m_http->send(request, cancellation);
    if (!response)
        co_return std::unexpected(response.error());
    // An account that is kept must not be lost to a captive portal, whatever its status (RF-06).
    if (response->mediaType() == "text/html")
        co_return std::unexpected(notTheServer(*response));
    auto tokens = TokenResponse::parse(*response, scope, ownRefusal);
    if (tokens && !tokens->refreshToken.isNull() && tokens->refreshToken.isEmpty()) {
        co_return std::unexpected(Error{
            u"token.empty_refresh_token"_s,
            Category::Token,
            Tr::tr("The server renewed the tokens but sent an empty refresh token."),
            Tr::tr("Tell the administrator of this server."),
            {}}.with("requirement"_L1, u"RF-03"_s));
    }
    co_return tokens;
}

} // namespace chatelaine
