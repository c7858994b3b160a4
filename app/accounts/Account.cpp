// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Account.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Account)
};

} // namespace

QString accountStateName(AccountState state)
{
    switch (state) {
    case AccountState::Checking:
        return u"checking"_s;
    case AccountState::SignedIn:
        return u"signed_in"_s;
    case AccountState::Expired:
        return u"expired"_s;
    case AccountState::SignInNeeded:
        return u"sign_in_needed"_s;
    case AccountState::KeyringLocked:
        return u"keyring_locked"_s;
    case AccountState::KeyringUnavailable:
        return u"keyring_unavailable"_s;
    case AccountState::Offline:
        return u"offline"_s;
    }
    std::unreachable();
}

QString accountStateText(AccountState state)
{
    switch (state) {
    case AccountState::Checking:
        return Tr::tr("Checking…");
    case AccountState::SignedIn:
        return Tr::tr("Signed in");
    case AccountState::Expired:
        return Tr::tr("Expired");
    case AccountState::SignInNeeded:
        return Tr::tr("Sign in again");
    case AccountState::KeyringLocked:
        return Tr::tr("Waiting for the keyring");
    case AccountState::KeyringUnavailable:
        return Tr::tr("Keyring not available");
    case AccountState::Offline:
        return Tr::tr("Offline");
    }
    std::unreachable();
}

} // namespace chatelaine
