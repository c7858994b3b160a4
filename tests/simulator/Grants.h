// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tokens.h"

namespace simulator {

inline constexpr std::string_view deviceGrant = "urn:ietf:params:oauth:grant-type:device_code";
inline constexpr std::string_view exchangeGrant = "urn:ietf:params:oauth:grant-type:token-exchange";
inline constexpr std::string_view bearerGrant = "urn:ietf:params:oauth:grant-type:jwt-bearer";

struct TokenRequest
{
    std::string grantType, clientId, clientSecret, code, verifier, scope, nonce, username, password,
        refreshToken, resource, subjectToken, subjectTokenType, deviceCode, assertion, clientAssertion,
        clientAssertionType;
};

// Each answers the exchange. The checks and their order are the real server's.
void runGrant(World &world, Exchange &exchange, const TokenRequest &request, const Json &application);
void refreshGrant(World &world, Exchange &exchange, const TokenRequest &request, const Json &application);
void exchangeGrantToken(World &world, Exchange &exchange, const TokenRequest &request,
                        const Json &application);
void assertionGrant(World &world, Exchange &exchange, const TokenRequest &request, const Json &application);
void deviceGrantToken(World &world, Exchange &exchange, const TokenRequest &request, const Json &application);

// False: answered.
bool devicePreCheck(World &world, Exchange &exchange, const TokenRequest &request);
bool clientAssertion(World &world, Exchange &exchange, TokenRequest &request);
// Signs and replies, after the DPoP proof was judged.
void reply(World &world, Exchange &exchange, Grant &grant);
void sendToken(Exchange &exchange, const Json &row);

// Why a JWT of ours is not good, in the Go library's words; empty when it is.
std::string tokenProblem(World &world, const std::string &token, const Json &application);

} // namespace simulator
