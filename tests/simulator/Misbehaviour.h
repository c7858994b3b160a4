// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace simulator {

// What a fault of this name acts on: "instead" of an answer, on an "answer", on a "token", on a "callback".
// Empty: there is no such fault.
std::string groupOf(const std::string &fault);

} // namespace simulator
