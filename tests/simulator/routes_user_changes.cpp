// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fields.h"
#include "Passwords.h"
#include "Router.h"
#include "Tokens.h"
#include "UserRules.h"

#include <algorithm>
#include <set>

namespace simulator {

namespace {

// A full update never writes these; the second set only when an administrator asks.
const std::set<std::string, std::less<>> neverWhole = {"password",
                                                       "realName",
                                                       "isVerified",
                                                       "externalId",
                                                       "totpSecret",
                                                       "recoveryCodes",
                                                       "preferredMfaType",
                                                       "permanentAvatar",
                                                       "custom2",
                                                       "custom3",
                                                       "custom4",
                                                       "custom5",
                                                       "custom6",
                                                       "custom7",
                                                       "custom8",
                                                       "custom9",
                                                       "custom10",
                                                       "roles",
                                                       "permissions",
                                                       "multiFactorAuths",
                                                       "owner",
                                                       "createdTime",
                                                       "passwordSalt",
                                                       "passwordType",
                                                       "originalToken",
                                                       "originalRefreshToken",
                                                       "accessToken"};
const std::set<std::string, std::less<>> adminOnlyWhole = {"name",    "id",          "email",    "phone",
                                                           "isAdmin", "isForbidden", "isDeleted"};

bool readBody(Exchange &exchange, const char *goType, Json &body)
{
    body = exchange.json();
    std::string problem = body ? typeError("user", goType, body) : exchange.jsonError();
    if (body.isNull())
        body = Json::object();
    if (!problem.empty())
        exchange.fail(problem);
    return problem.empty();
}

void store(World &world, const Json &old, Json user)
{
    user.set("updatedTime", world.clock.stamp());
    world.store.replace("user", old.text("owner"), old.text("name"), user);
    const auto turned = [&](const char *flag) {
        return user.flag(flag) && !old.flag(flag);
    };
    if (turned("isForbidden") || turned("isDeleted"))
        expireAll(world, old.text("owner"), old.text("name"));
    const std::string before = old.text("owner") + "/" + old.text("name");
    const std::string after = user.text("owner") + "/" + user.text("name");
    if (before == after)
        return;
    // A renamed person keeps his roles; his tokens and sessions keep the old name and stop working.
    for (const char *kind : {"role", "permission"}) {
        for (Json object : world.store.all(kind, {{"owner", old.text("owner")}})) {
            if (!object.at("users").contains(before))
                continue;
            Json members = Json::array();
            for (std::size_t index = 0; index < object.at("users").size(); ++index) {
                const std::string member = object.at("users")[index].string();
                members.append(Json(member == before ? after : member));
            }
            object.set("users", members);
            world.store.replace(kind, object.text("owner"), object.text("name"), object);
        }
    }
}

Json targetOf(World &world, Exchange &exchange, std::string &id)
{
    id = exchange.fromUrl("id");
    if (id.empty() && !exchange.fromUrl("userId").empty()) {
        const Json found = world.store.find(
            "user", {{"id", exchange.fromUrl("userId")}, {"owner", exchange.fromUrl("owner")}});
        id = found ? found.text("owner") + "/" + found.text("name") : exchange.fromUrl("owner") + "/";
    } else if (id.empty()) {
        id = exchange.identity;
    }
    if (std::ranges::count(id, '/') != 1) {
        exchange.fail("GetOwnerAndNameFromId() error, wrong token count for ID: " + id);
        return {};
    }
    Json user = world.user(id);
    if (!user)
        exchange.fail(exchange.say("The user: {0} doesn't exist", {id}));
    return user;
}

void updateUser(World &world, Exchange &exchange)
{
    Json body;
    if (!readBody(exchange, "User", body))
        return;
    std::string id;
    const Json old = targetOf(world, exchange, id);
    if (!old)
        return;
    const std::vector<std::string> columns = split(exchange.fromUrl("columns"), ',');
    Json changed = Json::object();
    if (!columns.empty())
        changed.merge(old);
    changed.merge(body);
    const bool admin = world.isAdminOf(exchange.identity, old.text("owner"));
    const bool global = World::isGlobalAdmin(exchange.identity);
    const bool renamed = changed.text("name") != old.text("name");
    if ((id == "built-in/admin" && (renamed || changed.text("owner") != "built-in")) ||
        (changed.text("owner") != old.text("owner") && !global)) {
        exchange.fail(exchange.say("Unauthorized operation"));
        return;
    }
    const Json organization = world.store.get("organization", "admin", old.text("owner"));
    const std::set<std::string> listed(columns.begin(), columns.end());
    std::string problem = renamed ? nameProblem(exchange, organization, changed.text("name")) : std::string();
    if (problem.empty() && changed.text("displayName").empty() && exchange.fromUrl("allowEmpty").empty())
        problem = exchange.say("Display name cannot be empty");
    if (problem.empty() && effective(changed, "phone") != effective(old, "phone"))
        problem = phoneProblem(exchange, organization, changed);
    if (problem.empty())
        problem = addressListProblem(changed.text("ipWhitelist"));
    if (problem.empty() && changed.flag("mfaEmailEnabled") && changed.text("email").empty())
        problem = exchange.say("MFA email is enabled but email is empty");
    if (problem.empty() && changed.flag("mfaPhoneEnabled") && changed.text("phone").empty())
        problem = exchange.say("MFA phone is enabled but phone is empty");
    if (problem.empty())
        problem = itemProblem(world, exchange, organization, old, changed, admin);
    if (problem.empty())
        problem = uniquenessProblem(world, exchange, changed, old);
    if (!problem.empty()) {
        exchange.fail(problem);
        return;
    }
    Json result = old.copy();
    if (columns.empty()) {
        for (const Field &field : fieldsOf("user")) {
            if (neverWhole.contains(field.name) || (!admin && adminOnlyWhole.contains(field.name)))
                continue;
            const Json value = changed.at(field.name);
            result.set(field.name, value ? value : Json::parse(field.absent));
        }
        if (global)
            result.set("owner", changed.text("owner"));
        if (result.at("cart").isNull())
            result.set("cart", Json::array());
    } else {
        for (const std::string &column : columns) {
            const Field *field = fieldOf("user", column);
            const bool misnamed = field && (field->name == "webauthnCredentials" ||
                                            field->name == "managedAccounts" || field->name == "mfaAccounts");
            if (!field || misnamed || !changed.has(field->name))
                continue;
            result.set(field->name,
                       changed.at(field->name)); // "password" too: stored as sent, and no login fits it
        }
    }
    store(world, old, result);
    exchange.affected(true);
}

std::string addProblem(World &world, const Exchange &exchange, const Json &organization, Json &user)
{
    const std::string owner = user.text("owner");
    if (!organization)
        return exchange.say("The organization: {0} does not exist", {owner});
    if (owner == "built-in" && !organization.flag("hasPrivilegeConsent"))
        return "adding a new user to the 'built-in' organization is currently disabled. Please note: all "
               "users in the 'built-in' "
               "organization are global administrators in Casdoor. Refer to the docs: "
               "https://casdoor.org/docs/basic/core-concepts#how-does-casdoor-manage-itself. If you still "
               "wish to create a user for the "
               "'built-in' organization, go to the organization's settings page and enable the 'Has "
               "privilege consent' option.";
    if (user.text("name").empty())
        return "the user's owner and name should not be empty";
    std::string problem = nameProblem(exchange, organization, user.text("name"));
    if (problem.empty())
        problem = phoneProblem(exchange, organization, user);
    if (problem.empty())
        problem = uniquenessProblem(world, exchange, user, {});
    if (problem.empty())
        problem = addressListProblem(user.text("ipWhitelist"));
    if (problem.empty() && world.store.all("application", {{"organization", owner}}).empty())
        problem = "The organization: admin should have one application at least";
    return problem;
}

void addUser(World &world, Exchange &exchange)
{
    Json body;
    if (!readBody(exchange, "User", body))
        return;
    const Json organization = world.store.get("organization", "admin", body.text("owner"));
    Json user = body.copy();
    if (const std::string problem = addProblem(world, exchange, organization, user); !problem.empty()) {
        exchange.fail(problem);
        return;
    }
    completeUser(world, organization, user, exchange.identity);
    const std::string problem = world.store.insert("user", user);
    if (problem.empty())
        exchange.affected(true);
    else
        exchange.fail(problem);
}

void deleteUser(World &world, Exchange &exchange)
{
    Json body;
    if (!readBody(exchange, "User", body))
        return;
    const std::string owner = body.text("owner");
    const std::string name = body.text("name");
    if (owner == "built-in" && name == "admin") {
        exchange.fail(exchange.say("Unauthorized operation"));
        return;
    }
    Json user = world.store.get("user", owner, name);
    if (!user) {
        exchange.affected(false);
        return;
    }
    expireAll(world, owner, name);
    if (world.store.get("organization", "admin", owner).flag("enableSoftDeletion")) {
        user.set("isDeleted", true);
        user.set("deletedTime", world.clock.stamp());
        world.store.replace("user", owner, name, user);
    } else {
        world.store.erase("user", owner, name);
    }
    exchange.affected(true);
}

void removeFromGroup(World &world, Exchange &exchange)
{
    const std::string id = exchange.parameter("owner") + "/" + exchange.parameter("name");
    const std::string group = exchange.parameter("owner") + "/" + exchange.parameter("groupName");
    Json user = world.user(id);
    if (!user) {
        exchange.fail(exchange.say("The user: {0} doesn't exist", {id}));
        return;
    }
    Json groups = Json::array();
    const Json old = user.at("groups");
    for (std::size_t index = 0; old.isArray() && index < old.size(); ++index) {
        if (old[index].string() != group)
            groups.append(old[index]);
    }
    const bool was = old.contains(group);
    user.set("groups", groups);
    if (was)
        world.store.replace("user", user.text("owner"), user.text("name"), user);
    exchange.ok(was ? "true" : "false");
}

} // namespace

void completeUser(World &world, const Json &organization, Json &user, const std::string &source)
{
    const auto defaultTo = [&](const char *member, const std::string &value) {
        if (user.text(member).empty())
            user.set(member, value);
    };
    defaultTo("id", randomUuid());
    defaultTo("createdTime", world.clock.stamp());
    defaultTo("updatedTime", user.text("createdTime"));
    defaultTo("avatar", organization.text("defaultAvatar"));
    defaultTo("registerType", "Add User");
    defaultTo("registerSource", source);
    defaultTo("balanceCurrency", "USD");
    for (const char *text : {"email", "phone", "displayName"})
        defaultTo(text, "");
    std::string plain = user.text("password");
    if (plain == "123" && !organization.text("defaultPassword").empty())
        plain = organization.text("defaultPassword");
    user.set("password", storedPassword(plain));
    if (!plain.empty()) {
        user.set("passwordSalt", randomHex(20));
        user.set("passwordType", organization.text("passwordType", "plain"));
    }
    if (!user.has("ranking"))
        user.set("ranking", world.store.count("user", {{"owner", user.text("owner")}}) + 1);
}

void addUserChangeRoutes(Router &router)
{
    router.post("/api/update-user", updateUser);
    router.post("/api/add-user", addUser);
    router.post("/api/delete-user", deleteUser);
    router.post("/api/remove-user-from-group", removeFromGroup);
}

} // namespace simulator
