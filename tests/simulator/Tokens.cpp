// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tokens.h"

#include "Fields.h"

namespace simulator {

namespace {

long long secondsOf(const Json &application, const char *member)
{
    return static_cast<long long>(application.number(member) * 3600);
}

std::string certificateOf(const Json &application)
{
    const std::string name = application.text("cert");
    return name.empty() ? "cert-built-in" : name;
}

// Go's words for a key that cannot sign with that algorithm.
std::string misfit(const Json &jwk, const std::string &algorithm)
{
    const std::string type = jwk.text("kty");
    if (startsWithAny(algorithm, {"PS", "HS"}) || algorithm.size() != 5)
        return "unexpected signing method: " + algorithm;
    if (algorithm.starts_with("RS") && type != "RSA")
        return "key is of invalid type: RSA sign expects *rsa.PrivateKey";
    if (algorithm.starts_with("ES") && type != "EC")
        return "key is of invalid type: ECDSA sign expects *ecdsa.PrivateKey";
    const std::string curve = jwk.text("crv");
    const std::string wanted = algorithm == "ES256" ? "P-256" : algorithm == "ES384" ? "P-384" : "P-521";
    return type == "EC" && curve != wanted ? "key is invalid" : std::string();
}

} // namespace

Issued issue(World &world, const Grant &grant)
{
    const Json &application = grant.application;
    const std::string certificate = certificateOf(application);
    const Json jwk = world.keys.jwkOf(certificate);
    if (!jwk)
        return {{}, "The cert \"" + certificate + "\" does not exist"};
    const std::string configured = application.text("tokenSigningMethod");
    const std::string algorithm = configured.empty() ? "RS256" : configured;
    if (const std::string problem = misfit(jwk, algorithm); !problem.empty())
        return {{}, problem};

    const long long now = world.clock.now();
    const long long lifetime =
        world.tokenLifetime > 0 ? world.tokenLifetime : secondsOf(application, "expireInHours");
    const long long wanted = secondsOf(application, "refreshExpireInHours");
    const std::string name = randomUuid();
    Json header = Json::object();
    header.set("alg", algorithm);
    header.set("kid", certificate);
    header.set("typ", "JWT");
    Json claims = claimsOf(world, grant, "admin/" + name, now, lifetime, false);
    const Json fault = world.options.control ? takeTokenFault(world) : Json();
    const std::string honest = Keys::sign(header, claims.dump(), jwk);
    std::string lie;
    if (fault) {
        misstate(fault, header, claims);
        lie = missign(world, fault, header, claims.dump(), jwk);
    }
    // With "idOnly" the API keeps an honest access token; only what is shown as id_token lies.
    const std::string access = lie.empty() || fault.flag("idOnly") ? honest : lie;
    std::string refresh;
    if (grant.withRefresh) {
        Json plain = Json::object(); // a refresh token names no key
        plain.set("alg", algorithm);
        plain.set("typ", "JWT");
        refresh = Keys::sign(
            plain, claimsOf(world, grant, "admin/" + name, now, wanted > 0 ? wanted : lifetime, true).dump(),
            jwk);
    }

    Json row = Json::object();
    row.set("owner", "admin");
    row.set("name", name);
    row.set("createdTime", Clock::rfc3339(now));
    row.set("application", application.text("name"));
    row.set("organization", grant.user ? grant.user.text("owner") : application.text("organization"));
    row.set("user", grant.user ? grant.user.text("name") : application.text("name"));
    row.set("code", randomHex(20));
    row.set("accessToken", access);
    row.set("refreshToken", refresh);
    row.set("accessTokenHash", hex(sha256(access)));
    row.set("refreshTokenHash", refresh.empty() ? "" : hex(sha256(refresh)));
    row.set("expiresIn", lifetime);
    row.set("scope", grant.scope);
    row.set("tokenType", grant.thumbprint.empty() ? "Bearer" : "DPoP");
    row.set("grantType", grant.type);
    row.set("codeChallenge", grant.codeChallenge);
    row.set("codeIsUsed", !grant.withCode);
    row.set("codeExpireIn", now + 300);
    row.set("resource", grant.resource);
    row.set("dPoPJkt", grant.thumbprint);
    row.set("_created", now);
    if (fault.flag("idOnly"))
        row.set("_idToken", lie);
    world.store.insert("token", row);
    return {row, {}};
}

Json tokenByAccess(World &world, const std::string &token)
{
    return token.empty() ? Json() : world.store.find("token", {{"access_token_hash", hex(sha256(token))}});
}

Json tokenByRefresh(World &world, const std::string &token)
{
    return token.empty() ? Json() : world.store.find("token", {{"refresh_token_hash", hex(sha256(token))}});
}

void storeToken(World &world, const Json &row)
{
    world.store.replace("token", row.text("owner"), row.text("name"), row);
}

void expireToken(World &world, Json row)
{
    row.set("expiresIn", 0);
    storeToken(world, row);
}

void expireAll(World &world, const std::string &organization, const std::string &name)
{
    for (const Json &row : world.store.all("token", {{"organization", organization}, {"user", name}}))
        expireToken(world, row);
    world.store.erase("session", organization, name);
}

std::string tokenReply(const Json &row)
{
    Json reply = Json::object();
    reply.set("access_token", row.at("accessToken"));
    reply.set("id_token", row.has("_idToken") ? row.at("_idToken") : row.at("accessToken"));
    reply.set("refresh_token", row.at("refreshToken"));
    reply.set("token_type", row.at("tokenType"));
    reply.set("expires_in", row.at("expiresIn"));
    reply.set("scope", row.at("scope"));
    return reply.dump();
}

namespace {

Json objectsNaming(World &world, const char *kind, const std::string &id)
{
    Json found = Json::array();
    for (const Json &object : world.store.all(kind, {{"owner", splitId(id).first}})) {
        if (object.at("users").contains(id))
            found.append(Json::parse(written(kind, object)));
    }
    return found;
}

} // namespace

Json rolesOf(World &world, const std::string &id)
{
    return objectsNaming(world, "role", id);
}

Json permissionsOf(World &world, const std::string &id)
{
    Json found = objectsNaming(world, "permission", id);
    for (std::size_t index = 0; index < found.size(); ++index)
        found[index].set("users", nullptr);
    return found;
}

bool scopeAllowed(const Json &application, const std::string &scope)
{
    const Json scopes = application.at("scopes");
    if (!scopes.isArray() || scopes.size() == 0)
        return true;
    for (const std::string &wanted : split(scope, ' ')) {
        bool listed = false;
        for (std::size_t index = 0; index < scopes.size() && !listed; ++index)
            listed = scopes[index].text("name") == wanted;
        if (!listed)
            return false;
    }
    return true;
}

} // namespace simulator
