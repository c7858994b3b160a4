// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/oidc/OidcDialect.h"

namespace chatelaine {

/// Casdoor: OpenID Connect with habits of its own, each in a file of this folder.
class CasdoorDialect : public OidcDialect
{
public:
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QStringList defaultScope() const override;
    [[nodiscard]] QString redirectAdvice() const override;
    [[nodiscard]] QList<Notice> describe(const ServerMetadata &metadata) const override;
    /// The application's setting chooses the algorithm, whatever its key is labelled with.
    [[nodiscard]] AlgorithmPolicy algorithms(const ServerMetadata &metadata) const override;
    QCoro::Task<Result<Server>> precheck(HttpClient *http, ServerMetadata metadata, Server server,
                                         QUrl redirectUri, Cancellation cancellation) const override;
    [[nodiscard]] QUrl registrationEndpoint(const ServerMetadata &metadata) const override;
    /// The standard endpoint refuses unless the application ticks the grant; the other one never
    /// does.
    [[nodiscard]] QList<QUrl> refreshEndpoints(const ServerMetadata &metadata) const override;
    [[nodiscard]] ClientNames namesIn(const QJsonObject &claims, const Server &server) const override;
    [[nodiscard]] std::optional<Error> tokenRefusal(const HttpResponse &answer) const override;
    [[nodiscard]] Verdicts judgeClaims(const QJsonObject &claims, const Server &server) const override;
    [[nodiscard]] QString organizationOf(const QJsonObject &claims) const override;
    [[nodiscard]] QString nameOf(const QJsonObject &claims) const override;
    [[nodiscard]] QString claimMeaning(const QString &claim) const override;
    [[nodiscard]] QString secretReason(const QString &path) const override;
    QCoro::Task<Result<Profile>> profile(HttpClient *http, ServerMetadata metadata, Server server,
                                         QByteArray accessToken, QJsonObject idClaims,
                                         Cancellation cancellation) const override;
    QCoro::Task<QList<SignOutStep>> endSession(HttpClient *http, ServerMetadata metadata, Server server,
                                               TokenSet tokens, bool everywhere,
                                               Cancellation cancellation) const override;
};

} // namespace chatelaine
