// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/DescribeServer.h"

#include "oauth/Discovery.h"

namespace chatelaine {

QCoro::Task<Result<ServerMetadata>> describeServer(Server server, Cancellation cancellation)
{
    HttpClient http(server.network);
    Discovery discovery(&http);
    co_return co_await discovery.metadata(server.issuer, cancellation);
}

} // namespace chatelaine
