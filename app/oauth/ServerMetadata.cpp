// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/ServerMetadata.h"

#include "core/CleanText.h"
#include "core/Limits.h"
#include "core/StrictJson.h"
#include "oauth/EndpointAddress.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Discovery)
};

Error refusal(const QString &code, const QString &message, const QString &requirement)
{
    return Error{code,
                 Category::Discovery,
                 message,
                 Tr::tr("Ask the administrator of this server to correct its description."),
                 {}}
        .with("requirement"_L1, requirement);
}

Error memberError(const QString &member, const QString &requirement)
{
    return refusal(u"discovery.member"_s,
                   Tr::tr("“%1” in the server's description is missing or of the wrong type.").arg(member),
                   requirement)
        .with("member"_L1, member);
}

/// An endpoint of the document. Empty if it is absent and not needed.
Result<QUrl> endpoint(const QJsonObject &document, const QString &member, bool needed, bool allowLoopbackHttp)
{
    const QJsonValue value = document.value(member);
    if (value.isUndefined() && !needed)
        return QUrl();
    if (!value.isString())
        return std::unexpected(memberError(member, u"DS-04"_s));
    const std::optional<QUrl> url = endpointAddress(value.toString(), allowLoopbackHttp);
    if (!url) {
        return std::unexpected(
            refusal(u"discovery.endpoint"_s,
                    Tr::tr("“%1” in the server's description is no address that a secret may be sent to.")
                        .arg(member),
                    u"DS-03"_s)
                .with("member"_L1, member));
    }
    return *url;
}

/// A list of strings. Empty if it is absent.
Result<QStringList> names(const QJsonObject &document, const QString &member)
{
    const QJsonValue value = document.value(member);
    if (value.isUndefined())
        return QStringList();
    if (!value.isArray())
        return std::unexpected(memberError(member, u"DS-04"_s));
    QStringList list;
    const QJsonArray entries = value.toArray();
    for (const auto &each : entries) {
        if (!each.isString())
            return std::unexpected(memberError(member, u"DS-04"_s));
        list << each.toString();
    }
    return list;
}

QString faultText(JsonFault fault)
{
    switch (fault) {
    case JsonFault::TooLarge:
        return Tr::tr("it is too large");
    case JsonFault::TooDeep:
        return Tr::tr("it is nested too deeply");
    case JsonFault::NotUtf8:
        return Tr::tr("it is not UTF-8");
    case JsonFault::Duplicate:
        return Tr::tr("a member stands in it twice");
    case JsonFault::Malformed:
        return Tr::tr("it is not JSON");
    case JsonFault::NotAnObject:
        return Tr::tr("it is not a JSON object");
    }
    std::unreachable();
}

/// RFC 9126 §5: the server takes no other requests, and this program makes none of that kind (PK-07).
Error pushedRequests()
{
    return Error{
        u"discovery.unsupported"_s,
        Category::Unsupported,
        Tr::tr("This server only takes sign-ins by pushed requests, which this program does not make."),
        Tr::tr("Ask its administrator whether this client may sign in without them."),
        {}}
        .with("capability"_L1, u"pushed_authorization_requests"_s)
        .with("requirement"_L1, u"PK-07"_s);
}

/// Capabilities that the sign-in needs and that a document can deny (DS-07, PK-02). Silence denies
/// nothing.
Done checkCapabilities(const ServerMetadata &server)
{
    const auto lacks = [](const QStringList &offered, const QString &needed) {
        return !offered.isEmpty() && !offered.contains(needed);
    };
    QString missing;
    if (lacks(server.responseTypes, u"code"_s))
        missing = u"response_type=code"_s;
    else if (lacks(server.codeChallengeMethods, u"S256"_s))
        missing = u"PKCE S256"_s;
    else if (lacks(server.grantTypes, u"authorization_code"_s))
        missing = u"grant_type=authorization_code"_s;
    else if (server.raw.value("require_pushed_authorization_requests"_L1).toBool())
        return std::unexpected(pushedRequests());
    if (missing.isEmpty())
        return {};
    return std::unexpected(Error{
        u"discovery.unsupported"_s,
        Category::Unsupported,
        Tr::tr("This server does not offer %1, which a safe sign-in needs.").arg(missing),
        Tr::tr("Ask its administrator to allow it."),
        {}}.with("capability"_L1, missing));
}

/// Fills what every member of that kind has in common; the first fault ends it.
Done readMembers(const QJsonObject &document, bool allowLoopbackHttp, ServerMetadata &server)
{
    const struct
    {
        QUrl &target;
        QString member;
        bool needed;
    } endpoints[] = {
        {server.authorizationEndpoint, u"authorization_endpoint"_s, true},
        {server.tokenEndpoint, u"token_endpoint"_s, true},
        {server.jwksUri, u"jwks_uri"_s, true},
        {server.userinfoEndpoint, u"userinfo_endpoint"_s, false},
        {server.endSessionEndpoint, u"end_session_endpoint"_s, false},
        {server.revocationEndpoint, u"revocation_endpoint"_s, false},
        {server.introspectionEndpoint, u"introspection_endpoint"_s, false},
        {server.deviceAuthorizationEndpoint, u"device_authorization_endpoint"_s, false},
        {server.registrationEndpoint, u"registration_endpoint"_s, false},
    };
    for (const auto &each : endpoints) {
        const Result<QUrl> url = endpoint(document, each.member, each.needed, allowLoopbackHttp);
        if (!url)
            return std::unexpected(url.error());
        each.target = *url;
    }
    const struct
    {
        QStringList &target;
        QString member;
    } lists[] = {
        {server.responseTypes, u"response_types_supported"_s},
        {server.grantTypes, u"grant_types_supported"_s},
        {server.scopes, u"scopes_supported"_s},
        {server.codeChallengeMethods, u"code_challenge_methods_supported"_s},
        {server.idTokenAlgorithms, u"id_token_signing_alg_values_supported"_s},
    };
    for (const auto &each : lists) {
        const Result<QStringList> list = names(document, each.member);
        if (!list)
            return std::unexpected(list.error());
        each.target = *list;
    }
    return {};
}

} // namespace

Result<ServerMetadata> ServerMetadata::parse(const QByteArray &document, const QString &issuer,
                                             bool allowLoopbackHttp)
{
    const auto object = parseStrictObject(document, limits::documentBytes);
    if (!object) {
        return std::unexpected(
            refusal(u"discovery.document"_s,
                    Tr::tr("What the server sent is no description: %1.").arg(faultText(object.error())),
                    u"DS-05"_s));
    }
    ServerMetadata server;
    server.raw = *object;
    server.issuer = object->value("issuer"_L1).toString();
    // Character for character: OpenID Connect Discovery §4.3, RFC 8414 §3.3.
    if (server.issuer != issuer) {
        const QString named = cleanText(server.issuer);
        return std::unexpected(refusal(u"discovery.issuer_mismatch"_s,
                                       Tr::tr("The server calls itself “%1”, not “%2”.").arg(named, issuer),
                                       u"DS-02"_s)
                                   .with("found"_L1, named));
    }
    if (Done read = readMembers(*object, allowLoopbackHttp, server); !read)
        return std::unexpected(read.error());
    const QJsonValue promised = object->value("authorization_response_iss_parameter_supported"_L1);
    if (!promised.isUndefined() && !promised.isBool())
        return std::unexpected(memberError(u"authorization_response_iss_parameter_supported"_s, u"DS-04"_s));
    server.responseIssuer = promised.toBool();
    if (Done able = checkCapabilities(server); !able)
        return std::unexpected(able.error());
    return server;
}

} // namespace chatelaine
