// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestCertificate.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace {

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

TestCertificate::TestCertificate(const Wish &wish, const TestCertificate *issuer)
    : m_key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"),
            [](void *key) { EVP_PKEY_free(static_cast<EVP_PKEY *>(key)); })
    , m_certificate(X509_new(), [](void *each) { X509_free(static_cast<X509 *>(each)); })
{
    auto *key = static_cast<EVP_PKEY *>(m_key.get());
    auto *certificate = static_cast<X509 *>(m_certificate.get());
    auto *signer = issuer ? static_cast<X509 *>(issuer->m_certificate.get()) : certificate;
    static long serial = 1;
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), wish.fromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wish.toSeconds);
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(wish.commonName.constData()), -1, -1,
                               0);
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    extend(certificate, signer, NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!wish.names.isEmpty())
        extend(certificate, signer, NID_subject_alt_name, wish.names);
    X509_sign(certificate, issuer ? static_cast<EVP_PKEY *>(issuer->m_key.get()) : key, EVP_sha256());

    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    m_pem = contents(bio);
    bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey_traditional(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    m_keyPem = contents(bio);
}
