// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QUrlQuery>

#include <chrono>
#include <csignal>
#include <sys/prctl.h>

namespace chatelaine::test {

/// The demo server as a process of this test, and a person with a browser who signs in there.
class DemoServer
{
public:
    /// `patience`: a million people need more of it.
    explicit DemoServer(int people = 20, std::chrono::milliseconds patience = std::chrono::seconds(30))
    {
        // A test that crashes must not leave its server behind.
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(CHATELAINE_SIMULATOR),
                        {QStringLiteral("--people"), QString::number(people), QStringLiteral("--control")});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(static_cast<int>(patience.count()))) {
        }
        m_issuer = QJsonDocument::fromJson(m_process.readLine())
                       .object()
                       .value(QStringLiteral("listening"))
                       .toString();
    }

    ~DemoServer()
    {
        m_process.terminate();
        m_process.waitForFinished(5'000);
    }
    Q_DISABLE_COPY_MOVE(DemoServer)

    /// As a person would enter it.
    [[nodiscard]] Server server(const QByteArray &application = "desk-refresh") const
    {
        Server server;
        server.kind = QStringLiteral("casdoor");
        server.issuer = m_issuer;
        const QByteArray name = "client of " + application;
        const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
        server.clientId = QString::fromLatin1(hash.toHex().first(20));
        server.network.allowLoopbackHttp = true;
        return server;
    }

    /// Where the server's sign-in page sends a name and a password.
    [[nodiscard]] QUrl loginAddress(const QUrl &authorization) const
    {
        QUrlQuery query(authorization);
        query.addQueryItem(QStringLiteral("clientId"), query.queryItemValue(QStringLiteral("client_id")));
        query.addQueryItem(QStringLiteral("responseType"), QStringLiteral("code"));
        query.addQueryItem(QStringLiteral("redirectUri"),
                           query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyEncoded));
        QUrl login(m_issuer + QStringLiteral("/api/login"));
        login.setQuery(query);
        return login;
    }

    static QByteArray loginForm(const QString &application, const QString &person)
    {
        const QJsonObject form{{QStringLiteral("type"), QStringLiteral("code")},
                               {QStringLiteral("application"), application},
                               {QStringLiteral("organization"), QStringLiteral("acme")},
                               {QStringLiteral("username"), person},
                               {QStringLiteral("password"), QStringLiteral("demo")},
                               {QStringLiteral("signinMethod"), QStringLiteral("Password")}};
        return QJsonDocument(form).toJson();
    }

    /// Where the page sends the browser after that answer.
    static QUrl callback(const QUrl &authorization, const QByteArray &answer)
    {
        const QUrlQuery asked(authorization);
        QUrl callback(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        QUrlQuery result;
        result.addQueryItem(
            QStringLiteral("code"),
            QJsonDocument::fromJson(answer).object().value(QStringLiteral("data")).toString());
        result.addQueryItem(QStringLiteral("state"), asked.queryItemValue(QStringLiteral("state")));
        callback.setQuery(result);
        return callback;
    }

    /// What the server's sign-in page does with a name and a password, then the visit to the callback.
    void browse(const QUrl &authorization, const QString &application = QStringLiteral("desk-refresh"),
                const QString &person = QStringLiteral("alice"))
    {
        QNetworkRequest request(loginAddress(authorization));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = m_network.post(request, loginForm(application, person));
        QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply, authorization] {
            reply->deleteLater();
            m_network.get(QNetworkRequest(callback(authorization, reply->readAll())));
        });
    }

    /// A misbehaviour of the server from now on; see tests/simulator/Faults.h.
    QNetworkReply *order(const QJsonObject &fault)
    {
        QNetworkRequest request(QUrl(m_issuer + QStringLiteral("/_control")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return m_network.post(request, QJsonDocument(fault).toJson());
    }

    /// What an administrator or another program does: the token and its refresh token end.
    QNetworkReply *endTokens(const QByteArray &token)
    {
        QNetworkRequest request(QUrl(m_issuer + QStringLiteral("/api/logout")));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QStringLiteral("application/x-www-form-urlencoded"));
        return m_network.post(request, "id_token_hint=" + token);
    }

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
    QString m_issuer;
};

} // namespace chatelaine::test
