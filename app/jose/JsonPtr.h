// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jansson.h>

#include <memory>

namespace chatelaine {

struct JsonFree
{
    void operator()(json_t *value) const { json_decref(value); }
};
/// Owns one reference of a value that libjose is given.
using JsonPtr = std::unique_ptr<json_t, JsonFree>;

} // namespace chatelaine
