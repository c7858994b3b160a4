// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Faults.h"
#include "Text.h"
#include "World.h"

namespace simulator {

namespace {

void rotateKey(World &world, const std::string &name)
{
    Json certificate = world.store.get("cert", "admin", name);
    if (!certificate)
        return;
    Keys::create(certificate);
    world.store.replace("cert", "admin", name, certificate);
}

std::string apply(World &world, const Json &order)
{
    if (!order.isObject())
        return "an object or a list of objects is wanted";
    if (order.flag("reset")) {
        world.faults.clear();
        world.faults.forget();
        world.clock.shift(0);
        world.tokenLifetime = 0;
    }
    if (order.has("clockOffset"))
        world.clock.shift(order.integer("clockOffset"));
    if (order.has("tokenLifetime"))
        world.tokenLifetime = order.integer("tokenLifetime");
    if (order.has("latency"))
        world.options.latency = static_cast<int>(order.integer("latency"));
    if (order.has("rotateKey"))
        rotateKey(world, order.text("rotateKey"));
    if (order.flag("forgetRequests"))
        world.faults.forget();
    return order.has("fault") ? world.faults.add(order) : std::string();
}

} // namespace

void control(World &world, const httplib::Request &request, httplib::Response &response,
             const std::string &body)
{
    const std::scoped_lock lock(world.mutex);
    const auto reply = [&](const Json &json, int status) {
        response.status = status;
        response.set_content(json.dump(), "application/json; charset=utf-8");
    };
    if (request.method == "GET") {
        reply(request.path == "/_control/requests" ? world.faults.recorded() : world.faults.pending(), 200);
        return;
    }
    const Json orders = Json::parse(body);
    std::string problem;
    if (orders.isArray()) {
        for (std::size_t index = 0; index < orders.size() && problem.empty(); ++index)
            problem = apply(world, orders[index]);
    } else {
        problem = apply(world, orders);
    }
    Json answer = Json::object();
    answer.set(problem.empty() ? "done" : "error", problem.empty() ? Json(true) : Json(problem));
    reply(answer, problem.empty() ? 200 : 400);
}

} // namespace simulator
