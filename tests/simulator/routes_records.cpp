// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fields.h"
#include "Lists.h"
#include "Pipeline.h"

namespace simulator {

namespace {

// Only this exact spelling is hidden; forms and spaced JSON are kept as they came.
std::string hidden(std::string body)
{
    constexpr std::string_view mark = "\"password\":\"";
    for (auto at = body.find(mark); at != std::string::npos; at = body.find(mark, at + mark.size())) {
        const auto end = body.find('"', at + mark.size());
        if (end != std::string::npos)
            body.replace(at + mark.size(), end - at - mark.size(), "***");
    }
    return body;
}

// False: answered. These calls want a person who administers something.
bool isAdministrator(World &world, Exchange &exchange)
{
    if (exchange.identity.empty()) {
        exchange.loginFirst();
        return false;
    }
    const Json person = world.user(exchange.identity);
    if (!person)
        exchange.fail(exchange.say("The user: {0} doesn't exist", {exchange.identity}));
    else if (!person.flag("isAdmin") && person.text("owner") != "built-in")
        exchange.fail(exchange.say("this operation requires administrator to perform"));
    else
        return true;
    return false;
}

void send(World &world, Exchange &exchange, const Listing &listing)
{
    const Page page = world.store.list("record", listing);
    std::string rows;
    for (const Json &record : page.rows)
        rows += (rows.empty() ? "[" : ",") + written("record", record);
    if (page.error.empty())
        exchange.ok(rows.empty() ? "[]" : rows + "]", listing.pageSize ? std::to_string(page.total) : "null");
    else
        exchange.fail(page.error);
}

void records(World &world, Exchange &exchange)
{
    if (!isAdministrator(world, exchange))
        return;
    Listing listing = listingOf(exchange, "record");
    const bool global = World::isGlobalAdmin(exchange.identity);
    const std::string wanted =
        global ? exchange.fromUrl("organizationName") : splitId(exchange.identity).first;
    if (listing.pageSize && !wanted.empty()) // unpaged, everybody's records are shown
        listing.equal["organization"] = wanted;
    send(world, exchange, listing);
}

void filteredRecords(World &world, Exchange &exchange)
{
    if (!isAdministrator(world, exchange))
        return;
    Listing listing;
    listing.sortColumn = "id";
    exchange.json().each([&](const std::string &name, const Json &value) {
        const Field *field = fieldOf("record", name);
        if (field && value.isString() && !value.string().empty())
            listing.equal[field->column] = value.string();
    });
    send(world, exchange, listing);
}

void version(World &, Exchange &exchange)
{
    exchange.ok(
        R"({"version":"v3.158.0","commitId":"e6b2338f8955455254ec2f48ef0a0390cbef9ec5","commitOffset":0})");
}

void prometheus(World &world, Exchange &exchange)
{
    if (isAdministrator(world, exchange))
        exchange.ok(R"({"apiThroughput":[],"apiLatency":[],"totalThroughput":0})");
}

} // namespace

void audit(World &world, const Exchange &exchange)
{
    if (exchange.method() != "POST" || !exchange.path().starts_with("/api/"))
        return;
    const auto [organization, user] = splitId(exchange.identity.empty() ? "built-in/" : exchange.identity);
    const Json reply = Json::parse(exchange.response.body);
    const std::string action = exchange.path().substr(5);
    Json record = Json::object();
    record.set("id", world.store.count("record", {}) + 1);
    record.set("owner", organization);
    record.set("name", randomUuid());
    record.set("createdTime", world.clock.stamp());
    record.set("organization", organization);
    record.set("clientIp", "127.0.0.1");
    record.set("user", user);
    record.set("method", exchange.method());
    record.set("requestUri", exchange.path());
    record.set("action", action);
    record.set("language", exchange.language().empty() ? "en" : exchange.language());
    constexpr std::size_t longest = 20000;
    record.set("object", hidden(exchange.body.substr(0, longest)));
    record.set("response", "{status:\"" + reply.text("status") + "\", msg:\"" + reply.text("msg") + "\"}");
    record.set("statusCode", 200);
    record.set("isTriggered", true);
    world.store.insert("record", record);
}

void addOtherRoutes(Router &router)
{
    router.get("/api/get-records", records);
    router.post("/api/get-records-filter", filteredRecords);
    router.get("/api/get-version-info", version);
    router.get("/api/get-prometheus-info", prometheus);
}

} // namespace simulator
