// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/TokenCard.h"

#include "core/CleanText.h"
#include "core/Language.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::TokenCard)
};

std::optional<QDateTime> numericDate(const QJsonObject &claims, QLatin1StringView name)
{
    const QJsonValue value = claims.value(name);
    if (!value.isDouble() || std::abs(value.toDouble()) > 8e11)
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(value.toDouble())).toUTC();
}

bool isForAnyJwt(const QString &check)
{
    static const QStringList checks{u"format"_s,    u"signature"_s,  u"issuer"_s,  u"expiry"_s,
                                    u"issued_at"_s, u"not_before"_s, u"contents"_s};
    return checks.contains(check);
}

QString missing(TokenCard::Kind kind)
{
    switch (kind) {
    case TokenCard::Kind::Id:
        return Tr::tr("The server gave none with the last refresh");
    case TokenCard::Kind::Access:
        return Tr::tr("None at the moment");
    case TokenCard::Kind::Refresh:
        break;
    }
    return Tr::tr("This server gave none: sign in again when the access token ends");
}

} // namespace

QList<TokenCard> TokenCard::all(const TokenSet &tokens, const Account &account,
                                const std::optional<Error> &trouble)
{
    TokenCard id;
    id.kind = Kind::Id;
    id.text = tokens.idToken;
    TokenCard access;
    access.kind = Kind::Access;
    access.text = tokens.accessToken;
    access.isSameAsId = !tokens.accessToken.isEmpty() && tokens.accessToken == tokens.idToken;
    access.ends = tokens.expiresAt;
    if (tokens.obtainedAt.isValid())
        access.begins = tokens.obtainedAt;
    TokenCard refresh;
    refresh.kind = Kind::Refresh;
    refresh.text = tokens.refreshToken;
    refresh.begins = access.begins;
    refresh.inKeyring = account.stored;
    refresh.isGone = account.state == AccountState::SignInNeeded && refresh.text.isEmpty();
    // A record that the keyring lost was refused by nobody.
    const bool isLost = trouble && trouble->detail.value("cause"_L1).toString().startsWith("keyring."_L1);
    refresh.isRefused = account.state == AccountState::SignInNeeded && !isLost;
    return {id, access, refresh};
}

void TokenCard::judge(const JudgedToken &result)
{
    isOpaque = result.header.isEmpty();
    if (isOpaque)
        return;
    judged = result;
    // An access token is addressed to another and knows no nonce: only the rules of any JWT are its.
    if (kind == Kind::Access && !isSameAsId)
        judged->verdicts.removeIf([](const Verdict &verdict) { return !isForAnyJwt(verdict.check); });
    if (!ends)
        ends = numericDate(result.claims, "exp"_L1);
    if (const auto issued = numericDate(result.claims, "iat"_L1))
        begins = issued;
}

QString TokenCard::title() const
{
    switch (kind) {
    case Kind::Id:
        return Tr::tr("ID token");
    case Kind::Access:
        return Tr::tr("Access token");
    case Kind::Refresh:
        break;
    }
    return Tr::tr("Refresh token");
}

QString TokenCard::detail() const
{
    if (isGone)
        return Tr::tr("no longer in the keyring");
    if (text.isEmpty())
        return missing(kind);
    if (kind == Kind::Refresh)
        return inKeyring ? Tr::tr("in the keyring · Secret Service") : Tr::tr("in memory until you quit");
    if (isSameAsId)
        return Tr::tr("same text as the ID token");
    const QString size =
        language::current().formattedDataSize(text.size(), 1, QLocale::DataSizeTraditionalFormat);
    if (isOpaque)
        return Tr::tr("Only the server can read it · %1").arg(size);
    const QString algorithm = judged ? cleanText(judged->header.value("alg"_L1).toString(), 16) : QString();
    // Each part isolated: a unit in another script must stay with its number.
    return algorithm.isEmpty()
               ? size
               : Tr::tr("JWT · %1 · %2")
                     .arg(u"\u2068"_s + algorithm + u"\u2069"_s, u"\u2068"_s + size + u"\u2069"_s);
}

} // namespace chatelaine
