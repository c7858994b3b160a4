// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "World.h"

namespace simulator {

// What a token is made for.
struct Grant
{
    Json application;
    Json user;        // undefined: the application itself
    std::string type; // grant type as the token row keeps it
    std::string scope, nonce, resource, signinMethod, codeChallenge, thumbprint, origin;
    bool withCode = false; // a code to be exchanged, else usable at once
    bool withRefresh = true;
};

struct Issued
{
    Json row;
    std::string error; // Go's words when the key and the algorithm do not fit
};

// Signs a pair and stores its row. The clock of the tokens starts now, whenever the code is exchanged.
Issued issue(World &world, const Grant &grant);

Json claimsOf(World &world, const Grant &grant, const std::string &id, long long now, long long lifetime,
              bool refresh);

Json tokenByAccess(World &world, const std::string &token);
Json tokenByRefresh(World &world, const std::string &token);
void storeToken(World &world, const Json &row);
void expireToken(World &world, Json row);
// All tokens of a person, and his login sessions with them.
void expireAll(World &world, const std::string &organization, const std::string &name);

// The six members of a token reply.
std::string tokenReply(const Json &row);

// Roles and permissions a person has, as objects.
Json rolesOf(World &world, const std::string &id);
Json permissionsOf(World &world, const std::string &id);

// RFC 9449: empty when no proof is needed or it is good.
std::string proofProblem(World &world, const Exchange &exchange, const Json &row, const std::string &token);
// Thumbprint of the proof sent to the token endpoint; "problem" is set when it is bad.
std::string proofThumbprint(World &world, const Exchange &exchange, const std::string &method,
                            const std::string &address, const std::string &token, std::string &problem);

bool scopeAllowed(const Json &application, const std::string &scope);

} // namespace simulator
