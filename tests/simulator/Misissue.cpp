// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Faults.h"
#include "Text.h"
#include "World.h"

#include <openssl/hmac.h>

namespace simulator {

Json takeTokenFault(World &world)
{
    return world.faults.take("token", "", "*");
}

void misstate(const Json &fault, Json &header, Json &claims)
{
    const auto change = [](Json &target, const Json &changes, const Json &without) {
        target.merge(changes.isObject() ? changes : Json::object());
        for (std::size_t index = 0; without.isArray() && index < without.size(); ++index)
            target.remove(without[index].string());
    };
    change(claims, fault.at("claims"), fault.at("without"));
    change(header, fault.at("header"), fault.at("withoutHeader"));
}

std::string missign(World &world, const Json &fault, const Json &header, const std::string &payload,
                    const Json &jwk)
{
    const std::string how = fault.text("signature");
    Json changed = header;
    if (how == "none") {
        changed.set("alg", fault.text("alg", "none"));
        return base64(changed.dump()) + "." + base64(payload) + ".";
    }
    if (how == "hmac-public") { // the public key, as everybody can fetch it, taken for a shared secret
        changed.set("alg", "HS256");
        const std::string signedPart = base64(changed.dump()) + "." + base64(payload);
        const std::string secret =
            world.store.get("cert", "admin", header.text("kid", "cert-built-in")).text("certificate");
        std::string mac(32, '\0');
        unsigned int length = 32;
        HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
             reinterpret_cast<const unsigned char *>(signedPart.data()), signedPart.size(),
             reinterpret_cast<unsigned char *>(mac.data()), &length);
        return signedPart + "." + base64(mac);
    }
    const bool other = how == "other-key";
    const std::string real = jwk.text("kty") == "EC" ? "ES256" : "RS256";
    const Json key = other ? Keys::generate(header.text("alg", real)) : jwk;
    // The header may name any algorithm; the signature is then made with the one that fits the key.
    const std::string algorithm = header.text("alg");
    std::string compact = Keys::sign(changed, payload, key);
    if (compact.empty()) {
        changed.set("alg", real);
        compact = Keys::sign(changed, payload, key);
        changed.set("alg", algorithm);
        compact = base64(changed.dump()) + compact.substr(compact.find('.'));
    }
    if (how == "bad") {
        char &letter = compact[compact.rfind('.') + 5];
        letter = letter == 'A' ? 'B' : 'A';
    } else if (how == "empty") {
        compact.erase(compact.rfind('.') + 1);
    }
    return compact;
}

} // namespace simulator
