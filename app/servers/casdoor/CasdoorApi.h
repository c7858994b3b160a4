// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/TokenSet.h"
#include "core/Cancellation.h"
#include "servers/casdoor/CasdoorEnvelope.h"

#include <QCoroTask>

#include <functional>

namespace chatelaine::casdoor {

using Parameters = QList<std::pair<QString, QString>>;

/// Name and value pairs as a query or a form body. QUrlQuery would let a plus sign through, which
/// the server reads as a space.
QByteArray encode(const Parameters &parameters);

/// Requests to the REST API of one server on behalf of one account. Knows the network and tokens as
/// two functions, so that it can be tried without either.
class CasdoorApi
{
public:
    using Send = std::function<QCoro::Task<Result<HttpResponse>>(HttpRequest, Cancellation)>;
    /// Called with nothing for a token that is good for a while, and with a token that the server
    /// just refused for another one.
    using Tokens = std::function<QCoro::Task<Result<TokenSet>>(QByteArray rejected, Cancellation)>;

    CasdoorApi(QString issuer, Send send, Tokens tokens);

    /// `path` is the last part, such as "get-users".
    QCoro::Task<Result<Envelope>> get(const QString &path, const Parameters &query,
                                      Cancellation cancellation) const;
    QCoro::Task<Result<Envelope>> postJson(const QString &path, const Parameters &query,
                                           const QJsonObject &body, Cancellation cancellation) const;
    QCoro::Task<Result<Envelope>> postForm(const QString &path, const Parameters &form,
                                           Cancellation cancellation) const;

private:
    [[nodiscard]] HttpRequest request(const QString &path, const Parameters &query) const;

    QString m_issuer;
    Send m_send;
    Tokens m_tokens;
};

} // namespace chatelaine::casdoor
