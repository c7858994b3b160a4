// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>

namespace chatelaine {

/// Whether `certificate` names `host` as a subject alternative name, by address or by name with at
/// most its first label wild. Qt also takes the common name, which RFC 9525 §6.3 forbids.
bool namesHost(const QSslCertificate &certificate, const QString &host);

} // namespace chatelaine
