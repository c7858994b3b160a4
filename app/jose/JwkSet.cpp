// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/JwkSet.h"

#include "core/Limits.h"
#include "core/StrictJson.h"
#include "jose/CompactJws.h"
#include "jose/Jwk.h"

#include <QJsonArray>

extern "C" {
#include <jose/jws.h>
}

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Keys tried for a token that names none; each costs a signature check.
constexpr qsizetype candidatesMax = 8;

std::unexpected<Error> refuse(SignatureReason reason, const QString &what = {})
{
    return std::unexpected(signatureError(reason, what));
}

std::unexpected<Error> refuse(const Jwk::Fault &fault)
{
    return refuse(fault.reason, fault.what);
}

void swallow(void * /*misc*/, const char * /*file*/, int /*line*/, uint64_t /*error*/,
             const char * /*format*/, va_list /*arguments*/)
{
}

/// By default libjose writes its complaints to standard error.
jose_cfg_t *quietly()
{
    static jose_cfg_t *const config = [] {
        auto *made = jose_cfg();
        jose_cfg_set_err_func(made, swallow, nullptr);
        return made;
    }();
    return config;
}

json_t *stringOf(QByteArrayView text)
{
    // Base64url by now, hence valid UTF-8.
    return json_stringn_nocheck(text.data(), static_cast<size_t>(text.size()));
}

/// The flattened form (RFC 7515 §7.2.2), which is what libjose reads.
JsonPtr flattened(const CompactJws &jws)
{
    const QByteArrayView text(jws.encoded);
    JsonPtr json(json_object());
    json_object_set_new_nocheck(json.get(), "protected", stringOf(text.first(jws.payloadStart - 1)));
    json_object_set_new_nocheck(
        json.get(), "payload",
        stringOf(text.sliced(jws.payloadStart, jws.signatureStart - 1 - jws.payloadStart)));
    json_object_set_new_nocheck(json.get(), "signature", stringOf(text.sliced(jws.signatureStart)));
    return json;
}

} // namespace

struct JwkSet::Data
{
    std::vector<Jwk> keys;

    void refuseDoubledNames();
    void refuseSecretsAmongPublicKeys();
    [[nodiscard]] std::expected<std::vector<const Jwk *>, Error>
    candidates(const CompactJws &jws, const Algorithm &algorithm, const AlgorithmPolicy &policy) const;
};

void JwkSet::Data::refuseDoubledNames()
{
    for (auto &key : keys) {
        const auto isNamesake = [&key](const Jwk &other) {
            return !key.kid.isNull() && other.kid == key.kid;
        };
        if (std::ranges::count_if(keys, isNamesake) > 1)
            key.fault = Jwk::Fault{SignatureReason::KeyAmbiguous, u"kid"_s};
    }
}

/// Whoever publishes a secret beside public keys has published the secret (JW-09).
void JwkSet::Data::refuseSecretsAmongPublicKeys()
{
    const auto isSecret = [](const Jwk &key) {
        return key.type == KeyType::Secret;
    };
    if (std::ranges::all_of(keys, isSecret))
        return;
    for (auto &key : keys) {
        if (isSecret(key))
            key.fault = Jwk::Fault{SignatureReason::KeyNotUsable, u"kty"_s};
    }
}

Result<JwkSet> JwkSet::parse(QByteArrayView json)
{
    const auto object = parseStrictObject(json, limits::documentBytes);
    if (!object)
        return refuse(object.error() == JsonFault::TooLarge ? SignatureReason::TooLarge
                                                            : SignatureReason::JwksInvalid);
    const auto entries = object->value("keys"_L1);
    if (!entries.isArray())
        return refuse(SignatureReason::JwksInvalid, u"keys"_s);
    const auto list = entries.toArray();
    if (list.size() > limits::keysInSet)
        return refuse(SignatureReason::TooLarge, u"keys"_s);

    auto data = std::make_shared<Data>();
    for (const auto &entry : list) {
        if (entry.isObject())
            data->keys.push_back(Jwk::read(entry.toObject()));
    }
    data->refuseDoubledNames();
    data->refuseSecretsAmongPublicKeys();
    JwkSet set;
    set.m_data = std::move(data);
    return set;
}

qsizetype JwkSet::size() const
{
    return m_data ? std::ranges::count_if(m_data->keys, [](const Jwk &key) { return !key.fault; }) : 0;
}

bool JwkSet::hasKeyId(const QByteArray &kid) const
{
    return m_data && !kid.isNull() &&
           std::ranges::any_of(m_data->keys, [&kid](const Jwk &key) { return key.kid == kid; });
}

/// The named key or, for a token that names none, every key that fits (RFC 7515 §6, JW-07, JW-08).
std::expected<std::vector<const Jwk *>, Error> JwkSet::Data::candidates(const CompactJws &jws,
                                                                        const Algorithm &algorithm,
                                                                        const AlgorithmPolicy &policy) const
{
    std::vector<const Jwk *> fitting;
    std::optional<Jwk::Fault> fault;
    for (const auto &key : keys) {
        if (!jws.kid.isNull() && (key.kid.isNull() || key.kid != jws.kid))
            continue;
        const auto unfit = key.faultFor(algorithm, policy.ignoresKeyAlgorithm);
        if (!unfit)
            fitting.push_back(&key);
        else if (!fault || key.type == algorithm.keyType)
            fault = unfit;
    }
    if (fitting.empty())
        return fault ? refuse(*fault) : refuse(SignatureReason::KeyNotFound);
    if (static_cast<qsizetype>(fitting.size()) > candidatesMax)
        return refuse(SignatureReason::KeyAmbiguous);
    return fitting;
}

Done JwkSet::verify(const CompactJws &jws, const AlgorithmPolicy &policy) const
{
    const auto *algorithm = policy.allowed.contains(jws.alg) ? Algorithm::find(jws.alg) : nullptr;
    if (!algorithm)
        return refuse(SignatureReason::AlgNotAllowed);
    if (!m_data)
        return refuse(SignatureReason::KeyNotFound);
    const auto keys = m_data->candidates(jws, *algorithm, policy);
    if (!keys)
        return std::unexpected(keys.error());
    if (algorithm->coordinateBytes > 0 && jws.signature.size() != 2 * algorithm->coordinateBytes)
        return refuse(SignatureReason::BadSignature);
    const auto json = flattened(jws);
    const auto verifies = [&json](const Jwk *key) {
        return jose_jws_ver(quietly(), json.get(), nullptr, key->json.get(), false);
    };
    if (std::ranges::any_of(*keys, verifies))
        return {};
    return refuse(SignatureReason::BadSignature);
}

} // namespace chatelaine
