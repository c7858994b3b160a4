// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fields.h"
#include "Lists.h"
#include "Masks.h"
#include "Router.h"

#include <algorithm>

namespace simulator {

namespace {

void organizations(World &world, Exchange &exchange)
{
    if (exchange.identity.empty()) {
        exchange.fail("Please sign in first");
        return;
    }
    if (!World::isGlobalAdmin(exchange.identity)) {
        const Json own = world.store.get("organization", "admin", splitId(exchange.identity).first);
        exchange.ok("[" + shownOrganization(own) + "]");
        return;
    }
    Listing listing = listingOf(exchange, "organization");
    if (const std::string name = exchange.fromUrl("organizationName"); !name.empty())
        listing.equal["name"] = name;
    const Page page = world.store.list("organization", listing);
    std::string rows;
    for (const Json &organization : page.rows)
        rows += (rows.empty() ? "[" : ",") + shownOrganization(organization);
    if (page.error.empty())
        exchange.ok(rows.empty() ? "[]" : rows + "]", listing.pageSize ? std::to_string(page.total) : "null");
    else
        exchange.fail(page.error);
}

void organizationNames(World &world, Exchange &exchange)
{
    std::string rows;
    for (const Json &organization : world.store.all("organization")) {
        Json name = Json::object();
        name.set("name", organization.text("name"));
        name.set("displayName", organization.text("displayName"));
        rows += (rows.empty() ? "[" : ",") + written("organization", name);
    }
    exchange.ok(rows.empty() ? "[]" : rows + "]");
}

void organization(World &world, Exchange &exchange)
{
    exchange.ok(shownOrganization(world.store.get("organization", exchange.fromUrl("id"))));
}

bool readOrganization(Exchange &exchange, Json &body)
{
    body = exchange.json();
    const std::string problem = body ? typeError("organization", "Organization", body) : exchange.jsonError();
    if (!problem.empty())
        exchange.fail(problem);
    return problem.empty();
}

void addOrganization(World &world, Exchange &exchange)
{
    Json body;
    if (!readOrganization(exchange, body))
        return;
    Json made = body.copy();
    if (!made.at("accountItems").isArray() || made.at("accountItems").size() == 0)
        made.set("accountItems", accountItems());
    if (made.text("balanceCurrency").empty())
        made.set("balanceCurrency", "USD");
    if (!made.has("mfaRememberInHours"))
        made.set("mfaRememberInHours", 12);
    const std::string problem = world.store.insert("organization", made);
    if (problem.empty())
        exchange.affected(true);
    else
        exchange.fail(problem);
}

void updateOrganization(World &world, Exchange &exchange)
{
    const std::string id = exchange.fromUrl("id");
    if (std::ranges::count(id, '/') != 1) {
        exchange.fail("GetOwnerAndNameFromId() error, wrong token count for ID: " + id);
        return;
    }
    Json body;
    if (!readOrganization(exchange, body))
        return;
    const Json old = world.store.get("organization", id);
    Json result = body.copy();
    for (const char *secret : {"masterPassword", "defaultPassword", "masterVerificationCode"}) {
        if (result.text(secret) == "***")
            result.set(secret, old.text(secret));
    }
    const bool done =
        old && world.store.replace("organization", old.text("owner"), old.text("name"), result).empty();
    exchange.affected(done);
}

void deleteOrganization(World &world, Exchange &exchange)
{
    Json body;
    if (!readOrganization(exchange, body))
        return;
    const std::string name = body.text("name");
    exchange.affected(name != "built-in" && world.store.erase("organization", "admin", name));
}

} // namespace

void addOrganizationRoutes(Router &router)
{
    router.get("/api/get-organizations", organizations);
    router.get("/api/get-organization-names", organizationNames);
    router.get("/api/get-organization", organization);
    router.post("/api/add-organization", addOrganization);
    router.post("/api/update-organization", updateOrganization);
    router.post("/api/delete-organization", deleteOrganization);
}

} // namespace simulator
