// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Passwords.h"
#include "Router.h"

namespace simulator {

namespace {

void setPassword(World &world, Exchange &exchange)
{
    const std::string owner = exchange.parameter("userOwner");
    const std::string id = owner + "/" + exchange.parameter("userName");
    const std::string old = exchange.parameter("oldPassword");
    const std::string wanted = exchange.parameter("newPassword");
    const auto refuse = [&](std::string_view text) {
        exchange.fail(exchange.say(text));
    };
    if (exchange.identity.empty()) {
        exchange.loginFirst();
        return;
    }
    Json user = world.user(id);
    if (!user) {
        exchange.fail(exchange.say("The user: {0} doesn't exist", {id}));
        return;
    }
    const bool admin = world.isAdminOf(exchange.identity, owner);
    if (!admin && exchange.identity != id) {
        refuse("Unauthorized operation");
        return;
    }
    if (wanted.find(' ') != std::string::npos) {
        refuse("New password cannot contain blank space.");
        return;
    }
    if ((!admin && old.empty() && !user.text("password").empty()) || wanted.empty()) {
        refuse("Password cannot be empty");
        return;
    }
    if (!old.empty()) {
        if (const std::string problem = checkPassword(world, exchange.language(), user, id, old);
            !problem.empty()) {
            exchange.fail(problem);
            return;
        }
    }
    const Json organization = world.store.get("organization", "admin", owner);
    if (const std::string problem = complexityProblem(organization, wanted); !problem.empty()) {
        refuse(problem);
        return;
    }
    if (fits(user.text("password"), wanted)) {
        refuse("The new password must be different from your current password");
        return;
    }
    user = world.user(id); // the check may have counted a failure
    user.set("password", storedPassword(wanted));
    user.set("passwordSalt", randomHex(20));
    user.set("passwordType", organization.text("passwordType", "plain"));
    user.set("needUpdatePassword", false);
    user.set("lastChangePasswordTime", world.clock.stamp());
    user.set("updatedTime", world.clock.stamp());
    world.store.replace("user", user.text("owner"), user.text("name"), user);
    exchange.ok(); // his tokens stay valid
}

void checkUserPassword(World &world, Exchange &exchange)
{
    const Json &body = exchange.json();
    if (!body.isObject()) {
        exchange.fail(exchange.jsonError());
        return;
    }
    const std::string id = body.text("owner") + "/" + body.text("name");
    const std::string plain = body.text("password");
    const std::string problem = plain.empty()
                                    ? exchange.say("Password cannot be empty")
                                    : checkPassword(world, exchange.language(), world.user(id), id, plain);
    if (problem.empty())
        exchange.ok();
    else
        exchange.fail(problem);
}

} // namespace

void addPasswordRoutes(Router &router)
{
    router.post("/api/set-password", setPassword);
    router.post("/api/check-user-password", checkUserPassword);
}

} // namespace simulator
