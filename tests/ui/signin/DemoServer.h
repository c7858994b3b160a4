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

#include <csignal>
#include <sys/prctl.h>

namespace chatelaine::test {

/// The demo server as a process of this test, and a person with a browser who signs in there.
class DemoServer
{
public:
    explicit DemoServer(int people = 20)
    {
        // A test that crashes must not leave its server behind.
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(CHATELAINE_SIMULATOR),
                        {QStringLiteral("--people"), QString::number(people), QStringLiteral("--control")});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
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

    /// What the server's sign-in page does with a name and a password, then the visit to the callback.
    void browse(const QUrl &authorization, const QString &application = QStringLiteral("desk-refresh"),
                const QString &person = QStringLiteral("alice"))
    {
        QUrlQuery query(authorization);
        query.addQueryItem(QStringLiteral("clientId"), query.queryItemValue(QStringLiteral("client_id")));
        query.addQueryItem(QStringLiteral("responseType"), QStringLiteral("code"));
        query.addQueryItem(QStringLiteral("redirectUri"),
                           query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyEncoded));
        QUrl login(m_issuer + QStringLiteral("/api/login"));
        login.setQuery(query);
        const QJsonObject form{{QStringLiteral("type"), QStringLiteral("code")},
                               {QStringLiteral("application"), application},
                               {QStringLiteral("organization"), QStringLiteral("acme")},
                               {QStringLiteral("username"), person},
                               {QStringLiteral("password"), QStringLiteral("demo")},
                               {QStringLiteral("signinMethod"), QStringLiteral("Password")}};
        QNetworkRequest request(login);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = m_network.post(request, QJsonDocument(form).toJson());
        const QUrlQuery asked(authorization);
        QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply, asked] {
            reply->deleteLater();
            const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
            QUrl callback(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
            QUrlQuery result;
            result.addQueryItem(QStringLiteral("code"), answer.value(QStringLiteral("data")).toString());
            result.addQueryItem(QStringLiteral("state"), asked.queryItemValue(QStringLiteral("state")));
            callback.setQuery(result);
            m_network.get(QNetworkRequest(callback));
        });
    }

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
    QString m_issuer;
};

} // namespace chatelaine::test
