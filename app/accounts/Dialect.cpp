// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Dialect.h"

namespace chatelaine {

Dialect::~Dialect() = default;

AlgorithmPolicy Dialect::algorithms(const ServerMetadata &metadata) const
{
    return AlgorithmPolicy::asymmetric().narrowedTo(metadata.idTokenAlgorithms);
}

ClientNames Dialect::namesIn(const QJsonObject &, const Server &server) const
{
    return {server.clientId, server.clientId};
}

std::optional<Error> Dialect::tokenRefusal(const HttpResponse & /*answer*/) const
{
    return std::nullopt;
}

} // namespace chatelaine
