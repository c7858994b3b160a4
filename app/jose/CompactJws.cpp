// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/CompactJws.h"

#include "core/Limits.h"
#include "core/StrictJson.h"
#include "jose/Base64Url.h"
#include "jose/SignatureFault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

std::unexpected<Error> refuse(SignatureReason reason, const QString &what)
{
    return std::unexpected(signatureError(reason, what));
}

/// No extension is understood here, so any demand for one ends it (RFC 7515 §4.1.11). An unencoded
/// payload is one of them (RFC 7797 §6) and would change what was signed.
Done judgeExtensions(const QJsonObject &header)
{
    if (header.contains("crit"_L1))
        return refuse(SignatureReason::Crit, u"crit"_s);
    if (header.contains("b64"_L1) && header.value("b64"_L1) != QJsonValue(true))
        return refuse(SignatureReason::Unsupported, u"b64"_s);
    return {};
}

Done judgeTypes(const QJsonObject &header)
{
    if (!header.value("alg"_L1).isString())
        return refuse(SignatureReason::Malformed, u"alg"_s);
    for (const auto &name : {"kid"_L1, "typ"_L1, "cty"_L1}) {
        if (const auto value = header.value(name); !value.isUndefined() && !value.isString())
            return refuse(SignatureReason::Malformed, name);
    }
    return {};
}

} // namespace

Result<CompactJws> CompactJws::parse(QByteArrayView text)
{
    if (text.size() > limits::compactJwsBytes)
        return refuse(SignatureReason::TooLarge, {});
    const auto dots = std::ranges::count(text, '.');
    if (dots == 4)
        return refuse(SignatureReason::Unsupported, u"JWE"_s);
    if (dots != 2)
        return refuse(SignatureReason::Malformed, {});

    CompactJws jws;
    jws.encoded = text.toByteArray();
    jws.payloadStart = jws.encoded.indexOf('.') + 1;
    jws.signatureStart = jws.encoded.indexOf('.', jws.payloadStart) + 1;
    const auto header = decodeBase64Url(text.first(jws.payloadStart - 1));
    if (!header)
        return refuse(SignatureReason::Malformed, u"base64url, header"_s);
    auto object = parseStrictObject(*header, limits::compactJwsBytes);
    if (!object)
        return refuse(SignatureReason::Malformed, u"JSON, header"_s);
    jws.header = std::move(*object);
    if (const auto typed = judgeTypes(jws.header); !typed)
        return std::unexpected(typed.error());
    if (const auto plain = judgeExtensions(jws.header); !plain)
        return std::unexpected(plain.error());

    auto payload = decodeBase64Url(text.sliced(jws.payloadStart, jws.signatureStart - 1 - jws.payloadStart));
    auto signature = decodeBase64Url(text.sliced(jws.signatureStart));
    if (!payload || !signature)
        return refuse(SignatureReason::Malformed,
                      payload ? u"base64url, signature"_s : u"base64url, payload"_s);
    jws.payload = std::move(*payload);
    jws.signature = std::move(*signature);
    jws.alg = jws.header.value("alg"_L1).toString().toUtf8();
    if (const auto kid = jws.header.value("kid"_L1); kid.isString())
        jws.kid = "" + kid.toString().toUtf8();
    return jws;
}

} // namespace chatelaine
