// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"
#include "accounts/TokenSet.h"

#include <functional>

namespace chatelaine {

/// A kind of server with nothing peculiar to it but what a test sets.
class PlainDialect : public Dialect
{
public:
    QStringList morePaths; ///< further refresh addresses at the issuer
    std::optional<Error> precheckRefusal;
    mutable QUrl precheckedRedirect;
    QString homeOrganization; ///< warns of people of another one
    Result<Profile> told = Profile();
    mutable QList<QByteArray> profileTokens;
    QByteArray rejectedToken; ///< profile() calls it unknown
    SignOutStep::Ended sessionEnds = SignOutStep::Ended::Well;
    OwnRefusal ownRefusal;

    [[nodiscard]] QString kind() const override { return QStringLiteral("plain"); }
    [[nodiscard]] QString displayName() const override { return QStringLiteral("Plain"); }
    [[nodiscard]] QStringList defaultScope() const override
    {
        return {QStringLiteral("openid"), QStringLiteral("profile")};
    }
    [[nodiscard]] QString redirectAdvice() const override { return {}; }
    [[nodiscard]] QList<Notice> describe(const ServerMetadata & /*metadata*/) const override { return {}; }

    QCoro::Task<Result<Server>> precheck(HttpClient * /*http*/, ServerMetadata /*metadata*/, Server server,
                                         QUrl redirectUri, Cancellation /*cancellation*/) const override
    {
        precheckedRedirect = redirectUri;
        if (precheckRefusal)
            co_return std::unexpected(*precheckRefusal);
        server.organization = homeOrganization;
        co_return server;
    }
    [[nodiscard]] QUrl registrationEndpoint(const ServerMetadata & /*metadata*/) const override { return {}; }
    [[nodiscard]] QList<QUrl> refreshEndpoints(const ServerMetadata &metadata) const override
    {
        QList<QUrl> endpoints{metadata.tokenEndpoint};
        for (const QString &path : morePaths)
            endpoints.append(QUrl(QString(metadata.issuer + path)));
        return endpoints;
    }
    [[nodiscard]] std::optional<Error> tokenRefusal(const HttpResponse &answer) const override
    {
        return ownRefusal ? ownRefusal(answer) : std::nullopt;
    }
    [[nodiscard]] Verdicts judgeClaims(const QJsonObject &claims, const Server &server) const override
    {
        if (server.organization.isEmpty() || organizationOf(claims) == server.organization)
            return {};
        return {
            {QStringLiteral("organization"), Outcome::Warning, QStringLiteral("another one"), {}, {}, {}}};
    }
    [[nodiscard]] QString organizationOf(const QJsonObject &claims) const override
    {
        return claims.value(QStringLiteral("owner")).toString();
    }
    [[nodiscard]] QString nameOf(const QJsonObject &claims) const override
    {
        return claims.value(QStringLiteral("name")).toString(claims.value(QStringLiteral("sub")).toString());
    }
    [[nodiscard]] QString claimMeaning(const QString & /*claim*/) const override { return {}; }
    [[nodiscard]] QString secretReason(const QString & /*path*/) const override { return {}; }

    QCoro::Task<Result<Profile>> profile(HttpClient * /*http*/, ServerMetadata /*metadata*/,
                                         Server /*server*/, QByteArray accessToken, QJsonObject /*idClaims*/,
                                         Cancellation /*cancellation*/) const override
    {
        profileTokens.append(accessToken);
        if (accessToken == rejectedToken)
            co_return std::unexpected(Error{QStringLiteral("test.rejected"), Category::Reauth, {}, {}, {}});
        co_return told;
    }
    QCoro::Task<QList<SignOutStep>> endSession(HttpClient * /*http*/, ServerMetadata /*metadata*/,
                                               Server /*server*/, TokenSet tokens, bool /*everywhere*/,
                                               Cancellation /*cancellation*/) const override
    {
        SignOutStep step{QStringLiteral("revoke"), sessionEnds, std::nullopt,
                         QString::fromLatin1(tokens.refreshToken)};
        QList<SignOutStep> steps{step};
        co_return steps;
    }
};

} // namespace chatelaine
