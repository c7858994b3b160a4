// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QByteArray>

/// What the browser is shown on the callback address: static, in the program's language, nothing of
/// the request in it, nothing loaded by it (CB-20). Whole HTTP responses, ready for the socket.
namespace chatelaine::callbackpage {

/// The sign-in went well, or why it did not (the sentence alone, never a server's words).
QByteArray outcome(const Done &done);
/// A request that is no callback of ours, answered with `status`.
QByteArray refusal(int status);
/// The outcome was not known in time; the window has it.
QByteArray unknown();

} // namespace chatelaine::callbackpage
