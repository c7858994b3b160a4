// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/UserInfo.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestUserInfo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("category"); // empty: accepted
        const QByteArray json = "application/json"_ba;
        const auto row = [](const char *name, int status, const QByteArray &type, const QByteArray &body,
                            const char *category = "") {
            QTest::newRow(name) << status << type << body << QString::fromLatin1(category);
        };
        row("US-01 same person", 200, "application/json; charset=utf-8"_ba,
            "{\"sub\":\"alice\",\"name\":\"A\"}");
        row("US-01 other sub (oidcc-client-test-userinfo-invalid-sub)", 200, json,
            "{\"sub\":\"aliceINVALID\"}", "userinfo");
        row("US-01 no sub", 200, json, "{\"name\":\"A\"}", "userinfo");
        row("US-01 sub a number", 200, json, "{\"sub\":1}", "userinfo");
        row("US-01 sub twice", 200, json, "{\"sub\":\"bob\",\"sub\":\"alice\"}", "userinfo");
        row("US-01 refusal as HTTP 200", 200, json, "{\"status\":\"error\",\"msg\":\"no\"}", "userinfo");
        row("US-03 401", 401, json, "{}", "reauth");
        row("US-03 403", 403, json, "{}", "provider");
        row("US-04 signed (oidcc-client-test-userinfo-signed)", 200, "application/jwt"_ba, "a.b.c",
            "unsupported");
        row("US-04 HTML", 200, "text/html"_ba, "{\"sub\":\"alice\"}", "userinfo");
        row("US-04 no type", 200, ""_ba, "{\"sub\":\"alice\"}", "userinfo");
        row("US-04 no JSON", 200, json, "alice", "userinfo");
        row("US-04 204", 204, json, "", "userinfo");
        row("500", 500, json, "{\"sub\":\"alice\"}", "network");
        row("US-05 aggregated claims are only text (oidcc-client-test-aggregated-claims)", 200, json,
            "{\"sub\":\"alice\",\"_claim_sources\":{\"src1\":{\"endpoint\":\"http://127.0.0.1:1/\"}}}");
    }
    void judges()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, category);
        HttpResponse response;
        response.status = status;
        response.headers = {{"Content-Type"_ba, type}};
        response.body = body;
        const auto claims = userinfo::parse(response, u"alice"_s);
        QCOMPARE(claims ? QString() : categoryName(claims.error().category), category);
    }

    // An ID token without a usable subject matches nobody.
    void nobodyMatchesNobody()
    {
        HttpResponse response;
        response.status = 200;
        response.headers = {{"Content-Type"_ba, "application/json"_ba}};
        response.body = "{\"sub\":\"\"}"_ba;
        QVERIFY(!userinfo::parse(response, QString()));
    }

    // US-03
    void theMissingScopeIsNamed()
    {
        HttpResponse response;
        response.status = 403;
        response.headers = {
            {"WWW-Authenticate"_ba, "Bearer error=\"insufficient_scope\", scope=\"profile\""_ba}};
        QCOMPARE(userinfo::parse(response, u"alice"_s).error().detail.value("scope"_L1).toString(),
                 u"profile"_s);
    }
};

QTEST_GUILESS_MAIN(TestUserInfo)
#include "TestUserInfo.moc"
