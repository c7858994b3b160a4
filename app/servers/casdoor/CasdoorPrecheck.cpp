// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorPrecheck.h"

#include "core/CleanText.h"
#include "servers/casdoor/CasdoorApi.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace chatelaine::casdoor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CasdoorPrecheck)
};

Error refusedBy(const QString &code, const QString &message, const QString &next)
{
    return {code, Category::Provider, message, next, {}};
}

Error unknownClient(const Server &server)
{
    return refusedBy(
        u"precheck.client_unknown"_s,
        Tr::tr("The server knows no application with the client ID “%1”.").arg(cleanText(server.clientId)),
        Tr::tr("Copy the client ID from Casdoor: Applications, then the application for this program."));
}

Error redirectRefused(const QString &application, const QUrl &redirectUri)
{
    const QString address = redirectUri.toString(QUrl::FullyEncoded);
    return refusedBy(
        u"precheck.redirect_refused"_s,
        Tr::tr("The application “%1” does not accept the redirect address %2.").arg(application, address),
        Tr::tr("In Casdoor add %1 under Applications, “%2”, Redirect URLs.").arg(address, application));
}

QStringList unlisted(const QStringList &scope, const QJsonArray &listed)
{
    QStringList missing = scope;
    for (const auto &each : listed)
        missing.removeAll(each.toObject().value("name"_L1).toString());
    return missing;
}

Error scopeRefused(const QString &application, const QStringList &missing)
{
    const QString names = missing.join(u' ');
    QString next = Tr::tr("Ask for fewer scopes, or in Casdoor add %1 under Applications, “%2”, Scopes.")
                       .arg(names, application);
    // Asking for less is no way out where the server would then not say who signed in.
    if (missing.contains(u"openid"_s))
        next = Tr::tr("In Casdoor add %1 under Applications, “%2”, Scopes.").arg(names, application);
    if (missing.contains(u"openid"_s) && missing.size() > 1)
        next += u' ' + Tr::tr("Of these only “openid” cannot be left out.");
    return refusedBy(u"precheck.scope_refused"_s,
                     Tr::tr("The application “%1” does not grant these scopes: %2.").arg(application, names),
                     next);
}

/// The texts are translated, so that the data beside them decides: nothing for an unknown client,
/// the application for all else; a refused address is quoted in the text in every language.
Error refusalOf(const QJsonObject &envelope, const Server &server, const QUrl &redirectUri)
{
    const QJsonObject application = envelope.value("data"_L1).toObject();
    const QString name = cleanText(application.value("name"_L1).toString());
    const QString words = envelope.value("msg"_L1).toString();
    if (application.isEmpty())
        return unknownClient(server);
    if (words.contains(redirectUri.toString(QUrl::FullyEncoded)))
        return redirectRefused(name, redirectUri);
    const QStringList missing = unlisted(server.scope, application.value("scopes"_L1).toArray());
    if (!missing.isEmpty() && !application.value("scopes"_L1).toArray().isEmpty())
        return scopeRefused(name, missing);
    return refusedBy(u"precheck.refused"_s,
                     Tr::tr("The server would refuse this sign-in: “%1”.").arg(cleanText(words)),
                     Tr::tr("Compare the settings here with Applications, “%1” in Casdoor.").arg(name));
}

Error signInDisabled(const QString &application)
{
    return refusedBy(u"precheck.sign_in_disabled"_s,
                     Tr::tr("Sign-in is switched off for the application “%1”.").arg(application),
                     Tr::tr("Ask the server's administrator to switch it on, or use another application."));
}

} // namespace

HttpRequest precheckRequest(const Server &server, const QUrl &redirectUri)
{
    const Parameters query{{u"clientId"_s, server.clientId},
                           {u"responseType"_s, u"code"_s},
                           {u"redirectUri"_s, redirectUri.toString(QUrl::FullyEncoded)},
                           {u"scope"_s, server.scope.join(u' ')},
                           {u"state"_s, u"precheck"_s},
                           {u"type"_s, u"code"_s}};
    QByteArray issuer = server.issuer.toUtf8();
    if (issuer.endsWith('/'))
        issuer.chop(1);
    HttpRequest request;
    request.url =
        QUrl::fromEncoded(QByteArray(issuer + "/api/get-app-login?" + encode(query)), QUrl::StrictMode);
    request.headers = {{"Accept"_ba, "application/json"_ba}};
    request.secrecy = HttpRequest::Secrecy::Public;
    return request;
}

Result<Server> judgePrecheck(const HttpResponse &response, const Server &server, const QUrl &redirectUri)
{
    const QJsonObject envelope = QJsonDocument::fromJson(response.body).object();
    if (envelope.value("status"_L1).toString() == "error"_L1)
        return std::unexpected(
            refusalOf(envelope, server, redirectUri)
                .with("server_message"_L1, cleanText(envelope.value("msg"_L1).toString())));
    const Result<Envelope> answer = judge(response);
    if (!answer)
        return std::unexpected(answer.error());
    const QJsonObject application = answer->data.toObject();
    if (application.value("disableSignin"_L1).toBool())
        return std::unexpected(signInDisabled(cleanText(application.value("name"_L1).toString())));
    Server found = server;
    // A shared application belongs to no organization more than to another.
    if (found.organization.isEmpty() && !application.value("isShared"_L1).toBool())
        found.organization = cleanText(application.value("organization"_L1).toString());
    return found;
}

} // namespace chatelaine::casdoor
