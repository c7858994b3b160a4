// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/Jwk.h"

#include "core/Limits.h"
#include "jose/Base64Url.h"
#include "jose/RsaModulus.h"

#include <QJsonArray>

extern "C" {
#include <jose/jwk.h>
#include <jose/openssl.h>
}

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

using Fault = Jwk::Fault;

Fault invalid(QLatin1StringView member)
{
    return {SignatureReason::KeyInvalid, member};
}

QByteArray textOf(const QJsonObject &entry, QLatin1StringView name)
{
    const auto value = entry.value(name);
    return value.isString() ? QByteArray("" + value.toString().toUtf8()) : QByteArray();
}

/// Big-endian octets of a required member; null if it is missing or not strict base64url.
QByteArray octetsOf(const QJsonObject &entry, QLatin1StringView name)
{
    return decodeBase64Url(textOf(entry, name)).value_or(QByteArray());
}

JsonPtr toJansson(const QJsonObject &entry, std::initializer_list<const char *> members)
{
    JsonPtr json(json_object());
    for (const char *member : members)
        json_object_set_new(
            json.get(), member,
            json_string(entry.value(QLatin1StringView(member)).toString().toUtf8().constData()));
    return json;
}

/// Whether the key may verify at all (RFC 7517 §4.2, §4.3; JW-10).
std::optional<Fault> judgeUse(const QJsonObject &entry)
{
    if (const auto use = entry.value("use"_L1); !use.isUndefined() && use != QJsonValue(u"sig"_s))
        return Fault{SignatureReason::KeyNotUsable, u"use"_s};
    const auto operations = entry.value("key_ops"_L1);
    if (!operations.isUndefined() && !operations.toArray().contains(QJsonValue(u"verify"_s)))
        return Fault{SignatureReason::KeyNotUsable, u"key_ops"_s};
    for (const auto &member : {"alg"_L1, "kid"_L1}) {
        if (const auto value = entry.value(member); !value.isUndefined() && !value.isString())
            return invalid(member);
    }
    return {};
}

/// A private key that is published is everybody's (JW-09).
std::optional<Fault> judgePrivacy(const QJsonObject &entry)
{
    for (const auto &member : {"d"_L1, "p"_L1, "q"_L1, "dp"_L1, "dq"_L1, "qi"_L1, "oth"_L1, "k"_L1}) {
        if (entry.contains(member))
            return invalid(member);
    }
    return {};
}

std::optional<Fault> judgeExponent(QByteArrayView e)
{
    while (e.startsWith('\0'))
        e = e.sliced(1);
    // Beyond 64 bits it only buys computing time (JW-11).
    if (e.isEmpty() || e.size() > 8 || (static_cast<unsigned char>(e.back()) & 1) == 0 ||
        e == QByteArrayView("\1"))
        return invalid("e"_L1);
    return {};
}

std::optional<Fault> readRsa(const QJsonObject &entry, Jwk &key)
{
    if (auto fault = judgePrivacy(entry))
        return fault;
    const RsaModulus modulus(octetsOf(entry, "n"_L1));
    if (modulus.bits() == 0 || modulus.bits() > limits::rsaBitsMax || modulus.isEven())
        return invalid("n"_L1);
    if (modulus.bits() < limits::rsaBitsMin)
        return Fault{SignatureReason::KeyTooWeak, u"n"_s};
    if (auto fault = judgeExponent(octetsOf(entry, "e"_L1)))
        return fault;
    if (modulus.isRoca())
        return Fault{SignatureReason::KeyTooWeak, u"ROCA"_s};
    key.json = toJansson(entry, {"kty", "n", "e"});
    return {};
}

std::optional<Fault> readEc(const QJsonObject &entry, Jwk &key)
{
    if (auto fault = judgePrivacy(entry))
        return fault;
    key.curve = textOf(entry, "crv"_L1);
    const qsizetype coordinate = key.curve == "P-256"   ? 32
                                 : key.curve == "P-384" ? 48
                                 : key.curve == "P-521" ? 66
                                                        : 0;
    if (coordinate == 0)
        return Fault{SignatureReason::KeyNotUsable, u"crv"_s};
    for (const auto &member : {"x"_L1, "y"_L1}) {
        if (octetsOf(entry, member).size() != coordinate)
            return invalid(member);
    }
    key.json = toJansson(entry, {"kty", "crv", "x", "y"});
    return {};
}

std::optional<Fault> readSecret(const QJsonObject &entry, Jwk &key)
{
    key.secretBytes = octetsOf(entry, "k"_L1).size();
    if (key.secretBytes == 0)
        return invalid("k"_L1);
    key.json = toJansson(entry, {"kty", "k"});
    return {};
}

/// OpenSSL's word on whether the values make a key: on the curve, not infinity (RFC 8725 §3.4).
bool isKey(const json_t *json)
{
    EVP_PKEY *key = jose_openssl_jwk_to_EVP_PKEY(nullptr, json);
    EVP_PKEY_free(key);
    return key != nullptr;
}

std::optional<Fault> readValues(const QJsonObject &entry, Jwk &key)
{
    const auto kty = textOf(entry, "kty"_L1);
    if (kty == "RSA") {
        key.type = KeyType::Rsa;
        return readRsa(entry, key);
    }
    if (kty == "EC") {
        key.type = KeyType::Ec;
        return readEc(entry, key);
    }
    if (kty == "oct") {
        key.type = KeyType::Secret;
        return readSecret(entry, key);
    }
    return Fault{SignatureReason::KeyNotUsable, u"kty"_s};
}

} // namespace

Jwk Jwk::read(const QJsonObject &entry)
{
    Jwk key;
    key.kid = textOf(entry, "kid"_L1);
    key.alg = textOf(entry, "alg"_L1);
    key.fault = readValues(entry, key);
    if (!key.fault)
        key.fault = judgeUse(entry);
    if (!key.fault && key.type != KeyType::Secret && !isKey(key.json.get()))
        key.fault = Fault{SignatureReason::KeyInvalid, {}};
    return key;
}

std::optional<Fault> Jwk::faultFor(const Algorithm &algorithm, bool ignoresKeyAlgorithm) const
{
    if (fault)
        return fault;
    if (type != algorithm.keyType)
        return Fault{SignatureReason::KeyNotUsable, u"kty"_s};
    if (!algorithm.curve.isEmpty() && curve != algorithm.curve)
        return Fault{SignatureReason::KeyNotUsable, u"crv"_s};
    if (type == KeyType::Secret && secretBytes < algorithm.hashBytes)
        return Fault{SignatureReason::KeyTooWeak, u"k"_s};
    if (alg.isNull() || alg == algorithm.name)
        return {};
    const auto *own = Algorithm::find(alg);
    const bool isFamily = ignoresKeyAlgorithm && type == KeyType::Rsa && own && own->keyType == KeyType::Rsa;
    return isFamily ? std::nullopt : std::optional(Fault{SignatureReason::KeyNotUsable, u"alg"_s});
}

} // namespace chatelaine
