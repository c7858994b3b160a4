// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grants.h"
#include "Router.h"

#include <algorithm>

namespace simulator {

namespace {

constexpr long long lifetime = 120; // seconds the token endpoint allows, whatever expires_in said

std::string randomUserCode()
{
    constexpr std::string_view letters = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::string code;
    for (const char byte : sha256(randomHex(16)).substr(0, 6))
        code += letters[static_cast<unsigned char>(byte) % letters.size()];
    return code;
}

bool offersDevices(const Json &application)
{
    const Json methods = application.at("signinMethods");
    for (std::size_t index = 0; methods.isArray() && index < methods.size(); ++index) {
        if (methods[index].text("name") == "Device login" && methods[index].text("rule") != "Hide password")
            return application.at("grantTypes").contains(deviceGrant);
    }
    return false;
}

void authorizeDevice(World &world, Exchange &exchange)
{
    const Json application = world.applicationOf(exchange.parameter("client_id"));
    Json reply = Json::object();
    if (!application) {
        reply.set("error", exchange.say("Invalid client_id"));
        reply.set("error_description", exchange.say("Invalid client_id"));
    } else if (!offersDevices(application)) {
        reply.set("error", "unauthorized_client");
        reply.set("error_description", "device login is not enabled for this application");
    } else {
        DeviceRequest device;
        device.deviceCode = randomUuid();
        device.userCode = randomUserCode();
        device.cancelToken = randomUuid();
        device.application = application.text("name");
        device.scope = exchange.parameter("scope");
        device.created = world.clock.now();
        reply.set("device_code", device.deviceCode);
        reply.set("user_code", device.userCode);
        reply.set("verification_uri", exchange.origin + "/login/oauth/device/" + device.userCode +
                                          "?cancelToken=" + device.cancelToken);
        const long long configured = application.integer("codeResendTimeout");
        reply.set("expires_in", configured > 0 ? configured : lifetime);
        reply.set("interval", 5);
        world.devices.push_back(device);
    }
    exchange.sendJson(reply.dump()); // errors too have HTTP 200
}

void cancelDevice(World &world, Exchange &exchange)
{
    const std::string code = exchange.parameter("userCode");
    const auto found = std::ranges::find(world.devices, code, &DeviceRequest::userCode);
    if (found == world.devices.end()) {
        exchange.fail("UserCode Expired");
    } else if (found->cancelToken != exchange.parameter("cancelToken")) {
        exchange.fail("UserCode Invalid");
    } else {
        world.devices.erase(found);
        exchange.ok("\"Canceled\"");
    }
}

} // namespace

bool devicePreCheck(World &world, Exchange &exchange, const TokenRequest &request)
{
    const auto refuse = [&](const char *error, const char *text) {
        exchange.tokenError(error, text);
        return false;
    };
    if (request.deviceCode.empty())
        return refuse("invalid_request", "device_code parameter is required for this grant type");
    const auto found = std::ranges::find(world.devices, request.deviceCode, &DeviceRequest::deviceCode);
    if (found == world.devices.end() || found->created + lifetime < world.clock.now())
        return refuse("expired_token", "token is expired");
    if (found->user.empty())
        return refuse("authorization_pending", "authorization pending");
    const Json application = world.applicationOf(request.clientId);
    if (application && application.text("name") != found->application)
        return refuse("invalid_client", "client_id does not match the device authorization request");
    if (found->used)
        return refuse("access_denied", "device_code has already been used");
    return true;
}

void deviceGrantToken(World &world, Exchange &exchange, const TokenRequest &request, const Json &application)
{
    const auto found = std::ranges::find(world.devices, request.deviceCode, &DeviceRequest::deviceCode);
    found->used = true;
    Grant grant;
    grant.application = application;
    grant.user = world.user(found->user);
    grant.scope = found->scope;
    reply(world, exchange, grant);
}

void addDeviceRoutes(Router &router)
{
    router.post("/api/device-auth", authorizeDevice);
    router.post("/api/cancel-device-auth", cancelDevice);
}

} // namespace simulator
