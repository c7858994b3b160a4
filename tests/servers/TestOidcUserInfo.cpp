// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/oidc/OidcUserInfo.h"

#include <QJsonArray>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestOidcUserInfo : public QObject
{
    Q_OBJECT

    QJsonObject m_claims{{u"sub"_s, u"248289"_s}, {u"name"_s, u"Jane"_s}};

private Q_SLOTS:
    void takesTheProfileOfTheSamePersonOnly_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("category"); ///< -1: taken
        const auto of = [](Category category) {
            return int(category);
        };
        QTest::newRow("US-01 same sub") << 200 << "application/json"_ba << "{\"sub\":\"248289\"}"_ba << -1;
        QTest::newRow("US-01 oidcc-client-test-userinfo-invalid-sub")
            << 200 << "application/json"_ba << "{\"sub\":\"other\"}"_ba << of(Category::UserInfo);
        QTest::newRow("US-01 sub missing")
            << 200 << "application/json"_ba << "{\"name\":\"x\"}"_ba << of(Category::UserInfo);
        QTest::newRow("US-01 sub a number")
            << 200 << "application/json"_ba << "{\"sub\":248289}"_ba << of(Category::UserInfo);
        QTest::newRow("US-03 401") << 401 << "application/json"_ba << "{}"_ba << of(Category::Reauth);
        QTest::newRow("US-03 403") << 403 << "application/json"_ba << "{}"_ba << of(Category::Provider);
        QTest::newRow("US-03 bare 401") << 401 << ""_ba << ""_ba << of(Category::Reauth);
        QTest::newRow("US-01 empty sub")
            << 200 << "application/json"_ba << "{\"sub\":\"\"}"_ba << of(Category::UserInfo);
        QTest::newRow("US-01 refusal as HTTP 200")
            << 200 << "application/json"_ba << "{\"status\":\"error\"}"_ba << of(Category::UserInfo);
        QTest::newRow("US-04 204") << 204 << "application/json"_ba << ""_ba << of(Category::Network);
        QTest::newRow("US-05 aggregated claims are only text (oidcc-client-test-aggregated-claims)")
            << 200 << "application/json"_ba
            << "{\"sub\":\"248289\",\"_claim_sources\":{\"s\":{\"endpoint\":\"http://127.0.0.1:1/\"}}}"_ba
            << -1;
        QTest::newRow("US-04 oidcc-client-test-userinfo-signed")
            << 200 << "application/jwt"_ba << "e30.e30."_ba << of(Category::Unsupported);
        QTest::newRow("US-04 HTML") << 200 << "text/html"_ba << "{\"sub\":\"248289\"}"_ba
                                    << of(Category::UserInfo);
        QTest::newRow("sub twice") << 200 << "application/json"_ba << "{\"sub\":\"248289\",\"sub\":\"x\"}"_ba
                                   << of(Category::UserInfo);
        QTest::newRow("cut short") << 200 << "application/json"_ba << "{\"sub\":\"24"_ba
                                   << of(Category::UserInfo);
        QTest::newRow("503") << 503 << "text/html"_ba << ""_ba << of(Category::Network);
    }

    void takesTheProfileOfTheSamePersonOnly()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const auto userInfo = oidc::judgeUserInfo(
            HttpResponse{status, {{"Content-Type", type + "; charset=utf-8"}}, body, {}}, m_claims);
        const int found = userInfo ? -1 : int(userInfo.error().category);
        QTEST(found, "category");
    }

    // US-03
    void namesTheMissingScope()
    {
        const HttpResponse response{
            403,
            {{"WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"profile\x1b[31m\""}},
            {},
            {}};
        const auto refused = oidc::judgeUserInfo(response, m_claims);
        const QString scope = refused.error().detail.value("scope"_L1).toString();
        QVERIFY(scope.startsWith("profile"_L1) && !scope.contains(u'\x1b'));
        QVERIFY(refused.error().message.contains(scope));
    }

    void sendsTheTokenInTheHeader()
    {
        const HttpRequest request = oidc::userInfoRequest(QUrl(u"https://a.example/userinfo"_s), "TOKEN");
        QVERIFY2(!request.url.toEncoded().contains("TOKEN"),
                 "US-02 oidcc-client-test-userinfo-bearer-header");
        QVERIFY(request.headers.contains({"Authorization", "Bearer TOKEN"}));
        QCOMPARE(request.secrecy, HttpRequest::Secrecy::Secret);
    }

    void showsClaimsAsPlainTextAndFollowsNone()
    {
        const QJsonObject hostile{{u"sub"_s, u"248289"_s},
                                  {u"name"_s, u"<b>J</b>\x1b[1m\u202e"_s},
                                  {u"_claim_sources"_s, QJsonObject{{u"s"_s, u"https://evil.example"_s}}},
                                  {u"nickname"_s, QString(100'000, u'n')}};
        const Profile profile = oidc::profileOf(hostile, m_claims);
        QVERIFY2(!profile.displayName.contains(u'\x1b') && !profile.displayName.contains(u'\u202e'), "US-05");
        QVERIFY(profile.displayName.contains("<b>"_L1));
        for (const Profile::Section &section : profile.sections)
            for (const auto &row : section.rows) {
                QVERIFY2(row.field != "_claim_sources"_L1, "US-05 oidcc-client-test-distributed-claims");
                QVERIFY(row.value.size() < 1'000);
            }
    }

    void tellsDifferences()
    {
        const Profile same = oidc::profileOf({{u"sub"_s, u"248289"_s}, {u"name"_s, u"Jane"_s}}, m_claims);
        QVERIFY(same.differences.isEmpty());
        const Profile other = oidc::profileOf({{u"sub"_s, u"248289"_s}, {u"name"_s, u"Joan"_s}}, m_claims);
        QCOMPARE(other.differences.size(), 1);
        QVERIFY(other.differences.at(0).contains("Jane"_L1) && other.differences.at(0).contains("Joan"_L1));
    }
};

QTEST_GUILESS_MAIN(TestOidcUserInfo)
#include "TestOidcUserInfo.moc"
