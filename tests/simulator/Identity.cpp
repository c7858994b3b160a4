// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Passwords.h"
#include "Pipeline.h"
#include "Tokens.h"

#include <algorithm>

namespace simulator {

namespace {

// "Bearer x" or "DPoP x": that spelling and exactly one space. Anything else counts as nothing at all.
std::string headerToken(const Exchange &exchange)
{
    const std::string value = exchange.header("Authorization");
    const auto space = value.find(' ');
    if (space == std::string::npos || value.find(' ', space + 1) != std::string::npos)
        return {};
    const std::string scheme = value.substr(0, space);
    return scheme == "Bearer" || scheme == "DPoP" ? value.substr(space + 1) : std::string();
}

bool refused(Exchange &exchange, const std::string &message)
{
    exchange.refuse(message);
    return false;
}

// Every success is written into the cookie's session: whoever keeps cookies keeps the identity.
bool signIn(Exchange &exchange, const std::string &identity)
{
    exchange.identity = identity;
    exchange.session->user = identity;
    return true;
}

bool byToken(World &world, Exchange &exchange, const std::string &token)
{
    const Json row = tokenByAccess(world, token);
    if (!row)
        return refused(exchange, "Access token doesn't exist in database");
    const long long end = row.integer("_created") + row.integer("expiresIn");
    if (row.integer("expiresIn") <= 0 || end < world.clock.now())
        return refused(exchange, "Access token has expired, expireTime = " + Clock::rfc3339(end));
    const Json application = world.store.get("application", "admin", row.text("application"));
    const std::string user = row.text("organization") + "/" + row.text("user");
    if (row.text("grantType") == "client_credentials") {
        if (!application)
            return refused(exchange, "No application is found for userId: app/" + row.text("application"));
        exchange.token = token;
        return signIn(exchange, "app/" + row.text("application"));
    }
    const Json person = world.user(user);
    if (!person || person.flag("isForbidden") || person.flag("isDeleted"))
        return refused(exchange, "The user is forbidden to sign in, please contact the administrator");
    if (const std::string problem = proofProblem(world, exchange, row, token); !problem.empty())
        return refused(exchange, problem);
    exchange.token = token;
    return signIn(exchange, user);
}

std::string applicationIdentity(const Json &application)
{
    return (application.at("tags").contains("dcr") ? "app-dcr/" : "app/") + application.text("name");
}

bool byKey(World &world, Exchange &exchange)
{
    const std::string wanted = exchange.parameter("accessKey");
    const Json key = world.store.find("key", {{"access_key", wanted}});
    if (!key)
        return refused(exchange, "Access key not found: " + wanted);
    const std::string name = key.text("name");
    const std::string end = key.text("expireTime");
    if (key.text("accessSecret") != exchange.parameter("accessSecret"))
        return refused(exchange, "Incorrect access secret for key: " + name);
    if (key.text("state") != "Active")
        return refused(exchange, "Access key is not active: " + name);
    if (!end.empty() && (end.size() < 20 || end[10] != 'T'))
        return refused(exchange, "Invalid expire time format for key: " + name);
    if (!end.empty() && end < world.clock.stamp())
        return refused(exchange, "Access key has expired, expireTime = " + end);
    if (!key.text("user").empty())
        return signIn(exchange, key.text("organization") + "/" + key.text("user"));
    if (!key.text("application").empty())
        return signIn(exchange, "app/" + key.text("application"));
    return true;
}

bool byPassword(World &world, Exchange &exchange)
{
    const std::string id = exchange.parameter("username");
    if (std::ranges::count(id, '/') != 1)
        return refused(exchange, "GetOwnerAndNameFromId() error, wrong token count for ID: " + id);
    const Json person = world.user(id);
    const std::string problem = checkPassword(world, "en", person, id, exchange.parameter("password"));
    return problem.empty() ? signIn(exchange, id) : refused(exchange, problem);
}

} // namespace

bool identify(World &world, Exchange &exchange)
{
    std::string token = exchange.parameter("accessToken");
    if (token.empty())
        token = exchange.parameter("access_token");
    if (token.empty())
        token = headerToken(exchange);
    if (!token.empty())
        return byToken(world, exchange, token);

    const std::string authorization = exchange.header("Authorization");
    if (authorization.starts_with("Basic ")) {
        const std::string pair = unbase64(std::string_view(authorization).substr(6));
        const auto colon = pair.find(':');
        const Json application = world.applicationOf(pair.substr(0, colon));
        // Wrong credentials here are passed over in silence.
        if (application && colon != std::string::npos &&
            application.text("clientSecret") == pair.substr(colon + 1))
            return signIn(exchange, applicationIdentity(application));
    } else if (!exchange.parameter("clientId").empty() && !exchange.parameter("clientSecret").empty()) {
        const std::string id = exchange.parameter("clientId");
        const Json application = world.applicationOf(id);
        if (!application)
            return refused(exchange, "Application not found for client ID: " + id);
        if (application.text("clientSecret") != exchange.parameter("clientSecret"))
            return refused(exchange, "Incorrect client secret for application: " + application.text("name"));
        return signIn(exchange, applicationIdentity(application));
    }
    if (!exchange.parameter("accessKey").empty() && !exchange.parameter("accessSecret").empty())
        return byKey(world, exchange);
    if (!exchange.parameter("username").empty() && !exchange.parameter("password").empty() &&
        !exchange.has("grant_type"))
        return byPassword(world, exchange);
    exchange.identity = exchange.session->user;
    return true;
}

} // namespace simulator
