// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"
#include "net/HttpClient.h"

#include <QCoroTask>

#include <QJsonObject>

namespace chatelaine {

/// What the server says of a person now (OpenID Connect Core §5.3).
namespace userinfo {

/// Judges an answer for the person whose ID token says `subject`: a JSON object with that very
/// `sub`, and nothing else (US-01, US-04). A token that is not accepted is category reauth, a right
/// that it lacks category provider.
Result<QJsonObject> parse(const HttpResponse &response, const QString &subject);

/// Asks once, the token in the Authorization header alone (US-02).
QCoro::Task<Result<QJsonObject>> fetch(HttpClient *http, QUrl endpoint, QByteArray accessToken,
                                       QString subject, Cancellation cancellation = {});

} // namespace userinfo
} // namespace chatelaine
