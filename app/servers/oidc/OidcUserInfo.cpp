// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/oidc/OidcUserInfo.h"

#include "core/CleanText.h"
#include "core/StrictJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace chatelaine::oidc {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::OidcUserInfo)
};

// Not written out below: lupdate takes a qualified return type for the context of the texts.
using Section = Profile::Section;

Error userInfoError(const QString &code, Category category, const QString &message, const QString &next,
                    int status)
{
    return {code, category, message, next, {{u"http_status"_s, status}}};
}

/// The value of a parameter of a challenge (RFC 6750 §3); empty if there is none.
QString challengeParameter(const QByteArray &challenge, const QByteArray &name)
{
    const QByteArray start = name + "=\"";
    const qsizetype at = challenge.toLower().indexOf(start);
    if (at < 0)
        return {};
    const qsizetype from = at + start.size();
    const qsizetype end = challenge.indexOf('"', from);
    return cleanText(QString::fromUtf8(challenge.sliced(from, (end < 0 ? challenge.size() : end) - from)));
}

Error scopeMissing(const QString &scope)
{
    return userInfoError(u"userinfo.refused"_s, Category::Provider,
                         scope.isEmpty() ? Tr::tr("The server does not tell your profile to this program.")
                                         : Tr::tr("Reading the profile needs the scope “%1”.").arg(scope),
                         scope.isEmpty() ? Tr::tr("Sign in again with the scope “profile”.")
                                         : Tr::tr("Ask for that scope and sign in again."),
                         403)
        .with("scope"_L1, scope);
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (!value.isArray())
        return cleanText(value.toString());
    QStringList parts;
    const QJsonArray values = value.toArray();
    for (const auto &each : values)
        parts << each.toString();
    return cleanText(parts.join(u", "_s));
}

QStringList texts(const QJsonValue &value)
{
    QStringList all;
    const QJsonArray values = value.toArray();
    for (const auto &each : values)
        if (each.isString())
            all << cleanText(each.toString());
    return all;
}

Section otherClaims(const QJsonObject &userInfo)
{
    // Shown elsewhere, or never: sources of further claims are not followed (§5.6.2; US-05).
    static const QSet<QString> handled{u"sub"_s,          u"name"_s,           u"preferred_username"_s,
                                       u"email"_s,        u"email_verified"_s, u"phone_number"_s,
                                       u"picture"_s,      u"groups"_s,         u"roles"_s,
                                       u"_claim_names"_s, u"_claim_sources"_s};
    Profile::Section section{Tr::tr("What the server knows"), {}};
    for (auto claim = userInfo.begin(); claim != userInfo.end(); ++claim)
        if (const QString text = handled.contains(claim.key()) ? QString() : textOf(claim.value());
            !text.isEmpty())
            section.rows.append({claim.key(), cleanText(claim.key()), text, {}});
    section.rows.append({u"sub"_s, Tr::tr("User ID"), textOf(userInfo.value("sub"_L1)), {}});
    return section;
}

} // namespace

Error userInfoRefusal(const HttpResponse &response)
{
    const QByteArray challenge = response.header("WWW-Authenticate");
    if (response.status == 401)
        return userInfoError(u"userinfo.token_rejected"_s, Category::Reauth,
                             Tr::tr("The server does not accept this sign-in any more."),
                             Tr::tr("Sign in again to go on; your settings are kept."), response.status)
            .with("server_code"_L1, challengeParameter(challenge, "error"))
            .with("requirement"_L1, u"US-03"_s);
    if (response.status == 403)
        return scopeMissing(challengeParameter(challenge, "scope")).with("requirement"_L1, u"US-03"_s);
    return userInfoError(u"server.not_an_answer"_s, Category::Network,
                         Tr::tr("The server did not answer with a profile (HTTP %1).").arg(response.status),
                         Tr::tr("Try again; if it stays, tell the server's administrator."), response.status);
}

HttpRequest userInfoRequest(const QUrl &endpoint, const QByteArray &accessToken)
{
    HttpRequest request;
    request.url = endpoint;
    request.headers = {{"Accept"_ba, "application/json"_ba}, {"Authorization"_ba, "Bearer " + accessToken}};
    return request;
}

Done checkSubject(const QJsonObject &userInfo, const QJsonObject &idClaims)
{
    const QJsonValue subject = userInfo.value("sub"_L1);
    if (subject.isString() && !subject.toString().isEmpty() && subject == idClaims.value("sub"_L1))
        return {};
    return std::unexpected(
        Error{u"userinfo.other_subject"_s,
              Category::UserInfo,
              Tr::tr("The server sent the profile of another person than the one signed in."),
              Tr::tr("Nothing of it is used. Tell the server's administrator."),
              {{u"requirement"_s, u"US-01"_s}}});
}

Result<QJsonObject> judgeUserInfo(const HttpResponse &response, const QJsonObject &idClaims)
{
    if (response.status != 200)
        return std::unexpected(userInfoRefusal(response));
    if (response.mediaType() == "application/jwt")
        return std::unexpected(
            userInfoError(u"userinfo.signed"_s, Category::Unsupported,
                          Tr::tr("The server sends profiles as signed tokens."),
                          Tr::tr("This version does not read them. The claims of the ID token "
                                 "are shown instead."),
                          response.status));
    const auto object = parseStrictObject(response.body, limits::documentBytes);
    if (!object || response.mediaType() != "application/json")
        return std::unexpected(userInfoError(
            u"userinfo.unreadable"_s, Category::UserInfo, Tr::tr("What the server sent is not a profile."),
            Tr::tr("Check the issuer address and whether a proxy stands in between."), response.status));
    if (const Done same = checkSubject(*object, idClaims); !same)
        return std::unexpected(same.error());
    return *object;
}

QStringList differences(const QJsonObject &idClaims, const QJsonObject &now,
                        const QList<std::pair<QString, QString>> &claimsAndLabels)
{
    QStringList found;
    for (const auto &[claim, label] : claimsAndLabels) {
        const QString then = textOf(idClaims.value(claim));
        const QString today = textOf(now.value(claim));
        if (idClaims.contains(claim) && now.contains(claim) && then != today)
            found << Tr::tr("%1: the ID token says “%2”, the server says “%3”.").arg(label, then, today);
    }
    return found;
}

Profile profileOf(const QJsonObject &userInfo, const QJsonObject &idClaims)
{
    Profile profile;
    profile.displayName = textOf(userInfo.value("name"_L1));
    profile.name = textOf(userInfo.value("preferred_username"_L1));
    profile.email = textOf(userInfo.value("email"_L1));
    if (const QJsonValue verified = userInfo.value("email_verified"_L1); verified.isBool())
        profile.emailVerified = verified.toBool();
    profile.phone = textOf(userInfo.value("phone_number"_L1));
    profile.picture = QUrl(userInfo.value("picture"_L1).toString(), QUrl::StrictMode);
    profile.groups = texts(userInfo.value("groups"_L1));
    profile.roles = texts(userInfo.value("roles"_L1));
    profile.sections = {otherClaims(userInfo)};
    profile.differences = differences(idClaims, userInfo,
                                      {{u"name"_s, Tr::tr("Name")},
                                       {u"preferred_username"_s, Tr::tr("Username")},
                                       {u"email"_s, Tr::tr("E-mail")},
                                       {u"email_verified"_s, Tr::tr("E-mail verified")},
                                       {u"phone_number"_s, Tr::tr("Phone")}});
    profile.raw = userInfo;
    return profile;
}

} // namespace chatelaine::oidc
