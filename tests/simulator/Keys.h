// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Json.h"

#include <map>
#include <string>

namespace simulator {

class Store;

// Signing keys, one per certificate; the private half lives in the certificate's hidden member "_jwk".
class Keys
{
public:
    explicit Keys(Store &certificates)
        : store(certificates)
    {
    }

    // Makes the key pair and fills "certificate", "privateKey" of a new certificate. False: unsupported
    // algorithm.
    static bool create(Json &certificate);
    static Json generate(const std::string &algorithm); // a private JWK
    static Json publicHalf(const Json &jwk);
    static Json fromPem(const std::string &pem); // a public JWK of a certificate or key in PEM, or undefined
    static std::string thumbprint(const Json &jwk);

    // Compact serialisation; empty when key and algorithm do not fit each other.
    static std::string sign(const Json &header, const std::string &payload, const Json &jwk);
    static bool verify(const std::string &compact, const Json &jwk);
    static std::string decoded(const std::string &compact,
                               int part); // 0 header, 1 payload; empty when malformed

    Json jwkOf(const std::string &certificate); // private, undefined when there is no such certificate
    Json jwks(const std::string &application);  // of one application, or of all when that is unknown

private:
    Store &store;
};

} // namespace simulator
