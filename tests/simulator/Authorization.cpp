// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pipeline.h"

#include <algorithm>
#include <array>
#include <set>

namespace simulator {

namespace {

bool isAllowListed(const std::string &path)
{
    static const std::set<std::string, std::less<>> names = {"signup",
                                                             "login",
                                                             "get-app-login",
                                                             "logout",
                                                             "sso-logout",
                                                             "callback",
                                                             "device-auth",
                                                             "cancel-device-auth",
                                                             "device-auth-complete",
                                                             "get-account",
                                                             "userinfo",
                                                             "user",
                                                             "health",
                                                             "get-captcha",
                                                             "get-captcha-status",
                                                             "verify-captcha",
                                                             "verify-code",
                                                             "send-verification-code",
                                                             "reset-email-or-phone",
                                                             "set-password",
                                                             "get-email-and-phone",
                                                             "get-application",
                                                             "get-default-application",
                                                             "get-user",
                                                             "get-user-application",
                                                             "get-organizations",
                                                             "get-organization-names",
                                                             "get-resources",
                                                             "get-records",
                                                             "upload-users",
                                                             "upload-resource",
                                                             "unlink",
                                                             "get-provider",
                                                             "get-invitation-info",
                                                             "grant-consent",
                                                             "revoke-consent",
                                                             "metrics",
                                                             "get-prometheus-info"};
    if (startsWithAny(path, {"/scim", "/api/login/oauth/", "/api/oauth/register", "/api/webauthn/"}))
        return true;
    return path.starts_with("/api/") && names.contains(std::string_view(path).substr(5));
}

// Metadata: GET only, but the keys answer to every method; with or without an application's name in front.
bool isMetadata(const std::string &method, const std::string &path)
{
    static const std::set<std::string, std::less<>> names = {"openid-configuration",
                                                             "oauth-authorization-server", "jwks",
                                                             "webfinger", "oauth-protected-resource"};
    const auto parts = split(path, '/');
    return parts.size() <= 3 && names.contains(parts.back()) && (method == "GET" || parts.back() == "jwks");
}

struct Target
{
    std::string owner, name;
};

Target targetOfGet(const Exchange &exchange)
{
    const std::string path = exchange.path();
    const std::string organization = exchange.fromUrl("organization");
    const bool list = path.starts_with("/api/get-") && path.ends_with('s');
    if (!list && exchange.query.contains("id")) {
        auto [owner, name] = splitId(exchange.fromUrl("id"));
        if (path.ends_with("-organization"))
            return {name, name};
        return {organization.empty() ? owner : organization, name};
    }
    return {organization.empty() ? exchange.fromUrl("owner") : organization, ""};
}

Target targetOfPost(const Exchange &exchange)
{
    const std::string &path = exchange.path();
    const auto contains = [&](std::string_view part) {
        return path.find(part) != std::string::npos;
    };
    const bool bodyDecides = contains("-organization") || contains("-syncer") || contains("-webhook") ||
                             contains("-application") || contains("-token");
    if (exchange.query.contains("id") && (!bodyDecides || path == "/api/update-organization")) {
        const auto [owner, name] = splitId(exchange.fromUrl("id"));
        return {owner, name};
    }
    const Json &body = exchange.json();
    if (!body.isObject())
        return {exchange.parameter("owner"), exchange.parameter("name")};
    if (contains("-organization"))
        return {body.text("name"), body.text("name")};
    if (bodyDecides)
        return {body.text("organization"), body.text("name")};
    return {body.text("owner"), body.text("name")};
}

bool grantedByPermission(World &world, const Exchange &exchange, const Target &target)
{
    for (const Json &permission : world.store.all("permission", {{"owner", target.owner}})) {
        const bool member =
            permission.at("users").contains(exchange.identity) || permission.at("users").contains("*");
        if (permission.text("resourceType") == "API" && permission.flag("isEnabled") && member &&
            permission.at("resources").contains(exchange.path()) &&
            permission.at("actions").contains(exchange.method()))
            return permission.text("effect") == "Allow";
    }
    return false;
}

} // namespace

bool allowed(World &world, const Exchange &exchange)
{
    const std::string &identity = exchange.identity;
    const std::string &path = exchange.path();
    if (path.starts_with("/.well-known/"))
        return isMetadata(exchange.method(), path);
    if (exchange.method() == "HEAD" && !World::isGlobalAdmin(identity))
        return false;
    if (World::isGlobalAdmin(identity))
        return true;
    // Reading a person needs GET, changing the password POST, and so on: the list names path and method.
    if (isAllowListed(path) && !(path == "/api/userinfo" && exchange.method() == "POST"))
        return true;
    if (path == "/api/get-organization-applications")
        return true; // it refuses strangers itself
    if (identity.empty())
        return false;
    const Target target = exchange.method() == "GET" ? targetOfGet(exchange) : targetOfPost(exchange);
    const auto [owner, name] = splitId(identity);
    const Json person = world.user(identity);
    if (person.flag("isDeleted"))
        return false;
    if (person.flag("isAdmin") && target.owner == owner && !owner.empty())
        return true;
    if (target.owner == owner && target.name == name)
        return true;
    return grantedByPermission(world, exchange, target);
}

} // namespace simulator
