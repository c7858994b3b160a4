// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorSecrets.h"

#include "core/SecretMembers.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CasdoorSecrets)
};

enum class Kind { None, Password, Factor, Token, OtherPassword, Face };

QString text(Kind kind)
{
    switch (kind) {
    case Kind::Password:
        return Tr::tr("Password, or what it is made of. The server sends it; nobody needs to see it.");
    case Kind::Factor:
        return Tr::tr("Secret of a second factor. Whoever sees it can sign in as this person.");
    case Kind::Token:
        return Tr::tr("Token. Whoever holds it can act as this person.");
    case Kind::OtherPassword:
        return Tr::tr("Passwords this person keeps for other places.");
    case Kind::Face:
        return Tr::tr("Measurements of this person's face.");
    case Kind::None:
        break;
    }
    return {};
}

Kind ofMember(const QString &path)
{
    static const QHash<QString, Kind> known{
        {u"password"_s, Kind::Password},
        {u"passwordSalt"_s, Kind::Password},
        {u"hash"_s, Kind::Password},
        {u"preHash"_s, Kind::Password},
        {u"totpSecret"_s, Kind::Factor},
        {u"recoveryCodes"_s, Kind::Factor},
        {u"mfaAccounts"_s, Kind::Factor},
        {u"multiFactorAuths.secret"_s, Kind::Factor},
        {u"multiFactorAuths.url"_s, Kind::Factor},
        {u"multiFactorAuths.recoveryCodes"_s, Kind::Factor},
        {u"accessToken"_s, Kind::Token},
        {u"originalToken"_s, Kind::Token},
        {u"originalRefreshToken"_s, Kind::Token},
        {u"accessKey"_s, Kind::Token},
        {u"accessSecret"_s, Kind::Token},
        {u"managedAccounts"_s, Kind::OtherPassword},
        {u"faceIds"_s, Kind::Face},
    };
    return known.value(path, Kind::None);
}

/// JWT-Custom lifts chosen properties to the top level, so the name alone decides as well.
bool isUpstreamToken(const QString &path)
{
    const QString name = path.section(u'.', -1);
    return name.startsWith("oauth_"_L1) && (name.endsWith("token"_L1, Qt::CaseInsensitive) ||
                                            name.endsWith("secret"_L1, Qt::CaseInsensitive));
}

} // namespace

QString secretReason(const QString &path)
{
    return text(isUpstreamToken(path) ? Kind::Token : ofMember(path));
}

QJsonObject withoutSecrets(const QJsonObject &object)
{
    return chatelaine::withoutSecrets(object, secretReason);
}

} // namespace chatelaine::casdoor
