// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

/// A throw-away key pair that signs whatever a test wants signed, right or wrong.
class TestKey
{
public:
    static TestKey rsa(unsigned bits = 2048);
    /// "P-256", "P-384", "P-521" or a curve OpenSSL knows under that name.
    static TestKey ec(const char *curve = "P-256");

    /// The public half with further members, which may replace its own.
    [[nodiscard]] QJsonObject jwk(const QJsonObject &extra = {}) const;
    [[nodiscard]] QJsonObject privateJwk() const;

    /// RS, PS or ES; the salt of PS is as long as the hash unless told otherwise.
    [[nodiscard]] QByteArray signature(const QByteArray &alg, const QByteArray &input,
                                       int saltLength = -1) const;
    /// A whole JWS. The header is taken as it is.
    [[nodiscard]] QByteArray sign(const QByteArray &header, const QByteArray &payload = "{}") const;
    /// RSA on bytes that are taken for a padded block (for padding that is wrong on purpose).
    [[nodiscard]] QByteArray rawRsa(const QByteArray &block) const;

    static QByteArray encode(const QByteArray &bytes)
    {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    static QByteArray set(const QJsonArray &keys)
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("keys"), keys}}).toJson(QJsonDocument::Compact);
    }

private:
    explicit TestKey(void *key);

    std::shared_ptr<void> m_key;
};
