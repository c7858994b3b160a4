// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/EndpointAddress.h"
#include "ui/signin/BrowserAddress.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestBrowserAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyValidatedAddressesAreOpened_data()
    {
        QTest::addColumn<QUrl>("address");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const QString &address, bool fits) {
            QTest::newRow(name) << QUrl(address) << fits;
        };
        row("UI-02 https", u"https://id.acme.example/authorize?a=b&c=d"_s, true);
        row("UI-02 loopback http", u"http://127.0.0.1:8000/authorize"_s, true);
        row("UI-02 loopback http, IPv6", u"http://[::1]:8000/authorize"_s, true);
        row("UI-02 http elsewhere", u"http://id.acme.example/authorize"_s, false);
        row("UI-02 http to localhost", u"http://localhost:8000/authorize"_s, true);
        row("UI-02 http to a name that only looks like loopback", u"http://127.0.0.1.evil.example/"_s, false);
        row("UI-02 file:", u"file:///etc/passwd"_s, false);
        row("UI-02 javascript:", u"javascript:alert(1)"_s, false);
        row("UI-02 smb:", u"smb://host/share"_s, false);
        row("UI-02 an option", u"-flag"_s, false);
        row("UI-02 no scheme", u"id.acme.example"_s, false);
        row("UI-02 no host", u"https:///authorize"_s, false);
        row("UI-02 a user part", u"https://id.acme.example@evil.example/"_s, false);
        row("UI-02 a single quote", u"https://id.acme.example/a'b"_s, false);
        row("UI-02 a command substitution is only text", u"https://id.acme.example/$(id)"_s, true);
        row("UI-02 a blank becomes %20", u"https://id.acme.example/a b"_s, true);
        row("UI-02 100 KiB", u"https://id.acme.example/"_s + QString(100 * 1024, u'a'), false);
        row("UI-02 empty", QString(), false);
    }

    void onlyValidatedAddressesAreOpened()
    {
        QFETCH(QUrl, address);
        QFETCH(bool, fits);
        QCOMPARE(isForBrowser(address), fits);
    }

    void whatIsRefusedIsNotOpened() { QVERIFY(!openInBrowser(QUrl(u"file:///etc/passwd"_s))); }

    void theHostShowsAsTheNetworkSeesIt_data()
    {
        QTest::addColumn<QUrl>("address");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("foreign");
        QTest::newRow("UI-03 plain") << QUrl(u"https://id.acme.example/x"_s) << u"id.acme.example"_s << false;
        QTest::newRow("UI-03 a port")
            << QUrl(u"https://id.acme.example:8443/x"_s) << u"id.acme.example:8443"_s << false;
        QTest::newRow("UI-03 Cyrillic a")
            << QUrl(u"https://\u0430pple.example/"_s) << u"xn--pple-43d.example"_s << true;
        QTest::newRow("UI-03 a very long subdomain") << QUrl(u"https://id.acme.example.login.evil.example/"_s)
                                                     << u"id.acme.example.login.evil.example"_s << false;
    }

    void theHostShowsAsTheNetworkSeesIt()
    {
        QFETCH(QUrl, address);
        QFETCH(QString, host);
        QFETCH(bool, foreign);
        QCOMPARE(asciiHost(address), host);
        QCOMPARE(hasForeignLetters(address), foreign);
    }

    void aRightToLeftMarkIsNoPartOfAHost()
    {
        const QUrl address(u"https://id.\u202Eacme.example/"_s);
        QVERIFY(!asciiHost(address).contains(QChar(0x202E)));
    }
};

QTEST_MAIN(TestBrowserAddress)
#include "TestBrowserAddress.moc"
