// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../jose/TestKey.h"
#include "../net/FakeServer.h"
#include "oauth/FormEncoding.h"

#include <QHash>
#include <QUrl>

#include <functional>

/// An OpenID provider on loopback for one test: right in everything until a test makes it wrong.
class FakeProvider
{
public:
    /// A whole HTTP response to a whole request.
    using Route = std::function<QByteArray(const QByteArray &request)>;

    FakeProvider();

    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QUrl url(const QString &path) const { return m_server.url(path); }

    /// What the person's consent does: remembers the request, and yields the address that the browser
    /// is sent to.
    QUrl authorize(const QUrl &authorizationUrl);
    /// A parameter of the last authorization request.
    [[nodiscard]] QByteArray asked(const QByteArray &name) const;
    /// Fields of the body of the last request to `path`.
    [[nodiscard]] chatelaine::FormFields posted(const QByteArray &path) const;
    /// Requests to `path`, oldest first.
    [[nodiscard]] QList<QByteArray> requests(const QByteArray &path) const;

    /// The token endpoint's answer as it is: PKCE, client and redirect address compared.
    QByteArray tokenAnswer(const QByteArray &request);
    [[nodiscard]] QByteArray idToken() const;

    static QByteArray json(int status, const QJsonObject &body, const QByteArray &fields = {});
    static QByteArray raw(int status, const QByteArray &body, const QByteArray &fields);

    /// Made once: making an RSA key takes longer than most tests.
    static const TestKey &sharedKey();

    // What a test changes.
    QHash<QByteArray, Route> routes;
    QJsonObject metadata;
    QJsonArray keys;
    TestKey key = sharedKey();
    QByteArray code = QByteArrayLiteral("the-code");
    QByteArray idTokenHeader = QByteArrayLiteral("{\"alg\":\"RS256\",\"kid\":\"k1\",\"typ\":\"JWT\"}");
    std::function<void(QJsonObject &)> claims; ///< changes the ID token before it is signed
    std::function<void(QJsonObject &)> tokens; ///< changes the token response
    std::function<QByteArray(QByteArray)> afterSigning;

private:
    void answer(QTcpSocket *socket);

    FakeServer m_server;
    chatelaine::FormFields m_asked;
};
