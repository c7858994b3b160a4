// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr qsizetype mostBytes = 16 * 1024;

} // namespace

std::expected<StartOptions, QString> StartOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const auto &name : {u"add-account"_s, u"allow-loopback-http"_s})
        parser.addOption(QCommandLineOption(name));
    for (const auto &name :
         {u"server"_s, u"issuer"_s, u"client-id"_s, u"scope"_s, u"organization"_s, u"ca-file"_s})
        parser.addOption(QCommandLineOption(name, {}, name));
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    if (const QStringList words = parser.positionalArguments(); !words.isEmpty())
        return std::unexpected(QCoreApplication::translate("CommandLine", "“%1” is a word too many: %2")
                                   .arg(words.constFirst(), u"chatelaine [--add-account]"_s));

    StartOptions options;
    options.addAccount = parser.isSet(u"add-account"_s);
    Server server;
    server.kind = parser.value(u"server"_s);
    server.issuer = parser.value(u"issuer"_s);
    server.clientId = parser.value(u"client-id"_s);
    server.scope = parser.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    server.organization = parser.value(u"organization"_s);
    server.network.caFile = parser.value(u"ca-file"_s);
    server.network.allowLoopbackHttp = parser.isSet(u"allow-loopback-http"_s);
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
