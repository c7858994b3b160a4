// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeProvider.h"

#include "oauth/Pkce.h"

#include <QDateTime>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

QByteArray value(const FormFields &fields, const QByteArray &name)
{
    for (const auto &[each, text] : fields) {
        if (each == name)
            return text;
    }
    return {};
}

QByteArray pathOf(const QByteArray &request)
{
    return request.split(' ').value(1).split('?').constFirst();
}

} // namespace

FakeProvider::FakeProvider()
    : m_server([this](QTcpSocket *socket, int) { answer(socket); })
{
    metadata = {{u"issuer"_s, issuer()},
                {u"authorization_endpoint"_s, url(u"/authorize"_s).toString()},
                {u"token_endpoint"_s, url(u"/token"_s).toString()},
                {u"jwks_uri"_s, url(u"/jwks"_s).toString()},
                {u"userinfo_endpoint"_s, url(u"/userinfo"_s).toString()},
                {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
                {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s, u"ES256"_s}}};
    keys = {key.jwk({{u"kid"_s, u"k1"_s}, {u"use"_s, u"sig"_s}})};
    routes["/.well-known/openid-configuration"] = [this](const QByteArray &) {
        return json(200, metadata);
    };
    routes["/jwks"] = [this](const QByteArray &) {
        return json(200, {{u"keys"_s, keys}});
    };
    routes["/token"] = [this](const QByteArray &request) {
        return tokenAnswer(request);
    };
}

const TestKey &FakeProvider::sharedKey()
{
    static const TestKey made = TestKey::rsa();
    return made;
}

QString FakeProvider::issuer() const
{
    return m_server.url(QString()).toString();
}

QUrl FakeProvider::authorize(const QUrl &authorizationUrl)
{
    m_asked = decodeForm(authorizationUrl.query(QUrl::FullyEncoded).toLatin1()).value_or(FormFields());
    const QByteArray redirect = asked("redirect_uri"_ba);
    const QByteArray answer = encodeForm({{"code"_ba, code}, {"state"_ba, asked("state"_ba)}});
    return QUrl::fromEncoded(QByteArray(redirect + '?' + answer));
}

QByteArray FakeProvider::asked(const QByteArray &name) const
{
    return value(m_asked, name);
}

FormFields FakeProvider::posted(const QByteArray &path) const
{
    const QList<QByteArray> all = requests(path);
    if (all.isEmpty())
        return {};
    const QByteArray &last = all.constLast();
    return decodeForm(last.sliced(last.indexOf("\r\n\r\n") + 4)).value_or(FormFields());
}

QList<QByteArray> FakeProvider::requests(const QByteArray &path) const
{
    QList<QByteArray> found;
    for (const QByteArray &each : m_server.requests()) {
        if (pathOf(each) == path)
            found.append(each);
    }
    return found;
}

QByteArray FakeProvider::tokenAnswer(const QByteArray &request)
{
    const auto fields = decodeForm(request.sliced(request.indexOf("\r\n\r\n") + 4)).value_or(FormFields());
    const auto refuse = [](const QString &error) {
        return json(400, {{u"error"_s, error}});
    };
    if (value(fields, "client_id") != asked("client_id"_ba))
        return refuse(u"invalid_client"_s);
    if (value(fields, "code") != code || value(fields, "redirect_uri") != asked("redirect_uri"_ba) ||
        codeChallenge(value(fields, "code_verifier")) != asked("code_challenge"_ba))
        return refuse(u"invalid_grant"_s);
    QJsonObject answer{{u"access_token"_s, u"ACCESS"_s},
                       {u"refresh_token"_s, u"REFRESH"_s},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, 3600},
                       {u"id_token"_s, QString::fromLatin1(idToken())}};
    if (tokens)
        tokens(answer);
    return json(200, answer);
}

QByteArray FakeProvider::idToken() const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonObject body{
        {u"iss"_s, issuer()},   {u"sub"_s, u"alice"_s}, {u"aud"_s, QString::fromUtf8(asked("client_id"_ba))},
        {u"exp"_s, now + 3600}, {u"iat"_s, now},        {u"nonce"_s, QString::fromLatin1(asked("nonce"_ba))}};
    if (claims)
        claims(body);
    const QByteArray token = key.sign(idTokenHeader, QJsonDocument(body).toJson(QJsonDocument::Compact));
    return afterSigning ? afterSigning(token) : token;
}

QByteArray FakeProvider::json(int status, const QJsonObject &body, const QByteArray &fields)
{
    return raw(status, QJsonDocument(body).toJson(QJsonDocument::Compact),
               "Content-Type: application/json\r\n" + fields);
}

QByteArray FakeProvider::raw(int status, const QByteArray &body, const QByteArray &fields)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Answer\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields +
           "Connection: close\r\n\r\n" + body;
}

void FakeProvider::answer(QTcpSocket *socket)
{
    const QByteArray &request = m_server.requests().constLast();
    const Route route = routes.value(pathOf(request));
    const QByteArray response = route ? route(request) : json(404, {});
    // Nothing to say: the connection is dropped.
    if (response.isEmpty()) {
        socket->abort();
        return;
    }
    socket->write(response);
    socket->disconnectFromHost();
}
