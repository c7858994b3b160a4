// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "oauth/IdToken.h"

#include <QJsonObject>

namespace chatelaine::casdoor {

/// "contents": what a token of Casdoor holds that does not belong in one, and that it is an access
/// token as well. "organization": whether the person belongs to the
/// application's (2.7); a warning, because the server lets anybody of any organization in.
Verdicts judgeClaims(const QJsonObject &claims, const Server &server);

/// An application that several organizations share is "<client id>-org-<organization>" in `aud`, also
/// where the request named it plainly, and always plain in `azp`. Only with the token's own
/// organization behind it is that name ours.
ClientNames clientNames(const QJsonObject &claims, const Server &server);

QString organizationOf(const QJsonObject &claims);
QString nameOf(const QJsonObject &claims);
QString claimMeaning(const QString &claim);

} // namespace chatelaine::casdoor
