// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "jose/AlgorithmPolicy.h"

#include <QByteArrayView>

#include <memory>

namespace chatelaine {

struct CompactJws;

/// A set of public keys (RFC 7517 §5) that was read once and can verify many tokens.
class JwkSet
{
public:
    /// Entries not understood are skipped; a set that is no set is `jwks-invalid`; private, secret,
    /// weak, doubled or misused keys stay out of use and are named when a token asks for them
    /// (JW-09 … JW-11).
    static Result<JwkSet> parse(QByteArrayView json);

    /// Keys that can verify something.
    [[nodiscard]] qsizetype size() const;
    /// Whether an entry bears that name, also one that stays out of use: fetching the set again
    /// would not help then (JW-07).
    [[nodiscard]] bool hasKeyId(const QByteArray &kid) const;

    /// Verifies the signature alone; the payload's meaning is the caller's to judge. A token without
    /// `kid` is tried with each key that fits, up to eight (JW-08).
    [[nodiscard]] Done verify(const CompactJws &jws, const AlgorithmPolicy &policy) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace chatelaine
