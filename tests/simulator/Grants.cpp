// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grants.h"

#include "Login.h"
#include "Passwords.h"

namespace simulator {

void sendToken(Exchange &exchange, const Json &row)
{
    exchange.sendJson(tokenReply(row));
}

void reply(World &world, Exchange &exchange, Grant &grant)
{
    grant.origin = exchange.origin;
    std::string problem;
    grant.thumbprint = proofThumbprint(world, exchange, "POST",
                                       exchange.origin + "/api/login/oauth/access_token", "", problem);
    const Issued issued = issue(world, grant);
    if (!issued.error.empty())
        exchange.fail(issued.error);
    else if (!problem.empty())
        exchange.tokenError("invalid_dpop_proof", problem);
    else
        sendToken(exchange, issued.row);
}

namespace {

void codeGrant(World &world, Exchange &exchange, const TokenRequest &request, const Json &application)
{
    const auto refuse = [&](const std::string &text) {
        exchange.tokenError("invalid_grant", text);
    };
    if (request.code.empty()) {
        exchange.tokenError("invalid_request", "authorization code should not be empty");
        return;
    }
    Json row = world.store.find("token", {{"code", request.code}});
    if (!row) {
        refuse("authorization code: [" + request.code + "] is invalid");
        return;
    }
    if (row.flag("codeIsUsed")) {
        refuse("authorization code has been used for token: [admin/" + row.text("name") + "]");
        return;
    }
    const std::string challenge = row.text("codeChallenge");
    const std::string answer = base64(sha256(request.verifier));
    const std::string id = "admin/" + application.text("name");
    if (!challenge.empty() && answer != challenge) {
        refuse("verifier is invalid, challengeAnswer: [" + answer + "], token.CodeChallenge: [" + challenge +
               "]");
        return;
    }
    const bool secretIsRight = request.clientSecret == application.text("clientSecret");
    if (!secretIsRight && (challenge.empty() || !request.clientSecret.empty())) {
        exchange.tokenError("invalid_client", "client_secret is invalid for application: [" + id +
                                                  "], token.CodeChallenge: " +
                                                  (challenge.empty() ? "empty" : "[" + challenge + "]"));
        return;
    }
    if (row.text("application") != application.text("name")) {
        refuse("the token is for wrong application (client_id), application.Name: [" +
               application.text("name") + "], token.Application: [" + row.text("application") + "]");
        return;
    }
    if (row.text("resource") != request.resource) {
        refuse("resource parameter does not match authorization request, expected: [" + row.text("resource") +
               "], got: [" + request.resource + "]");
        return;
    }
    const long long now = world.clock.now();
    if (now > row.integer("codeExpireIn")) {
        refuse("authorization code has expired, nowUnix: [" + std::to_string(now) +
               "], token.CodeExpireIn: [" + std::to_string(row.integer("codeExpireIn")) + "]");
        return;
    }
    row.set("codeIsUsed", true);
    std::string problem;
    const std::string thumbprint = proofThumbprint(
        world, exchange, "POST", exchange.origin + "/api/login/oauth/access_token", "", problem);
    if (!thumbprint.empty()) {
        row.set("dPoPJkt", thumbprint);
        row.set("tokenType", "DPoP");
    }
    storeToken(world, row);
    if (problem.empty())
        sendToken(exchange, row);
    else
        exchange.tokenError("invalid_dpop_proof", problem);
}

void credentialsGrant(World &world, Exchange &exchange, const TokenRequest &request, const Json &application)
{
    if (request.clientSecret != application.text("clientSecret")) {
        exchange.tokenError("invalid_client", "client_secret is invalid");
        return;
    }
    if (!scopeAllowed(application, request.scope)) {
        exchange.tokenError("invalid_scope",
                            "the requested scope is invalid or not defined in the application");
        return;
    }
    Grant grant;
    grant.application = application;
    grant.type = "client_credentials";
    grant.scope = request.scope;
    grant.withRefresh = false;
    reply(world, exchange, grant);
}

// Neither the client's secret nor a second factor is asked for.
void passwordGrant(World &world, Exchange &exchange, const TokenRequest &request, const Json &application)
{
    const auto refuse = [&](const std::string &text) {
        exchange.tokenError("invalid_grant", text);
    };
    if (!scopeAllowed(application, request.scope)) {
        exchange.tokenError("invalid_scope",
                            "the requested scope is invalid or not defined in the application");
        return;
    }
    const Json person = findPerson(world, application.text("organization"), request.username);
    if (!person) {
        refuse("the user does not exist");
        return;
    }
    if (person.text("password").empty()) {
        refuse("OAuth users cannot use password grant type, please use authorization code flow");
        return;
    }
    if (request.password.empty()) {
        refuse("invalid username or password: Password cannot be empty");
        return;
    }
    if (person.flag("isForbidden") && fits(person.text("password"), request.password)) {
        refuse("the user is forbidden to sign in, please contact the administrator");
        return;
    }
    const std::string id = person.text("owner") + "/" + person.text("name");
    if (const std::string problem = checkPassword(world, "en", person, id, request.password);
        !problem.empty()) {
        refuse("invalid username or password: " + problem);
        return;
    }
    Grant grant;
    grant.application = application;
    grant.user = world.user(id);
    grant.scope = request.scope;
    grant.nonce = request.grantType == "password" ? "" : request.nonce;
    reply(world, exchange, grant);
}

} // namespace

void runGrant(World &world, Exchange &exchange, const TokenRequest &request, const Json &application)
{
    const std::string &type = request.grantType;
    if (type == "authorization_code")
        codeGrant(world, exchange, request, application);
    else if (type == "client_credentials")
        credentialsGrant(world, exchange, request, application);
    else if (type == "refresh_token")
        refreshGrant(world, exchange, request, application);
    else if (type == exchangeGrant)
        exchangeGrantToken(world, exchange, request, application);
    else if (type == bearerGrant)
        assertionGrant(world, exchange, request, application);
    else if (type == deviceGrant)
        deviceGrantToken(world, exchange, request, application);
    else
        passwordGrant(world, exchange, request, application);
}

void refreshGrant(World &world, Exchange &exchange, const TokenRequest &request, const Json &application)
{
    const auto refuse = [&](const std::string &text) {
        exchange.tokenError("invalid_grant", text);
    };
    if (request.grantType != "refresh_token") {
        exchange.tokenError("unsupported_grant_type", "grant_type should be refresh_token");
        return;
    }
    if (!request.clientSecret.empty() && request.clientSecret != application.text("clientSecret")) {
        exchange.tokenError("invalid_client", "client_secret is invalid");
        return;
    }
    const Json row = tokenByRefresh(world, request.refreshToken);
    if (!row) {
        refuse("refresh token is invalid or revoked");
        return;
    }
    if (row.integer("expiresIn") <= 0) {
        refuse("refresh token is expired");
        return;
    }
    if (row.text("application") != application.text("name")) {
        refuse("the token is for wrong application (client_id), application.Name: [" +
               application.text("name") + "], token.Application: [" + row.text("application") + "]");
        return;
    }
    if (!request.resource.empty() && request.resource != row.text("resource")) {
        refuse("resource parameter does not match the original grant, expected: [" + row.text("resource") +
               "], got: [" + request.resource + "]");
        return;
    }
    if (const std::string problem = tokenProblem(world, request.refreshToken, application);
        !problem.empty()) {
        refuse("parse refresh token error: " + problem);
        return;
    }
    // Not the organization of the token: who came from another one is not found any more, or taken for
    // a namesake.
    const std::string id = application.text("organization") + "/" + row.text("user");
    const Json person = world.user(id);
    if (!person) { // one of the internal failures that arrive as HTTP 200, in English always
        exchange.fail("The user: " + id + " doesn't exist");
        return;
    }
    if (person.flag("isForbidden")) {
        refuse("the user is forbidden to sign in, please contact the administrator");
        return;
    }
    Grant grant;
    grant.application = application;
    grant.user = person;
    grant.scope = request.scope.empty() ? row.text("scope") : request.scope;
    grant.resource = row.text("resource");
    // The old row goes, and with it the old access token, at once.
    world.store.erase("token", "admin", row.text("name"));
    reply(world, exchange, grant);
}

} // namespace simulator
