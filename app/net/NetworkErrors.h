// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

#include <chrono>

/// What went wrong on the way to a server, in words. Each names the host in its ASCII form, so that
/// a look-alike shows (UI-03), and never a path or a query.
namespace chatelaine::netError {

/// The transport's own verdict; for TLS, `errors` tells the cause (NW-01).
Error fromReply(QNetworkReply::NetworkError error, const QList<QSslError> &errors, const QUrl &url);
/// A name only in the certificate's common name is no name (RFC 9525 §6.3).
Error wrongHost(const QUrl &url);
Error timeout(const QUrl &url, std::chrono::milliseconds waited);
/// The answer, or its body, ended early (NW-05).
Error truncated(const QUrl &url);
/// `limit` in bytes (NW-04).
Error tooLarge(const QUrl &url, qsizetype limit);
Error malformed(const QUrl &url);
/// An answer sent us where we do not go (NW-03).
Error redirect(const QUrl &url, const QUrl &target);
Error cancelled();
/// The policy does not let a request go there (DS-03).
Error notAllowed(const QUrl &url);
Error header(const QByteArray &name);
Error caFile(const QString &file);

} // namespace chatelaine::netError
