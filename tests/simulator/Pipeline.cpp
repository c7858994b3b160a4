// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pipeline.h"

#include <algorithm>
#include <thread>

namespace simulator {

namespace {

constexpr std::size_t mostBody = std::size_t(64) << 20U;

bool isMediaType(const std::string &text)
{
    const auto token = [](std::string_view word) {
        return !word.empty() && word.find_first_of(" \t\"(),/:;<=>?@[\\]{}") == std::string_view::npos;
    };
    const auto parts = split(text, ';');
    if (parts.empty())
        return trimmed(text).empty() && text.empty();
    const std::string type = trimmed(parts[0]);
    const auto slash = type.find('/');
    if (slash == std::string::npos ? !token(type)
                                   : !token(type.substr(0, slash)) || !token(type.substr(slash + 1)))
        return false;
    return std::all_of(parts.begin() + 1, parts.end(), [](const std::string &parameter) {
        return trimmed(parameter).empty() || parameter.find('=') != std::string::npos;
    });
}

bool isIpLiteral(std::string_view host)
{
    return host.starts_with('[') || host.find_first_not_of("0123456789.") == std::string_view::npos;
}

std::string originOf(const World &world, const std::string &host)
{
    if (world.options.fixedOrigin || host.empty())
        return world.origin;
    const std::string name = host.substr(0, host.starts_with('[') ? host.find(']') : host.rfind(':'));
    const bool plain = host.find('.') == std::string::npos || isIpLiteral(name);
    return (plain ? "http://" : "https://") + host;
}

void openSession(World &world, Exchange &exchange)
{
    const std::string cookies = exchange.header("Cookie");
    for (const std::string &cookie : split(cookies, ';')) {
        const std::string pair = trimmed(cookie);
        if (pair.starts_with("casdoor_session_id="))
            exchange.session = world.session(pair.substr(19));
    }
    if (exchange.session)
        return;
    exchange.session = world.newSession();
    constexpr long long month = 2592000;
    exchange.response.headers.emplace("Set-Cookie",
                                      "casdoor_session_id=" + exchange.session->id +
                                          "; Path=/; Expires=" + Clock::http(world.clock.now() + month) +
                                          "; Max-Age=2592000; HttpOnly");
}

bool isApi(const std::string &path)
{
    return startsWithAny(path, {"/api/", "/.well-known/", "/scim"});
}

void corsHeaders(Exchange &exchange, const std::string &origin)
{
    exchange.response.set_header("Access-Control-Allow-Origin", origin);
    exchange.response.set_header("Access-Control-Allow-Methods", "POST, GET, OPTIONS, DELETE");
    exchange.response.set_header("Access-Control-Allow-Headers", "Content-Type, Authorization");
    exchange.response.set_header("Access-Control-Allow-Credentials", "true");
}

bool isKnownOrigin(World &world, const Exchange &exchange, const std::string &origin)
{
    const auto hostOf = [](const std::string &address) {
        const auto start = address.find("://");
        return start == std::string::npos
                   ? std::string()
                   : address.substr(start + 3, address.find_first_of(":/", start + 3) - start - 3);
    };
    const std::string host = hostOf(origin);
    if (origin == exchange.origin || host == "localhost" ||
        (host == "127.0.0.1" && origin.starts_with("http://")))
        return true;
    const std::string own = hostOf("http://" + exchange.header("Host"));
    if (own == host || own == "localhost" || isIpLiteral(own))
        return true;
    for (const Json &application : world.store.all("application")) {
        const Json addresses = application.at("redirectUris");
        for (std::size_t index = 0; addresses.isArray() && index < addresses.size(); ++index) {
            const std::string registered = hostOf(addresses[index].string());
            if (!registered.empty() && (host == registered || host.ends_with("." + registered)))
                return true;
        }
    }
    return false;
}

// False: answered.
bool passCors(World &world, Exchange &exchange)
{
    const std::string origin = exchange.header("Origin");
    const bool tokenEndpoint =
        exchange.path() == "/api/login/oauth/access_token" && exchange.method() == "POST";
    const bool open = tokenEndpoint || exchange.path() == "/api/userinfo" || exchange.path() == "/api/acs" ||
                      (exchange.path() == "/api/login/oauth/access_token" && exchange.method() == "OPTIONS");
    if (origin.empty() && exchange.method() == "OPTIONS") {
        exchange.response.set_header("Access-Control-Allow-Origin", "*");
        exchange.response.set_header("Access-Control-Allow-Methods", "POST, GET, OPTIONS, DELETE");
        exchange.response.status = 200;
        return false;
    }
    if (origin == "null" || (origin.empty() && !open))
        return true;
    if (!open && !isKnownOrigin(world, exchange, origin)) {
        exchange.response.status = 403;
        return false;
    }
    corsHeaders(exchange, origin);
    exchange.response.status = 200;
    return exchange.method() != "OPTIONS";
}

bool passFieldRule(Exchange &exchange)
{
    if (exchange.method() != "POST" || !startsWithAny(exchange.path(), {"/api/add-", "/api/update-"}))
        return true;
    if (exchange.json().text("name").find_first_of("/?:#&%=+;") == std::string::npos)
        return true;
    exchange.refuse("Field 'name' contains forbidden characters: \"/?:#&%=+;\"");
    return false;
}

// A lone "id" is taken apart before anybody looks at who asks. True: answered.
bool namesNothing(Exchange &exchange)
{
    const std::string &path = exchange.path();
    const std::string id = exchange.fromUrl("id");
    const bool list = path.starts_with("/api/get-") && path.ends_with('s');
    if (exchange.method() != "GET" || !path.starts_with("/api/") || list || id.empty() ||
        std::ranges::count(id, '/') == 1)
        return false;
    exchange.refuse("GetOwnerAndNameFromId() error, wrong token count for ID: " + id);
    return true;
}

void process(World &world, const Router &router, Exchange &exchange)
{
    const bool body = exchange.method() != "GET" && exchange.method() != "HEAD";
    if (body && !isMediaType(exchange.header("Content-Type"))) {
        exchange.response.status = 400;
        exchange.response.set_content(R"({"status":"error","msg":"invalid Content-Type header"})",
                                      "text/plain; charset=utf-8");
        return;
    }
    if (exchange.body.size() > mostBody) {
        exchange.html("<!DOCTYPE html>\n<html lang=\"en\"><head><title>Payload Too "
                      "Large</title></head><body>413</body></html>\n",
                      413);
        return;
    }
    openSession(world, exchange);
    if (!isApi(exchange.path())) {
        servePage(world, exchange);
        return;
    }
    if (!exchange.path().starts_with("/api/login/oauth/access_token") && !identify(world, exchange))
        return;
    if (!passCors(world, exchange))
        return;
    if (namesNothing(exchange))
        return;
    const Handler *handler = router.find(exchange.method(), exchange.path());
    if (!allowed(world, exchange)) {
        const std::string language = exchange.header("Accept-Language");
        exchange.refuse(language.size() == 2 ? exchange.say("Unauthorized operation")
                                             : "Unauthorized operation");
    } else if (!handler) {
        exchange.notFound();
    } else if (passFieldRule(exchange)) {
        (*handler)(world, exchange);
    }
    audit(world, exchange);
}

} // namespace

void answer(World &world, const Router &router, const httplib::Request &request, httplib::Response &response,
            const std::string &body)
{
    if (world.options.control && startsWithAny(request.path, {"/_control"})) {
        control(world, request, response, body);
        return;
    }
    const long long number = world.options.control ? world.faults.record(request, body) : 0;
    if (!world.options.control || !answerWrongly(world, request, response)) {
        try {
            const std::scoped_lock lock(world.mutex);
            Exchange exchange(request, response, body);
            exchange.origin = originOf(world, exchange.header("Host"));
            process(world, router, exchange);
        } catch (const Panic &) {
            response.status = 500;
            response.body.clear();
            response.headers.erase("Content-Type");
        }
        if (world.options.control)
            distort(world, request, response);
    }
    if (!response.has_header("Date"))
        response.set_header("Date", Clock::http(world.clock.now()));
    if (world.options.latency > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(world.options.latency));
    if (world.options.control)
        world.faults.answered(number);
}

} // namespace simulator
