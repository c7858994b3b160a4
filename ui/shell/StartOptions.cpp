// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartOptions.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr qsizetype mostBytes = 16 * 1024;

QString valueAfter(const QStringList &arguments, const QString &name)
{
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        if (arguments.at(at) == name)
            return arguments.value(at + 1);
        if (arguments.at(at).startsWith(name + u'='))
            return arguments.at(at).mid(name.size() + 1);
    }
    return {};
}

} // namespace

StartOptions StartOptions::parse(const QStringList &arguments)
{
    StartOptions options;
    options.addAccount = arguments.contains("--add-account"_L1);
    Server server;
    server.kind = valueAfter(arguments, u"--server"_s);
    server.issuer = valueAfter(arguments, u"--issuer"_s);
    server.clientId = valueAfter(arguments, u"--client-id"_s);
    server.scope = valueAfter(arguments, u"--scope"_s).split(u' ', Qt::SkipEmptyParts);
    server.organization = valueAfter(arguments, u"--organization"_s);
    server.network.caFile = valueAfter(arguments, u"--ca-file"_s);
    server.network.allowLoopbackHttp = arguments.contains("--allow-loopback-http"_L1);
    if (options.addAccount && !server.issuer.isEmpty())
        options.server = server;
    return options;
}

QByteArray StartOptions::encode() const
{
    QJsonObject object{{u"add_account"_s, addAccount}};
    if (server) {
        object.insert(u"kind"_s, server->kind);
        object.insert(u"issuer"_s, server->issuer);
        object.insert(u"client_id"_s, server->clientId);
        object.insert(u"scope"_s, server->scope.join(u' '));
        object.insert(u"organization"_s, server->organization);
        object.insert(u"ca_file"_s, server->network.caFile);
        object.insert(u"allow_loopback_http"_s, server->network.allowLoopbackHttp);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

StartOptions StartOptions::decode(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    StartOptions options;
    options.addAccount = object.value("add_account"_L1).toBool();
    const QString issuer = object.value("issuer"_L1).toString();
    if (!options.addAccount || issuer.isEmpty())
        return options;
    Server server;
    server.kind = object.value("kind"_L1).toString();
    server.issuer = issuer;
    server.clientId = object.value("client_id"_L1).toString();
    server.scope = object.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    server.organization = object.value("organization"_L1).toString();
    server.network.caFile = object.value("ca_file"_L1).toString();
    server.network.allowLoopbackHttp = object.value("allow_loopback_http"_L1).toBool();
    options.server = server;
    return options;
}

} // namespace chatelaine
