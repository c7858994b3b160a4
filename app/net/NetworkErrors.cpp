// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetworkErrors.h"

#include "core/CleanText.h"
#include "core/Language.h"

#include <QCoreApplication>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace chatelaine::netError {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(NetworkErrors)
};

QString hostOf(const QUrl &url)
{
    const auto host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : QString(host + u':' + QString::number(url.port()));
}

Error make(const QString &code, Category category, const QString &message, const QString &next,
           QLatin1StringView row)
{
    return {code, category, message, next, {{u"requirement"_s, QString(row)}}};
}

QString tryLater()
{
    return Tr::tr("Check the connection and try again.");
}

Error unreachable(const QUrl &url, const QString &cause)
{
    return make(u"network.unreachable"_s, Category::Network,
                Tr::tr("No connection to %1: %2.").arg(hostOf(url), cause), tryLater(), "NW-04"_L1);
}

Error proxy(const QUrl &url)
{
    return make(u"network.proxy"_s, Category::Network,
                Tr::tr("No connection to %1: the proxy did not let it through.").arg(hostOf(url)),
                Tr::tr("Check the proxy in the system's settings."), "NW-07"_L1);
}

Error certificate(const QString &reason, const QString &message)
{
    return make(u"tls."_s + reason, Category::Tls, message,
                Tr::tr("Ask its administrator, or choose a CA file in the account's settings."), "NW-01"_L1);
}

Error fromTls(const QList<QSslError> &errors, const QUrl &url)
{
    const auto host = hostOf(url);
    if (errors.isEmpty())
        return make(
            u"tls.handshake"_s, Category::Tls,
            Tr::tr("%1 and this computer found no safe way to talk: TLS 1.2 or later is needed.").arg(host),
            Tr::tr("Ask its administrator to offer TLS 1.2 or later."), "NW-02"_L1);
    const auto &first = errors.constFirst();
    const auto dateOf = [](const QDateTime &time) {
        return language::current().toString(time.toLocalTime().date(), QLocale::LongFormat);
    };
    switch (first.error()) {
    case QSslError::CertificateExpired:
        return certificate(
            u"expired"_s,
            Tr::tr("The certificate of %1 ended on %2.").arg(host, dateOf(first.certificate().expiryDate())));
    case QSslError::CertificateNotYetValid:
        return certificate(u"not_yet_valid"_s, Tr::tr("The certificate of %1 begins on %2 only.")
                                                   .arg(host, dateOf(first.certificate().effectiveDate())));
    case QSslError::HostNameMismatch:
        return wrongHost(url);
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return certificate(u"self_signed"_s,
                           Tr::tr("The certificate of %1 is signed by itself, so nobody vouches "
                                  "for who that is.")
                               .arg(host));
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return certificate(
            u"untrusted"_s,
            Tr::tr("The certificate of %1 was issued by somebody this computer does not trust.").arg(host));
    case QSslError::CertificateRevoked:
        return certificate(u"revoked"_s,
                           Tr::tr("The certificate of %1 was withdrawn by its issuer.").arg(host));
    default:
        return certificate(
            u"certificate"_s,
            Tr::tr("The certificate of %1 does not hold: %2.").arg(host, cleanText(first.errorString())));
    }
}

} // namespace

Error fromReply(QNetworkReply::NetworkError error, const QList<QSslError> &errors, const QUrl &url)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return fromTls(errors, url);
    case QNetworkReply::ConnectionRefusedError:
        return unreachable(url, Tr::tr("nothing answers there"));
    case QNetworkReply::HostNotFoundError:
        return unreachable(url, Tr::tr("its address cannot be found"));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return truncated(url);
    case QNetworkReply::TimeoutError:
        return unreachable(url, Tr::tr("it did not answer in time"));
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return malformed(url);
    default:
        break;
    }
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return proxy(url);
    return unreachable(url, Tr::tr("the network is down or blocks it"));
}

Error wrongHost(const QUrl &url)
{
    return certificate(
        u"wrong_host"_s,
        Tr::tr("The certificate that was shown for %1 is made out to another name.").arg(hostOf(url)));
}

Error timeout(const QUrl &url, std::chrono::milliseconds waited)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(waited).count();
    return make(u"network.timeout"_s, Category::Network,
                Tr::tr("%1 gave no whole answer within %n second(s).", nullptr, static_cast<int>(seconds))
                    .arg(hostOf(url)),
                tryLater(), "NW-04"_L1);
}

Error truncated(const QUrl &url)
{
    return make(u"network.truncated"_s, Category::Network,
                Tr::tr("The connection to %1 ended before the whole answer had come. Nothing of it was used.")
                    .arg(hostOf(url)),
                tryLater(), "NW-05"_L1);
}

Error tooLarge(const QUrl &url, qsizetype limit)
{
    return make(u"network.too_large"_s, Category::Network,
                Tr::tr("The answer of %1 is larger than %2. Nothing of it was used.")
                    .arg(hostOf(url), language::current().formattedDataSize(limit)),
                Tr::tr("Ask its administrator what answers at this address."), "NW-04"_L1);
}

Error malformed(const QUrl &url)
{
    return make(
        u"network.malformed"_s, Category::Network,
        Tr::tr("What %1 answered contradicts itself or is no HTTP. Nothing of it was used.").arg(hostOf(url)),
        Tr::tr("Check the address. Something between may also have changed the answer."), "NW-05"_L1);
}

Error redirect(const QUrl &url, const QUrl &target)
{
    const auto elsewhere =
        target.host().isEmpty() ? Tr::tr("an address that cannot be used") : hostOf(target);
    return make(u"network.redirect"_s, Category::Network,
                Tr::tr("%1 sends this request on to %2. It was not followed.").arg(hostOf(url), elsewhere),
                Tr::tr("Check the server's address."), "NW-03"_L1);
}

Error cancelled()
{
    return {u"cancelled"_s, Category::Cancelled, Tr::tr("Cancelled."), {}, {}};
}

Error notAllowed(const QUrl &url)
{
    const auto host = url.host().isEmpty() ? Tr::tr("an address without a host") : hostOf(url);
    return make(u"config.insecure_address"_s, Category::Config,
                Tr::tr("%1 is not asked: its address does not begin with https.").arg(host),
                Tr::tr("Use an https address. Plain http works for this computer alone, by explicit choice."),
                "DS-03"_L1);
}

Error header(const QByteArray &name)
{
    return make(u"config.header"_s, Category::Config,
                Tr::tr("The request was not sent: its header %1 holds a character that no header may hold.")
                    .arg(cleanText(QString::fromLatin1(name))),
                Tr::tr("Check what was entered for this server."), "TR-06"_L1);
}

Error caFile(const QString &file)
{
    return make(u"config.ca_file"_s, Category::Config,
                Tr::tr("The CA file %1 cannot be read or holds no certificate. Nothing was sent.")
                    .arg(cleanText(file)),
                Tr::tr("Choose a PEM file, or remove it from the account's settings."), "NW-08"_L1);
}

} // namespace chatelaine::netError
