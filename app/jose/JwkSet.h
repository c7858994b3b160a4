// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>

namespace chatelaine {

struct CompactJws;

/// The algorithms a verifier accepts. `none` is never among them; HMAC only where it is asked for
/// by name, because a public key must not become a MAC key (JW-04, JW-06).
struct AlgorithmPolicy
{
    QList<QByteArray> allowed;
    /// The `alg` of a key is then a label only: its type must still fit the token's algorithm. For
    /// servers that sign with another algorithm than their keys are labelled with.
    bool ignoresKeyAlgorithm = false;

    /// RS, PS and ES with 256, 384 and 512 bits.
    static AlgorithmPolicy asymmetric();
    /// Keeps what `names` lists as well; an empty list changes nothing.
    [[nodiscard]] AlgorithmPolicy narrowedTo(const QStringList &names) const;
};

/// A set of public keys (RFC 7517 §5) that was read once and can verify many tokens.
class JwkSet
{
public:
    /// Entries not understood are skipped; a set that is no set is `jwks-invalid`; private, secret,
    /// weak, doubled or misused keys stay out of use and are named when a token asks for them
    /// (JW-09 … JW-11).
    static Result<JwkSet> parse(QByteArrayView json);

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool hasKeyId(const QByteArray &kid) const;

    /// Verifies the signature alone; the payload's meaning is the caller's to judge.
    [[nodiscard]] Done verify(const CompactJws &jws, const AlgorithmPolicy &policy) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace chatelaine
