// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Keys.h"

#include "Store.h"
#include "Text.h"

extern "C" {
#include <jose/jwk.h>
#include <jose/jws.h>
#include <jose/openssl.h>
}
#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace simulator {

namespace {

template<auto Free>
struct Release
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Pkey = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free>>;

std::string textOf(BIO *bio)
{
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(bio, &bytes);
    return {bytes, static_cast<std::size_t>(length)};
}

Certificate selfSigned(EVP_PKEY *key, const std::string &name)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 123456);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 20L * 365 * 24 * 3600);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    const auto add = [&](const char *field, const std::string &value) {
        X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(value.data()),
                                   static_cast<int>(value.size()), -1, 0);
    };
    add("O", "admin");
    add("CN", name);
    X509_set_issuer_name(certificate.get(), subject);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

std::string der64(const std::string &pem)
{
    std::string body;
    for (const std::string &line : split(pem, '\n')) {
        if (!line.starts_with("-----"))
            body += line;
    }
    return body;
}

} // namespace

Json Keys::generate(const std::string &algorithm)
{
    Json jwk = Json::object();
    jwk.set("alg", algorithm);
    // 2048 bits start the server in an instant; the real one makes 4096.
    return jose_jwk_gen(nullptr, jwk.raw()) ? jwk : Json();
}

bool Keys::create(Json &certificate)
{
    const std::string algorithm = certificate.text("cryptoAlgorithm", "RS256");
    if (!startsWithAny(algorithm, {"RS", "PS", "ES"}))
        return false;
    const Json jwk = generate(algorithm);
    if (!jwk)
        return false;
    certificate.set("_jwk", jwk);
    const Pkey key(jose_openssl_jwk_to_EVP_PKEY(nullptr, jwk.raw()));
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), selfSigned(key.get(), certificate.text("name")).get());
    certificate.set("certificate", textOf(bio.get()));
    const Bio privateBio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(privateBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    certificate.set("privateKey", textOf(privateBio.get()));
    return true;
}

Json Keys::publicHalf(const Json &jwk)
{
    Json half = jwk.copy();
    jose_jwk_pub(nullptr, half.raw());
    return half;
}

Json Keys::fromPem(const std::string &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    const Bio again(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const Pkey key(certificate ? X509_get_pubkey(certificate.get())
                               : PEM_read_bio_PUBKEY(again.get(), nullptr, nullptr, nullptr));
    return key ? Json::take(jose_openssl_jwk_from_EVP_PKEY(nullptr, key.get())) : Json();
}

std::string Keys::thumbprint(const Json &jwk)
{
    const Json print = Json::take(jose_jwk_thp(nullptr, jwk.raw(), "S256"));
    return print.string();
}

std::string Keys::sign(const Json &header, const std::string &payload, const Json &jwk)
{
    Json jws = Json::object();
    jws.set("payload", base64(payload));
    Json signature = Json::object();
    signature.set("protected", header);
    // The key's own "alg" must not forbid another size of the same family: the real server allows RS512 here.
    Json key = jwk.copy();
    key.remove("alg");
    key.remove("key_ops");
    if (!jose_jws_sig(nullptr, jws.raw(), signature.raw(), key.raw()))
        return {};
    return jws.text("protected") + "." + jws.text("payload") + "." + jws.text("signature");
}

bool Keys::verify(const std::string &compact, const Json &jwk)
{
    const std::vector<std::string> parts = split(compact, '.');
    if (parts.size() != 3)
        return false;
    Json jws = Json::object();
    jws.set("protected", parts[0]);
    jws.set("payload", parts[1]);
    jws.set("signature", parts[2]);
    Json key = jwk.copy();
    key.remove("alg");
    key.remove("key_ops");
    key.remove("use");
    return jose_jws_ver(nullptr, jws.raw(), nullptr, key.raw(), false);
}

std::string Keys::decoded(const std::string &compact, int part)
{
    const std::vector<std::string> parts = split(compact, '.');
    return parts.size() == 3 ? unbase64(parts[static_cast<std::size_t>(part)]) : std::string();
}

Json Keys::jwkOf(const std::string &certificate)
{
    return store.get("cert", "admin", certificate).at("_jwk");
}

Json Keys::jwks(const std::string &application)
{
    const Json known = application.empty() ? Json() : store.get("application", "admin", application);
    Json keys = Json::array();
    for (const Json &certificate : store.all("cert")) {
        const std::string name = certificate.text("name");
        if (certificate.text("type", "x509") != "x509" || !certificate.has("_jwk"))
            continue;
        if (known && name != known.text("cert", "cert-built-in") &&
            !(known.text("cert").empty() && name == "cert-built-in"))
            continue;
        const Json half = publicHalf(certificate.at("_jwk"));
        Json key = Json::object();
        key.set("use", "sig");
        key.set("kty", half.at("kty"));
        key.set("kid", name);
        if (half.has("crv"))
            key.set("crv", half.at("crv"));
        key.set("alg", certificate.text("cryptoAlgorithm"));
        for (const char *member : {"x", "y", "n", "e"}) {
            if (half.has(member))
                key.set(member, half.at(member));
        }
        Json chain = Json::array();
        chain.append(Json(der64(certificate.text("certificate"))));
        key.set("x5c", chain);
        keys.append(key);
    }
    Json set = Json::object();
    set.set("keys", keys.size() == 0 ? Json(nullptr) : keys);
    return set;
}

} // namespace simulator
