// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"
#include "core/Clock.h"
#include "jose/JwkSet.h"
#include "net/HttpClient.h"
#include "oauth/ServerMetadata.h"

#include <QCoroTask>

#include <QObject>

#include <memory>

namespace chatelaine {

/// Finds a server's description and its keys, and remembers both per issuer (DS-01 … DS-06,
/// JW-07, JW-17, JW-18). One for each HttpClient.
class Discovery : public QObject
{
    Q_OBJECT
public:
    explicit Discovery(HttpClient *http, QObject *parent = nullptr, Clock clock = Clock());
    ~Discovery() override;

    /// The description of `issuer`, from memory if it was read in this run.
    QCoro::Task<Result<ServerMetadata>> metadata(QString issuer, Cancellation cancellation = {});
    /// Reads it again and forgets what was remembered.
    QCoro::Task<Result<ServerMetadata>> refresh(QString issuer, Cancellation cancellation = {});
    /// The keys of that server. `unknownKeyId`, unless null, forces one refetch an interval
    /// (limits.h) if no key of that name is known; an empty one stands for a token without a name.
    /// Fails closed: what could not be fetched or read is an error, and no old set takes its place.
    QCoro::Task<Result<JwkSet>> keys(ServerMetadata server, QByteArray unknownKeyId = {},
                                     Cancellation cancellation = {});

    /// Well-known addresses in the order in which they are asked.
    static Result<QList<QUrl>> addresses(const QString &issuer, bool allowLoopbackHttp);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine
