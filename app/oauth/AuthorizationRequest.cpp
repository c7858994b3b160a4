// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationRequest.h"

#include "core/CleanText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AuthorizationRequest)
};

bool isProtected(const QString &name)
{
    static const QStringList names{
        u"response_type"_s, u"client_id"_s,      u"redirect_uri"_s,          u"scope"_s,         u"state"_s,
        u"nonce"_s,         u"code_challenge"_s, u"code_challenge_method"_s, u"response_mode"_s, u"request"_s,
        u"request_uri"_s,   u"resource"_s,       u"client_secret"_s,         u"code_verifier"_s};
    return names.contains(name);
}

/// A name that could be read as more than one parameter is as bad as a protected one.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar each) {
        return (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9') || each == u'_';
    });
}

Error refusal(const QString &code, const QString &message, const QString &requirement)
{
    return Error{code, Category::Config, message, Tr::tr("Correct it in the account's settings."), {}}.with(
        "requirement"_L1, requirement);
}

/// An endpoint's own query stays (PK-06), as long as it leaves our parameters alone.
bool isUsable(const QUrl &endpoint)
{
    const auto own = decodeForm(endpoint.query(QUrl::FullyEncoded).toLatin1());
    return own && endpoint.isValid() && !endpoint.hasFragment() &&
           std::none_of(own->begin(), own->end(),
                        [](const auto &field) { return isProtected(QString::fromUtf8(field.first)); });
}

} // namespace

Done AuthorizationRequest::check() const
{
    if (!isUsable(endpoint)) {
        return std::unexpected(Error{
            u"discovery.endpoint"_s,
            Category::Discovery,
            Tr::tr("The server’s sign-in address has a part that this program must set itself."),
            Tr::tr("Ask the administrator of this server to correct its description."),
            {}}.with("member"_L1, u"authorization_endpoint"_s)
                                   .with("requirement"_L1, u"PK-06"_s));
    }
    for (auto each = extra.begin(); each != extra.end(); ++each) {
        if (isProtected(each.key()) || !isPlainName(each.key())) {
            return std::unexpected(refusal(
                u"authorization.protected_parameter"_s,
                Tr::tr("“%1” is set by this program and cannot be given.").arg(cleanText(each.key(), 40)),
                u"PK-06"_s));
        }
    }
    for (const QString &each : resources) {
        const QUrl uri(each, QUrl::StrictMode);
        if (!uri.isValid() || uri.isRelative() || uri.hasFragment()) {
            return std::unexpected(
                refusal(u"authorization.resource"_s,
                        Tr::tr("A resource is an absolute address without “#”: “%1” is not.")
                            .arg(cleanText(each, 80)),
                        u"PK-08"_s));
        }
    }
    return {};
}

FormFields AuthorizationRequest::parameters() const
{
    FormFields fields{{"response_type"_ba, "code"_ba},
                      {"client_id"_ba, clientId.toUtf8()},
                      {"redirect_uri"_ba, redirectUri.toEncoded()},
                      {"scope"_ba, scope.join(u' ').toUtf8()},
                      {"state"_ba, state},
                      {"nonce"_ba, nonce},
                      {"code_challenge"_ba, challenge},
                      {"code_challenge_method"_ba, "S256"_ba}};
    for (const QString &each : resources)
        fields.append({"resource"_ba, each.toUtf8()});
    for (auto each = extra.begin(); each != extra.end(); ++each)
        fields.append({each.key().toUtf8(), each.value().toUtf8()});
    return fields;
}

QUrl AuthorizationRequest::url() const
{
    QByteArray address = endpoint.toEncoded();
    address += endpoint.hasQuery() ? '&' : '?';
    address += encodeForm(parameters());
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

} // namespace chatelaine
