// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fields.h"
#include "Lists.h"
#include "Router.h"

namespace simulator {

namespace {

void sessions(World &world, Exchange &exchange)
{
    Listing listing = listingOf(exchange, "session");
    listing.equal["owner"] = exchange.fromUrl("owner");
    const Page page = world.store.list("session", listing);
    std::string rows;
    for (const Json &session : page.rows)
        rows += (rows.empty() ? "[" : ",") + written("session", session);
    if (page.error.empty())
        exchange.ok(rows.empty() ? "[]" : rows + "]", listing.pageSize ? std::to_string(page.total) : "null");
    else
        exchange.fail(page.error);
}

Json named(World &world, const std::string &key)
{
    const std::vector<std::string> parts = split(key, '/');
    if (parts.size() != 3)
        throw Panic();
    return world.store.find("session", {{"owner", parts[0]}, {"name", parts[1]}, {"application", parts[2]}});
}

void session(World &world, Exchange &exchange)
{
    const Json found = named(world, exchange.fromUrl("sessionPkId"));
    exchange.ok(found ? written("session", found) : "null");
}

void isDuplicated(World &world, Exchange &exchange)
{
    const Json found = named(world, exchange.fromUrl("sessionPkId"));
    exchange.ok(found && !found.at("sessionId").contains(exchange.fromUrl("sessionId")) ? "true" : "false");
}

void deleteSession(World &world, Exchange &exchange)
{
    const Json &body = exchange.json();
    const std::map<std::string, std::string> key = {{"owner", body.text("owner")},
                                                    {"name", body.text("name")},
                                                    {"application", body.text("application")}};
    const std::string id = exchange.fromUrl("sessionId");
    Json found = world.store.find("session", key);
    if (!id.empty() && id == exchange.session->id) {
        exchange.fail("session id " + id + " is the current session and cannot be deleted");
        return;
    }
    if (found && !id.empty()) {
        Json rest = Json::array();
        const Json ids = found.at("sessionId");
        for (std::size_t index = 0; index < ids.size(); ++index) {
            if (ids[index].string() != id)
                rest.append(ids[index]);
        }
        found.set("sessionId", rest);
        world.store.replace("session", key.at("owner"), key.at("name"), found);
    } else if (found) {
        world.store.eraseWhere("session", key);
    }
    exchange.affected(static_cast<bool>(found));
}

} // namespace

void addSessionRoutes(Router &router)
{
    router.get("/api/get-sessions", sessions);
    router.get("/api/get-session", session);
    router.get("/api/is-session-duplicated", isDuplicated);
    router.post("/api/delete-session", deleteSession);
}

} // namespace simulator
