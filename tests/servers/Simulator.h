// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "oauth/FormEncoding.h"

#include <QCoroTask>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace chatelaine {

/// The demo server as a process of this test, and what a test asks of it beside the program.
class Simulator
{
public:
    explicit Simulator(int people)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(CHATELAINE_SIMULATOR),
                        {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--people"),
                         QString::number(people), QStringLiteral("--control")});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        m_issuer = QJsonDocument::fromJson(m_process.readLine())
                       .object()
                       .value(QStringLiteral("listening"))
                       .toString();
    }

    ~Simulator()
    {
        // Its open connections would keep the server from stopping.
        m_http.reset();
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }
    Q_DISABLE_COPY_MOVE(Simulator)

    [[nodiscard]] QString issuer() const { return m_issuer; }
    [[nodiscard]] QUrl url(const QString &path) const { return QUrl(m_issuer + path); }
    [[nodiscard]] HttpClient *http() { return m_http.get(); }

    static QString clientId(const QByteArray &application)
    {
        const QByteArray seed = "client of " + application;
        const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.toHex().first(20));
    }

    HttpResponse post(const QString &path, const QByteArray &body, const QByteArray &type)
    {
        HttpRequest request;
        request.method = "POST";
        request.url = url(path);
        request.contentType = type;
        request.body = body;
        return QCoro::waitFor(m_http->send(request)).value_or(HttpResponse());
    }

    /// The password grant, which the program itself never uses.
    QJsonObject tokensOf(const QByteArray &name)
    {
        const QByteArray form = encodeForm({{"grant_type", "password"},
                                            {"client_id", clientId("pwapp").toUtf8()},
                                            {"username", name},
                                            {"password", "demo"},
                                            {"scope", "openid profile email"}});
        const HttpResponse answer =
            post(QStringLiteral("/api/login/oauth/access_token"), form, "application/x-www-form-urlencoded");
        return QJsonDocument::fromJson(answer.body).object();
    }

    void order(const QJsonObject &fault)
    {
        post(QStringLiteral("/_control"), QJsonDocument(fault).toJson(), "application/json");
    }

private:
    QProcess m_process;
    QString m_issuer;
    std::unique_ptr<HttpClient> m_http = std::make_unique<HttpClient>(NetworkPolicy{true, {}});
};

} // namespace chatelaine
