// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"
#include "accounts/TokenSet.h"

namespace chatelaine::test {

/// A kind of server that knows two things: `owner` has a meaning, `totpSecret` and
/// `properties.upstream` are secrets. Asks nobody.
class FakeDialect : public Dialect
{
public:
    [[nodiscard]] QString kind() const override { return QStringLiteral("casdoor"); }
    [[nodiscard]] QString displayName() const override { return QStringLiteral("Casdoor"); }
    [[nodiscard]] QStringList defaultScope() const override
    {
        return {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access")};
    }
    [[nodiscard]] QString redirectAdvice() const override { return QStringLiteral("Register this."); }
    [[nodiscard]] QList<Notice> describe(const ServerMetadata &) const override
    {
        return {{QStringLiteral("fake.pkce"), Outcome::Passed, QStringLiteral("PKCE"), {}},
                {QStringLiteral("fake.implicit"), Outcome::Warning, QStringLiteral("Implicit"), {}}};
    }
    QCoro::Task<Result<Server>> precheck(HttpClient *, ServerMetadata, Server server, QUrl,
                                         Cancellation) const override
    {
        co_return server;
    }
    [[nodiscard]] QUrl registrationEndpoint(const ServerMetadata &) const override { return {}; }
    [[nodiscard]] QList<QUrl> refreshEndpoints(const ServerMetadata &) const override { return {}; }
    [[nodiscard]] Verdicts judgeClaims(const QJsonObject &, const Server &) const override { return {}; }
    [[nodiscard]] QString organizationOf(const QJsonObject &) const override { return {}; }
    [[nodiscard]] QString nameOf(const QJsonObject &) const override { return {}; }
    [[nodiscard]] QString claimMeaning(const QString &claim) const override
    {
        return claim == QLatin1StringView("owner") ? QStringLiteral("Organization") : QString();
    }
    [[nodiscard]] QString secretReason(const QString &path) const override
    {
        const bool isSecret =
            path == QLatin1StringView("totpSecret") || path == QLatin1StringView("properties.upstream");
        return isSecret ? QStringLiteral("Should never be in a token") : QString();
    }
    QCoro::Task<Result<Profile>> profile(HttpClient *, ServerMetadata, Server, QByteArray, QJsonObject,
                                         Cancellation) const override
    {
        co_return Profile();
    }
    QCoro::Task<QList<SignOutStep>> endSession(HttpClient *, ServerMetadata, Server, TokenSet, bool,
                                               Cancellation) const override
    {
        co_return QList<SignOutStep>();
    }
};

} // namespace chatelaine::test
