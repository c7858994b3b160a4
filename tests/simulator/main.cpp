// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pipeline.h"
#include "Seed.h"

#include <charconv>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <netinet/tcp.h>
#include <thread>

namespace {

using namespace simulator;

constexpr const char *usage = "chatelaine-simulator [--port N] [--people N] [--latency MS] [--database "
                              "FILE|memory] [--control] [--demo]\n"
                              "                     [--port-file FILE] [--no-origin] [--empty]\n"
                              "A demo identity server that speaks as Casdoor does, on this computer only.\n";

template<typename Number>
bool read(const char *text, Number &number)
{
    const std::string_view view = text ? text : "";
    const auto [end, problem] = std::from_chars(view.data(), view.data() + view.size(), number);
    return problem == std::errc() && end == view.data() + view.size() && number >= 0;
}

bool parse(int count, char **arguments, Options &options)
{
    for (int index = 1; index < count; ++index) {
        const std::string_view name = arguments[index];
        const bool flag =
            name == "--control" || name == "--demo" || name == "--no-origin" || name == "--empty";
        const char *value = flag || index + 1 >= count ? nullptr : arguments[++index];
        if (name == "--control")
            options.control = true;
        else if (name == "--demo")
            options.demo = true;
        else if (name == "--empty")
            options.empty = true;
        else if (name == "--no-origin")
            options.fixedOrigin = false;
        else if (!value)
            return false;
        else if (name == "--database")
            options.database = value;
        else if (name == "--port-file")
            options.portFile = value;
        else if (!(name == "--port" && read(value, options.port)) &&
                 !(name == "--people" && read(value, options.people)) &&
                 !(name == "--latency" && read(value, options.latency)))
            return false;
    }
    return true;
}

void route(httplib::Server &server, World &world, const Router &router)
{
    const auto bare = [&](const httplib::Request &request, httplib::Response &response) {
        answer(world, router, request, response, {});
    };
    const auto withBody = [&](const httplib::Request &request, httplib::Response &response,
                              const httplib::ContentReader &content) {
        std::string body;
        const bool hasBody = request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
        if (hasBody && request.is_multipart_form_data()) {
            // The library takes the body to parts; put together again it can be read like any other.
            const std::string delimiter =
                "\r\n--" + multipartBoundary(request.get_header_value("Content-Type"));
            content(
                [&](const httplib::MultipartFormData &part) {
                    body += delimiter + "\r\nContent-Disposition: form-data; name=\"" + part.name + "\"" +
                            (part.filename.empty() ? "" : "; filename=\"" + part.filename + "\"") +
                            "\r\n\r\n";
                    return true;
                },
                [&](const char *data, std::size_t length) {
                    body.append(data, length);
                    return true;
                });
            body += delimiter + "--";
        } else if (hasBody) {
            content([&](const char *data, std::size_t length) {
                body.append(data, length);
                return true;
            });
        }
        answer(world, router, request, response, body);
    };
    const std::string all = R"([\s\S]*)";
    server.Get(all, bare);
    server.Options(all, bare);
    server.Post(all, withBody);
    server.Put(all, withBody);
    server.Patch(all, withBody);
    server.Delete(all, withBody);
}

void registerRoutes(Router &router)
{
    addDiscoveryRoutes(router);
    addLoginRoutes(router);
    addDeviceRoutes(router);
    addTokenRoutes(router);
    addIntrospectionRoutes(router);
    addAccountRoutes(router);
    addLogoutRoutes(router);
    addUserRoutes(router);
    addUserChangeRoutes(router);
    addPasswordRoutes(router);
    addObjectRoutes(router);
    addApplicationRoutes(router);
    addOrganizationRoutes(router);
    addSessionRoutes(router);
    addSignupRoutes(router);
    addOtherRoutes(router);
}

// SIGTERM and SIGINT end the server from a thread that does nothing but wait for them.
void stopOnSignal(httplib::Server &server, const sigset_t &signals)
{
    std::thread([&server, signals] {
        int received = 0;
        sigwait(&signals, &received);
        // One that comes before the first connection is waited for would otherwise be forgotten.
        while (!server.is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        server.stop();
    }).detach();
}

int serve(const Options &options)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    World world(options);
    if (world.store.isNew())
        seedStore(world);
    Router router;
    registerRoutes(router);

    httplib::Server server;
    constexpr std::size_t threads = 48; // faults that stall hold a thread each
    server.new_task_queue = [] {
        return new httplib::ThreadPool(threads);
    };
    server.set_tcp_nodelay(true);
    server.set_keep_alive_max_count(100000);
    server.set_payload_max_length(std::size_t(80) << 20U);
    route(server, world, router);
    const int port = options.port == 0                                ? server.bind_to_any_port("127.0.0.1")
                     : server.bind_to_port("127.0.0.1", options.port) ? options.port
                                                                      : -1;
    if (port <= 0) {
        std::cerr << "cannot listen on 127.0.0.1:" << options.port << '\n';
        return 1;
    }
    world.origin = "http://127.0.0.1:" + std::to_string(port);
    stopOnSignal(server, signals);
    if (!options.portFile.empty())
        std::ofstream(options.portFile) << port << '\n';
    Json ready = Json::object();
    ready.set("listening", world.origin);
    ready.set("client_id", demoClientId);
    ready.set("admin", "built-in/admin");
    std::cout << ready.dump() << std::endl;
    return server.listen_after_bind() ? 0 : 1;
}

} // namespace

int main(int count, char **arguments)
{
    Options options;
    if (!parse(count, arguments, options)) {
        std::cerr << usage;
        return 2;
    }
    try {
        return serve(options);
    } catch (const std::exception &problem) {
        std::cerr << problem.what() << '\n';
        return 1;
    }
}
