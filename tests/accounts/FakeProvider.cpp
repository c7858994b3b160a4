// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeProvider.h"

#include <QDateTime>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

void replace(QJsonObject &object, const QJsonObject &members)
{
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.value().isNull())
            object.remove(it.key());
        else
            object.insert(it.key(), it.value());
    }
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

FakeProvider::FakeProvider()
{
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QString FakeProvider::issuer() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QString FakeProvider::origin() const
{
    return issuer();
}

QByteArray FakeProvider::answer(int status, const QByteArray &body, const QByteArray &type,
                                const QByteArray &fields)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + type +
           "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields +
           "\r\n" + body;
}

void FakeProvider::read(QTcpSocket *socket)
{
    const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
    socket->setProperty("request", request);
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = request.left(end);
    qsizetype length = 0;
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    const QByteArray body = request.mid(end + 4);
    if (body.size() < length || socket->property("answered").toBool())
        return;
    socket->setProperty("answered", true);
    socket->write(respond(head, body));
    socket->disconnectFromHost();
}

QByteArray FakeProvider::respond(const QByteArray &head, const QByteArray &body)
{
    const QUrl url(QString::fromLatin1(head.split(' ').value(1)));
    const QString path = url.path();
    if (path == "/.well-known/openid-configuration"_L1) {
        ++metadataRequests;
        QJsonObject document{{u"issuer"_s, issuer()},
                             {u"authorization_endpoint"_s, QString(issuer() + u"/authorize"_s)},
                             {u"token_endpoint"_s, QString(issuer() + u"/token"_s)},
                             {u"jwks_uri"_s, QString(issuer() + u"/jwks"_s)},
                             {u"response_types_supported"_s, QJsonArray{u"code"_s}},
                             {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
                             {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
                             {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"ES256"_s}}};
        replace(document, metadata);
        return answer(200, json(document));
    }
    if (path == "/jwks"_L1 && !keysAnswer.isEmpty())
        return keysAnswer;
    if (path == "/jwks"_L1)
        return answer(
            200,
            TestKey::set({m_key.jwk({{u"kid"_s, u"one"_s}, {u"alg"_s, u"ES256"_s}, {u"use"_s, u"sig"_s}})}));
    if (path == "/authorize"_L1)
        return authorize(QUrlQuery(url));
    if (path == "/token"_L1 || path == "/second"_L1) {
        if (path == "/second"_L1)
            ++otherGrants;
        else
            tokenHeads.append(head);
        const QUrlQuery form(QString::fromLatin1(body));
        if (path == "/token"_L1)
            tokenForms.append(form);
        if (path == "/token"_L1 && !tokenAnswer.isEmpty())
            return tokenAnswer;
        return tokens(form);
    }
    return answer(404, "{}");
}

QByteArray FakeProvider::refused(const QByteArray &code) const
{
    return answer(400, "{\"error\":\"" + code + "\"}");
}

QByteArray FakeProvider::tokens(const QUrlQuery &form)
{
    QString nonce;
    if (form.queryItemValue(u"grant_type"_s) == "authorization_code"_L1) {
        const QByteArray code = form.queryItemValue(u"code"_s, QUrl::FullyDecoded).toLatin1();
        if (!m_nonces.contains(code))
            return refused("invalid_grant");
        nonce = m_nonces.take(code);
    } else {
        const QByteArray old = form.queryItemValue(u"refresh_token"_s, QUrl::FullyDecoded).toLatin1();
        if (!m_alive.contains(old)) {
            if (m_ended.contains(old))
                ++reuses;
            return refused("invalid_grant");
        }
        if (rotates) {
            m_alive.remove(old);
            m_ended.insert(old);
        }
    }
    QJsonObject given = issue(nonce);
    replace(given, tokenMembers);
    if (beforeTokens)
        beforeTokens();
    return answer(200, json(given));
}

QJsonObject FakeProvider::issue(const QString &nonce)
{
    QJsonObject given{{u"access_token"_s, u"access-%1"_s.arg(++m_count)},
                      {u"token_type"_s, u"Bearer"_s},
                      {u"expires_in"_s, expiresIn},
                      {u"scope"_s, scope}};
    if (givesIdToken) {
        const QString token = QString::fromLatin1(idToken(nonce));
        given.insert(u"id_token"_s, token);
        if (idIsAccess)
            given.insert(u"access_token"_s, token);
    }
    if (rotates) {
        const QString fresh = u"refresh-%1"_s.arg(m_count);
        m_alive.insert(fresh.toLatin1());
        given.insert(u"refresh_token"_s, fresh);
    }
    return given;
}

QByteArray FakeProvider::idToken(const QString &nonce) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonObject payload{{u"iss"_s, issuer()},
                        {u"sub"_s, sub},
                        {u"aud"_s, u"client"_s},
                        {u"iat"_s, now},
                        {u"exp"_s, now + 3600},
                        {u"auth_time"_s, 1'700'000'000},
                        {u"jti"_s, u"id-%1"_s.arg(m_count)}};
    if (!nonce.isEmpty())
        payload.insert(u"nonce"_s, nonce);
    replace(payload, claims);
    QJsonObject jwsHeader{{u"alg"_s, u"ES256"_s}, {u"kid"_s, u"one"_s}};
    replace(jwsHeader, header);
    return (signsWrongly ? m_otherKey : m_key).sign(json(jwsHeader), json(payload));
}

QByteArray FakeProvider::authorize(const QUrlQuery &query)
{
    const QByteArray code = "code-" + QByteArray::number(++m_count);
    m_nonces.insert(code, query.queryItemValue(u"nonce"_s, QUrl::FullyDecoded));
    const QString target = query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded) + u"?code="_s +
                           QString::fromLatin1(code) + u"&state="_s +
                           query.queryItemValue(u"state"_s, QUrl::FullyDecoded);
    return answer(302, {}, "text/plain", "Location: " + target.toLatin1() + "\r\n");
}

TokenSet FakeProvider::signIn(const QString &person, int life)
{
    sub = person;
    const bool rotated = std::exchange(rotates, true);
    const QJsonObject given = issue(u"nonce-1"_s);
    rotates = rotated;
    TokenSet tokens;
    tokens.accessToken = given.value(u"access_token"_s).toString().toLatin1();
    tokens.tokenType = "Bearer"_ba;
    tokens.refreshToken = given.value(u"refresh_token"_s).toString().toLatin1();
    tokens.idToken = given.value(u"id_token"_s).toString().toLatin1();
    tokens.nonce = "nonce-1"_ba;
    tokens.scope = {u"openid"_s, u"profile"_s};
    tokens.obtainedAt = QDateTime::currentDateTimeUtc();
    tokens.expiresAt = tokens.obtainedAt.addSecs(life);
    tokens.tokenOrigin = origin();
    return tokens;
}

} // namespace chatelaine
