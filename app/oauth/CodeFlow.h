// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"
#include "net/HttpClient.h"
#include "oauth/AuthorizationRequest.h"

#include <QCoroTask>

#include <QObject>
#include <QUrl>

#include <memory>

namespace chatelaine {

/// One authorization code flow by QOAuth2AuthorizationCodeFlow, and the only place that knows it.
///
/// Qt builds the authorization address and the token request and decides when the latter goes out.
/// Everything that can be attacked is ours: state, nonce and PKCE, the encoding of every value, the
/// listener, the transport with its limits, and the judging of the answer. So no version of Qt from
/// 6.4 on makes a difference on the wire. One object for each attempt.
class CodeFlow : public QObject
{
    Q_OBJECT
public:
    /// `request` has passed its check().
    CodeFlow(HttpClient *http, AuthorizationRequest request, QUrl tokenEndpoint, QByteArray verifier,
             QObject *parent = nullptr);
    ~CodeFlow() override;

    /// The address for the browser; empty if Qt would not start.
    QUrl begin();
    /// Sends the code, decoded once as it came, to the token endpoint: one request and never a second
    /// (PK-05). The answer is as it arrived, whatever its status. After begin() only.
    QCoro::Task<Result<HttpResponse>> exchange(QByteArray code, Cancellation cancellation = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine
