// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace chatelaine {

/// The tokens of one account at one moment. Of these only the refresh token and the ID token (for
/// sign-out and for showing) go to the keyring, in one record; access tokens stay in memory (KR-06).
/// Where a server gives one token for both, the record says so instead of holding it twice, and
/// another process of this program can go on with it.
struct TokenSet
{
    QByteArray accessToken; ///< empty when read from the keyring, unless it is the ID token
    QByteArray tokenType;
    QByteArray refreshToken;
    QByteArray idToken;
    QByteArray nonce; ///< of the sign-in, so that the ID token can be judged again
    QStringList scope;
    std::optional<QDateTime> expiresAt; ///< of the access token
    QDateTime obtainedAt;
    QString tokenOrigin;    ///< "https://host:port" of the endpoint that gave them (RF-10); empty: not known
    bool refreshed = false; ///< the ID token came by a refresh: it may lack the nonce

    /// The keyring record: JSON with a version, issuer, client and account id (KR-05).
    [[nodiscard]] QByteArray encode(const QString &issuer, const QString &clientId,
                                    const QString &accountId) const;
    /// Refuses a record of another issuer, client or account (KR-05).
    static Result<TokenSet> decode(const QByteArray &record, const QString &issuer, const QString &clientId,
                                   const QString &accountId);
};

} // namespace chatelaine
