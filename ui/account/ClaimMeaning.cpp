// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ClaimMeaning.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ClaimMeaning)
};

struct Meaning
{
    const char *claim;
    const char *text;
};

constexpr std::array meanings{
    Meaning{"acr", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "How strong the sign-in was")},
    Meaning{"act", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Who acts for the subject")},
    Meaning{"address", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Postal address")},
    Meaning{"amr", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "How the person signed in")},
    Meaning{"at_hash", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Ties it to the access token")},
    Meaning{"aud", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Audience: who may use it")},
    Meaning{"auth_time", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "When the person signed in")},
    Meaning{"azp", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Client that asked for it")},
    Meaning{"birthdate", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Date of birth")},
    Meaning{"c_hash", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Ties it to the authorization code")},
    Meaning{"client_id", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Client that asked for it")},
    Meaning{"cnf", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Key that its holder must prove")},
    Meaning{"email", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "E-mail address")},
    Meaning{"email_verified",
            QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Whether the server checked the e-mail address")},
    Meaning{"entitlements", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "What the person may use")},
    Meaning{"exp", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "When it ends")},
    Meaning{"family_name", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Family name")},
    Meaning{"gender", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Gender")},
    Meaning{"given_name", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Given name")},
    Meaning{"groups", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Groups of the person")},
    Meaning{"iat", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "When it was issued")},
    Meaning{"iss", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Issuer: who made it")},
    Meaning{"jti", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Number of this token")},
    Meaning{"locale", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Language")},
    Meaning{"may_act", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Who may act for the subject")},
    Meaning{"middle_name", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Middle name")},
    Meaning{"name", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Name")},
    Meaning{"nbf", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "When it begins")},
    Meaning{"nickname", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Nickname")},
    Meaning{"nonce", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Ties it to this sign-in")},
    Meaning{"phone_number", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Phone number")},
    Meaning{"phone_number_verified",
            QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Whether the server checked the phone number")},
    Meaning{"picture", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Address of a picture")},
    Meaning{"preferred_username", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Username")},
    Meaning{"profile", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Address of a profile page")},
    Meaning{"roles", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Roles of the person")},
    Meaning{"scope", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "What was granted")},
    Meaning{"sid", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Session at the server")},
    Meaning{"sub", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Subject: who it is about")},
    Meaning{"updated_at", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "When the profile was changed")},
    Meaning{"website", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Web page")},
    Meaning{"zoneinfo", QT_TRANSLATE_NOOP("chatelaine::ClaimMeaning", "Time zone")},
};

} // namespace

QString registeredClaimMeaning(const QString &claim)
{
    const auto known = std::ranges::find_if(
        meanings, [&claim](const Meaning &meaning) { return claim == QLatin1StringView(meaning.claim); });
    return known == meanings.end() ? QString() : Tr::tr(known->text);
}

bool isTimeClaim(const QString &claim)
{
    static constexpr std::array names{"auth_time", "exp", "iat", "nbf", "updated_at"};
    return std::ranges::any_of(names,
                               [&claim](const char *name) { return claim == QLatin1StringView(name); });
}

} // namespace chatelaine
