// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Clock.h"
#include "Exchange.h"
#include "Faults.h"
#include "Keys.h"
#include "Store.h"

#include <deque>
#include <map>
#include <mutex>
#include <unordered_map>

namespace simulator {

struct Options
{
    int port = 0;
    long long people = 10000;
    int latency = 0; // milliseconds added to every answer
    std::string database = "memory";
    std::string portFile;
    bool control = false;    // the "answer wrongly" channel
    bool fixedOrigin = true; // else issuer and addresses follow the Host header
    bool empty = false;      // only what a real server makes at its first start
    bool demo = false;       // one-click sign-in on the login page
};

struct DeviceRequest
{
    std::string deviceCode, userCode, cancelToken, application, scope;
    std::string user; // who approved
    long long created = 0;
    bool used = false;
};

// Everything one running server knows. One request at a time changes it (see Pipeline).
class World
{
public:
    explicit World(const Options &chosen)
        : options(chosen)
        , store(chosen.database)
        , keys(store)
    {
    }

    Options options;
    Clock clock;
    Store store;
    Keys keys;
    Faults faults;
    std::string origin;
    long long tokenLifetime = 0; // seconds, instead of the application's; 0: as the application says
    std::vector<DeviceRequest> devices;
    std::recursive_mutex mutex;

    std::shared_ptr<Session> session(const std::string &id); // null when unknown
    std::shared_ptr<Session> newSession();

    Json user(std::string_view id) { return store.get("user", id); }
    // Either form of a shared application's name or client id, "x-org-acme", gives it as one of that
    // organization.
    Json applicationNamed(std::string_view name);
    Json applicationOf(std::string_view clientId);
    static bool isGlobalAdmin(std::string_view identity);
    bool isAdminOf(std::string_view identity, std::string_view organization);

private:
    std::unordered_map<std::string, std::shared_ptr<Session>> sessions;
    std::deque<std::string> order;
};

} // namespace simulator
