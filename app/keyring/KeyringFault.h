// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring/Keyring.h"

namespace chatelaine {

/// The error for a keyring in that state, which is not Unlocked.
Error keyringFault(KeyringState state);

Error keyringCancelled();
/// A person closed the keyring's dialog, or the service said no although it is open.
Error keyringRefused();
Error keyringNotFound();
/// The record is there but cannot be read.
Error keyringDamaged(const QString &cause);
Error keyringWriteFailed(const QString &cause);
Error keyringDeleteFailed(const QString &cause);
/// libsecret's answers would never arrive in this process.
Error keyringNeedsGlib();

} // namespace chatelaine
