// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/EndpointAddress.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Longer than any endpoint in use, short enough for a command line (UI-02).
constexpr qsizetype addressCharacters = 2048;

bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each > u' ' && each < u'\x7f'; });
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

std::optional<QUrl> endpointAddress(const QString &text, bool allowLoopbackHttp)
{
    if (text.isEmpty() || text.size() > addressCharacters || !isPrintableAscii(text))
        return std::nullopt;
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || !url.userInfo().isEmpty())
        return std::nullopt;
    const bool plain = url.scheme() == "http"_L1 && allowLoopbackHttp && isLoopback(url.host());
    if (url.scheme() != "https"_L1 && !plain)
        return std::nullopt;
    return url;
}

std::optional<QUrl> issuerAddress(const QString &text, bool allowLoopbackHttp)
{
    std::optional<QUrl> url = endpointAddress(text, allowLoopbackHttp);
    if (url && url->hasQuery())
        return std::nullopt;
    return url;
}

QString asciiHost(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() == -1 ? host : QString(host + u':' + QString::number(url.port()));
}

} // namespace chatelaine
