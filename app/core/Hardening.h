// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chatelaine {

/// Keeps secrets in memory from leaving it behind our back (KR-07): no core dump, neither to a file
/// nor to a crash handler, and no other process of the same person may read or trace this one.
/// Programs that are started from here are not affected. To be called first in main().
///
/// The price: `/proc/<pid>/root` can no longer be opened by others, and xdg-desktop-portal answers
/// callers outside a sandbox with AccessDenied for that. So neither the portal's file dialog nor its
/// settings (colour scheme) work then; use Qt's own dialogs. Inside Flatpak the portal sees the bus
/// proxy instead and works. Secret Service and notifications do not look at `/proc`.
void hardenProcess();

/// Core dumps off and nothing else. For a process that needs the portal more than it fears a
/// debugger of its own user.
void forbidCoreDumps();

} // namespace chatelaine
