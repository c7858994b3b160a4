// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <chrono>

/// How a sign-in can end early for reasons that no single message carries.
namespace chatelaine::signInError {

Error timeout(std::chrono::seconds waited);
Error cancelled();
/// No algorithm that the server lists is one that we accept (DS-07).
Error algorithms();
/// The authorization endpoint is no address for a browser (UI-02).
Error address();
/// TR-03.
Error noIdToken();
/// ID-15.
Error otherPerson();
Error nothingWaits();

} // namespace chatelaine::signInError
