// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fields.h"
#include "Login.h"
#include "Masks.h"
#include "Passwords.h"
#include "Router.h"

namespace simulator {

namespace {

// The pre-check of the sign-in page, which a native client may ask before it opens the browser.
void appLogin(World &world, Exchange &exchange)
{
    const SigninRequest request = SigninRequest::ofApi(exchange);
    const Json application = world.applicationOf(request.clientId);
    const std::string problem = signinProblem(world, exchange, request, application);
    const bool typeIsBad = request.responseType != "code" && request.responseType != "token" &&
                           request.responseType != "id_token";
    const std::string shown = application && !typeIsBad ? maskedApplication(world, application) : "null";
    if (problem.empty())
        exchange.ok(shown);
    else
        exchange.fail(problem, shown);
}

std::string echoed(const Json &body)
{
    Json form = Json::object();
    for (const char *name : {"type", "signinMethod", "organization", "username", "password", "name",
                             "firstName", "lastName", "gender", "bio", "tag", "education", "email", "phone",
                             "affiliation", "idCard", "language", "region"})
        form.set(name, body.text(name));
    return form.dump();
}

bool passwordIsOffered(const Json &application)
{
    const Json methods = application.at("signinMethods");
    for (std::size_t index = 0; methods.isArray() && index < methods.size(); ++index) {
        if (methods[index].text("name") == "Password")
            return true;
    }
    return application.flag("enablePassword");
}

bool approveDevice(World &world, Exchange &exchange, const Json &person, const std::string &application)
{
    const std::string code = exchange.json().text("userCode");
    for (DeviceRequest &device : world.devices) {
        if (device.userCode != code || !device.user.empty() || device.created + 120 < world.clock.now())
            continue;
        const std::string cancel = exchange.json().text("cancelToken");
        if (!cancel.empty() && cancel != device.cancelToken) {
            exchange.fail("UserCode Invalid");
            return false;
        }
        device.user = person.text("owner") + "/" + person.text("name");
        addSession(world, person, application, exchange.session->id);
        exchange.ok(jsonText(device.user));
        return true;
    }
    exchange.fail("UserCode Expired");
    return false;
}

void login(World &world, Exchange &exchange)
{
    const Json &body = exchange.json();
    if (!body.isObject()) {
        exchange.fail(exchange.jsonError().empty() ? typeError("user", "AuthForm", body)
                                                   : exchange.jsonError());
        return;
    }
    const std::string type = body.text("type");
    const Json application = world.applicationNamed(body.text("application"));
    if (body.text("username").empty()) {
        const Json person = world.user(exchange.session->user);
        if (person && application)
            finishLogin(world, exchange, person, application, type, "");
        else
            exchange.fail("Unknown authentication type (not password or provider), form = " + echoed(body));
        return;
    }
    if (!application) {
        exchange.fail(exchange.say("The application: {0} does not exist", {body.text("application")}));
        return;
    }
    const std::string organization = body.text("organization");
    const Json home = world.store.get("organization", "admin", organization);
    if (home.flag("disableSignin")) {
        exchange.fail(exchange.say("The organization: {0} has disabled users to signin", {organization}));
        return;
    }
    const std::string plain = body.text("password");
    if (plain.empty() || !passwordIsOffered(application)) {
        exchange.fail(exchange.say("The login method: login with {0} is not enabled for the application",
                                   {plain.empty() ? "SMS" : "password"}));
        return;
    }
    const Json person = findPerson(world, organization, body.text("username"));
    const std::string id = organization + "/" + (person ? person.text("name") : body.text("username"));
    if (const std::string problem = checkPassword(world, exchange.language(), person, id, plain);
        !problem.empty()) {
        exchange.fail(problem);
        return;
    }
    if (type == "device") {
        approveDevice(world, exchange, person, application.text("name"));
        return;
    }
    if (person.flag("needUpdatePassword")) {
        exchange.ok("\"RequiredUpdatePassword\"", "null", "true");
        return;
    }
    finishLogin(world, exchange, world.user(id), application, type, body.text("signinMethod"));
}

void grantConsent(World &world, Exchange &exchange)
{
    const Json &body = exchange.json();
    const std::string id =
        exchange.session->pendingUser.empty() ? exchange.identity : exchange.session->pendingUser;
    Json person = world.user(id);
    if (!person) {
        exchange.loginFirst();
        return;
    }
    const auto [owner, name] = splitId(body.text("application"));
    const Json application = world.store.get("application", owner, name);
    if (!application) {
        exchange.fail(exchange.say("The application: {0} does not exist", {body.text("application")}));
        return;
    }
    Json granted = Json::object();
    granted.set("application", body.text("application"));
    granted.set("grantedScopes", body.at("grantedScopes"));
    Json all = Json::array();
    const Json old = person.at("applicationScopes");
    for (std::size_t index = 0; old.isArray() && index < old.size(); ++index) {
        if (old[index].text("application") != body.text("application"))
            all.append(old[index]);
    }
    all.append(granted);
    person.set("applicationScopes", all);
    world.store.replace("user", person.text("owner"), person.text("name"), person);
    // The page repeats in the body what it was opened with.
    const std::pair<const char *, const char *> names[] = {{"clientId", "clientId"},
                                                           {"responseType", "responseType"},
                                                           {"redirectUri", "redirectUri"},
                                                           {"scope", "scope"},
                                                           {"state", "state"},
                                                           {"nonce", "nonce"},
                                                           {"resource", "resource"},
                                                           {"code_challenge", "codeChallenge"},
                                                           {"code_challenge_method", "challengeMethod"}};
    for (const auto &[wanted, sent] : names) {
        if (!exchange.query.contains(wanted))
            exchange.query.emplace(wanted, body.text(sent));
    }
    finishLogin(world, exchange, person, application, "code", "", true);
}

} // namespace

void addLoginRoutes(Router &router)
{
    router.get("/api/get-app-login", appLogin);
    router.post("/api/login", login);
    router.post("/api/grant-consent", grantConsent);
}

} // namespace simulator
