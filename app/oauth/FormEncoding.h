// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace chatelaine {

using FormFields = QList<std::pair<QByteArray, QByteArray>>;

/// `application/x-www-form-urlencoded` (RFC 6749 appendix B): everything but unreserved characters
/// is percent-encoded, a blank included, so that no reader can take one for another.
QByteArray encodeForm(const FormFields &fields);

/// One name or value decoded exactly once, `+` as a blank. Nothing if a percent sequence is broken or
/// the result is no UTF-8 (CB-13).
std::optional<QByteArray> decodeFormText(QByteArrayView text);

/// Takes a form apart, each name and value decoded exactly once with `+` as a blank; order and
/// repetitions are kept. Nothing if a percent sequence is broken or a result is no UTF-8 (CB-13).
std::optional<FormFields> decodeForm(QByteArrayView text);

} // namespace chatelaine
