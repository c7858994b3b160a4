// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

/// A throw-away key pair and certificate on P-256, made when a test asks for it.
class TestCertificate
{
public:
    struct Wish
    {
        QByteArray commonName;
        /// As OpenSSL writes them: "DNS:a.example,IP:127.0.0.1". Empty for none.
        QByteArray names;
        qint64 fromSeconds = -3600;
        qint64 toSeconds = 3600;
        bool isAuthority = false;
    };

    /// Signed by `issuer`, or by itself.
    explicit TestCertificate(const Wish &wish, const TestCertificate *issuer = nullptr);

    [[nodiscard]] QByteArray pem() const { return m_pem; }
    [[nodiscard]] QSslCertificate certificate() const { return QSslCertificate(m_pem); }
    [[nodiscard]] QSslKey key() const { return QSslKey(m_keyPem, QSsl::Ec); }

private:
    std::shared_ptr<void> m_key;
    std::shared_ptr<void> m_certificate;
    QByteArray m_pem;
    QByteArray m_keyPem;
};
