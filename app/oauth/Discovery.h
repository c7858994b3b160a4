// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"
#include "jose/JwkSet.h"
#include "net/HttpClient.h"
#include "oauth/ServerMetadata.h"

#include <QHash>
#include <QObject>

namespace chatelaine {

/// Finds a server's description and its keys, and remembers both per issuer (DS-01 … DS-06,
/// JW-07, JW-17, JW-18). One for each HttpClient.
class Discovery : public QObject
{
    Q_OBJECT
public:
    explicit Discovery(HttpClient *http, QObject *parent = nullptr);

    /// The description of `issuer`, from memory if it was read in this run.
    QCoro::Task<Result<ServerMetadata>> metadata(QString issuer, Cancellation cancellation = {});
    /// Reads it again and forgets what was remembered.
    QCoro::Task<Result<ServerMetadata>> refresh(QString issuer, Cancellation cancellation = {});
    /// The keys of that server. `unknownKeyId` forces one refetch an interval (limits.h) if no key
    /// of that name is known.
    QCoro::Task<Result<JwkSet>> keys(ServerMetadata server, QByteArray unknownKeyId = {},
                                     Cancellation cancellation = {});

    /// Well-known addresses in the order in which they are asked.
    static Result<QList<QUrl>> addresses(const QString &issuer, bool allowLoopbackHttp);

private:
    struct Keys;
    HttpClient *m_http;
    QHash<QString, ServerMetadata> m_metadata;
    QHash<QString, std::shared_ptr<Keys>> m_keys;
};

} // namespace chatelaine
