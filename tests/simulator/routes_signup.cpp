// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Login.h"
#include "Passwords.h"
#include "Router.h"
#include "UserRules.h"

namespace simulator {

namespace {

bool asksForName(const Json &application)
{
    const Json items = application.at("signupItems");
    for (std::size_t index = 0; items.isArray() && index < items.size(); ++index) {
        if (items[index].text("name") == "Username")
            return true;
    }
    return false;
}

std::string nameRefusal(const Exchange &exchange, const std::string &name, const std::string &displayName,
                        const std::string &plain)
{
    if (name.size() < 2)
        return exchange.say("Username must have at least 2 characters");
    if (name[0] >= '0' && name[0] <= '9')
        return exchange.say("Username cannot start with a digit");
    if (name.find('@') != std::string::npos)
        return exchange.say("Username cannot be an email address");
    if (name.find(' ') != std::string::npos)
        return exchange.say("Username cannot contain white spaces");
    if (plain.empty())
        return exchange.say("Password cannot be empty");
    return displayName.empty() ? exchange.say("DisplayName cannot be blank") : std::string();
}

void signup(World &world, Exchange &exchange)
{
    const Json &body = exchange.json();
    if (!body.isObject()) {
        exchange.fail(exchange.jsonError());
        return;
    }
    const Json application = world.store.get("application", "admin", body.text("application"));
    const Json organization = world.store.get("organization", "admin", body.text("organization"));
    if (!application || !organization) {
        exchange.fail(exchange.say("The application: {0} does not exist", {body.text("application")}));
        return;
    }
    if (!application.flag("enableSignUp")) {
        exchange.fail(exchange.say("The application does not allow to sign up new account"));
        return;
    }
    // An application that lost its sign-up items replaces the name and skips the rules.
    const bool strict = asksForName(application);
    const std::string plain = body.text("password");
    Json user = Json::object();
    user.set("owner", organization.text("name"));
    user.set("name", strict ? body.text("username") : randomUuid());
    user.set("displayName", body.text("name"));
    user.set("email", body.text("email"));
    user.set("phone", body.text("phone"));
    user.set("countryCode", body.text("countryCode"));
    user.set("type", "normal-user");
    user.set("password", plain);
    user.set("signupApplication", application.text("name"));
    user.set("registerType", "Application Signup");
    std::string problem =
        strict ? nameRefusal(exchange, user.text("name"), body.text("name"), plain) : std::string();
    if (problem.empty() && strict)
        problem = nameProblem(exchange, organization, user.text("name"));
    if (problem.empty())
        problem = uniquenessProblem(world, exchange, user, {});
    if (problem.empty() && strict)
        problem = complexityProblem(organization, plain).empty()
                      ? ""
                      : exchange.say(complexityProblem(organization, plain));
    if (problem.empty()) {
        completeUser(world, organization, user,
                     application.text("organization") + "/" + application.text("name"));
        problem = world.store.insert("user", user);
    }
    if (problem.empty())
        exchange.ok(jsonText(user.text("owner") + "/" + user.text("name")));
    else
        exchange.fail(problem);
}

// Any signed-in person may set anybody's avatar, and a provider without a domain gives a broken address.
void uploadResource(World &world, Exchange &exchange)
{
    if (exchange.identity.empty()) {
        exchange.loginFirst();
        return;
    }
    const std::string name = exchange.parameter("application");
    const Json application = world.store.get("application", "admin", name);
    Json provider = world.store.get("provider", "admin", exchange.parameter("provider"));
    const Json listed = application.at("providers");
    for (std::size_t index = 0; !provider && listed.isArray() && index < listed.size(); ++index)
        provider = world.store.get("provider", "admin", listed[index].text("name"));
    if (provider.text("category") != "Storage") {
        exchange.fail("No provider for category: Storage is found for application: " + name);
        return;
    }
    const std::string path = exchange.parameter("fullFilePath");
    if (path.find("..") != std::string::npos) {
        exchange.fail("the fullFilePath: " + path + " is not allowed");
        return;
    }
    const std::string domain = provider.text("domain");
    const std::string key = "/" + path;
    const std::string address = (domain.empty() ? "https:" : domain) + "/files" + key;
    Json user = world.store.get("user", exchange.parameter("owner"), exchange.parameter("user"));
    if (user && exchange.parameter("tag") == "avatar") {
        user.set("avatar", address);
        world.store.replace("user", user.text("owner"), user.text("name"), user);
    }
    exchange.ok(jsonText(address), jsonText(key));
}

void registerClient(World &world, Exchange &exchange)
{
    const auto refuse = [&](const char *error, const std::string &text) {
        Json reply = Json::object();
        reply.set("error", error);
        reply.set("error_description", text);
        exchange.sendJson(reply.dump(), 400);
    };
    const Json &body = exchange.json();
    const std::string asked = exchange.fromUrl("organization");
    const Json organization = world.store.get("organization", "admin", asked.empty() ? "built-in" : asked);
    const std::string policy = organization.text("dcrPolicy");
    if (!body.isObject())
        return refuse("invalid_client_metadata", "invalid request body: " + exchange.jsonError());
    if (!organization)
        return refuse("invalid_client_metadata", "organization not found");
    if (policy.empty() || policy == "disabled")
        return refuse("invalid_client_metadata",
                      "dynamic client registration is disabled for this organization");
    if (!body.at("redirect_uris").isArray() || body.at("redirect_uris").size() == 0)
        return refuse("invalid_redirect_uri", "redirect_uris is required and must contain at least one URI");
    Json application = Json::object();
    application.set("owner", "admin");
    application.set("name", "dcr_" + randomHex(6));
    application.set("organization", organization.text("name"));
    application.set("createdTime", world.clock.stamp());
    application.set("clientId", randomHex(20));
    application.set("clientSecret", randomHex(40));
    application.set("redirectUris", body.at("redirect_uris"));
    const Json grants =
        body.has("grant_types") ? body.at("grant_types") : Json::parse(R"(["authorization_code"])");
    application.set("grantTypes", grants);
    application.set("tags", Json::parse(R"(["dcr"])"));
    application.set("tokenFormat", "JWT");
    application.set("expireInHours", 168);
    application.set("refreshExpireInHours", 168);
    application.set("signinMethods",
                    Json::parse(R"([{"name":"Password","displayName":"Password","rule":"All"}])"));
    world.store.insert("application", application);
    Json reply = Json::object();
    reply.set("client_id", application.text("clientId"));
    reply.set("client_secret", application.text("clientSecret"));
    reply.set("client_id_issued_at", world.clock.now());
    reply.set("client_secret_expires_at", 0);
    reply.set("client_name", body.text("client_name", "DCR Client " + randomHex(8)));
    reply.set("redirect_uris", body.at("redirect_uris"));
    reply.set("grant_types", grants);
    reply.set("token_endpoint_auth_method", body.text("token_endpoint_auth_method", "client_secret_basic"));
    reply.set("application_type", body.text("application_type", "web"));
    for (const char *member :
         {"response_types", "contacts", "logo_uri", "client_uri", "policy_uri", "tos_uri", "scope"}) {
        if (body.has(member))
            reply.set(member, body.at(member));
    }
    reply.set("registration_client_uri",
              exchange.origin + "/api/oauth/register/" + application.text("clientId"));
    reply.set("registration_access_token", randomHex(40));
    exchange.sendJson(reply.dump(), 201);
}

} // namespace

void addSignupRoutes(Router &router)
{
    router.post("/api/signup", signup);
    router.post("/api/upload-resource", uploadResource);
    router.post("/api/oauth/register", registerClient);
}

} // namespace simulator
