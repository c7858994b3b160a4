// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "oauth/FormEncoding.h"

#include <QMap>
#include <QStringList>
#include <QUrl>

namespace chatelaine {

/// What is asked of the authorization endpoint (RFC 6749 §4.1.1, RFC 7636 §4.3, OpenID Connect
/// Core §3.1.2.1). Always response_type=code with S256; nothing else exists (PK-04).
struct AuthorizationRequest
{
    QUrl endpoint;
    QString clientId;
    QUrl redirectUri;
    QStringList scope;
    QByteArray state;
    QByteArray nonce;
    QByteArray challenge;
    QStringList resources;        ///< RFC 8707
    QMap<QString, QString> extra; ///< prompt, login_hint, max_age, …

    /// Refuses an extra parameter of a protected name (PK-06), a resource that is no absolute URI
    /// without fragment (PK-08), and an endpoint with a fragment or with a protected parameter of its
    /// own, which would then be sent twice (RFC 6749 §3.1).
    [[nodiscard]] Done check() const;
    /// Every parameter once, in the order in which they are sent.
    [[nodiscard]] FormFields parameters() const;
    /// The address for the browser; a query of the endpoint itself is kept.
    [[nodiscard]] QUrl url() const;
};

} // namespace chatelaine
