// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Login.h"
#include "Pages.h"
#include "Pipeline.h"
#include "Redirects.h"

namespace simulator {

namespace {

// With a live browser session at an application that allows it, the real server redirects at once. It does
// not look at code_challenge_method there, and answers a refusal without a Content-Type.
bool automaticSignin(World &world, Exchange &exchange, const SigninRequest &request, const Json &application)
{
    const Json person = world.user(exchange.session->user);
    if (!application.flag("enableAutoSignin") || !person || request.responseType != "code")
        return false;
    if (const std::string problem = signinProblem(world, exchange, request, application); !problem.empty()) {
        exchange.refuse(problem);
        exchange.response.headers.erase("Content-Type");
        exchange.response.headers.emplace("Content-Type", ""); // the library would otherwise invent one
        return true;
    }
    Grant grant;
    grant.application = application;
    grant.user = person;
    grant.scope = request.scope;
    grant.nonce = request.nonce;
    grant.codeChallenge = request.challenge;
    grant.origin = exchange.origin;
    grant.withCode = true;
    const Issued issued = issue(world, grant);
    const std::string separator = request.redirectUri.find('?') == std::string::npos ? "?" : "&";
    std::string state;
    for (const char letter : request.state) {
        const auto byte = static_cast<unsigned char>(letter);
        state += byte < 0x80 ? std::string(1, letter) : "%" + hex(std::string_view(&letter, 1));
    }
    exchange.redirect(request.redirectUri + separator + "code=" + issued.row.text("code") +
                      "&state=" + state);
    return true;
}

void signin(World &world, Exchange &exchange)
{
    const SigninRequest request = SigninRequest::ofPage(exchange);
    const Json application = world.applicationOf(request.clientId);
    if (automaticSignin(world, exchange, request, application))
        return;
    const std::string problem = signinProblem(world, exchange, request, application);
    exchange.html(
        signinPage(application.text("name"), application.text("organization"), problem, world.options.demo));
}

void signup(Exchange &exchange, const Json &application)
{
    const std::string problem = !application ? "Invalid client_id"
                                : application.flag("enableSignUp")
                                    ? ""
                                    : "The application does not allow to sign up new account";
    exchange.html(
        signupPage(application.text("name"), application.text("organization"), exchange.say(problem)));
}

void device(World &world, Exchange &exchange, const std::string &userCode)
{
    for (const DeviceRequest &waiting : world.devices) {
        if (waiting.userCode != userCode)
            continue;
        const Json application = world.store.get("application", "admin", waiting.application);
        exchange.html(devicePage(application.text("name"), application.text("organization"), userCode));
        return;
    }
    exchange.html(page("Device sign-in", "<h1>UserCode Expired</h1>\n"));
}

} // namespace

void servePage(World &world, Exchange &exchange)
{
    const std::string &path = exchange.path();
    constexpr std::string_view devicePrefix = "/login/oauth/device/";
    if (path == "/login/oauth/authorize")
        signin(world, exchange);
    else if (path == "/signup/oauth/authorize")
        signup(exchange, world.applicationOf(exchange.fromUrl("client_id")));
    else if (path.starts_with("/signup/"))
        signup(exchange, world.store.get("application", "admin", path.substr(8)));
    else if (path.starts_with(devicePrefix))
        device(world, exchange, path.substr(devicePrefix.size()));
    else
        exchange.html(page("Demo identity server",
                           "<h1>Demo identity server</h1>\n<p>There is nothing to see on this page.</p>\n"));
}

} // namespace simulator
