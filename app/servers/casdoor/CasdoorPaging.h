// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "directory/Query.h"
#include "servers/casdoor/CasdoorApi.h"
#include "servers/casdoor/CasdoorUserMapping.h"

#include <optional>

namespace chatelaine::casdoor {

/// One request for a page and how to find the wanted rows in its answer.
struct PageRequest
{
    Parameters query;
    qint64 firstRow = 0;    ///< of the wanted rows, counted from 0
    qint64 answerStart = 0; ///< row at which the server's page begins, in the server's order
    bool isBackward = false;
    qint64 assumedTotal = 0; ///< what a backward reading relies on
};

/// Whether the server can answer this as asked; directory.not_supported if not.
Done check(const Query &query);

/// `total` is how many rows matched the last time, if that is known. A page in the second half of
/// the order by name is read from the end: an offset costs the server time in proportion to its
/// depth, and only names are unique, so that the reverse order is exactly the reverse. A query without
/// an order is by name as well.
PageRequest plan(const Query &query, const QString &organization, std::optional<qint64> total);

/// The wanted rows of an answer. Casdoor repeats its last page for any page behind the end;
/// here that page is empty, with the true total. Nothing if the total is not what
/// a backward reading relied on: plan again with `total`.
struct PageAnswer
{
    std::optional<Page> page;
    qint64 total = 0;
};
Result<PageAnswer> unpack(const Query &query, const PageRequest &request, const Envelope &answer,
                          const QDateTime &now);

} // namespace chatelaine::casdoor
