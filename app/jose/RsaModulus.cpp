// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/RsaModulus.h"

#include <openssl/bn.h>

#include <algorithm>
#include <array>

namespace chatelaine {

namespace {

/// Whether `rest` is a power of 65537 modulo `prime`.
bool isPower(BN_ULONG rest, BN_ULONG prime)
{
    BN_ULONG power = 1;
    do {
        if (power == rest)
            return true;
        power = power * (65537 % prime) % prime;
    } while (power != 1);
    return false;
}

BIGNUM *numberOf(const std::shared_ptr<void> &pointer)
{
    return static_cast<BIGNUM *>(pointer.get());
}

} // namespace

RsaModulus::RsaModulus(const QByteArray &octets)
    : m_number(BN_bin2bn(reinterpret_cast<const unsigned char *>(octets.constData()),
                         static_cast<int>(octets.size()), nullptr),
               [](void *number) { BN_free(static_cast<BIGNUM *>(number)); })
{
}

int RsaModulus::bits() const
{
    return BN_num_bits(numberOf(m_number));
}

bool RsaModulus::isEven() const
{
    return !BN_is_odd(numberOf(m_number));
}

bool RsaModulus::isRoca() const
{
    constexpr std::array<BN_ULONG, 38> primes{3,   5,   7,   11,  13,  17,  19,  23,  29,  31,  37,  41,  43,
                                              47,  53,  59,  61,  67,  71,  73,  79,  83,  89,  97,  101, 103,
                                              107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
    return std::ranges::all_of(
        primes, [this](BN_ULONG prime) { return isPower(BN_mod_word(numberOf(m_number), prime), prime); });
}

} // namespace chatelaine
