// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/SignInErrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine::signInError {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CodeSignIn)
};

} // namespace

Error timeout(std::chrono::seconds waited)
{
    const int seconds = static_cast<int>(waited.count());
    const QString time = seconds >= 120 ? Tr::tr("%n minute(s)", nullptr, seconds / 60)
                                        : Tr::tr("%n second(s)", nullptr, seconds);
    return Error{u"sign_in.timeout"_s,
                 Category::Timeout,
                 Tr::tr("No answer came from the browser within %1.").arg(time),
                 Tr::tr("Start again. If the browser showed a refusal, its text says why."),
                 {}}
        .with("requirement"_L1, u"CB-03"_s);
}

Error cancelled()
{
    return Error{u"sign_in.cancelled"_s,
                 Category::Cancelled,
                 Tr::tr("The sign-in was cancelled."),
                 Tr::tr("Nothing was stored. Start again when you like."),
                 {}};
}

Error algorithms()
{
    return Error{u"discovery.unsupported"_s,
                 Category::Unsupported,
                 Tr::tr("This server signs its ID tokens in no way that can be checked here."),
                 Tr::tr("Ask its administrator to sign with RS256 or ES256."),
                 {}}
        .with("capability"_L1, u"id_token_signing_alg"_s)
        .with("requirement"_L1, u"DS-07"_s);
}

Error address()
{
    return Error{u"discovery.endpoint"_s,
                 Category::Discovery,
                 Tr::tr("The server’s sign-in page has no address that may be opened."),
                 Tr::tr("Ask the administrator of this server to correct its description."),
                 {}}
        .with("member"_L1, u"authorization_endpoint"_s)
        .with("requirement"_L1, u"UI-02"_s);
}

Error noIdToken()
{
    return Error{u"idtoken.missing"_s,
                 Category::IdToken,
                 Tr::tr("The server gave tokens but does not say whose they are: the ID token is missing."),
                 Tr::tr("Nothing was kept. Tell the administrator of this server."),
                 {}}
        .with("requirement"_L1, u"TR-03"_s);
}

Error otherPerson()
{
    return Error{
        u"sign_in.other_person"_s,
        Category::Policy,
        Tr::tr("Somebody else signed in than the person of this account."),
        Tr::tr("The account was left as it was. Sign in as the same person, or add another account."),
        {}}
        .with("requirement"_L1, u"ID-15"_s);
}

Error nothingWaits()
{
    return Error{u"callback.pasted_address"_s,
                 Category::Callback,
                 Tr::tr("No sign-in waits for an address now."),
                 Tr::tr("Start the sign-in, then paste the address on which the browser ended."),
                 {}}
        .with("requirement"_L1, u"CB-22"_s);
}

} // namespace chatelaine::signInError
