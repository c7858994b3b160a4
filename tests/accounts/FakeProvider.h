// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../jose/TestKey.h"
#include "accounts/TokenSet.h"

#include <QHash>
#include <QSet>
#include <QTcpServer>
#include <QUrlQuery>

#include <functional>

class QTcpSocket;

namespace chatelaine {

/// An OpenID provider on loopback that rotates refresh tokens and revokes on reuse, and answers
/// wrongly on request.
class FakeProvider : public QObject
{
    Q_OBJECT
public:
    FakeProvider();

    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QString origin() const;
    /// Nobody answers at its address until it comes back.
    void goAway() { m_server.close(); }
    void comeBack() { m_server.listen(QHostAddress::LocalHost, m_port); }
    /// As a sign-in would have left them; the access token is over unless `life` says otherwise.
    TokenSet signIn(const QString &sub, int life = 0);

    // How it answers.
    bool rotates = true;
    bool givesIdToken = true;
    bool idIsAccess = false;
    int expiresIn = 3600;
    QString scope = QStringLiteral("openid profile");
    QJsonObject header; ///< members that replace those of the JWS header
    QJsonObject claims; ///< members that replace those of the ID token
    bool signsWrongly = false;
    QByteArray tokenAnswer;             ///< a whole HTTP answer instead of tokens
    QByteArray keysAnswer;              ///< a whole HTTP answer instead of the keys
    QJsonObject tokenMembers;           ///< replace those of the token answer
    QJsonObject metadata;               ///< replace those of the description
    std::function<void()> beforeTokens; ///< after the old token ended, before the answer leaves
    QString sub = QStringLiteral("sub-1");

    // What it saw.
    QList<QUrlQuery> tokenForms;
    QList<QByteArray> tokenHeads;
    int otherGrants = 0; ///< posts to the second token address
    int reuses = 0;
    int metadataRequests = 0;
    [[nodiscard]] bool isAlive(const QByteArray &refreshToken) const
    {
        return m_alive.contains(refreshToken);
    }

    static QByteArray answer(int status, const QByteArray &body, const QByteArray &type = "application/json",
                             const QByteArray &fields = {});

private:
    void read(QTcpSocket *socket);
    QByteArray respond(const QByteArray &head, const QByteArray &body);
    QByteArray tokens(const QUrlQuery &form);
    QByteArray refused(const QByteArray &code) const;
    QByteArray authorize(const QUrlQuery &query);
    QJsonObject issue(const QString &nonce);
    QByteArray idToken(const QString &nonce) const;

    QTcpServer m_server;
    quint16 m_port = 0;
    TestKey m_key = TestKey::ec();
    TestKey m_otherKey = TestKey::ec();
    QSet<QByteArray> m_alive;
    QSet<QByteArray> m_ended;
    QHash<QByteArray, QString> m_nonces; ///< of codes
    int m_count = 0;
};

} // namespace chatelaine
