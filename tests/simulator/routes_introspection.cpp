// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grants.h"
#include "Router.h"

namespace simulator {

namespace {

// Undefined: not good for an answer. Both kinds of token are looked for when there is no hint.
Json active(World &world, const std::string &token, const std::string &hint, const Json &application)
{
    const bool access = hint.empty() || hint == "access_token" || hint == "access-token";
    const bool refresh = hint.empty() || hint == "refresh_token" || hint == "refresh-token";
    Json row = access ? tokenByAccess(world, token) : Json();
    if (!row && refresh)
        row = tokenByRefresh(world, token);
    if (!row || row.integer("expiresIn") <= 0 || !tokenProblem(world, token, application).empty())
        return {};
    const Json person = world.store.get("user", row.text("organization"), row.text("user"));
    return person.flag("isForbidden") || person.flag("isDeleted") ? Json() : row;
}

void introspect(World &world, Exchange &exchange)
{
    TokenRequest request;
    request.clientId = exchange.parameter("client_id");
    request.clientSecret = exchange.parameter("client_secret");
    request.clientAssertion = exchange.parameter("client_assertion");
    const std::string authorization = exchange.header("Authorization");
    if (request.clientId.empty() && authorization.starts_with("Basic ")) {
        const std::string pair = unbase64(std::string_view(authorization).substr(6));
        request.clientId = pair.substr(0, pair.find(':'));
        request.clientSecret = pair.substr(pair.find(':') + 1);
    }
    if (request.clientId.empty()) {
        request.clientId = exchange.json().text("client_id");
        request.clientSecret = exchange.json().text("client_secret");
    }
    if (!request.clientAssertion.empty() && !clientAssertion(world, exchange, request))
        return;
    if (request.clientId.empty()) {
        exchange.tokenError("invalid_request", "");
        return;
    }
    const Json application = world.applicationOf(request.clientId);
    if (!application || application.text("clientSecret") != request.clientSecret) {
        exchange.tokenError("invalid_client", exchange.say("Invalid application or wrong clientSecret"));
        return;
    }
    const std::string token = exchange.parameter("token"); // never from JSON
    const Json row = active(world, token, exchange.parameter("token_type_hint"), application);
    if (!row) {
        exchange.sendJson(R"({"active":false})");
        return;
    }
    const Json claims = Json::parse(Keys::decoded(token, 1));
    const Json issuer = world.store.get("application", "admin", row.text("application"));
    Json reply = Json::object();
    reply.set("active", true);
    reply.set("scope", row.text("scope"));
    reply.set("client_id", issuer.text("clientId"));
    const bool standard = issuer.text("tokenFormat") == "JWT-Standard";
    const std::string name = claims.text(standard ? "preferred_username" : "name");
    if (!name.empty())
        reply.set("username", name);
    reply.set("token_type", row.text("tokenType"));
    for (const char *claim : {"exp", "iat", "nbf", "sub", "aud", "iss", "jti"})
        reply.set(claim, claims.at(claim));
    if (!row.text("dPoPJkt").empty()) {
        Json confirmation = Json::object();
        confirmation.set("jkt", row.text("dPoPJkt"));
        reply.set("cnf", confirmation);
    }
    exchange.sendJson(reply.dump());
}

} // namespace

void addIntrospectionRoutes(Router &router)
{
    router.post("/api/login/oauth/introspect", introspect);
}

} // namespace simulator
