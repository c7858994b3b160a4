// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Router.h"

namespace simulator {

namespace {

Json list(std::initializer_list<const char *> texts)
{
    Json array = Json::array();
    for (const char *text : texts)
        array.append(Json(text));
    return array;
}

// "/.well-known/<app>/x" names an application, "/.well-known/x" none.
std::string applicationName(const std::string &path)
{
    const auto parts = split(path, '/');
    return parts.size() == 3 ? parts[1] : std::string();
}

void discovery(World &world, Exchange &exchange)
{
    const std::string &origin = exchange.origin;
    const std::string name = applicationName(exchange.path());
    Json document = Json::object();
    document.set("issuer", origin);
    document.set("authorization_endpoint", origin + "/login/oauth/authorize");
    document.set("token_endpoint", origin + "/api/login/oauth/access_token");
    document.set("userinfo_endpoint", origin + "/api/userinfo");
    document.set("device_authorization_endpoint", origin + "/api/device-auth");
    document.set("registration_endpoint", origin + "/api/oauth/register");
    document.set("jwks_uri", origin + "/.well-known/" + (name.empty() ? "" : name + "/") + "jwks");
    document.set("introspection_endpoint", origin + "/api/login/oauth/introspect");
    document.set("response_types_supported", list({"code", "token", "id_token", "code token", "code id_token",
                                                   "token id_token", "code token id_token", "none"}));
    document.set("response_modes_supported", list({"query", "fragment", "form_post"}));
    document.set("grant_types_supported",
                 list({"authorization_code", "implicit", "password", "client_credentials", "refresh_token",
                       "urn:ietf:params:oauth:grant-type:device_code",
                       "urn:ietf:params:oauth:grant-type:token-exchange"}));
    document.set("subject_types_supported", list({"public"}));
    document.set("id_token_signing_alg_values_supported",
                 list({"RS256", "RS512", "ES256", "ES384", "ES512"}));
    Json scopes = list({"openid", "email", "profile", "address", "phone", "offline_access"});
    const Json own = world.store.get("application", "admin", name).at("scopes");
    for (std::size_t index = 0; own.isArray() && index < own.size(); ++index)
        scopes.append(own[index].at("name"));
    document.set("scopes_supported", scopes);
    document.set("code_challenge_methods_supported", list({"S256"}));
    document.set("claims_supported", list({"iss",
                                           "ver",
                                           "sub",
                                           "aud",
                                           "iat",
                                           "exp",
                                           "id",
                                           "type",
                                           "displayName",
                                           "avatar",
                                           "permanentAvatar",
                                           "email",
                                           "phone",
                                           "location",
                                           "affiliation",
                                           "title",
                                           "homepage",
                                           "bio",
                                           "tag",
                                           "region",
                                           "language",
                                           "score",
                                           "ranking",
                                           "isOnline",
                                           "isAdmin",
                                           "isForbidden",
                                           "signupApplication",
                                           "ldap"}));
    document.set("request_parameter_supported", true);
    document.set("request_object_signing_alg_values_supported", list({"HS256", "HS384", "HS512"}));
    document.set("end_session_endpoint", origin + "/api/logout");
    document.set("backchannel_logout_supported", true);
    document.set("backchannel_logout_session_supported", true);
    document.set("dpop_signing_alg_values_supported",
                 list({"RS256", "RS512", "ES256", "ES384", "ES512", "PS256", "PS384", "PS512"}));
    exchange.sendJson(document.dump());
}

void jwks(World &world, Exchange &exchange)
{
    exchange.sendJson(world.keys.jwks(applicationName(exchange.path())).dump());
}

void webfinger(World &world, Exchange &exchange)
{
    const std::string resource = exchange.fromUrl("resource");
    if (resource.empty()) {
        exchange.fail("invalid resource");
        return;
    }
    Json reply = Json::object();
    reply.set("subject", resource.starts_with("acct:") ? resource : "");
    reply.set("links", nullptr);
    if (resource.starts_with("acct:")) {
        if (!world.store.find("user", {{"email", resource.substr(5)}})) {
            exchange.fail("user not found");
            return;
        }
        const std::string_view wanted = "http://openid.net/specs/connect/1.0/issuer";
        for (const auto &[name, value] : exchange.query) {
            if (!name.starts_with("rel") || value != wanted)
                continue;
            Json link = Json::object();
            link.set("rel", wanted);
            link.set("href", exchange.origin);
            Json links = Json::array();
            links.append(link);
            reply.set("links", links);
        }
    }
    exchange.sendJson(reply.dump());
}

void protectedResource(World &, Exchange &exchange)
{
    const std::string name = applicationName(exchange.path());
    const std::string own = exchange.origin + (name.empty() ? "" : "/.well-known/" + name);
    Json servers = Json::array();
    servers.append(Json(own));
    Json document = Json::object();
    document.set("resource", own);
    document.set("authorization_servers", servers);
    document.set("bearer_methods_supported", list({"header"}));
    document.set("scopes_supported", list({"openid", "profile", "email", "read", "write"}));
    document.set("resource_signing_alg_values_supported", list({"RS256"}));
    exchange.sendJson(document.dump());
}

} // namespace

void addDiscoveryRoutes(Router &router)
{
    // "*" stands for the application's name; the router puts it there.
    for (const std::string &prefix : {std::string("/.well-known/"), std::string("/.well-known/*/")}) {
        router.get(prefix + "openid-configuration", discovery);
        router.get(prefix + "oauth-authorization-server", discovery);
        router.get(prefix + "webfinger", webfinger);
        router.get(prefix + "oauth-protected-resource", protectedResource);
        for (const char *method : {"GET", "POST", "PUT", "DELETE", "PATCH"})
            router.on(method, prefix + "jwks", jwks);
    }
}

} // namespace simulator
