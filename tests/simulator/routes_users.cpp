// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Lists.h"
#include "Masks.h"
#include "Router.h"

#include <regex>

namespace simulator {

namespace {

void sendUsers(World &world, Exchange &exchange, const Listing &listing)
{
    const Page page = world.store.list("user", listing);
    if (!page.error.empty()) {
        exchange.fail(page.error);
        return;
    }
    std::string rows = "[";
    for (const Json &user : page.rows) {
        if (rows.size() > 1)
            rows += ',';
        writeListedUser(rows, user);
    }
    rows += ']';
    exchange.ok(rows, listing.pageSize ? std::to_string(page.total) : "null");
}

void users(World &world, Exchange &exchange)
{
    Listing listing = listingOf(exchange, "user");
    listing.equal["owner"] = exchange.fromUrl("owner");
    if (const std::string group = exchange.fromUrl("groupName"); group.find('/') != std::string::npos) {
        exchange.fail("GetOwnerAndNameFromId() error, wrong token count for ID: " +
                      exchange.fromUrl("owner") + "/" + group);
        return;
    } else if (!group.empty())
        listing.groupId = exchange.fromUrl("owner") + "/" + group;
    sendUsers(world, exchange, listing);
}

void globalUsers(World &world, Exchange &exchange)
{
    sendUsers(world, exchange, listingOf(exchange, "user"));
}

void sortedUsers(World &world, Exchange &exchange)
{
    static const std::regex column("[A-Za-z][A-Za-z0-9_]*");
    const std::string sorter = exchange.fromUrl("sorter");
    if (!std::regex_match(sorter, column)) {
        exchange.fail("object.GetSortedUsers() error: invalid sorter field: " + sorter);
        return;
    }
    Listing listing;
    listing.equal["owner"] = exchange.fromUrl("owner");
    listing.sortColumn = sorter;
    listing.pageSize = wholeNumber(exchange.fromUrl("limit"));
    const Page page = world.store.list("user", listing);
    std::string rows;
    for (const Json &user : page.rows) {
        rows += rows.empty() ? "[" : ",";
        writeListedUser(rows, user);
    }
    if (page.error.empty())
        exchange.ok(rows.empty() ? "[]" : rows + "]");
    else
        exchange.fail(page.error);
}

void userCount(World &world, Exchange &exchange)
{
    std::map<std::string, std::string> equal{{"owner", exchange.fromUrl("owner")}};
    if (const std::string online = exchange.fromUrl("isOnline"); !online.empty())
        equal["is_online"] = online;
    exchange.ok(std::to_string(world.store.count("user", equal)));
}

void user(World &world, Exchange &exchange)
{
    const std::string id = exchange.fromUrl("id");
    Json person;
    if (!id.empty()) {
        person = world.user(id);
    } else {
        const std::pair<const char *, const char *> ways[] = {
            {"email", "email"}, {"phone", "phone"}, {"userId", "id"}};
        for (const auto &[parameter, column] : ways) {
            const std::string value = exchange.fromUrl(parameter);
            if (value.empty())
                continue;
            std::map<std::string, std::string> equal{{column, value}};
            if (const std::string owner = exchange.fromUrl("owner"); !owner.empty())
                equal["owner"] = owner;
            person = world.store.find("user", equal);
            break;
        }
    }
    if (!person) {
        exchange.ok();
        return;
    }
    const std::string owner = person.text("owner");
    const bool open = world.store.get("organization", "admin", owner).flag("isProfilePublic");
    const bool himself = exchange.identity == owner + "/" + person.text("name");
    if (!open && !himself && exchange.identity.empty())
        exchange.fail(exchange.say("Please login first"));
    else if (!open && !himself && !world.isAdminOf(exchange.identity, owner))
        exchange.fail(exchange.say("Unauthorized operation"));
    else
        exchange.ok(shownUser(world, person, exchange.identity));
}

std::string maskedEmail(const std::string &email)
{
    const auto at = email.find('@');
    if (at == std::string::npos)
        return email;
    const auto hide = [](const std::string &text) {
        return text.size() < 2
                   ? text + "***"
                   : text.substr(0, 1) + (text.size() > 4 ? "****" : std::string(text.size() - 2, '*')) +
                         text.back();
    };
    const std::string host = email.substr(at + 1);
    const auto dot = host.find('.');
    return email.substr(0, 1) + "***" + email.substr(at - 1, 1) + "@" + hide(host.substr(0, dot)) +
           (dot == std::string::npos ? "" : host.substr(dot));
}

void emailAndPhone(World &world, Exchange &exchange)
{
    const std::string organization = exchange.fromUrl("organization");
    const std::string wanted = exchange.fromUrl("username");
    for (const char *column : {"name", "email", "phone"}) {
        const Json person = world.store.find("user", {{"owner", organization}, {column, wanted}});
        if (!person)
            continue;
        const bool byName = std::string_view(column) == "name";
        std::string phone = person.text("phone");
        if (byName && phone.size() > 7)
            phone.replace(3, phone.size() - 7, "****");
        Json shown = Json::object();
        shown.set("name", person.text("name"));
        shown.set("email", byName ? maskedEmail(person.text("email")) : person.text("email"));
        shown.set("phone", phone);
        exchange.ok(shown.dump(), jsonText(byName ? "username" : column));
        return;
    }
    exchange.fail(exchange.say("The user: {0} doesn't exist", {organization + "/" + wanted}));
}

} // namespace

void addUserRoutes(Router &router)
{
    router.get("/api/get-users", users);
    router.get("/api/get-global-users", globalUsers);
    router.get("/api/get-sorted-users", sortedUsers);
    router.get("/api/get-user-count", userCount);
    router.get("/api/get-user", user);
    router.get("/api/get-email-and-phone", emailAndPhone);
}

} // namespace simulator
