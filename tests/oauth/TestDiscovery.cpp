// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeProvider.h"
#include "oauth/Discovery.h"

#include <QCoroTask>
#include <QTest>
#include <QTimeZone>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestDiscovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_provider = std::make_unique<FakeProvider>();
        m_http = std::make_unique<HttpClient>(NetworkPolicy{.allowLoopbackHttp = true, .caFile = {}});
        m_now = QDateTime::currentDateTimeUtc();
        m_discovery = std::make_unique<Discovery>(m_http.get(), nullptr, Clock([this] { return m_now; }));
    }

    // DS-01
    void asksTheseAddresses_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QStringList>("paths");
        const QString openid = u"/.well-known/openid-configuration"_s;
        const QString oauth = u"/.well-known/oauth-authorization-server"_s;
        QTest::newRow("DS-01 without path") << u"https://id.example"_s << QStringList{openid, oauth};
        QTest::newRow("DS-01 slash") << u"https://id.example/"_s << QStringList{openid, oauth};
        QTest::newRow("DS-01 port") << u"https://id.example:8443"_s << QStringList{openid, oauth};
        const QStringList nested{u"/a/b"_s + openid, openid + u"/a/b"_s, oauth + u"/a/b"_s};
        QTest::newRow("DS-01 path") << u"https://id.example/a/b"_s << nested;
        QTest::newRow("DS-01 path and slash") << u"https://id.example/a/b/"_s << nested;
        QTest::newRow("DS-01 path with a percent sequence")
            << u"https://id.example/a%2Fb"_s
            << QStringList{u"/a%2Fb"_s + openid, openid + u"/a%2Fb"_s, oauth + u"/a%2Fb"_s};
    }
    void asksTheseAddresses()
    {
        QFETCH(QString, issuer);
        QFETCH(QStringList, paths);
        const auto addresses = Discovery::addresses(issuer, false);
        QVERIFY(addresses);
        QStringList found;
        for (const QUrl &each : *addresses) {
            QCOMPARE(each.host(), u"id.example"_s);
            QCOMPARE(each.port(), QUrl(issuer).port());
            found << each.path(QUrl::FullyEncoded);
        }
        QCOMPARE(found, paths);
    }

    void refusesAnIssuer_data()
    {
        QTest::addColumn<QString>("issuer");
        for (const char *issuer :
             {"http://id.example", "http://127.0.0.1:1", "https://id.example?x=1", "https://id.example#x",
              "id.example", "https://u:p@id.example", "file:///x", "", "https://", "https://id.example/\n",
              "javascript:alert(1)"})
            QTest::addRow("DS-03 %s", issuer) << QString::fromLatin1(issuer);
    }
    void refusesAnIssuer()
    {
        QFETCH(QString, issuer);
        const auto addresses = Discovery::addresses(issuer, false);
        QVERIFY(!addresses);
        QCOMPARE(addresses.error().category, Category::Config);
    }

    // oidcc-client-test-discovery-openid-config
    void readsAndRemembers()
    {
        const auto first = QCoro::waitFor(m_discovery->metadata(m_provider->issuer()));
        QVERIFY(first);
        QCOMPARE(first->tokenEndpoint, m_provider->url(u"/token"_s));
        QVERIFY(QCoro::waitFor(m_discovery->metadata(m_provider->issuer())));
        QCOMPARE(m_provider->requests(m_openid).size(), 1);
        QVERIFY(QCoro::waitFor(m_discovery->refresh(m_provider->issuer())));
        QCOMPARE(m_provider->requests(m_openid).size(), 2);
    }

    void theOtherFormIsFound_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("DS-01 404") << FakeProvider::json(404, {});
        QTest::newRow("DS-01 a single-page application")
            << FakeProvider::raw(200, "<html>", "Content-Type: text/html\r\n");
    }
    void theOtherFormIsFound()
    {
        QFETCH(QByteArray, first);
        m_provider->routes[m_openid] = [first](const QByteArray &) {
            return first;
        };
        m_provider->routes["/.well-known/oauth-authorization-server"] = [this](const QByteArray &) {
            return FakeProvider::json(200, m_provider->metadata);
        };
        QVERIFY(QCoro::waitFor(m_discovery->metadata(m_provider->issuer())));
    }

    void refusesWhatItFinds_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("category");
        QTest::newRow("DS-01 both missing") << FakeProvider::json(404, {}) << u"discovery"_s;
        QTest::newRow("DS-05 HTML with 200")
            << FakeProvider::raw(200, "<html>", "Content-Type: text/html\r\n") << u"discovery"_s;
        QTest::newRow("DS-05 no JSON")
            << FakeProvider::raw(200, "x", "Content-Type: application/json\r\n") << u"discovery"_s;
        QTest::newRow("NW-05 truncated")
            << "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"issuer\":"_ba << u"network"_s;
        QTest::newRow("503") << FakeProvider::json(503, {}) << u"network"_s;
        QTest::newRow("dropped") << QByteArray() << u"network"_s;
        QTest::newRow("DS-02 INVALID (oidcc-client-test-discovery-issuer-mismatch)")
            << FakeProvider::json(200, {{u"issuer"_s, u"http://127.0.0.1/INVALID"_s}}) << u"discovery"_s;
    }
    void refusesWhatItFinds()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, category);
        m_provider->routes[m_openid] = [answer](const QByteArray &) {
            return answer;
        };
        const auto server = QCoro::waitFor(m_discovery->metadata(m_provider->issuer()));
        QVERIFY(!server);
        QCOMPARE(categoryName(server.error().category), category);
        // DS-02: nothing of it was kept.
        m_provider->routes[m_openid] = [this](const QByteArray &) {
            return FakeProvider::json(200, m_provider->metadata);
        };
        QVERIFY(QCoro::waitFor(m_discovery->metadata(m_provider->issuer())));
    }

    void theServersClockIsCompared()
    {
        m_provider->routes[m_openid] = [this](const QByteArray &) {
            const QString date =
                QLocale::c().toString(m_now.addSecs(41), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
            return FakeProvider::json(200, m_provider->metadata, "Date: " + date.toLatin1() + "\r\n");
        };
        const auto server = QCoro::waitFor(m_discovery->metadata(m_provider->issuer()));
        QVERIFY(server && server->clockOffset);
        QVERIFY(qAbs(*server->clockOffset - 41) <= 1);
    }

    // JW-17: cached for a bounded time, by the clock.
    void keysAreCachedForATime()
    {
        const auto server = *QCoro::waitFor(m_discovery->metadata(m_provider->issuer()));
        QVERIFY(QCoro::waitFor(m_discovery->keys(server)));
        QVERIFY(QCoro::waitFor(m_discovery->keys(server)));
        QCOMPARE(m_provider->requests("/jwks").size(), 1);
        m_now = m_now.addSecs(5 * 60 + 1);
        QVERIFY(QCoro::waitFor(m_discovery->keys(server)));
        QCOMPARE(m_provider->requests("/jwks").size(), 2);
        m_now = m_now.addDays(-1);
        QVERIFY(QCoro::waitFor(m_discovery->keys(server)));
        QCOMPARE(m_provider->requests("/jwks").size(), 3);
    }

    // JW-07: a hundred tokens with an unknown key are one request.
    void unknownKeysAreAskedForOnce()
    {
        const auto server = *QCoro::waitFor(m_discovery->metadata(m_provider->issuer()));
        for (int each = 0; each < 100; ++each)
            QVERIFY(QCoro::waitFor(m_discovery->keys(server, "../../x?y=" + QByteArray::number(each))));
        QCOMPARE(m_provider->requests("/jwks").size(), 1);
        m_now = m_now.addSecs(31);
        QVERIFY(QCoro::waitFor(m_discovery->keys(server, "k2"_ba)));
        QCOMPARE(m_provider->requests("/jwks").size(), 2);
    }

    // JW-18, oidcc-client-test-signing-key-rotation-just-before-signing
    void aRotatedKeyIsPickedUpAndTheOldOneGoes()
    {
        const auto server = *QCoro::waitFor(m_discovery->metadata(m_provider->issuer()));
        QVERIFY(QCoro::waitFor(m_discovery->keys(server))->hasKeyId("k1"));
        m_provider->keys = {TestKey::rsa().jwk({{u"kid"_s, u"k2"_s}})};
        const auto keys = QCoro::waitFor(m_discovery->keys(server, "k2"_ba));
        QVERIFY(keys->hasKeyId("k2") && !keys->hasKeyId("k1"));
        QVERIFY(!QCoro::waitFor(m_discovery->keys(server))->hasKeyId("k1"));
    }

    // JW-07: not for the hour that the server names, and not for each token either.
    void aSetWithoutKeysIsForgottenSoon()
    {
        const auto server = *QCoro::waitFor(m_discovery->metadata(m_provider->issuer()));
        m_provider->routes["/jwks"] = [](const QByteArray &) {
            return FakeProvider::json(200, {{u"keys"_s, QJsonArray()}}, "Cache-Control: max-age=3600\r\n");
        };
        for (int each = 0; each < 10; ++each)
            QCOMPARE(QCoro::waitFor(m_discovery->keys(server))->size(), 0);
        QCOMPARE(m_provider->requests("/jwks").size(), 1);
        m_provider->routes["/jwks"] = [](const QByteArray &) {
            return FakeProvider::json(
                200, {{u"keys"_s, QJsonArray{TestKey::rsa().jwk({{u"kid"_s, u"k2"_s}})}}}, {});
        };
        m_now = m_now.addSecs(31);
        QVERIFY(QCoro::waitFor(m_discovery->keys(server))->hasKeyId("k2"));
        QCOMPARE(m_provider->requests("/jwks").size(), 2);
    }

    // JW-17: no old set takes the place of one that cannot be had.
    void keysFailClosed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("category");
        QTest::newRow("JW-17 404") << FakeProvider::json(404, {}) << u"signature"_s;
        QTest::newRow("JW-17 HTML") << FakeProvider::raw(200, "<html>", "Content-Type: text/html\r\n")
                                    << u"signature"_s;
        QTest::newRow("JW-09 no set")
            << FakeProvider::json(200, {{u"keys"_s, QJsonValue()}}) << u"signature"_s;
        QTest::newRow("JW-17 503") << FakeProvider::json(503, {}) << u"network"_s;
        QTest::newRow("JW-17 redirect to http elsewhere")
            << FakeProvider::json(302, {}, "Location: http://evil.example/jwks\r\n") << u"network"_s;
        QTest::newRow("JW-17 dropped") << QByteArray() << u"network"_s;
    }
    void keysFailClosed()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, category);
        const auto server = *QCoro::waitFor(m_discovery->metadata(m_provider->issuer()));
        QVERIFY(QCoro::waitFor(m_discovery->keys(server)));
        m_provider->routes["/jwks"] = [answer](const QByteArray &) {
            return answer;
        };
        m_now = m_now.addDays(2);
        for (int each = 0; each < 2; ++each) {
            const auto keys = QCoro::waitFor(m_discovery->keys(server));
            QVERIFY(!keys);
            QCOMPARE(categoryName(keys.error().category), category);
        }
    }

    // DS-06: a set is bound to where it came from.
    void keysOfAnotherAddressAreAskedForAgain()
    {
        auto server = *QCoro::waitFor(m_discovery->metadata(m_provider->issuer()));
        QVERIFY(QCoro::waitFor(m_discovery->keys(server)));
        server.jwksUri = m_provider->url(u"/elsewhere"_s);
        QVERIFY(!QCoro::waitFor(m_discovery->keys(server)));
        QCOMPARE(m_provider->requests("/elsewhere").size(), 1);
    }

private:
    const QByteArray m_openid = "/.well-known/openid-configuration"_ba;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Discovery> m_discovery;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "TestDiscovery.moc"
