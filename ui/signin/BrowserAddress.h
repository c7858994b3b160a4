// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/EndpointAddress.h"

#include <QString>
#include <QUrl>

#include <functional>

namespace chatelaine {

/// Hands an address to the system's browser; false if none could be started.
using BrowserOpener = std::function<bool(const QUrl &address)>;

/// Whether an address may be handed to a browser: https with a host, or http on this computer, no
/// user part, no control characters, of a size that browsers take (UI-02).
bool isForBrowser(const QUrl &address);
/// The real one: refuses what isForBrowser() refuses, never goes through a shell.
bool openInBrowser(const QUrl &address);

/// Whether the host is written in letters that only look like ASCII to a person.
bool hasForeignLetters(const QUrl &address);

} // namespace chatelaine
