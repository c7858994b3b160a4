// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tokens.h"

namespace simulator {

// What a sign-in page was asked for, under the names of either the page or the API.
struct SigninRequest
{
    std::string clientId, responseType, redirectUri, scope, state, nonce, challenge, challengeMethod,
        resource;

    static SigninRequest ofApi(const Exchange &exchange);  // clientId, responseType …
    static SigninRequest ofPage(const Exchange &exchange); // client_id, response_type …
};

// Response type, client, redirect address, scope, in this order: empty when all are good.
std::string signinProblem(const World &world, const Exchange &exchange, const SigninRequest &request,
                          const Json &application);

// The reply of /api/login once the person is known: a code, tokens, a session or the next question.
void finishLogin(World &world, Exchange &exchange, const Json &person, const Json &application,
                 const std::string &type, const std::string &method, bool consented = false);

// Name, e-mail, phone or id, within one organization.
Json findPerson(World &world, const std::string &organization, const std::string &text);
void addSession(World &world, const Json &person, const std::string &application,
                const std::string &sessionId);

} // namespace simulator
