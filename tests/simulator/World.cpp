// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "World.h"

namespace simulator {

namespace {
// Every request without a cookie opens a session, as in the real server; a long run must not grow for ever.
constexpr std::size_t mostSessions = 50000;
} // namespace

std::shared_ptr<Session> World::session(const std::string &id)
{
    const auto found = sessions.find(id);
    return found == sessions.end() ? nullptr : found->second;
}

std::shared_ptr<Session> World::newSession()
{
    auto made = std::make_shared<Session>();
    made->id = randomHex(32);
    sessions[made->id] = made;
    order.push_back(made->id);
    if (order.size() > mostSessions) {
        sessions.erase(order.front());
        order.pop_front();
    }
    return made;
}

namespace {

Json sharedFor(Json application, std::string_view organization)
{
    if (!application || !application.flag("isShared"))
        return {};
    application.set("organization", organization);
    application.set("clientId", application.text("clientId") + "-org-" + std::string(organization));
    return application;
}

} // namespace

Json World::applicationNamed(std::string_view name)
{
    const Json found = store.get("application", "admin", name);
    const auto mark = name.rfind("-org-");
    return found || mark == std::string_view::npos
               ? found
               : sharedFor(store.get("application", "admin", name.substr(0, mark)), name.substr(mark + 5));
}

Json World::applicationOf(std::string_view clientId)
{
    if (clientId.empty())
        return {};
    const auto byId = [&](std::string_view id) {
        return store.find("application", {{"client_id", std::string(id)}});
    };
    const Json found = byId(clientId);
    const auto mark = clientId.rfind("-org-");
    return found || mark == std::string_view::npos
               ? found
               : sharedFor(byId(clientId.substr(0, mark)), clientId.substr(mark + 5));
}

bool World::isGlobalAdmin(std::string_view identity)
{
    return startsWithAny(identity, {"app/", "built-in/"});
}

bool World::isAdminOf(std::string_view identity, std::string_view organization)
{
    if (isGlobalAdmin(identity))
        return true;
    const auto [owner, name] = splitId(identity);
    return !identity.empty() && owner == organization && user(identity).flag("isAdmin");
}

} // namespace simulator
