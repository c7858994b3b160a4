// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountFault.h"

#include "core/CleanText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Account)
};

Error storage(const QString &code, const QString &message, const QString &next)
{
    return Error{code, Category::Storage, message, next, {}};
}

Error reauth(const QString &code, const QString &message)
{
    return Error{code, Category::Reauth, message, Tr::tr("Sign in to this account again."), {}};
}

} // namespace

Error recordDamaged()
{
    return storage(u"keyring.damaged"_s, Tr::tr("The keyring’s record of this account cannot be read."),
                   Tr::tr("Sign in to this account again; the record will be replaced."))
        .with("requirement"_L1, u"KR-05"_s);
}

Error recordForeign()
{
    return storage(u"keyring.foreign_record"_s,
                   Tr::tr("The keyring’s record under this account belongs to another one."),
                   Tr::tr("Sign in to this account again; the record will be replaced."))
        .with("requirement"_L1, u"KR-05"_s);
}

Error entrySetAside(const QString &group, const QString &damagedFile)
{
    return storage(u"accounts.entry_set_aside"_s,
                   Tr::tr("An entry of the account list could not be read (%1).").arg(cleanText(group, 60)),
                   Tr::tr("It was moved to %1. Sign in again to have the account back.").arg(damagedFile));
}

Error listSetAside(const QString &damagedFile)
{
    return storage(u"accounts.list_set_aside"_s, Tr::tr("The account list could not be read."),
                   Tr::tr("It was moved to %1. Sign in again to have the accounts back.").arg(damagedFile));
}

Error listOfNewerVersion(const QString &file)
{
    return storage(u"accounts.newer_version"_s,
                   Tr::tr("The account list was written by a newer version of this program."),
                   Tr::tr("Use the newer version; %1 was not touched.").arg(file));
}

Error listNotRead(const QString &file)
{
    return storage(u"accounts.not_read"_s, Tr::tr("The account list could not be opened."),
                   Tr::tr("Check the permissions of %1; it was not touched.").arg(file));
}

Error listNotWritten(const QString &file)
{
    return storage(u"accounts.not_written"_s, Tr::tr("The account list could not be written."),
                   Tr::tr("Check the free space and the permissions of %1.").arg(file));
}

Error accountDoesNotFit()
{
    return Error{u"config.account_unfit"_s,
                 Category::Config,
                 Tr::tr("The account list cannot hold this account: a setting is too long or has characters "
                        "that do not show."),
                 Tr::tr("Check the label, the client ID, the scopes and the address, then try again."),
                 {}};
}

Error lockTimeout()
{
    return Error{u"account.lock_timeout"_s,
                 Category::Timeout,
                 Tr::tr("Another window or command is renewing this account and does not finish."),
                 Tr::tr("Try again, or close the other one."),
                 {}}
        .with("requirement"_L1, u"RF-04"_s);
}

Error lockRefused(const QString &file)
{
    return storage(u"account.lock_refused"_s, Tr::tr("The lock file of this account could not be made."),
                   Tr::tr("Check the free space and the permissions of %1.").arg(file));
}

Error signInNeeded(const Error &cause)
{
    Error error = reauth(u"account.sign_in_needed"_s, Tr::tr("The server ended this sign-in."));
    if (cause.category == Category::Storage)
        error.message = cause.message;
    error.detail = cause.detail;
    error.detail.insert("cause"_L1, cause.code);
    return error;
}

Error accountExpired()
{
    return reauth(u"account.expired"_s,
                  Tr::tr("This sign-in is over, and the server gave no refresh token to renew it."));
}

Error originChanged()
{
    return reauth(u"account.origin_changed"_s,
                  Tr::tr("The server now names another address for its tokens than the one that gave them. "
                         "Nothing was sent there."))
        .with("requirement"_L1, u"RF-10"_s);
}

Error idTokenChanged(const QString &claim)
{
    return Error{u"idtoken.changed_by_refresh"_s,
                 Category::IdToken,
                 Tr::tr("The renewed ID token contradicts the one before (%1).").arg(claim),
                 Tr::tr("Sign in to this account again; if it stays, tell the administrator of this server."),
                 {}}
        .with("requirement"_L1, u"RF-07"_s);
}

Error noIdentity()
{
    return Error{u"idtoken.missing"_s,
                 Category::IdToken,
                 Tr::tr("The server did not say who signed in."),
                 Tr::tr("Sign in with the scope “openid”."),
                 {}};
}

Error noSuchAccount()
{
    return Error{u"account.unknown"_s,
                 Category::Config,
                 Tr::tr("There is no such account."),
                 Tr::tr("Choose one from the list."),
                 {}};
}

Error otherPerson(const QString &expectedName, const QString &foundName)
{
    return Error{u"account.other_person"_s,
                 Category::Policy,
                 Tr::tr("Asked to sign in as %1, but signed in as %2. The account stays as it was.")
                     .arg(expectedName, foundName),
                 Tr::tr("Sign out in the browser and try again, or add the other person as an account."),
                 {}}
        .with("requirement"_L1, u"ID-15"_s);
}

Error unknownKind(const QString &kind)
{
    return Error{u"account.unknown_kind"_s,
                 Category::Unsupported,
                 Tr::tr("“%1” is no kind of server that this version knows.").arg(cleanText(kind, 40)),
                 Tr::tr("Use a version that knows it, or remove the account."),
                 {}};
}

Error accountCancelled()
{
    return Error{u"cancelled"_s, Category::Cancelled, Tr::tr("Cancelled."), {}, {}};
}

Error notWaiting()
{
    return Error{u"callback.not_waiting"_s,
                 Category::Callback,
                 Tr::tr("No sign-in waits for this address."),
                 Tr::tr("Start the sign-in again."),
                 {}};
}

AccountState stateOfKeyringFault(const Error &error)
{
    if (error.code == "keyring.locked"_L1 || error.code == "keyring.refused"_L1)
        return AccountState::KeyringLocked;
    // The keyring answered: what it holds is of no use.
    if (error.code == "keyring.not_found"_L1 || error.code == "keyring.damaged"_L1 ||
        error.code == "keyring.foreign_record"_L1)
        return AccountState::SignInNeeded;
    return AccountState::KeyringUnavailable;
}

} // namespace chatelaine
