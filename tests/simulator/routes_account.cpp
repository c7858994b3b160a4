// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Masks.h"
#include "Router.h"
#include "Tokens.h"

namespace simulator {

namespace {

// The person who asks; an application may name one by "userId". Undefined: answered.
Json signedInUser(World &world, Exchange &exchange)
{
    if (exchange.identity.empty()) {
        exchange.loginFirst();
        return {};
    }
    const std::string named = exchange.parameter("userId");
    const std::string id =
        exchange.identity.starts_with("app/") && !named.empty() ? named : exchange.identity;
    Json person = world.user(id);
    if (!person)
        exchange.fail(exchange.say("The user: {0} doesn't exist", {id}));
    return person;
}

Json names(const Json &objects)
{
    Json list = Json::array();
    for (std::size_t index = 0; index < objects.size(); ++index)
        list.append(objects[index].at("name"));
    return list;
}

void userinfo(World &world, Exchange &exchange)
{
    const Json person = signedInUser(world, exchange);
    if (!person)
        return;
    const Json row = tokenByAccess(world, exchange.token);
    const Json application = row ? world.store.get("application", "admin", row.text("application")) : Json();
    const std::string scope = row.text("scope");
    const Json fields = application.at("tokenFields");
    const auto asked = [&](std::string_view wanted, std::string_view field) {
        const bool chosen = !fields.isArray() || fields.size() == 0 || fields.contains(field);
        return chosen && scope.find(wanted) != std::string::npos;
    };
    Json info = Json::object();
    info.set("sub", person.text("id"));
    info.set("iss", exchange.origin);
    info.set("aud", application.text("clientId"));
    const auto add = [&](const char *claim, const char *member, std::string_view wanted,
                         std::string_view field) {
        if (asked(wanted, field) && !person.text(member).empty())
            info.set(claim, person.text(member));
    };
    const auto addList = [&](const char *claim, const Json &list, std::string_view field) {
        if (asked("profile", field) && list.isArray() && list.size() > 0)
            info.set(claim, list);
    };
    add("preferred_username", "name", "profile", "Name");
    add("name", "displayName", "profile", "DisplayName");
    add("email", "email", "email", "Email");
    if (info.has("email"))
        info.set("email_verified", true); // whatever the record says
    add("picture", "avatar", "profile", "Avatar");
    add("address", "location", "address", "Location");
    add("phone", "phone", "phone", "Phone");
    add("real_name", "realName", "profile", "RealName");
    if (asked("profile", "IsVerified") && person.flag("isVerified"))
        info.set("is_verified", true);
    addList("groups", person.at("groups"), "Groups");
    addList("roles", names(rolesOf(world, exchange.identity)), "Roles");
    addList("permissions", names(permissionsOf(world, exchange.identity)), "Permissions");
    exchange.sendJson(info.dump());
}

void laravelUser(World &world, Exchange &exchange)
{
    const Json person = signedInUser(world, exchange);
    if (!person)
        return;
    Json info = Json::object();
    info.set("id", person.text("id"));
    info.set("name", person.text("name"));
    info.set("email", person.text("email"));
    info.set("email_verified_at", person.text("createdTime"));
    info.set("created_at", person.text("createdTime"));
    info.set("updated_at", person.text("updatedTime"));
    exchange.sendJson(info.dump());
}

void account(World &world, Exchange &exchange)
{
    Json person = signedInUser(world, exchange);
    if (!person)
        return;
    // A session without a token of its own is given a new, live one, on every call of a client without
    // cookies.
    bool minted = false;
    if (exchange.session->accessToken.empty()) {
        Json application = world.store.get("application", "admin", person.text("signupApplication"));
        if (!application)
            application = world.store.get("application", "admin", "app-built-in");
        Grant grant;
        grant.application = application;
        grant.user = person;
        grant.scope = "profile";
        grant.origin = exchange.origin;
        const Issued issued = issue(world, grant);
        minted = issued.error.empty();
        exchange.session->accessToken = issued.row.text("accessToken");
    }
    person.set("accessToken", exchange.session->accessToken);
    const Json organization = world.store.get("organization", "admin", person.text("owner"));
    exchange.response.headers.emplace("Set-Cookie", "jsonWebConfig=demo; Path=/; HttpOnly");
    exchange.okAs(person.text("id"), person.text("name"), ownUser(world, person, minted),
                  shownOrganization(organization));
}

void health(World &, Exchange &exchange)
{
    exchange.ok();
}

} // namespace

void addAccountRoutes(Router &router)
{
    router.get("/api/userinfo", userinfo);
    router.get("/api/user", laravelUser);
    router.get("/api/get-account", account);
    router.get("/api/health", health);
}

} // namespace simulator
