// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/SignatureFault.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SignatureFault)
};

QString sentenceOf(SignatureReason reason)
{
    switch (reason) {
    case SignatureReason::Malformed:
        return Tr::tr("The token is not a signed token in compact form.");
    case SignatureReason::AlgNotAllowed:
        return Tr::tr("The token is signed by an algorithm that is not accepted here.");
    case SignatureReason::KeyNotFound:
        return Tr::tr("The server publishes no key of the name that the token gives.");
    case SignatureReason::KeyAmbiguous:
        return Tr::tr("More than one key could be meant, so none was trusted.");
    case SignatureReason::KeyNotUsable:
        return Tr::tr("The server's key is not meant for this kind of signature.");
    case SignatureReason::KeyTooWeak:
        return Tr::tr("The server's key is too weak to be trusted.");
    case SignatureReason::KeyInvalid:
        return Tr::tr("The server's key is broken.");
    case SignatureReason::JwksInvalid:
        return Tr::tr("What the server publishes is not a set of keys.");
    case SignatureReason::Crit:
        return Tr::tr("The token demands an extension that is not understood here.");
    case SignatureReason::Unsupported:
        return Tr::tr("The token is encrypted or of another form that is not supported.");
    case SignatureReason::TooLarge:
        return Tr::tr("The token or the set of keys is larger than is accepted here.");
    case SignatureReason::BadSignature:
        return Tr::tr("The signature does not fit: the token was changed, or another key signed it.");
    }
    std::unreachable();
}

QString nextStepOf(SignatureReason reason)
{
    switch (reason) {
    case SignatureReason::KeyNotFound:
    case SignatureReason::BadSignature:
        return Tr::tr("Sign in again. If it stays like this, tell the server's administrator.");
    default:
        return Tr::tr("Tell the server's administrator; nothing of the token was used.");
    }
}

} // namespace

QString signatureReasonName(SignatureReason reason)
{
    switch (reason) {
    case SignatureReason::Malformed:
        return u"malformed"_s;
    case SignatureReason::AlgNotAllowed:
        return u"alg-not-allowed"_s;
    case SignatureReason::KeyNotFound:
        return u"key-not-found"_s;
    case SignatureReason::KeyAmbiguous:
        return u"key-ambiguous"_s;
    case SignatureReason::KeyNotUsable:
        return u"key-not-usable"_s;
    case SignatureReason::KeyTooWeak:
        return u"key-too-weak"_s;
    case SignatureReason::KeyInvalid:
        return u"key-invalid"_s;
    case SignatureReason::JwksInvalid:
        return u"jwks-invalid"_s;
    case SignatureReason::Crit:
        return u"crit"_s;
    case SignatureReason::Unsupported:
        return u"unsupported"_s;
    case SignatureReason::TooLarge:
        return u"too-large"_s;
    case SignatureReason::BadSignature:
        return u"bad-signature"_s;
    }
    std::unreachable();
}

Error signatureError(SignatureReason reason, const QString &what)
{
    const auto name = signatureReasonName(reason);
    auto message = sentenceOf(reason);
    if (!what.isEmpty())
        message += u" ("_s + what + u')';
    QString code = u"signature."_s + name;
    return {
        code.replace(u'-', u'_'), Category::Signature, message, nextStepOf(reason), {{u"reason"_s, name}}};
}

} // namespace chatelaine
