// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace chatelaine {

/// An address of a server as it stands in its description, if it may be used at all: absolute,
/// https (or http at a loopback literal by explicit choice), with a host, without user information
/// and fragment (DS-03, UI-02).
std::optional<QUrl> endpointAddress(const QString &text, bool allowLoopbackHttp);

/// The same for an issuer, which has no query either (OpenID Connect Discovery §3).
std::optional<QUrl> issuerAddress(const QString &text, bool allowLoopbackHttp);

/// Host and, if it is not the usual one, port, as the network sees it: letters of other scripts are
/// written in ASCII form, so that a look-alike name shows (UI-03).
QString asciiHost(const QUrl &url);

} // namespace chatelaine
