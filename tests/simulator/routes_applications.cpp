// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fields.h"
#include "Lists.h"
#include "Masks.h"
#include "Router.h"

#include <algorithm>

namespace simulator {

namespace {

bool mayManage(World &world, const Exchange &exchange, const Json &application)
{
    return world.isAdminOf(exchange.identity, application.text("organization"));
}

std::string shown(World &world, const Exchange &exchange, Json application)
{
    if (!application)
        return "null";
    const bool withKey = exchange.fromUrl("withKey") == "1";
    if (withKey)
        application.set("certPublicKey",
                        world.store.get("cert", "admin", application.text("cert")).text("certificate"));
    return mayManage(world, exchange, application) && !withKey ? fullApplication(world, application)
                                                               : maskedApplication(world, application);
}

void sendRows(World &world, Exchange &exchange, const Page &page, const std::string &total)
{
    if (!page.error.empty()) {
        exchange.fail(page.error);
        return;
    }
    std::string rows;
    for (const Json &application : page.rows)
        rows += (rows.empty() ? "[" : ",") + shown(world, exchange, application);
    exchange.ok(rows.empty() ? "[]" : rows + "]", total);
}

void applications(World &world, Exchange &exchange)
{
    Listing listing = listingOf(exchange, "application");
    listing.equal["owner"] = exchange.fromUrl("owner");
    if (!listing.pageSize && !exchange.fromUrl("organization").empty()) // the paged form pays no heed to it
        listing.equal["organization"] = exchange.fromUrl("organization");
    const Page page = world.store.list("application", listing);
    sendRows(world, exchange, page, listing.pageSize ? std::to_string(page.total) : "null");
}

void organizationApplications(World &world, Exchange &exchange)
{
    if (exchange.identity.empty()) {
        exchange.fail(exchange.say("Unauthorized operation"));
        return;
    }
    Listing listing = listingOf(exchange, "application");
    listing.equal["organization"] = exchange.fromUrl("organization");
    const Page page = world.store.list("application", listing);
    sendRows(world, exchange, page, listing.pageSize ? std::to_string(page.total) : "null");
}

void application(World &world, Exchange &exchange)
{
    exchange.ok(shown(world, exchange, world.store.get("application", exchange.fromUrl("id"))));
}

void userApplication(World &world, Exchange &exchange)
{
    const Json user = world.user(exchange.fromUrl("id"));
    exchange.ok(
        shown(world, exchange, world.store.get("application", "admin", user.text("signupApplication"))));
}

void defaultApplication(World &world, Exchange &exchange)
{
    const std::string organization = splitId(exchange.fromUrl("id")).second;
    const Json wanted = world.store.get("organization", "admin", organization);
    Json found = world.store.get("application", "admin", wanted.text("defaultApplication"));
    if (!found)
        found = world.store.find("application", {{"organization", organization}});
    exchange.ok(found ? maskedApplication(world, found) : "null");
}

void setDefaults(Json &made)
{
    if (made.text("clientId").empty())
        made.set("clientId", randomHex(20));
    if (made.text("clientSecret").empty())
        made.set("clientSecret", randomHex(40));
    if (!made.at("grantTypes").isArray() || made.at("grantTypes").size() == 0)
        made.set("grantTypes", Json::parse(R"(["authorization_code"])"));
    const Json methods = made.at("signinMethods");
    if (!methods.isArray() || methods.size() == 0) {
        // Without enablePassword nobody can sign in with a password afterwards.
        const char *name = made.flag("enablePassword") ? "Password" : "Face ID";
        Json method = Json::object();
        method.set("name", name);
        method.set("displayName", name);
        method.set("rule", made.flag("enablePassword") ? "All" : "None");
        Json list = Json::array();
        list.append(method);
        made.set("signinMethods", list);
    }
    made.set("enablePassword", false);
    const Json scopes = made.at("scopes");
    for (std::size_t index = 0; scopes.isArray() && index < scopes.size(); ++index) {
        Json scope = scopes[index];
        for (const char *member : {"name", "displayName", "description", "tools"}) {
            if (!scope.has(member))
                scope.set(member, std::string_view(member) == "tools" ? Json(nullptr) : Json(""));
        }
    }
}

bool readApplication(Exchange &exchange, Json &body)
{
    body = exchange.json();
    const std::string problem = body ? typeError("application", "Application", body) : exchange.jsonError();
    if (!problem.empty())
        exchange.fail(problem);
    return problem.empty();
}

/// Said after everything that is only "unaffected" (object/application.go).
bool mayBeShared(Exchange &exchange, const Json &application)
{
    const bool may = !application.flag("isShared") || application.text("organization") == "built-in";
    if (!may)
        exchange.fail("only applications belonging to built-in organization can be shared");
    return may;
}

void addApplication(World &world, Exchange &exchange)
{
    Json body;
    if (!readApplication(exchange, body))
        return;
    Json made = body.copy();
    setDefaults(made);
    const bool taken = world.store.get("application", made.text("owner"), made.text("name")) ||
                       world.store.find("application", {{"client_id", made.text("clientId")}});
    if (taken)
        exchange.affected(false);
    else if (mayBeShared(exchange, made))
        exchange.affected(world.store.insert("application", made).empty());
}

bool isZero(const Json &value)
{
    return value.isNull() || json_is_false(value.raw()) || (value.isString() && value.string().empty()) ||
           (json_is_number(value.raw()) &&
            !(json_number_value(value.raw()) > 0 || json_number_value(value.raw()) < 0)) ||
           ((value.isArray() || value.isObject()) && value.size() == 0);
}

void updateApplication(World &world, Exchange &exchange)
{
    const std::string id = exchange.fromUrl("id");
    if (std::ranges::count(id, '/') != 1) {
        exchange.fail("GetOwnerAndNameFromId() error, wrong token count for ID: " + id);
        return;
    }
    Json body;
    if (!readApplication(exchange, body))
        return;
    const Json old = world.store.get("application", id);
    if (!old) {
        exchange.affected(false);
        return;
    }
    const std::vector<std::string> columns = split(exchange.fromUrl("columns"), ',');
    Json result = Json::object();
    if (columns.empty()) {
        result.merge(body);
    } else {
        // The listed columns, and every other member of the body that holds something.
        result.merge(old);
        body.each([&](const std::string &name, const Json &value) {
            const Field *field = fieldOf("application", name);
            const bool listed = std::ranges::any_of(columns, [&](const std::string &column) {
                return field && (column == field->name || column == field->column);
            });
            if (field && (listed || !isZero(value)))
                result.set(name, value);
        });
    }
    result.remove("organizationObj");
    if (result.text("clientSecret") == "***")
        result.set("clientSecret", old.text("clientSecret"));
    if (!mayBeShared(exchange, result))
        return;
    const std::string problem =
        world.store.replace("application", old.text("owner"), old.text("name"), result);
    exchange.affected(problem.empty());
}

void deleteApplication(World &world, Exchange &exchange)
{
    Json body;
    if (readApplication(exchange, body))
        exchange.affected(world.store.erase("application", body.text("owner"), body.text("name")));
}

} // namespace

void addApplicationRoutes(Router &router)
{
    router.get("/api/get-applications", applications);
    router.get("/api/get-organization-applications", organizationApplications);
    router.get("/api/get-application", application);
    router.get("/api/get-user-application", userApplication);
    router.get("/api/get-default-application", defaultApplication);
    router.post("/api/add-application", addApplication);
    router.post("/api/update-application", updateApplication);
    router.post("/api/delete-application", deleteApplication);
}

} // namespace simulator
