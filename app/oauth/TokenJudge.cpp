// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenJudge.h"

#include "jose/CompactJws.h"

using namespace Qt::StringLiterals;

namespace chatelaine {

QCoro::Task<Result<JudgedToken>> judgeByServer(QPointer<Discovery> discovery, ServerMetadata server,
                                               QByteArray token, IdTokenExpectation expected, Clock clock,
                                               Cancellation cancellation)
{
    const auto jws = CompactJws::parse(token);
    const QByteArray keyId = jws ? jws->kid : QByteArray();
    const auto keys = co_await discovery->keys(server, keyId, cancellation);
    if (!keys)
        co_return std::unexpected(keys.error());
    const JudgedToken judged = judgeIdToken(token, *keys, expected, clock);
    // A token that names no key cannot tell that the set was replaced; that no key fits may.
    const QString reason = judged.error ? judged.error->detail.value("reason"_L1).toString() : QString();
    const bool mayBeReplaced = reason == "key-not-found"_L1 || reason == "bad-signature"_L1;
    if (!jws || !keyId.isNull() || !mayBeReplaced || !discovery)
        co_return judged;
    const QByteArray unnamed = ""_ba;
    const auto fresh = co_await discovery->keys(server, unnamed, cancellation);
    if (!fresh)
        co_return std::unexpected(fresh.error());
    co_return judgeIdToken(token, *fresh, expected, clock);
}

} // namespace chatelaine
