// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grants.h"
#include "Router.h"

namespace simulator {

namespace {

// URL, form and, for what these left empty, the JSON body (never for a device code).
TokenRequest read(const Exchange &exchange)
{
    TokenRequest request;
    const auto get = [&](const char *name) {
        const std::string sent = exchange.parameter(name);
        return sent.empty() && std::string_view(name) != "device_code" ? exchange.json().text(name) : sent;
    };
    request.grantType = get("grant_type");
    request.clientId = get("client_id");
    request.clientSecret = get("client_secret");
    request.code = get("code");
    request.verifier = get("code_verifier");
    request.scope = get("scope");
    request.nonce = get("nonce");
    request.username = get("username");
    request.password = get("password");
    request.refreshToken = get("refresh_token");
    request.resource = get("resource");
    request.subjectToken = get("subject_token");
    request.subjectTokenType = get("subject_token_type");
    request.deviceCode = get("device_code");
    request.assertion = get("assertion");
    request.clientAssertion = get("client_assertion");
    request.clientAssertionType = get("client_assertion_type");
    return request;
}

void readBasic(const Exchange &exchange, TokenRequest &request)
{
    const std::string header = exchange.header("Authorization");
    if (!header.starts_with("Basic "))
        return;
    const std::string pair = unbase64(std::string_view(header).substr(6));
    const auto colon = pair.find(':');
    if (colon == std::string::npos)
        return;
    request.clientId = pair.substr(0, colon);
    request.clientSecret = pair.substr(colon + 1);
}

void tokenEndpoint(World &world, Exchange &exchange)
{
    TokenRequest request = read(exchange);
    if (exchange.parameter("client_id").empty() && exchange.parameter("client_secret").empty())
        readBasic(exchange, request);
    if (exchange.has("device_code") || request.grantType == deviceGrant) {
        if (!devicePreCheck(world, exchange, request))
            return;
    }
    if (!request.clientAssertion.empty() && !clientAssertion(world, exchange, request))
        return;
    const Json application = world.applicationOf(request.clientId);
    if (!application) {
        exchange.tokenError("invalid_client", "client_id is invalid");
        return;
    }
    if (request.grantType != "authorization_code" &&
        !application.at("grantTypes").contains(request.grantType)) {
        exchange.tokenError("unsupported_grant_type",
                            "grant_type: " + request.grantType + " is not supported in this application");
        return;
    }
    runGrant(world, exchange, request, application);
}

void refreshEndpoint(World &world, Exchange &exchange)
{
    TokenRequest request = read(exchange);
    if (!exchange.parameter("client_id").empty()) {
        request.grantType = exchange.parameter("grant_type");
        request.refreshToken = exchange.parameter("refresh_token");
        request.clientSecret = exchange.parameter("client_secret");
    }
    if (request.clientId.empty() && request.clientSecret.empty()) {
        readBasic(exchange, request);
        request.clientSecret.clear(); // here a secret that came by Basic is not looked at
    }
    if (request.clientId.empty()) {
        exchange.tokenError("invalid_request", "");
        return;
    }
    const Json application = world.applicationOf(request.clientId);
    if (!application) {
        exchange.tokenError("invalid_client", exchange.say("Invalid application or wrong clientSecret"));
        return;
    }
    refreshGrant(world, exchange, request, application);
}

} // namespace

void addTokenRoutes(Router &router)
{
    router.post("/api/login/oauth/access_token", tokenEndpoint);
    router.post("/api/login/oauth/refresh_token", refreshEndpoint);
}

} // namespace simulator
