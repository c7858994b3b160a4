// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Json.h"

#include <deque>
#include <httplib.h>
#include <list>
#include <mutex>
#include <string>

namespace simulator {

class World;
class Exchange;

// The "answer wrongly" channel: a queue of named faults, each for the next few requests it matches, and a
// record of every request. README.md lists the names.
class Faults
{
public:
    // Adds one fault; an error text when it makes no sense.
    std::string add(const Json &fault);
    void clear();
    // The first fault of that group waiting for such a request, counted down; undefined when there is none.
    Json take(const std::string &group, const std::string &method, const std::string &path);
    Json pending();

    // The number by which to tell answered() of it.
    long long record(const httplib::Request &request, const std::string &body);
    void answered(long long number);
    Json recorded();
    void forget();

private:
    struct Waiting
    {
        Json fault;
        std::string group;
        long long remaining; // negative: for ever
    };
    struct Recorded
    {
        Json request;
        long long answered = 0; // 0: not yet
    };
    std::mutex mutex;
    std::list<Waiting> queue;
    std::deque<Recorded> requests;
    long long forgotten = 0; // requests before the first that is kept
};

// Answers /_control and /_control/requests.
void control(World &world, const httplib::Request &request, httplib::Response &response,
             const std::string &body);

// Acts on faults that need no answer of the real server: true when the request is done with.
bool answerWrongly(World &world, const httplib::Request &request, httplib::Response &response);
// Changes the answer that was made.
void distort(World &world, const httplib::Request &request, httplib::Response &response);

// Token faults (Misissue.cpp): changes header and claims before signing, then the compact token.
Json takeTokenFault(World &world);
void misstate(const Json &fault, Json &header, Json &claims);
std::string missign(World &world, const Json &fault, const Json &header, const std::string &payload,
                    const Json &jwk);

} // namespace simulator
