// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace chatelaine {

/// Why a text is not the JSON object we asked for.
enum class JsonFault { TooLarge, TooDeep, NotUtf8, Duplicate, Malformed, NotAnObject };

/// Reads one JSON object (RFC 8259) the way documents that decide trust must be read: a repeated
/// member name, a byte order mark, trailing text, a number out of range, nesting over
/// limits::jsonDepth or more than `maxBytes` is a fault and not a guess. The nesting is bounded
/// before the parser sees a byte. The caller turns the fault into its own step's error.
std::expected<QJsonObject, JsonFault> parseStrictObject(QByteArrayView text, qsizetype maxBytes);

} // namespace chatelaine
