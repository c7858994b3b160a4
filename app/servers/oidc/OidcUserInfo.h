// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"

namespace chatelaine::oidc {

/// Judges an answer of the UserInfo endpoint (OpenID Connect Core §5.3; US-01, US-03, US-04): JSON
/// with HTTP 200 and the `sub` of the ID token, or a typed error. 401 is category reauth.
Result<QJsonObject> judgeUserInfo(const HttpResponse &response, const QJsonObject &idClaims);

/// For an answer with another status than 200: 401 is category reauth, 403 names the missing scope
/// where the server does (RFC 6750 §3.1; US-03).
Error userInfoRefusal(const HttpResponse &response);

/// US-01: whose claims these are must be sure before any of them is used.
Done checkSubject(const QJsonObject &userInfo, const QJsonObject &idClaims);

HttpRequest userInfoRequest(const QUrl &endpoint, const QByteArray &accessToken);

/// A profile of the standard claims; what is not standard goes to a section of its own. Claims that
/// point elsewhere for more (§5.6.2) are left aside (US-05).
Profile profileOf(const QJsonObject &userInfo, const QJsonObject &idClaims);

/// Sentences for values that the ID token and the server tell differently.
QStringList differences(const QJsonObject &idClaims, const QJsonObject &now,
                        const QList<std::pair<QString, QString>> &claimsAndLabels);

} // namespace chatelaine::oidc
