// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/BrowserAddress.h"

#include <QDesktopServices>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Browsers and the desktop's opener cut or refuse longer ones.
constexpr qsizetype longestAddress = 32 * 1024;

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

bool isForBrowser(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    if (address.scheme() != "https"_L1 && !(address.scheme() == "http"_L1 && isThisComputer(address.host())))
        return false;
    const QByteArray encoded = address.toEncoded();
    return encoded.size() <= longestAddress &&
           std::ranges::all_of(encoded, [](char c) { return c > 0x20 && c < 0x7f && c != '"' && c != '\''; });
}

bool openInBrowser(const QUrl &address)
{
    return isForBrowser(address) && QDesktopServices::openUrl(address);
}

bool hasForeignLetters(const QUrl &address)
{
    const QStringList labels = address.host(QUrl::EncodeUnicode).split(u'.');
    return std::ranges::any_of(labels, [](const QString &label) { return label.startsWith("xn--"_L1); });
}

} // namespace chatelaine
