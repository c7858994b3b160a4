// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/oidc/OidcNotices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine::oidc {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::OidcNotices)
};

} // namespace

Notice pkce(const ServerMetadata &metadata)
{
    if (metadata.codeChallengeMethods.contains("S256"_L1))
        return {u"sign_in.pkce"_s, Outcome::Passed, Tr::tr("Sign-in in the browser with PKCE (S256)"), {}};
    return {u"sign_in.pkce_unannounced"_s, Outcome::Warning, Tr::tr("PKCE is not announced"),
            Tr::tr("Chatelaine uses it all the same. Ask the server's administrator whether it is checked.")};
}

Notice refresh(const ServerMetadata &metadata)
{
    if (metadata.grantTypes.contains("refresh_token"_L1))
        return {u"tokens.refresh"_s, Outcome::Passed, Tr::tr("Stays signed in (refresh token)"), {}};
    return {u"tokens.refresh_unannounced"_s, Outcome::NotApplicable,
            Tr::tr("Refresh tokens are not announced"),
            Tr::tr("You may have to sign in again when the token ends.")};
}

Notice device(const ServerMetadata &metadata)
{
    if (!metadata.deviceAuthorizationEndpoint.isEmpty())
        return {u"sign_in.device"_s, Outcome::Passed, Tr::tr("Sign-in with a code on another device"), {}};
    return {u"sign_in.no_device"_s,
            Outcome::NotApplicable,
            Tr::tr("Sign-in on another device is not offered"),
            {}};
}

Notice revocation(const ServerMetadata &metadata, const QString &substitute)
{
    if (!metadata.revocationEndpoint.isEmpty())
        return {u"tokens.revoke"_s, Outcome::Passed, Tr::tr("Tokens can be revoked"), {}};
    return {u"tokens.no_revocation"_s, Outcome::NotApplicable, Tr::tr("Token revocation is not offered"),
            substitute};
}

std::optional<Notice> unsafeGrants(const ServerMetadata &metadata)
{
    const bool password = metadata.grantTypes.contains("password"_L1);
    const bool implicit = metadata.grantTypes.contains("implicit"_L1);
    if (!password && !implicit)
        return std::nullopt;
    const QString text = password && implicit ? Tr::tr("Password and implicit grants are announced")
                         : password           ? Tr::tr("The password grant is announced")
                                              : Tr::tr("The implicit grant is announced");
    return Notice{u"server.unsafe_grants"_s, Outcome::Warning, text,
                  Tr::tr("Chatelaine does not use them. Tell the server's administrator.")};
}

SignOutStep browserStep()
{
    SignOutStep step;
    step.step = u"server_session"_s;
    step.ended = SignOutStep::Ended::NotSupported;
    step.note = Tr::tr("The browser may still be signed in. Only the browser can end that.");
    return step;
}

} // namespace chatelaine::oidc
