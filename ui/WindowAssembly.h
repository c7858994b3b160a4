// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MainWindow.h"
#include "ui/signin/SignInFlow.h"

namespace chatelaine {

/// The parts of the program's window: its pages, its sign-in, and the directory of every server it knows. All
/// three arguments outlive it. `openBrowser` is for tests, which are no person at a browser.
WindowParts assembleWindow(Accounts &accounts, Actions &actions, Theme &theme,
                           BrowserOpener openBrowser = openInBrowser);

} // namespace chatelaine
