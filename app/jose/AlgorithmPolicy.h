// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace chatelaine {

/// The algorithms a verifier accepts. `none` is never among them; HMAC only where it is asked for
/// by name, because a public key must not become a MAC key (JW-04, JW-06).
struct AlgorithmPolicy
{
    QList<QByteArray> allowed;
    /// The `alg` of a key is then a label only: RS and PS of any size with a key that bears another of
    /// them. For servers that sign with another algorithm than their keys are labelled with; without
    /// it one key means one algorithm (RFC 8725 §3.1, JW-05).
    bool ignoresKeyAlgorithm = false;

    /// RS, PS and ES with 256, 384 and 512 bits.
    static AlgorithmPolicy asymmetric();
    /// Keeps what `names` lists as well; an empty list changes nothing. Nothing in common leaves a
    /// policy that accepts nothing.
    [[nodiscard]] AlgorithmPolicy narrowedTo(const QStringList &names) const;
};

} // namespace chatelaine
