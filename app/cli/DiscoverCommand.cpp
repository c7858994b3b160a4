// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DiscoverCommand.h"

#include "core/Sentences.h"
#include "oauth/Discovery.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

QJsonObject endpointsOf(const ServerMetadata &server)
{
    const QList<std::pair<QString, QUrl>> known{
        {u"authorization"_s, server.authorizationEndpoint},
        {u"token"_s, server.tokenEndpoint},
        {u"jwks"_s, server.jwksUri},
        {u"userinfo"_s, server.userinfoEndpoint},
        {u"end_session"_s, server.endSessionEndpoint},
        {u"revocation"_s, server.revocationEndpoint},
        {u"introspection"_s, server.introspectionEndpoint},
        {u"device_authorization"_s, server.deviceAuthorizationEndpoint},
        {u"registration"_s, server.registrationEndpoint},
    };
    QJsonObject endpoints;
    for (const auto &[name, url] : known) {
        if (!url.isEmpty())
            endpoints.insert(name, url.toString(QUrl::FullyEncoded));
    }
    return endpoints;
}

} // namespace

QCoro::Task<int> runDiscover(Invocation &call)
{
    const auto dialect = call.dialect(call.value(u"server"_s));
    if (!dialect)
        co_return exitcode::usage;

    HttpClient http({call.has(u"allow-loopback-http"_s), call.value(u"ca-file"_s)});
    Discovery discovery(&http);
    const auto server = co_await discovery.metadata(call.value(u"issuer"_s), call.cancellation);
    if (!server)
        co_return call.out.fail(server.error());

    const QJsonObject endpoints = endpointsOf(*server);
    QJsonArray capabilities;
    QJsonArray warnings;
    QStringList lines{server->issuer};
    for (auto each = endpoints.begin(); each != endpoints.end(); ++each)
        lines << u"  "_s + each.key() + u": "_s + each.value().toString();
    for (const Notice &each : dialect->describe(*server)) {
        lines << outcomeText(each.severity) + u"  "_s + each.text +
                     (each.detail.isEmpty() ? QString() : u"\n    "_s + each.detail);
        if (each.severity == Outcome::Warning)
            warnings.append(
                QJsonObject{{u"code"_s, each.code}, {u"message"_s, sentences({each.text, each.detail})}});
        else if (each.severity == Outcome::Passed)
            capabilities.append(each.code);
    }
    call.out.answer({{u"issuer"_s, server->issuer},
                     {u"endpoints"_s, endpoints},
                     {u"capabilities"_s, capabilities},
                     {u"warnings"_s, warnings}},
                    lines.join(u'\n'));
    co_return exitcode::done;
}

} // namespace chatelaine
