// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "core/Error.h"

namespace chatelaine {

// Category storage.
/// A keyring record that is no record of this version of the program (KR-05).
Error recordDamaged();
/// A keyring record of another issuer, client or account (KR-05).
Error recordForeign();
/// An entry of the account list that was set aside; `group` is its name in the file.
Error entrySetAside(const QString &group, const QString &damagedFile);
Error listSetAside(const QString &damagedFile);
Error listOfNewerVersion(const QString &file);
Error listNotRead(const QString &file);
Error listNotWritten(const QString &file);
/// The list could not be read again with that account in it. Category config.
Error accountDoesNotFit();
/// Another process of this program held the account's lock for too long.
Error lockTimeout();
Error lockRefused(const QString &file);

// Category reauth.
/// The server ended the grant, or what is kept cannot be used any more; `cause` says which.
Error signInNeeded(const Error &cause);
/// There is no refresh token and the access token's time is over.
Error accountExpired();
/// The endpoint that would get the refresh token is not where the token came from (RF-10).
Error originChanged();

/// A refreshed ID token contradicts the one before (RF-07).
Error idTokenChanged(const QString &claim);

/// Without an ID token nobody knows whose account it would be.
Error noIdentity();
Error noSuchAccount();
/// Repair answered by another person (ID-15).
Error otherPerson(const QString &expectedName, const QString &foundName);
Error unknownKind(const QString &kind);
Error accountCancelled();
/// An address was pasted before or after the wait for the browser.
Error notWaiting();

/// What an account is in when its keyring fails with that error; never "signed out": a
/// locked keyring is no logout.
AccountState stateOfKeyringFault(const Error &error);

} // namespace chatelaine
