// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fields.h"
#include "Tokens.h"

namespace simulator {

namespace {

// The user members of the default format, in the order of the wire; "tag" comes later.
const char *const userMembers[] = {"owner",
                                   "name",
                                   "createdTime",
                                   "updatedTime",
                                   "deletedTime",
                                   "id",
                                   "type",
                                   "password",
                                   "passwordSalt",
                                   "passwordType",
                                   "displayName",
                                   "firstName",
                                   "lastName",
                                   "avatar",
                                   "avatarType",
                                   "permanentAvatar",
                                   "email",
                                   "emailVerified",
                                   "phone",
                                   "countryCode",
                                   "region",
                                   "location",
                                   "address",
                                   "affiliation",
                                   "title",
                                   "idCardType",
                                   "idCard",
                                   "homepage",
                                   "bio",
                                   "language",
                                   "gender",
                                   "birthday",
                                   "education",
                                   "score",
                                   "karma",
                                   "ranking",
                                   "isDefaultAvatar",
                                   "isOnline",
                                   "isAdmin",
                                   "isForbidden",
                                   "isDeleted",
                                   "signupApplication",
                                   "hash",
                                   "preHash",
                                   "registerType",
                                   "registerSource",
                                   "github",
                                   "google",
                                   "qq",
                                   "wechat",
                                   "facebook",
                                   "dingtalk",
                                   "weibo",
                                   "gitee",
                                   "linkedin",
                                   "wecom",
                                   "lark",
                                   "gitlab",
                                   "createdIp",
                                   "lastSigninTime",
                                   "lastSigninIp",
                                   "preferredMfaType",
                                   "recoveryCodes",
                                   "totpSecret",
                                   "mfaPhoneEnabled",
                                   "mfaEmailEnabled",
                                   "ldap",
                                   "properties",
                                   "roles",
                                   "permissions",
                                   "groups",
                                   "lastSigninWrongTime",
                                   "signinWrongTimes",
                                   "managedAccounts"};

Json member(const Json &user, const std::string &name)
{
    const Json stored = user.at(name);
    if (stored)
        return stored;
    const Field *field = fieldOf("user", name);
    return field ? Json::parse(field->absent) : Json("");
}

Json listOr(const Json &value, const Json &otherwise)
{
    return value.isNull() || !value ? otherwise : value;
}

void addDefault(Json &claims, const Json &user)
{
    for (const char *name : userMembers) {
        const std::string_view wire = name;
        if (wire == "emailVerified")
            claims.set("email_verified", member(user, name));
        else if (wire == "password")
            claims.set(name, "");
        else if (wire == "address" || wire == "groups" || wire == "roles" || wire == "permissions")
            claims.set(name, listOr(member(user, name), Json::array()));
        else if (wire == "properties")
            claims.set(name, listOr(member(user, name), Json::object()));
        else
            claims.set(name, member(user, name));
    }
}

void addEmpty(Json &claims, const Json &user)
{
    for (const char *name : {"owner", "name", "id", "displayName", "avatar", "email"})
        claims.set(name, member(user, name));
    if (user.flag("emailVerified"))
        claims.set("email_verified", true);
    claims.set("phone", member(user, "phone"));
}

void addStandard(Json &claims, const Json &user, const std::string &scope)
{
    const auto asked = [&](std::string_view name) {
        return scope.find(name) != std::string::npos;
    };
    const auto nonEmpty = [&](const char *claim, const char *name) {
        if (!user.text(name).empty())
            claims.set(claim, user.text(name));
    };
    claims.set("owner", user.text("owner"));
    nonEmpty("preferred_username", "name");
    claims.set("id", user.text("id"));
    nonEmpty("name", "displayName");
    nonEmpty("picture", "avatar");
    nonEmpty("email", "email");
    if (user.flag("emailVerified"))
        claims.set("email_verified", true);
    if (asked("phone") && !user.text("phone").empty()) {
        const std::string country = user.text("countryCode");
        const std::string prefix = country == "US"   ? "+1"
                                   : country == "DE" ? "+49"
                                   : country == "FR" ? "+33"
                                                     : "+";
        claims.set("phone_number", prefix + user.text("phone"));
        claims.set("phone_number_verified", true);
    }
    if (asked("profile"))
        nonEmpty("gender", "gender");
}

Json standardAddress(const Json &user, const std::string &scope)
{
    std::string street;
    const Json lines = user.at("address");
    if (scope.find("address") != std::string::npos) {
        for (std::size_t index = 0; lines.isArray() && index < lines.size(); ++index)
            street += lines[index].string() + "\n";
    }
    Json address = Json::object();
    for (const char *name : {"formatted", "street_address", "locality", "region", "postal_code", "country"})
        address.set(name, std::string_view(name) == "street_address" ? street : "");
    return address;
}

void addCustom(Json &claims, const Json &user, const Json &application)
{
    const Json chosen = application.at("tokenFields");
    for (std::size_t index = 0; chosen.isArray() && index < chosen.size(); ++index) {
        std::string name = chosen[index].string();
        if (name.starts_with("Properties.")) {
            claims.set(name.substr(11), user.at("properties").text(name.substr(11)));
            continue;
        }
        if (name == "permissionNames") {
            claims.set(name, Json::array());
            continue;
        }
        if (!name.empty() && name[0] >= 'A' && name[0] <= 'Z')
            name[0] = static_cast<char>(name[0] + 32);
        claims.set(name, member(user, name));
    }
    const Json attributes = application.at("tokenAttributes");
    for (std::size_t index = 0; attributes.isArray() && index < attributes.size(); ++index)
        claims.set(attributes[index].text("name"), attributes[index].text("value"));
}

Json applicationAsUser(const Json &application)
{
    Json user = Json::object();
    user.set("owner", "admin");
    user.set("name", application.text("name"));
    user.set("id", "admin/" + application.text("name"));
    user.set("type", "application");
    return user;
}

} // namespace

Json claimsOf(World &world, const Grant &grant, const std::string &id, long long now, long long lifetime,
              bool refresh)
{
    const Json &application = grant.application;
    Json user = grant.user ? grant.user.copy() : applicationAsUser(application);
    const std::string userId = user.text("owner") + "/" + user.text("name");
    user.set("roles", rolesOf(world, userId));
    user.set("permissions", permissionsOf(world, userId));
    const std::string format = application.text("tokenFormat", "JWT");
    const bool custom = format == "JWT-Custom";
    const bool standard = format == "JWT-Standard";
    const std::string use = refresh ? "refresh-token" : "access-token";

    Json claims = Json::object();
    if (custom)
        addCustom(claims, user, application);
    else if (standard)
        addStandard(claims, user, grant.scope);
    else if (format == "JWT-Empty")
        addEmpty(claims, user);
    else
        addDefault(claims, user);
    claims.set("tokenType", custom ? "access-token" : use);
    if (custom && refresh)
        claims.set("TokenType", use);
    if (custom || !grant.nonce.empty())
        claims.set("nonce", grant.nonce);
    if (!custom && !standard && format != "JWT-Empty")
        claims.set("tag", member(user, "tag"));
    claims.set("scope", grant.scope);
    if (standard)
        claims.set("address", standardAddress(user, grant.scope));
    const std::string clientId = application.text("clientId");
    claims.set("azp", clientId.substr(0, clientId.find("-org-")));
    if (!custom && !standard && !grant.signinMethod.empty())
        claims.set("signinMethod", grant.signinMethod);
    claims.set("iss", grant.origin);
    claims.set("sub", user.text("id"));
    Json audience = Json::array();
    const std::string shared = application.flag("isShared") && clientId.find("-org-") == std::string::npos
                                   ? clientId + "-org-" + user.text("owner")
                                   : clientId;
    audience.append(Json(grant.resource.empty() ? shared : grant.resource));
    claims.set("aud", audience);
    claims.set("exp", now + lifetime);
    claims.set("nbf", now);
    claims.set("iat", now);
    claims.set("jti", id);
    return claims;
}

} // namespace simulator
