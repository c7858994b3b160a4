// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/TokenLife.h"

#include "accounts/Judging.h"
#include "core/Limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine::tokenlife {

namespace {

constexpr std::chrono::seconds leadAtLeast = 60s;
constexpr std::chrono::seconds renewableLife = 4 * leadAtLeast;
/// The end of year 9999; a larger `exp` is no time.
constexpr double lastSecond = 253402300799.0;

std::optional<QDateTime> ownExpiry(const QByteArray &token)
{
    const double exp = claimsOf(token).value("exp"_L1).toDouble(-1);
    if (exp <= 0 || exp > lastSecond)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(exp)).toUTC();
}

std::chrono::milliseconds life(const TokenSet &tokens)
{
    return std::chrono::milliseconds(std::max<qint64>(0, tokens.obtainedAt.msecsTo(*tokens.expiresAt)));
}

} // namespace

std::optional<QDateTime> expiry(const TokenResponse &response, const QDateTime &issuedAt,
                                std::optional<qint64> clockOffset)
{
    std::optional<QDateTime> end;
    if (response.expiresIn)
        end = issuedAt.addSecs(response.expiresIn->count());
    auto own = ownExpiry(response.accessToken);
    if (own)
        own = own->addSecs(-clockOffset.value_or(0));
    // A token that was over before it came is a wrong clock's: then only expires_in can be used.
    if (own && *own > issuedAt && (!end || *own < *end))
        end = own;
    return end;
}

bool isGoodFor(const TokenSet &tokens, std::chrono::seconds validity, const QDateTime &now)
{
    if (tokens.accessToken.isEmpty())
        return false;
    if (now < tokens.obtainedAt.addSecs(-limits::clockLeeway.count()))
        return false;
    if (!tokens.expiresAt)
        return true;
    const std::chrono::milliseconds left(now.msecsTo(*tokens.expiresAt));
    return left > 0s && left >= std::min<std::chrono::milliseconds>(validity, life(tokens) / 2);
}

bool isDue(const TokenSet &tokens, const QDateTime &now)
{
    if (tokens.accessToken.isEmpty() || tokens.refreshToken.isEmpty() || !tokens.expiresAt)
        return false;
    const std::chrono::milliseconds whole = life(tokens);
    if (whole < renewableLife)
        return false;
    const auto lead = std::max<std::chrono::milliseconds>(leadAtLeast, whole / 20);
    return std::chrono::milliseconds(now.msecsTo(*tokens.expiresAt)) <= lead;
}

} // namespace chatelaine::tokenlife
