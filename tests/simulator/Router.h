// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "World.h"

#include <functional>

namespace simulator {

using Handler = std::function<void(World &, Exchange &)>;

class Router
{
public:
    void get(const std::string &path, const Handler &handler) { routes["GET " + path] = handler; }
    void post(const std::string &path, const Handler &handler) { routes["POST " + path] = handler; }
    void both(const std::string &path, const Handler &handler)
    {
        get(path, handler);
        post(path, handler);
    }
    void on(const std::string &method, const std::string &path, const Handler &handler)
    {
        routes[method + " " + path] = handler;
    }
    // Null when nothing answers that method and path.
    const Handler *find(const std::string &method, const std::string &path) const
    {
        auto found = routes.find(method + " " + path);
        const std::vector<std::string> parts = split(path, '/');
        if (found == routes.end() && parts.size() == 3 && parts[0] == ".well-known")
            found = routes.find(method + " /.well-known/*/" + parts[2]);
        return found == routes.end() ? nullptr : &found->second;
    }

private:
    std::map<std::string, Handler> routes;
};

// One per file routes_*.cpp.
void addDiscoveryRoutes(Router &router);
void addLoginRoutes(Router &router);
void addDeviceRoutes(Router &router);
void addTokenRoutes(Router &router);
void addIntrospectionRoutes(Router &router);
void addAccountRoutes(Router &router);
void addLogoutRoutes(Router &router);
void addUserRoutes(Router &router);
void addUserChangeRoutes(Router &router);
void addPasswordRoutes(Router &router);
void addObjectRoutes(Router &router);
void addApplicationRoutes(Router &router);
void addOrganizationRoutes(Router &router);
void addSessionRoutes(Router &router);
void addSignupRoutes(Router &router);
void addOtherRoutes(Router &router);

} // namespace simulator
