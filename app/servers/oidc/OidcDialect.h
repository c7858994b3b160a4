// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"

namespace chatelaine {

/// Any OpenID Connect provider: what the specifications say and nothing else. Also the ground that
/// other dialects stand on. Has no directory.
class OidcDialect : public Dialect
{
public:
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QStringList defaultScope() const override;
    [[nodiscard]] QString redirectAdvice() const override;
    [[nodiscard]] QList<Notice> describe(const ServerMetadata &metadata) const override;
    QCoro::Task<Result<Server>> precheck(HttpClient *http, ServerMetadata metadata, Server server,
                                         QUrl redirectUri, Cancellation cancellation) const override;
    [[nodiscard]] QUrl registrationEndpoint(const ServerMetadata &metadata) const override;
    [[nodiscard]] QList<QUrl> refreshEndpoints(const ServerMetadata &metadata) const override;
    [[nodiscard]] Verdicts judgeClaims(const QJsonObject &claims, const Server &server) const override;
    [[nodiscard]] QString organizationOf(const QJsonObject &claims) const override;
    [[nodiscard]] QString nameOf(const QJsonObject &claims) const override;
    [[nodiscard]] QString claimMeaning(const QString &claim) const override;
    [[nodiscard]] QString secretReason(const QString &path) const override;
    QCoro::Task<Result<Profile>> profile(HttpClient *http, ServerMetadata metadata, Server server,
                                         QByteArray accessToken, QJsonObject idClaims,
                                         Cancellation cancellation) const override;
    /// Revokes the refresh token (RFC 7009; RV-01). The browser's session is the browser's to end.
    QCoro::Task<QList<SignOutStep>> endSession(HttpClient *http, ServerMetadata metadata, Server server,
                                               TokenSet tokens, bool everywhere,
                                               Cancellation cancellation) const override;
};

} // namespace chatelaine
