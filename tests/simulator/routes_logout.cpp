// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Redirects.h"
#include "Router.h"
#include "Tokens.h"

namespace simulator {

namespace {

void clearSession(Exchange &exchange)
{
    exchange.session->user.clear();
    exchange.session->accessToken.clear();
}

void leave(Exchange &exchange, const Json &application, const std::string &data, const std::string &data2)
{
    std::string address = exchange.parameter("post_logout_redirect_uri");
    const std::string state = exchange.parameter("state");
    if (address.empty()) {
        exchange.ok(data, data2);
        return;
    }
    if (!isRedirectAllowed(application, address)) {
        exchange.fail(
            exchange.say("Redirect URI: {0} doesn't exist in the allowed Redirect URI list", {address}));
        return;
    }
    if (!state.empty()) {
        if (address.ends_with('/'))
            address.pop_back();
        address +=
            (address.find('?') == std::string::npos ? "?" : "&") + ("state=" + state); // raw, as it came
    }
    exchange.redirect(address);
}

void logout(World &world, Exchange &exchange)
{
    const std::string hint = exchange.parameter("id_token_hint");
    if (!hint.empty()) {
        const Json row = tokenByAccess(world, hint);
        if (!row) {
            exchange.fail(exchange.say("Token not found, invalid accessToken"));
            return;
        }
        const Json application = world.store.get("application", "admin", row.text("application"));
        if (!application) {
            exchange.fail(exchange.say("The application: {0} does not exist", {row.text("application")}));
            return;
        }
        expireToken(world, row);
        clearSession(exchange);
        leave(exchange, application, "null", "null");
        return;
    }
    const std::string who = exchange.identity;
    clearSession(exchange);
    if (who.empty()) {
        exchange.ok();
        return;
    }
    // Without a hint only the session ends: tokens stay valid.
    const Json person = world.user(who);
    const Json row = tokenByAccess(world, exchange.token);
    const Json application = world.store.get(
        "application", "admin", row ? row.text("application") : person.text("signupApplication"));
    const std::string home = application.text("homepageUrl");
    leave(exchange, application, jsonText(who), home.empty() ? "null" : jsonText(home));
}

void logoutEverywhere(World &world, Exchange &exchange)
{
    const std::string all = exchange.parameter("logoutAll");
    const auto [owner, name] = splitId(exchange.identity);
    clearSession(exchange);
    if ((all.empty() || all == "true" || all == "1") && !owner.empty() && owner != "app")
        expireAll(world, owner, name);
    exchange.ok();
}

} // namespace

void addLogoutRoutes(Router &router)
{
    router.both("/api/logout", logout);
    router.both("/api/sso-logout", logoutEverywhere);
}

} // namespace simulator
