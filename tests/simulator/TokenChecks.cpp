// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grants.h"

#include <algorithm>

namespace simulator {

std::string tokenProblem(World &world, const std::string &token, const Json &application)
{
    if (split(token, '.').size() != 3)
        return "token is malformed: token contains an invalid number of segments";
    const Json claims = Json::parse(Keys::decoded(token, 1));
    if (!claims.isObject())
        return "token is malformed: could not JSON decode claim";
    const std::string name = application.text("cert");
    const Json jwk = world.keys.jwkOf(name.empty() ? "cert-built-in" : name);
    if (!jwk || !Keys::verify(token, jwk))
        return "token signature is invalid: crypto/rsa: verification error";
    if (claims.integer("exp") < world.clock.now())
        return "token has invalid claims: token is expired";
    return {};
}

void exchangeGrantToken(World &world, Exchange &exchange, const TokenRequest &request,
                        const Json &application)
{
    const auto refuse = [&](const std::string &text) {
        exchange.tokenError("invalid_grant", text);
    };
    constexpr std::string_view family = "urn:ietf:params:oauth:token-type:";
    const std::string &type = request.subjectTokenType;
    const std::string kind = type.starts_with(family) ? type.substr(family.size())
                             : type.empty()           ? "access_token"
                                                      : "";
    if (request.clientSecret != application.text("clientSecret")) {
        exchange.tokenError("invalid_client", "client_secret is invalid");
        return;
    }
    if (request.subjectToken.empty()) {
        exchange.tokenError("invalid_request", "subject_token is required");
        return;
    }
    if (kind != "access_token" && kind != "jwt" && kind != "id_token") {
        exchange.tokenError("invalid_request", "unsupported subject_token_type: " + type);
        return;
    }
    const Json claims = Json::parse(Keys::decoded(request.subjectToken, 1));
    const std::string issuedTo = claims.text("azp");
    const Json issuer = world.applicationOf(issuedTo);
    // Only the JWT counts here, not the server's own table: a token that was logged out still exchanges.
    if (const std::string problem = tokenProblem(world, request.subjectToken, issuer ? issuer : application);
        !problem.empty()) {
        refuse("invalid subject_token: " + problem);
        return;
    }
    if (issuedTo.empty()) {
        refuse("subject_token is missing the azp claim");
        return;
    }
    if (!issuer) {
        refuse("subject_token issuing application not found: " + issuedTo);
        return;
    }
    if (issuedTo != request.clientId && !claims.at("aud").contains(request.clientId) &&
        issuer.text("tokenFormat") != "JWT-Standard") {
        refuse("subject_token audience does not include the requesting client '" + request.clientId + "'");
        return;
    }
    const Json person = world.store.find("user", {{"id", claims.text("sub")}});
    if (!person) {
        refuse("user from subject_token does not exist: " + claims.text("sub"));
        return;
    }
    if (person.flag("isForbidden")) {
        refuse("the user is forbidden to sign in, please contact the administrator");
        return;
    }
    const std::vector<std::string> had = split(claims.text("scope"), ' ');
    for (const std::string &wanted : split(request.scope, ' ')) {
        if (!had.empty() && std::ranges::find(had, wanted) == had.end()) {
            exchange.tokenError("invalid_scope",
                                "requested scope '" + wanted + "' is not in subject token's scope");
            return;
        }
    }
    Grant grant;
    grant.application = application;
    grant.user = person;
    grant.scope = request.scope.empty() ? claims.text("scope") : request.scope;
    reply(world, exchange, grant);
}

namespace {

std::string clientKeyProblem(World &world, const std::string &assertion, const Json &application,
                             const std::string &origin)
{
    const Json certificate = world.store.get("cert", "admin", application.text("clientCert"));
    const Json jwk =
        certificate.has("_jwk") ? certificate.at("_jwk") : Keys::fromPem(certificate.text("certificate"));
    const Json claims = Json::parse(Keys::decoded(assertion, 1));
    if (!jwk || !Keys::verify(assertion, jwk) || !application.at("redirectUris").contains(claims.text("iss")))
        return "invalid";
    const Json audience = claims.at("aud");
    const std::string own = origin + "/api/login/oauth/access_token";
    return audience.contains(own) || audience.string() == own ? std::string() : "invalid";
}

} // namespace

bool clientAssertion(World &world, Exchange &exchange, TokenRequest &request)
{
    const Json claims = Json::parse(Keys::decoded(request.clientAssertion, 1));
    const auto envelope = [&](const std::string &text) {
        exchange.fail(text);
        return false;
    };
    if (!claims.isObject())
        return envelope("token is malformed: token contains an invalid number of segments");
    if (claims.has("exp") && claims.integer("exp") < world.clock.now())
        return envelope("token has invalid claims: token is expired");
    const Json application = world.applicationOf(claims.text("sub"));
    if (!application)
        return envelope("Application not found for client ID: " + claims.text("sub"));
    if (application.text("clientCert").empty())
        return envelope("client certificate is not set for application: [" + application.text("name") + "]");
    if (!clientKeyProblem(world, request.clientAssertion, application, exchange.origin).empty()) {
        exchange.tokenError("invalid_client", "client_assertion is invalid");
        return false;
    }
    request.clientId = application.text("clientId");
    request.clientSecret = application.text("clientSecret");
    return true;
}

void assertionGrant(World &world, Exchange &exchange, const TokenRequest &request, const Json &application)
{
    const Json claims = Json::parse(Keys::decoded(request.assertion, 1));
    if (!claims.isObject()) {
        exchange.fail("token is malformed: token contains an invalid number of segments");
        return;
    }
    if (!clientKeyProblem(world, request.assertion, application, exchange.origin).empty()) {
        exchange.tokenError("invalid_grant", "assertion (JWT) is invalid for application: [admin/" +
                                                 application.text("name") + "]");
        return;
    }
    const Json person = world.user(application.text("organization") + "/" + claims.text("sub"));
    if (!person) {
        exchange.tokenError("invalid_grant", "the user does not exist");
        return;
    }
    Grant grant;
    grant.application = application;
    grant.user = person;
    grant.scope = request.scope;
    reply(world, exchange, grant);
}

} // namespace simulator
