// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DoctorCommand.h"

#include "core/Language.h"
#include "core/Paths.h"
#include "keyring/Keyring.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QProcess>
#include <QSslSocket>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// The desktop's browser by the name of its desktop entry; empty if none is set.
QString defaultBrowser()
{
    QProcess asked;
    asked.start(u"xdg-settings"_s, {u"get"_s, u"default-web-browser"_s});
    if (!asked.waitForFinished(2000))
        return {};
    return QString::fromUtf8(asked.readAllStandardOutput()).trimmed();
}

/// Kind and host of the system's proxy for https; never its user or password.
QString proxyText()
{
    const auto proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(u"https://example.com"_s)));
    const QNetworkProxy proxy = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    if (proxy.type() == QNetworkProxy::NoProxy)
        return u"none"_s;
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace

QCoro::Task<int> runDoctor(Invocation &call)
{
    Keyring *keyring = call.accounts.keyring();
    const KeyringState state = co_await keyring->probe();
    const QJsonObject report{
        {u"version"_s, QCoreApplication::applicationVersion()},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"os"_s, QSysInfo::prettyProductName()},
        {u"keyring"_s,
         QJsonObject{{u"backend"_s, keyring->backend()}, {u"state"_s, keyringStateName(state)}}},
        {u"browser"_s, defaultBrowser()},
        {u"proxy"_s, proxyText()},
        {u"tls"_s, QSslSocket::sslLibraryVersionString()},
        {u"locale"_s, language::current().bcp47Name()},
        {u"paths"_s, QJsonObject{{u"config"_s, paths::config()},
                                 {u"data"_s, paths::data()},
                                 {u"cache"_s, paths::cache()},
                                 {u"state"_s, paths::state()}}},
        {u"accounts"_s, call.accounts.list().size()},
    };
    QStringList lines;
    for (auto each = report.begin(); each != report.end(); ++each) {
        const QJsonObject inner = each.value().toObject();
        if (inner.isEmpty())
            lines << each.key() + u": "_s + each.value().toVariant().toString();
        for (auto member = inner.begin(); member != inner.end(); ++member)
            lines << each.key() + u' ' + member.key() + u": "_s + member.value().toString();
    }
    call.out.answer(report, lines.join(u'\n'));
    co_return exitcode::done;
}

} // namespace chatelaine
