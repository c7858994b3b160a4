// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace chatelaine {

/// The modulus of an RSA key, looked at before any computing with it (JW-11).
class RsaModulus
{
public:
    /// Big-endian octets; leading zeros, which some servers put there, do not count.
    explicit RsaModulus(const QByteArray &octets);

    /// Zero if there is none.
    [[nodiscard]] int bits() const;
    [[nodiscard]] bool isEven() const;
    /// Whether it bears the mark of CVE-2017-15361, whose keys can be factored: modulo each small
    /// prime it is a power of 65537. By chance one in 2^155 does.
    [[nodiscard]] bool isRoca() const;

private:
    std::shared_ptr<void> m_number;
};

} // namespace chatelaine
