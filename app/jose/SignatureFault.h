// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

namespace chatelaine {

/// Why a JWS was refused. The names are stable and printed as `detail.reason`.
enum class SignatureReason {
    Malformed,
    AlgNotAllowed,
    KeyNotFound,
    KeyAmbiguous,
    KeyNotUsable,
    KeyTooWeak,
    KeyInvalid,
    JwksInvalid,
    Crit,
    Unsupported,
    TooLarge,
    BadSignature,
};

/// "alg-not-allowed" and so on.
QString signatureReasonName(SignatureReason reason);

/// Category signature, code "signature.<reason>" with dashes as underscores, `detail.reason`, and a
/// translated sentence. `what` adds plain words for a developer, such as the member that failed.
Error signatureError(SignatureReason reason, const QString &what = {});

} // namespace chatelaine
