// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tokens.h"

#include <cstdlib>

namespace simulator {

namespace {

std::string judge(World &world, const std::string &proof, const std::string &method,
                  const std::string &address, const std::string &token)
{
    const Json header = Json::parse(Keys::decoded(proof, 0));
    const Json claims = Json::parse(Keys::decoded(proof, 1));
    if (!header.isObject() || !claims.isObject())
        return "failed to parse DPoP proof: token is malformed: token contains an invalid number of segments";
    if (header.text("typ") != "dpop+jwt")
        return "DPoP proof typ must be \"dpop+jwt\"";
    if (!startsWithAny(header.text("alg"), {"RS", "PS", "ES"}))
        return "DPoP proof must use an asymmetric algorithm";
    if (!header.at("jwk").isObject() || !Keys::verify(proof, header.at("jwk")))
        return "failed to verify DPoP proof signature";
    if (lower(claims.text("htm")) != lower(method))
        return "DPoP proof htm does not match the request method";
    if (lower(claims.text("htu")) != lower(address))
        return "DPoP proof htu does not match the request URL";
    if (std::llabs(claims.integer("iat") - world.clock.now()) > 300)
        return "DPoP proof iat is outside the acceptable time window";
    if (claims.text("jti").empty())
        return "DPoP proof missing jti claim";
    if (!token.empty() && claims.text("ath") != base64(sha256(token)))
        return "DPoP proof ath does not match the access token";
    return {};
}

} // namespace

std::string proofThumbprint(World &world, const Exchange &exchange, const std::string &method,
                            const std::string &address, const std::string &token, std::string &problem)
{
    const std::string proof = exchange.header("DPoP");
    if (proof.empty())
        return {};
    problem = judge(world, proof, method, address, token);
    return problem.empty() ? Keys::thumbprint(Json::parse(Keys::decoded(proof, 0)).at("jwk")) : std::string();
}

std::string proofProblem(World &world, const Exchange &exchange, const Json &row, const std::string &token)
{
    const std::string bound = row.text("dPoPJkt");
    if (bound.empty())
        return {};
    if (exchange.header("DPoP").empty())
        return "DPoP proof header required for DPoP-bound access token";
    std::string problem;
    const std::string thumbprint = proofThumbprint(world, exchange, exchange.method(),
                                                   exchange.origin + exchange.path(), token, problem);
    if (!problem.empty())
        return "DPoP proof validation failed: " + problem;
    return thumbprint == bound ? std::string() : "DPoP proof key binding mismatch";
}

} // namespace simulator
