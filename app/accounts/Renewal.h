// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "accounts/TokenSet.h"
#include "core/Clock.h"
#include "oauth/ServerMetadata.h"

#include <QCoroTask>
#include <QPointer>

#include <memory>

namespace chatelaine {

class Dialect;
class Discovery;

/// One refresh at the server: the request, at each address the dialect names, and the judgement of
/// the answer (RF-01, RF-03, RF-07 … RF-10). It keeps nothing and cannot be cancelled: once the
/// request is out, the server may have ended the old token.
class Renewal
{
public:
    Renewal(Account account, HttpClient *http, Discovery *discovery, std::shared_ptr<const Dialect> dialect,
            Clock clock);

    /// The new tokens, complete with what stays of the old ones. Fails with category reauth where
    /// the grant is over, network, tls or timeout where it is a passing fault, idtoken or signature
    /// where the answer must not be used, provider or token for other refusals.
    QCoro::Task<Result<TokenSet>> run(TokenSet old) const;

    /// "https://host:port" of an endpoint.
    static QString originOf(const QUrl &endpoint);

private:
    QCoro::Task<Result<TokenSet>> ask(ServerMetadata metadata, TokenSet old) const;
    QCoro::Task<Done> judge(ServerMetadata metadata, TokenSet old, TokenSet renewed) const;

    Account m_account;
    QPointer<HttpClient> m_http;
    QPointer<Discovery> m_discovery;
    std::shared_ptr<const Dialect> m_dialect;
    Clock m_clock;
};

} // namespace chatelaine
