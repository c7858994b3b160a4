// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fields.h"
#include "Lists.h"
#include "Router.h"

#include <algorithm>

namespace simulator {

namespace {

// Kinds that differ only in a few rules.
struct Kind
{
    std::string name;            // as in the store and in the paths
    bool byOrganization = false; // the list may be narrowed by "organization"
    bool badIdPanics = false;    // update with an id without a slash
    std::string starred = {};    // member shown as *** in lists and kept when sent back so
    std::string (*refusal)(World &, const Exchange &, const Json &object, bool removing) = nullptr;
    void (*complete)(World &, Json &object, bool listed) = nullptr; // before it is shown
    void (*prepare)(World &, Json &object) = nullptr;               // before it is added
};

std::string groupRefusal(World &world, const Exchange &, const Json &object, bool removing)
{
    const std::string owner = object.text("owner");
    const std::string name = object.text("name");
    if (!removing)
        return name == owner ? "group name can't be same as the organization name" : "";
    if (world.store.count("group", {{"parent_id", name}}) > 0)
        return "group has children group";
    Listing members;
    members.equal["owner"] = owner;
    members.groupId = owner + "/" + name;
    members.pageSize = 1;
    return world.store.list("user", members).total > 0 ? "group has users" : "";
}

void fillMembers(World &world, Json &group, bool)
{
    // Reading a million people for each group is no use to anybody.
    constexpr long long most = 50000;
    const std::string owner = group.text("owner");
    Json users = Json::array();
    if (world.store.count("user", {{"owner", owner}}) <= most) {
        Listing members;
        members.equal["owner"] = owner;
        members.groupId = owner + "/" + group.text("name");
        for (const Json &user : world.store.list("user", members).rows)
            users.append(Json(owner + "/" + user.text("name")));
    }
    group.set("users", users);
    group.set("haveChildren", world.store.count("group", {{"parent_id", group.text("name")}}) > 0);
}

std::string keyRefusal(World &, const Exchange &exchange, const Json &object, bool removing)
{
    const bool global = World::isGlobalAdmin(exchange.identity);
    return removing || global || object.text("application").empty() ? std::string()
                                                                    : exchange.say("Unauthorized operation");
}

void prepareKey(World &, Json &key)
{
    for (const char *member : {"accessKey", "accessSecret"}) {
        if (key.text(member).empty())
            key.set(member, randomUuid());
    }
}

void prepareCertificate(World &, Json &certificate)
{
    if (certificate.text("certificate").empty())
        Keys::create(certificate);
}

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all = {
        {.name = "group", .refusal = groupRefusal, .complete = fillMembers},
        {.name = "role", .badIdPanics = true},
        {.name = "permission", .badIdPanics = true},
        {.name = "invitation"},
        {.name = "key", .starred = "accessSecret", .refusal = keyRefusal, .prepare = prepareKey},
        {.name = "cert", .prepare = prepareCertificate},
        {.name = "provider", .starred = "clientSecret"},
        {.name = "webhook", .byOrganization = true},
        {.name = "token", .byOrganization = true},
    };
    return all;
}

std::string goName(std::string name)
{
    name[0] = static_cast<char>(name[0] - 32);
    return name;
}

std::string shown(World &world, const Kind &kind, Json object, bool listed)
{
    if (kind.complete)
        kind.complete(world, object, listed);
    if (listed && !kind.starred.empty() && !object.text(kind.starred).empty())
        object.set(kind.starred, "***");
    return written(kind.name, object);
}

void sendList(World &world, Exchange &exchange, const Kind &kind)
{
    Listing listing = listingOf(exchange, kind.name);
    listing.equal["owner"] = exchange.fromUrl("owner");
    if (kind.byOrganization && !exchange.fromUrl("organization").empty())
        listing.equal["organization"] = exchange.fromUrl("organization");
    const Page page = world.store.list(kind.name, listing);
    std::string rows;
    for (const Json &object : page.rows)
        rows += (rows.empty() ? "[" : ",") + shown(world, kind, object, true);
    if (page.error.empty())
        exchange.ok(rows.empty() ? "[]" : rows + "]", listing.pageSize ? std::to_string(page.total) : "null");
    else
        exchange.fail(page.error);
}

void sendOne(World &world, Exchange &exchange, const Kind &kind)
{
    const std::string id = exchange.fromUrl("id");
    const Json object = world.store.get(kind.name, id);
    if (!object && kind.name == "token")
        exchange.fail("The token: " + id + " does not exist");
    else
        exchange.ok(object ? shown(world, kind, object, false) : "null");
}

bool readObject(Exchange &exchange, const Kind &kind, Json &body)
{
    body = exchange.json();
    const std::string problem = body ? typeError(kind.name, goName(kind.name), body) : exchange.jsonError();
    if (!problem.empty())
        exchange.fail(problem);
    return problem.empty();
}

void addObject(World &world, Exchange &exchange, const Kind &kind)
{
    Json body;
    if (!readObject(exchange, kind, body))
        return;
    std::string problem = kind.refusal ? kind.refusal(world, exchange, body, false) : std::string();
    if (problem.empty()) {
        if (kind.prepare)
            kind.prepare(world, body);
        problem = world.store.insert(kind.name, body);
    }
    if (problem.empty())
        exchange.affected(true);
    else
        exchange.fail(problem);
}

void updateObject(World &world, Exchange &exchange, const Kind &kind)
{
    const std::string id = exchange.fromUrl("id");
    if (std::ranges::count(id, '/') != 1) {
        if (kind.badIdPanics)
            throw Panic();
        exchange.fail("GetOwnerAndNameFromId() error, wrong token count for ID: " + id);
        return;
    }
    Json body;
    if (!readObject(exchange, kind, body))
        return;
    const auto [owner, name] = splitId(id);
    const Json old = world.store.get(kind.name, owner, name);
    if (!old) {
        exchange.affected(false);
        return;
    }
    if (body.text("owner") != owner && !World::isGlobalAdmin(exchange.identity)) {
        exchange.fail(exchange.say("Unauthorized operation"));
        return;
    }
    if (!kind.starred.empty() && body.text(kind.starred) == "***")
        body.set(kind.starred, old.text(kind.starred));
    for (const char *hidden : {"_jwk", "_created", "_idToken"}) {
        if (old.has(hidden))
            body.set(hidden, old.at(hidden));
    }
    const std::string problem = world.store.replace(kind.name, owner, name, body);
    if (problem.empty())
        exchange.affected(true);
    else
        exchange.fail(problem);
}

void deleteObject(World &world, Exchange &exchange, const Kind &kind)
{
    Json body;
    if (!readObject(exchange, kind, body))
        return;
    if (const std::string problem = kind.refusal ? kind.refusal(world, exchange, body, true) : std::string();
        !problem.empty())
        exchange.fail(problem);
    else
        exchange.affected(world.store.erase(kind.name, body.text("owner"), body.text("name")));
}

Json treeNode(World &world, const Json &group)
{
    Json node = Json::object();
    node.set("owner", group.text("owner"));
    node.set("type", group.text("type"));
    node.set("title", group.text("displayName"));
    node.set("key", group.text("name"));
    Json full = Json::parse(written("group", node));
    full.set("title", group.text("displayName"));
    full.set("key", group.text("name"));
    Json children = Json::array();
    for (const Json &child :
         world.store.all("group", {{"owner", group.text("owner")}, {"parent_id", group.text("name")}}))
        children.append(treeNode(world, child));
    if (children.size() > 0)
        full.set("children", children);
    return full;
}

void groupTree(World &world, Exchange &exchange)
{
    Json roots = Json::array();
    const std::string owner = exchange.fromUrl("owner");
    for (const Json &group : world.store.all("group", {{"owner", owner}, {"parent_id", owner}}))
        roots.append(treeNode(world, group));
    exchange.ok(roots.dump());
}

void permissionsByRole(World &world, Exchange &exchange)
{
    const std::string id = exchange.fromUrl("id");
    std::string rows;
    for (const Json &permission : world.store.all("permission", {{"owner", splitId(id).first}})) {
        if (permission.at("roles").contains(id))
            rows += (rows.empty() ? "[" : ",") + written("permission", permission);
    }
    exchange.ok(rows.empty() ? "[]" : rows + "]");
}

} // namespace

void addObjectRoutes(Router &router)
{
    for (const Kind &kind : kinds()) {
        const auto bound = [&kind](void (*action)(World &, Exchange &, const Kind &)) {
            return [&kind, action](World &world, Exchange &exchange) {
                action(world, exchange, kind);
            };
        };
        router.get("/api/get-" + kind.name + "s", bound(sendList));
        router.get("/api/get-" + kind.name, bound(sendOne));
        router.post("/api/add-" + kind.name, bound(addObject));
        router.post("/api/update-" + kind.name, bound(updateObject));
        router.post("/api/delete-" + kind.name, bound(deleteObject));
    }
    const Handler flat = *router.find("GET", "/api/get-groups");
    router.get("/api/get-groups", [flat](World &world, Exchange &exchange) {
        const bool tree = exchange.fromUrl("withTree") == "true" && exchange.fromUrl("p").empty();
        if (tree)
            groupTree(world, exchange);
        else
            flat(world, exchange);
    });
    router.get("/api/get-permissions-by-role", permissionsByRole);
}

} // namespace simulator
