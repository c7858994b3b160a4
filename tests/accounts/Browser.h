// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace chatelaine {

/// Follows an authorization request to the callback, as a browser would whose person agrees.
class Browser : public QObject
{
    Q_OBJECT
public:
    void open(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            if (!target.isEmpty()) {
                open(target);
                return;
            }
            status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            page = QString::fromUtf8(reply->readAll());
            Q_EMIT ended();
        });
    }

    int status = 0; ///< of the page that was shown last
    QString page;

Q_SIGNALS:
    void ended();

private:
    QNetworkAccessManager m_network;
};

} // namespace chatelaine
