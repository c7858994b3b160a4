// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorClaims.h"

#include "core/CleanText.h"
#include "servers/casdoor/CasdoorFields.h"
#include "servers/casdoor/CasdoorSecrets.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CasdoorClaims)
};

bool holds(const QJsonObject &claims, QLatin1StringView claim)
{
    const QJsonValue value = claims.value(claim);
    return !value.toString().isEmpty() || !value.toArray().isEmpty() || !value.toObject().isEmpty();
}

bool holdsUpstreamToken(const QJsonObject &properties)
{
    const QStringList names = properties.keys();
    return std::any_of(names.begin(), names.end(), [&properties](const QString &name) {
        return !secretReason(u"properties."_s + name).isEmpty() &&
               !properties.value(name).toString().isEmpty();
    });
}

/// The gravest thing first: one sentence must do.
QString worstContent(const QJsonObject &claims)
{
    if (holds(claims, "totpSecret"_L1) || holds(claims, "recoveryCodes"_L1))
        return Tr::tr("Holds a second-factor secret");
    if (holds(claims, "managedAccounts"_L1))
        return Tr::tr("Holds passwords for other places");
    if (holdsUpstreamToken(claims.value("properties"_L1).toObject()))
        return Tr::tr("Holds tokens of other servers");
    if (holds(claims, "password"_L1) || holds(claims, "passwordSalt"_L1) || holds(claims, "hash"_L1))
        return Tr::tr("Holds the salt or hash of the password");
    return {};
}

Verdict contents(const QJsonObject &claims)
{
    Verdict verdict;
    verdict.check = u"contents"_s;
    verdict.outcome = Outcome::Warning;
    verdict.reason = worstContent(claims);
    verdict.expected = Tr::tr("Claims about the person and nothing that opens anything");
    // id_token and access_token are one string here; the claim is the trace of it.
    const bool isAccessToken = claims.value("tokenType"_L1).toString() == "access-token"_L1;
    if (isAccessToken)
        verdict.found =
            Tr::tr("The ID token is the access token as well: whoever sees it can act as this person.");
    if (verdict.reason.isEmpty() && isAccessToken)
        verdict.reason = Tr::tr("Is the access token as well; show it to nobody");
    if (verdict.reason.isEmpty()) {
        verdict.outcome = Outcome::Passed;
        verdict.reason = Tr::tr("holds no secret");
    }
    return verdict;
}

Verdict organization(const QJsonObject &claims, const Server &server)
{
    Verdict verdict;
    verdict.check = u"organization"_s;
    verdict.expected = server.organization;
    verdict.found = organizationOf(claims);
    if (server.organization.isEmpty()) {
        verdict.outcome = Outcome::NotApplicable;
        verdict.reason = Tr::tr("no organization was asked for");
    } else if (verdict.found.isEmpty()) {
        verdict.outcome = Outcome::NotChecked;
        verdict.reason = Tr::tr("this kind of token does not tell it");
    } else if (verdict.found == server.organization) {
        verdict.outcome = Outcome::Passed;
        verdict.reason = Tr::tr("the application's own");
    } else {
        verdict.outcome = Outcome::Warning;
        verdict.reason =
            Tr::tr(
                "You belong to “%1”, this application to “%2”. The server let you in all the same, but does "
                "not renew such a sign-in.")
                .arg(verdict.found, server.organization);
    }
    return verdict;
}

constexpr auto sharedMark = "-org-"_L1;

struct Meaning
{
    QLatin1StringView claim;
    const char *text;
};

constexpr std::array meanings{
    Meaning{"owner"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Organization (Casdoor)")},
    Meaning{"name"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Username (Casdoor)")},
    Meaning{"id"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "User ID, the same as the subject")},
    Meaning{"groups"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Groups (Casdoor)")},
    Meaning{"roles"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Roles with their members (Casdoor)")},
    Meaning{"permissions"_L1,
            QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "What the roles allow (Casdoor)")},
    Meaning{"tokenType"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Kind of token (Casdoor)")},
    Meaning{"TokenType"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Kind of token (Casdoor)")},
    Meaning{"signinMethod"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "How the person signed in")},
    Meaning{"provider"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Server the person came from")},
    Meaning{"properties"_L1,
            QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "What other servers told about the person")},
    Meaning{"isAdmin"_L1,
            QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Administrator of the organization")},
    Meaning{"isForbidden"_L1,
            QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Whether the person is disabled")},
    Meaning{"isDeleted"_L1,
            QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Whether the person is marked as deleted")},
    Meaning{"isOnline"_L1,
            QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Whether the person is signed in somewhere")},
    Meaning{"password"_L1,
            QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Always empty; does not belong in a token")},
    Meaning{"passwordSalt"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Should never be in a token")},
    Meaning{"totpSecret"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Should never be in a token")},
    Meaning{"recoveryCodes"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Should never be in a token")},
    Meaning{"managedAccounts"_L1,
            QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Should never be in a token")},
    Meaning{"lastSigninTime"_L1,
            QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "The sign-in before this one")},
    Meaning{"signinWrongTimes"_L1,
            QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Wrong passwords in a row")},
    Meaning{"ldap"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Name in the LDAP directory")},
    Meaning{"avatar"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Address of a picture")},
    Meaning{"permanentAvatar"_L1, QT_TRANSLATE_NOOP("chatelaine::CasdoorClaims", "Address of a picture")},
};

} // namespace

Verdicts judgeClaims(const QJsonObject &claims, const Server &server)
{
    return {contents(claims), organization(claims, server)};
}

ClientNames clientNames(const QJsonObject &claims, const Server &server)
{
    const QString told = organizationOf(claims);
    const QString organization = told.isEmpty() ? server.organization : told;
    const QString plain = server.clientId.section(sharedMark, 0, 0);
    const QString shared = plain + sharedMark + organization;
    const bool isShared = !organization.isEmpty() && claims.value("aud"_L1).toArray() == QJsonArray{shared};
    // A client id that names an organization already must be met to the letter.
    return {isShared && server.clientId == plain ? shared : server.clientId, plain};
}

QString organizationOf(const QJsonObject &claims)
{
    return cleanText(claims.value("owner"_L1).toString());
}

QString nameOf(const QJsonObject &claims)
{
    // JWT-Standard uses the registered names, the other formats Casdoor's own.
    for (const QLatin1StringView claim :
         {"displayName"_L1, "name"_L1, "preferred_username"_L1, "email"_L1, "sub"_L1})
        if (const QString name = cleanText(claims.value(claim).toString()); !name.isEmpty())
            return name;
    return {};
}

QString claimMeaning(const QString &claim)
{
    const auto known =
        std::ranges::find_if(meanings, [&claim](const Meaning &each) { return each.claim == claim; });
    if (known != meanings.end())
        return Tr::tr(known->text);
    // Most claims are members of the user record, whose titles are known already.
    for (const UserField &field : userFields())
        if (field.column == claim)
            return QCoreApplication::translate("chatelaine::CasdoorFields", field.title);
    return {};
}

} // namespace chatelaine::casdoor
