// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Login.h"

#include "Redirects.h"

namespace simulator {

SigninRequest SigninRequest::ofApi(const Exchange &exchange)
{
    const auto get = [&](const char *name) {
        return exchange.fromUrl(name);
    };
    return {get("clientId"), get("responseType"), get("redirectUri"),    get("scope"),
            get("state"),    get("nonce"),        get("code_challenge"), get("code_challenge_method"),
            get("resource")};
}

SigninRequest SigninRequest::ofPage(const Exchange &exchange)
{
    const auto get = [&](const char *name) {
        return exchange.fromUrl(name);
    };
    return {get("client_id"), get("response_type"), get("redirect_uri"),   get("scope"),
            get("state"),     get("nonce"),         get("code_challenge"), get("code_challenge_method"),
            get("resource")};
}

std::string signinProblem(const World &, const Exchange &exchange, const SigninRequest &request,
                          const Json &application)
{
    const std::string &type = request.responseType;
    if (type != "code" && type != "token" && type != "id_token")
        return exchange.say("Grant_type: {0} is not supported in this application", {type});
    if (!application)
        return exchange.say("Invalid client_id");
    if (!isRedirectAllowed(application, request.redirectUri))
        return exchange.say("Redirect URI: {0} doesn't exist in the allowed Redirect URI list",
                            {request.redirectUri});
    return scopeAllowed(application, request.scope) ? std::string() : exchange.say("Invalid scope");
}

Json findPerson(World &world, const std::string &organization, const std::string &text)
{
    if (text.empty())
        return {};
    for (const char *column : {"name", "email", "phone", "id"}) {
        const Json found = world.store.find("user", {{"owner", organization}, {column, text}});
        if (found)
            return found;
    }
    return {};
}

void addSession(World &world, const Json &person, const std::string &application,
                const std::string &sessionId)
{
    const std::string owner = person.text("owner");
    const std::string name = person.text("name");
    Json row = world.store.find("session", {{"owner", owner}, {"name", name}, {"application", application}});
    const bool known = static_cast<bool>(row);
    if (!known) {
        row = Json::object();
        row.set("owner", owner);
        row.set("name", name);
        row.set("application", application);
        row.set("createdTime", world.clock.stamp());
        row.set("sessionId", Json::array());
    }
    Json ids = row.at("sessionId");
    constexpr std::size_t most = 100;
    if (!ids.contains(sessionId) && ids.size() < most)
        ids.append(Json(sessionId));
    if (known)
        world.store.replace("session", owner, name, row);
    else
        world.store.insert("session", row);
}

namespace {

bool wantsConsent(const Json &application, const Json &person, const std::string &scope)
{
    const Json custom = application.at("customScopes");
    if (!custom.isArray() || custom.size() == 0)
        return false;
    const std::string id = "admin/" + application.text("name");
    const Json granted = person.at("applicationScopes");
    for (const std::string &wanted : split(scope, ' ')) {
        bool isCustom = false;
        for (std::size_t index = 0; index < custom.size() && !isCustom; ++index)
            isCustom = custom[index].text("scope") == wanted || custom[index].text("name") == wanted;
        bool known = false;
        for (std::size_t index = 0; granted.isArray() && index < granted.size() && !known; ++index)
            known = granted[index].text("application") == id &&
                    granted[index].at("grantedScopes").contains(wanted);
        if (isCustom && !known)
            return true;
    }
    return false;
}

bool isAbsolute(const std::string &resource)
{
    const auto colon = resource.find(':');
    return colon != std::string::npos && colon > 0 && resource.find_first_of(" /") > colon;
}

void noteSignin(World &world, const Json &person)
{
    Json changed = world.user(person.text("owner") + "/" + person.text("name"));
    if (!changed)
        return;
    changed.set("lastSigninTime", world.clock.stamp());
    changed.set("lastSigninIp", "127.0.0.1");
    world.store.replace("user", changed.text("owner"), changed.text("name"), changed);
}

void answerCode(World &world, Exchange &exchange, const Json &row, const SigninRequest &request)
{
    // A test may send the browser anywhere; the page follows this header instead of making the address
    // itself.
    if (const Json fault = world.options.control ? world.faults.take("callback", "", "*") : Json()) {
        const std::string code = row.text("code");
        const std::string separator = request.redirectUri.find('?') == std::string::npos ? "?" : "&";
        const std::string pattern = fault.has("address")
                                        ? fault.text("address")
                                        : request.redirectUri + separator + fault.text("query");
        std::string address = pattern;
        const std::pair<std::string, std::string> marks[] = {
            {"{code}", code}, {"{state}", request.state}, {"{redirect}", request.redirectUri}};
        for (const auto &[mark, value] : marks) {
            for (auto at = address.find(mark); at != std::string::npos;
                 at = address.find(mark, at + value.size()))
                address.replace(at, mark.size(), value);
        }
        Json order = Json::object();
        order.set("address", address);
        order.set("post", fault.flag("post"));
        order.set("times", fault.integer("visits", 1));
        exchange.response.set_header("X-Demo-Callback", order.dump());
    }
    exchange.ok(row.at("code").dump());
}

} // namespace

void finishLogin(World &world, Exchange &exchange, const Json &person, const Json &application,
                 const std::string &type, const std::string &method, bool consented)
{
    const SigninRequest request = SigninRequest::ofApi(exchange);
    const std::string id = person.text("owner") + "/" + person.text("name");
    const bool keeps =
        application.flag("enableSigninSession") || application.flag("enableAutoSignin") || type == "login";
    if (keeps || type == "saml")
        exchange.session->user = id;
    if (type == "login") {
        noteSignin(world, person);
        addSession(world, person, application.text("name"), exchange.session->id);
        exchange.ok(jsonText(id));
        return;
    }
    if (type == "code") {
        const std::string &challengeMethod = request.challengeMethod;
        if (!challengeMethod.empty() && challengeMethod != "S256" && challengeMethod != "null") {
            exchange.fail(exchange.say("Challenge method should be S256"));
            return;
        }
        if (!consented && wantsConsent(application, person, request.scope)) {
            exchange.session->pendingUser = id;
            exchange.ok(R"({"required":true})");
            return;
        }
    } else if (!application.at("grantTypes").contains(type)) {
        exchange.fail("error: grant_type: " + type + " is not supported in this application", "\"\"");
        return;
    }
    const Json client = request.clientId.empty() ? application : world.applicationOf(request.clientId);
    if (const std::string problem = signinProblem(world, exchange, request, client); !problem.empty()) {
        exchange.fail(problem, "\"\"");
        return;
    }
    if (!request.resource.empty() && !isAbsolute(request.resource)) {
        exchange.fail("resource must be an absolute URI", "\"\"");
        return;
    }
    Grant grant;
    grant.application = client;
    grant.user = person;
    grant.scope = request.scope;
    grant.nonce = request.nonce;
    grant.resource = request.resource;
    grant.signinMethod = method;
    grant.codeChallenge = request.challenge == "null" ? "" : request.challenge;
    grant.origin = exchange.origin;
    grant.withCode = type == "code";
    const Issued issued = issue(world, grant);
    if (!issued.error.empty()) {
        exchange.fail(issued.error);
        return;
    }
    noteSignin(world, person);
    addSession(world, person, application.text("name"), exchange.session->id);
    if (type == "code")
        answerCode(world, exchange, issued.row, request);
    else
        exchange.ok(issued.row.at("accessToken").dump(), issued.row.at("refreshToken").dump());
}

} // namespace simulator
