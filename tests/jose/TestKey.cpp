// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestKey.h"

extern "C" {
#include <jose/jwk.h>
#include <jose/openssl.h>
}

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace {

EVP_PKEY *pkey(const std::shared_ptr<void> &key)
{
    return static_cast<EVP_PKEY *>(key.get());
}

const EVP_MD *hashOf(const QByteArray &alg)
{
    return alg.endsWith("256") ? EVP_sha256() : alg.endsWith("384") ? EVP_sha384() : EVP_sha512();
}

QByteArray concatenated(const QByteArray &der, int coordinate)
{
    const auto *in = reinterpret_cast<const unsigned char *>(der.constData());
    ECDSA_SIG *signature = d2i_ECDSA_SIG(nullptr, &in, der.size());
    QByteArray raw(2 * coordinate, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature), out, coordinate);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature), out + coordinate, coordinate);
    ECDSA_SIG_free(signature);
    return raw;
}

} // namespace

TestKey::TestKey(void *key)
    : m_key(key, [](void *each) { EVP_PKEY_free(static_cast<EVP_PKEY *>(each)); })
{
    Q_ASSERT(key);
}

TestKey TestKey::rsa(unsigned bits)
{
    return TestKey(EVP_RSA_gen(bits));
}

TestKey TestKey::ec(const char *curve)
{
    return TestKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve));
}

QJsonObject TestKey::privateJwk() const
{
    json_t *json = jose_openssl_jwk_from_EVP_PKEY(nullptr, pkey(m_key));
    char *text = json_dumps(json, 0);
    const auto object = QJsonDocument::fromJson(text).object();
    free(text);
    json_decref(json);
    return object;
}

QJsonObject TestKey::jwk(const QJsonObject &extra) const
{
    const auto full = privateJwk();
    QJsonObject half;
    for (const auto &member : {"kty", "n", "e", "crv", "x", "y"}) {
        if (const auto name = QString::fromLatin1(member); full.contains(name))
            half.insert(name, full.value(name));
    }
    for (auto it = extra.begin(); it != extra.end(); ++it)
        half.insert(it.key(), it.value());
    return half;
}

QByteArray TestKey::signature(const QByteArray &alg, const QByteArray &input, int saltLength) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *details = nullptr;
    EVP_DigestSignInit(context, &details, hashOf(alg), nullptr, pkey(m_key));
    if (alg.startsWith("PS")) {
        EVP_PKEY_CTX_set_rsa_padding(details, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(details, saltLength);
    }
    const auto *data = reinterpret_cast<const unsigned char *>(input.constData());
    size_t size = 0;
    EVP_DigestSign(context, nullptr, &size, data, static_cast<size_t>(input.size()));
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(bytes.data()), &size, data,
                   static_cast<size_t>(input.size()));
    EVP_MD_CTX_free(context);
    bytes.truncate(static_cast<qsizetype>(size));
    return alg.startsWith("ES") ? concatenated(bytes, (EVP_PKEY_get_bits(pkey(m_key)) + 7) / 8) : bytes;
}

QByteArray TestKey::sign(const QByteArray &header, const QByteArray &payload) const
{
    const auto alg =
        QJsonDocument::fromJson(header).object().value(QStringLiteral("alg")).toString().toLatin1();
    const QByteArray input = encode(header) + '.' + encode(payload);
    return input + '.' + encode(signature(alg, input));
}

QByteArray TestKey::rawRsa(const QByteArray &block) const
{
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(pkey(m_key), nullptr);
    EVP_PKEY_sign_init(context);
    EVP_PKEY_CTX_set_rsa_padding(context, RSA_NO_PADDING);
    QByteArray bytes(block.size(), '\0');
    auto size = static_cast<size_t>(bytes.size());
    EVP_PKEY_sign(context, reinterpret_cast<unsigned char *>(bytes.data()), &size,
                  reinterpret_cast<const unsigned char *>(block.constData()),
                  static_cast<size_t>(block.size()));
    EVP_PKEY_CTX_free(context);
    return bytes;
}
