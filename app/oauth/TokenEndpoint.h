// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"
#include "net/HttpClient.h"
#include "oauth/TokenResponse.h"

#include <QCoroTask>

#include <QList>

namespace chatelaine {

/// Token requests other than the code exchange. Bodies are built by pure functions; all answers are
/// judged by TokenResponse::parse.
class TokenEndpoint
{
public:
    explicit TokenEndpoint(HttpClient *http, OwnRefusal ownRefusal = {})
        : m_http(http)
        , m_ownRefusal(std::move(ownRefusal))
    {
    }

    /// RFC 6749 §6: grant, token and client_id, no scope, no Authorization header (RF-01, TR-07).
    static QByteArray refreshBody(const QByteArray &refreshToken, const QString &clientId);

    /// Sends one refresh to `endpoint`. `scope` is what was granted so far.
    QCoro::Task<Result<TokenResponse>> refresh(QUrl endpoint, QByteArray refreshToken, QString clientId,
                                               QStringList scope, Cancellation cancellation = {});

private:
    HttpClient *m_http;
    OwnRefusal m_ownRefusal;
};

} // namespace chatelaine
