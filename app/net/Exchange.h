// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

#include <QFuture>
#include <QPromise>
#include <QSslError>
#include <QTimer>

class QNetworkReply;

namespace chatelaine {

/// One request on its way, redirects included, until its one outcome: it always has one, also when
/// it is destroyed. Deletes itself afterwards.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(GuardedManager *manager, const HttpRequest &request, const Cancellation &cancellation,
             QObject *parent);
    ~Exchange() override;

    QFuture<Result<HttpResponse>> outcome() { return m_promise.future(); }

Q_SIGNALS:
    void answered(const QUrl &url);
    void unreachable(const QUrl &url, const chatelaine::Error &error);

private:
    void start(const QUrl &url);
    QNetworkReply *dispatch(const QUrl &url);
    void watch();
    void readHead();
    void readBody();
    void judge();
    void follow(const QByteArray &location);
    [[nodiscard]] bool failedInTransport() const;
    [[nodiscard]] bool announcesTooMuch() const;
    [[nodiscard]] std::optional<Error> faultOfFrame() const;
    [[nodiscard]] HttpResponse response();
    void end(Result<HttpResponse> result);

    GuardedManager *m_manager;
    HttpRequest m_request;
    QUrl m_url;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    QTimer m_deadline;
    QTimer m_connectDeadline;
    int m_hops = 0;
    bool m_ended = false;
    bool m_hasHead = false;  ///< of an answer
    bool m_isCutOff = false; ///< nobody was there to answer
    QPromise<Result<HttpResponse>> m_promise;
};

} // namespace chatelaine
