// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace simulator {

class Exchange;

// The paging, filter and sort parameters of a list call. Throws Panic for a page size that
// is no number.
Listing listingOf(const Exchange &exchange, std::string_view kind);
std::optional<long long> wholeNumber(const std::string &text);

} // namespace simulator
