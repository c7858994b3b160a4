// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/CertificateName.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

bool namesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        const auto addresses = names.values(QSsl::IpAddressEntry);
        return std::ranges::any_of(addresses,
                                   [&address](const QString &each) { return QHostAddress(each) == address; });
    }
    const auto ascii = QString::fromLatin1(QUrl::toAce(host));
    const auto rest = ascii.indexOf(u'.') > 0 ? ascii.mid(ascii.indexOf(u'.')) : QString();
    const auto patterns = names.values(QSsl::DnsEntry);
    return std::ranges::any_of(patterns, [&](const QString &pattern) {
        if (pattern.compare(ascii, Qt::CaseInsensitive) == 0)
            return true;
        // A star stands for one whole label and not for a label below a top-level name.
        return pattern.startsWith("*."_L1) && rest.count(u'.') >= 2 &&
               QStringView(pattern).sliced(1).compare(rest, Qt::CaseInsensitive) == 0;
    });
}

} // namespace chatelaine
