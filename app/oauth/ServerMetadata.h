// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace chatelaine {

/// What a server says of itself (OpenID Connect Discovery §3, RFC 8414 §2).
struct ServerMetadata
{
    QString issuer; ///< kept as text: it is compared character for character
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl jwksUri;
    QUrl userinfoEndpoint;
    QUrl endSessionEndpoint;
    QUrl revocationEndpoint;
    QUrl introspectionEndpoint;
    QUrl deviceAuthorizationEndpoint;
    QUrl registrationEndpoint;
    QStringList responseTypes;
    QStringList grantTypes;
    QStringList scopes;
    QStringList codeChallengeMethods;
    QStringList idTokenAlgorithms;
    bool responseIssuer = false; ///< authorization_response_iss_parameter_supported (RFC 9207)
    QJsonObject raw;
    /// Server's clock minus ours when the document was read, in seconds, if it sent a Date.
    std::optional<qint64> clockOffset;

    /// Judges a document fetched for `issuer` (DS-02 … DS-05, DS-07, PK-02). `allowLoopbackHttp` as in
    /// NetworkPolicy.
    static Result<ServerMetadata> parse(const QByteArray &document, const QString &issuer,
                                        bool allowLoopbackHttp);
};

} // namespace chatelaine
