// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Masks.h"

#include "Fields.h"
#include "Tokens.h"

namespace simulator {

namespace {

constexpr const char *stars = "***";

Json withOrganization(World &world, const Json &application)
{
    Json full = Json::object();
    full.merge(application);
    full.set("organizationObj", Json::parse(shownOrganization(world.store.get(
                                    "organization", "admin", application.text("organization")))));
    return full;
}

void star(Json &object, std::initializer_list<const char *> members)
{
    for (const char *member : members)
        object.set(member, stars);
}

void maskUser(Json &user)
{
    if (!user.text("password").empty())
        user.set("password", stars);
    user.set("totpSecret", "");
    user.set("recoveryCodes", nullptr);
    for (const char *member : {"originalToken", "originalRefreshToken"}) {
        if (!user.text(member).empty())
            user.set(member, stars);
    }
}

Json factors(const Json &user)
{
    Json list = Json::array();
    const std::string preferred = user.text("preferredMfaType");
    for (const char *type : {"sms", "email", "app", "radius", "push"}) {
        const bool enabled = preferred == type;
        Json factor = Json::object();
        factor.set("enabled", enabled);
        factor.set("isPreferred", enabled);
        factor.set("mfaType", type);
        factor.set("mfaRememberInHours", 0);
        list.append(factor);
    }
    return list;
}

} // namespace

std::string fullApplication(World &world, const Json &application)
{
    return written("application", withOrganization(world, application));
}

std::string maskedApplication(World &world, const Json &application)
{
    Json masked = withOrganization(world, application);
    masked.set("organizationObj", Json::parse(maskedOrganization(masked.at("organizationObj"))));
    star(masked, {"cert", "samlReplyUrl", "clientSecret", "clientCert", "backchannelLogoutUri", "tokenFormat",
                  "tokenSigningMethod", "ipWhitelist", "domain", "upstreamHost", "sslMode", "sslCert",
                  "registrationAccessToken"});
    for (const char *member : {"grantTypes", "redirectUris", "tokenFields", "tokenAttributes", "otherDomains",
                               "providers", "tags"})
        masked.set(member, Json::array());
    for (const char *member : {"expireInHours", "refreshExpireInHours", "cookieExpireInHours",
                               "failedSigninLimit", "failedSigninFrozenTime"})
        masked.set(member, -1);
    return written("application", masked);
}

std::string shownOrganization(const Json &organization)
{
    if (!organization)
        return "null";
    Json shown = Json::object();
    shown.merge(organization);
    for (const char *member : {"masterPassword", "defaultPassword", "masterVerificationCode"}) {
        if (!shown.text(member).empty())
            shown.set(member, stars);
    }
    return written("organization", shown);
}

std::string maskedOrganization(const Json &organization)
{
    if (!organization || organization.isNull())
        return "null";
    Json masked = Json::object();
    masked.merge(organization);
    star(masked,
         {"passwordType", "passwordSalt", "masterPassword", "defaultPassword", "masterVerificationCode",
          "ipWhitelist", "kerberosRealm", "kerberosKdcHost", "kerberosKeytab", "kerberosServiceName"});
    for (const char *member : {"initScore", "orgBalance", "userBalance", "balanceCredit"})
        masked.set(member, -1);
    masked.set("accountItems", nullptr);
    return written("organization", masked);
}

void writeListedUser(std::string &out, Json user)
{
    maskUser(user);
    user.set("roles", nullptr);
    user.set("permissions", nullptr);
    write(out, "user", user, "multiFactorAuths");
}

std::string shownUser(World &world, Json user, const std::string &asker)
{
    maskUser(user);
    const std::string id = user.text("owner") + "/" + user.text("name");
    user.set("roles", rolesOf(world, id));
    user.set("permissions", permissionsOf(world, id));
    user.set("multiFactorAuths", factors(user));
    if (!world.isAdminOf(asker, user.text("owner"))) {
        for (const char *member :
             {"properties", "isOnline", "isAdmin", "isForbidden", "isDeleted", "lastChangePasswordTime",
              "needUpdatePassword", "ipWhitelist", "uidNumber"})
            user.remove(member);
    }
    return written("user", user);
}

std::string ownUser(World &world, Json user, bool minted)
{
    const bool hasPassword = !user.text("password").empty();
    const std::string id = user.text("owner") + "/" + user.text("name");
    user.set("roles", rolesOf(world, id));
    user.set("permissions", permissionsOf(world, id));
    user.set("multiFactorAuths", factors(user));
    user.set("totpSecret", "");
    user.set("recoveryCodes", nullptr);
    // A slip of the real server: the call that mints a token shows an empty password.
    user.set("password", hasPassword && !minted ? stars : "");
    return written("user", user);
}

} // namespace simulator
