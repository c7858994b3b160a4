// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Faults.h"

#include "Misbehaviour.h"
#include "Text.h"
#include "World.h"

#include <chrono>

namespace simulator {

namespace {

constexpr std::size_t mostRecorded = 20000;

bool matches(const Json &fault, const std::string &method, const std::string &path)
{
    const std::string wanted = fault.text("path", "*");
    const std::string verb = fault.text("method");
    if (!verb.empty() && verb != method)
        return false;
    if (wanted.ends_with('*'))
        return path.starts_with(std::string_view(wanted).substr(0, wanted.size() - 1));
    return path == wanted;
}

// Microseconds since 1970.
long long now()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(since).count();
}

} // namespace

std::string Faults::add(const Json &fault)
{
    const std::string name = fault.text("fault");
    const std::string group = groupOf(name);
    if (group.empty())
        return "no such fault: " + name;
    const std::scoped_lock lock(mutex);
    queue.push_back({fault, group, fault.integer("times", 1)});
    return {};
}

void Faults::clear()
{
    const std::scoped_lock lock(mutex);
    queue.clear();
}

Json Faults::take(const std::string &group, const std::string &method, const std::string &path)
{
    const std::scoped_lock lock(mutex);
    for (auto waiting = queue.begin(); waiting != queue.end(); ++waiting) {
        if (waiting->group != group || !matches(waiting->fault, method, path))
            continue;
        // "after" lets that many matching requests pass first.
        if (const long long after = waiting->fault.integer("after"); after > 0) {
            waiting->fault.set("after", after - 1);
            continue;
        }
        const Json fault = waiting->fault;
        if (waiting->remaining > 0)
            --waiting->remaining;
        if (waiting->remaining == 0)
            queue.erase(waiting);
        return fault;
    }
    return {};
}

Json Faults::pending()
{
    const std::scoped_lock lock(mutex);
    Json list = Json::array();
    for (const Waiting &waiting : queue)
        list.append(waiting.fault);
    return list;
}

long long Faults::record(const httplib::Request &request, const std::string &body)
{
    Json entry = Json::object();
    entry.set("method", request.method);
    entry.set("path", request.path);
    entry.set("target", request.target);
    Json headers = Json::array();
    for (const auto &[name, value] : request.headers) {
        if (startsWithAny(name, {"REMOTE_", "LOCAL_"}))
            continue;
        Json pair = Json::array();
        pair.append(Json(name));
        pair.append(Json(value));
        headers.append(pair);
    }
    entry.set("headers", headers);
    entry.set("body", Json::parse(jsonText(body)) ? Json(body) : Json());
    entry.set("body64", base64(body, false));
    entry.set("arrived", now());
    const std::scoped_lock lock(mutex);
    requests.push_back({entry, 0});
    if (requests.size() > mostRecorded) {
        requests.pop_front();
        ++forgotten;
    }
    return forgotten + static_cast<long long>(requests.size()) - 1;
}

void Faults::answered(long long number)
{
    const std::scoped_lock lock(mutex);
    if (number >= forgotten)
        requests[static_cast<std::size_t>(number - forgotten)].answered = now();
}

Json Faults::recorded()
{
    const std::scoped_lock lock(mutex);
    Json list = Json::array();
    for (const auto &[request, answered] : requests) {
        // A copy: the one kept may change while this one is written out.
        Json entry = Json::object();
        entry.merge(request);
        if (answered > 0)
            entry.set("answered", answered);
        list.append(entry);
    }
    return list;
}

void Faults::forget()
{
    const std::scoped_lock lock(mutex);
    forgotten += static_cast<long long>(requests.size());
    requests.clear();
}

} // namespace simulator
