// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>
#include <QTimer>

namespace chatelaine {

/// The answer to a request that never left: finished with ProtocolInvalidOperationError.
class RefusedReply : public QNetworkReply
{
    Q_OBJECT
public:
    RefusedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        setError(ProtocolInvalidOperationError, QStringLiteral("not allowed by the network policy"));
        open(QIODevice::ReadOnly);
        const auto end = [this] {
            setFinished(true);
            Q_EMIT errorOccurred(error());
            Q_EMIT finished();
        };
        QTimer::singleShot(0, this, end);
    }

    void abort() override {}

protected:
    qint64 readData(char * /*data*/, qint64 /*maxSize*/) override { return -1; }
};

} // namespace chatelaine
