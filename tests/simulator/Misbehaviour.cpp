// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Misbehaviour.h"

#include "Faults.h"
#include "Text.h"
#include "World.h"

#include <algorithm>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <tuple>
#include <unistd.h>

namespace simulator {

std::string groupOf(const std::string &fault)
{
    static const std::map<std::string, std::string> groups = {
        {"respond", "instead"}, {"raw", "instead"},     {"stall", "instead"},    {"reset", "instead"},
        {"close", "instead"},   {"endless", "instead"}, {"redirect", "instead"}, {"delay", "answer"},
        {"merge", "answer"},    {"headers", "answer"},  {"truncate", "answer"},  {"drip", "answer"},
        {"lose", "answer"},     {"token", "token"},     {"callback", "callback"}};
    const auto found = groups.find(fault);
    return found == groups.end() ? std::string() : found->second;
}

namespace {

// The library keeps the socket to itself; it is the one whose other end the request came from.
int socketOf(const httplib::Request &request)
{
    const long most = sysconf(_SC_OPEN_MAX);
    for (int descriptor = 3; descriptor < std::min(most, 4096L); ++descriptor) {
        sockaddr_in peer{};
        socklen_t length = sizeof peer;
        if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &length) == 0 &&
            peer.sin_family == AF_INET && ntohs(peer.sin_port) == request.remote_port)
            return descriptor;
    }
    return -1;
}

void abort(const httplib::Request &request)
{
    // Connecting to "nobody" makes the kernel send RST at once.
    sockaddr nobody{};
    nobody.sa_family = AF_UNSPEC;
    std::ignore = connect(socketOf(request), &nobody, sizeof nobody);
}

void hangUp(const httplib::Request &request)
{
    shutdown(socketOf(request), SHUT_RDWR);
}

std::string bytesOf(const Json &fault)
{
    return fault.has("base64") ? unbase64(fault.text("base64")) : fault.text("body");
}

void setHeaders(const Json &fault, httplib::Response &response)
{
    fault.at("headers").each([&](const std::string &name, const Json &value) {
        response.headers.erase(name);
        // The library refuses values with line breaks; a hostile server would send them, so keep what was
        // asked.
        if (value.isArray()) {
            for (std::size_t index = 0; index < value.size(); ++index)
                response.headers.emplace(name, value[index].string());
        } else if (value.isString()) {
            response.headers.emplace(name, value.string());
        }
    });
}

void pause(const Json &fault, long long otherwise)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(fault.integer("milliseconds", otherwise)));
}

void mergeDeep(Json &target, const Json &changes)
{
    changes.each([&](const std::string &name, const Json &value) {
        Json inner = target.at(name);
        if (value.isObject() && inner.isObject()) {
            mergeDeep(inner, value);
            target.set(name, inner);
        } else {
            target.set(name, value);
        }
    });
}

void removeDeep(Json target, const std::string &path)
{
    const auto dot = path.find('.');
    if (dot == std::string::npos)
        target.remove(path);
    else
        removeDeep(target.at(path.substr(0, dot)), path.substr(dot + 1));
}

void dripSlowly(const Json &fault, httplib::Response &response)
{
    const std::string body = response.body;
    const std::string type = response.get_header_value("Content-Type");
    response.body.clear();
    response.headers.erase("Content-Type");
    const auto step = static_cast<std::size_t>(std::max(1LL, fault.integer("bytes", 1)));
    response.set_content_provider(
        body.size(), type.c_str(),
        [fault, body, step](std::size_t offset, std::size_t, httplib::DataSink &sink) {
            pause(fault, 100);
            return sink.write(body.data() + offset, std::min(step, body.size() - offset));
        });
}

void cutShort(const Json &fault, httplib::Response &response)
{
    const std::string body = response.body;
    const std::string type = response.get_header_value("Content-Type");
    const auto keep =
        static_cast<std::size_t>(fault.integer("bytes", static_cast<long long>(body.size() / 2)));
    response.body.clear();
    response.headers.erase("Content-Type");
    response.set_content_provider(body.size(), type.c_str(),
                                  [body, keep](std::size_t offset, std::size_t, httplib::DataSink &sink) {
                                      if (offset == 0 && keep > 0)
                                          return sink.write(body.data(), std::min(keep, body.size()));
                                      return false;
                                  });
}

} // namespace

bool answerWrongly(World &world, const httplib::Request &request, httplib::Response &response)
{
    const Json fault = world.faults.take("instead", request.method, request.path);
    if (!fault)
        return false;
    const std::string name = fault.text("fault");
    if (name == "respond" || name == "redirect") {
        response.status = static_cast<int>(fault.integer("status", name == "redirect" ? 302 : 200));
        const Json body = fault.at("json");
        response.set_content(body ? body.dump() : bytesOf(fault),
                             fault.text("type", "application/json; charset=utf-8").c_str());
        setHeaders(fault, response);
        if (name == "redirect")
            response.headers.emplace("Location", fault.text("location"));
    } else if (name == "raw") {
        const std::string bytes = bytesOf(fault);
        send(socketOf(request), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        hangUp(request);
    } else if (name == "stall") {
        pause(fault, 600000);
        hangUp(request);
    } else if (name == "reset") {
        abort(request);
    } else if (name == "close") {
        hangUp(request);
    } else {
        response.status = static_cast<int>(fault.integer("status", 200));
        response.set_chunked_content_provider(fault.text("type", "application/json; charset=utf-8").c_str(),
                                              [fault](std::size_t, httplib::DataSink &sink) {
                                                  const std::string piece = fault.text("body", " ");
                                                  pause(fault, 0);
                                                  return sink.write(piece.data(), piece.size());
                                              });
    }
    return true;
}

void distort(World &world, const httplib::Request &request, httplib::Response &response)
{
    for (Json fault = world.faults.take("answer", request.method, request.path); fault;
         fault = world.faults.take("answer", request.method, request.path)) {
        const std::string name = fault.text("fault");
        if (name == "merge") {
            Json body = Json::parse(response.body);
            if (body.isObject()) {
                mergeDeep(body, fault.at("json"));
                const Json without = fault.at("without");
                for (std::size_t index = 0; without.isArray() && index < without.size(); ++index)
                    removeDeep(body, without[index].string());
                response.body = body.dump();
            }
        } else if (name == "delay") {
            pause(fault, 1000);
        } else if (name == "lose") {
            hangUp(request); // the change was made, the answer never arrives
        } else if (name == "drip") {
            dripSlowly(fault, response);
        } else if (name == "truncate") {
            cutShort(fault, response);
        }
        if (fault.has("status"))
            response.status = static_cast<int>(fault.integer("status"));
        setHeaders(fault, response);
        if (fault.integer("times", 1) < 0)
            return; // one that lasts must not be taken again for this answer
    }
}

} // namespace simulator
