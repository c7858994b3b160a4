// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Limits.h"
#include "oauth/FormEncoding.h"
#include "oauth/TokenEndpoint.h"
#include "oauth/TokenResponse.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

HttpResponse response(int status, const QByteArray &body, const QByteArray &type = "application/json"_ba)
{
    HttpResponse answer;
    answer.status = status;
    answer.headers = {{"Content-Type"_ba, type}};
    answer.body = body;
    return answer;
}

QByteArray body(const QByteArray &members = {})
{
    return "{\"access_token\":\"AT\",\"token_type\":\"Bearer\"" +
           (members.isEmpty() ? ""_ba : ',' + members) + '}';
}

} // namespace

class TestTokenResponse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts()
    {
        const auto tokens = TokenResponse::parse(
            response(200, body("\"refresh_token\":\"RT\",\"id_token\":\"a.b.c\",\"expires_in\":3600,"
                               "\"scope\":\"openid email\",\"unknown\":[1]")),
            {u"openid"_s});
        QVERIFY(tokens);
        QCOMPARE(tokens->accessToken, "AT"_ba);
        QCOMPARE(tokens->refreshToken, "RT"_ba);
        QCOMPARE(tokens->idToken, "a.b.c"_ba);
        QCOMPARE(tokens->expiresIn->count(), 3600);
        QCOMPARE(tokens->scope, (QStringList{u"openid"_s, u"email"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<Category>("category");
        const auto row = [](const char *name, int status, const QByteArray &text, Category category,
                            const QByteArray &type = "application/json"_ba) {
            QTest::newRow(name) << status << text << type << category;
        };
        row("TR-01 200 with HTML", 200, "<html></html>", Category::Token, "text/html"_ba);
        row("TR-01 empty body", 200, "", Category::Token);
        row("TR-01 list", 200, "[]", Category::Token);
        row("TR-01 access_token missing", 200, "{\"token_type\":\"Bearer\"}", Category::Token);
        row("TR-01 access_token number", 200, "{\"access_token\":1,\"token_type\":\"Bearer\"}",
            Category::Token);
        row("TR-01 access_token null", 200, "{\"access_token\":null,\"token_type\":\"Bearer\"}",
            Category::Token);
        row("TR-01 access_token empty", 200, "{\"access_token\":\"\",\"token_type\":\"Bearer\"}",
            Category::Token);
        row("TR-01 status 201", 201, body(), Category::Token);
        row("TR-01 status 302", 302, body(), Category::Token);
        row("TR-01 status 204", 204, "", Category::Token);
        row("TR-01 refusal as HTTP 200 in an envelope", 200, "{\"status\":\"error\",\"msg\":\"no\"}",
            Category::Token);
        row("TR-02 mac", 200, "{\"access_token\":\"AT\",\"token_type\":\"mac\"}", Category::Token);
        row("TR-02 N_A", 200, "{\"access_token\":\"AT\",\"token_type\":\"N_A\"}", Category::Token);
        row("TR-02 missing", 200, "{\"access_token\":\"AT\"}", Category::Token);
        row("TR-03 id_token object", 200, body("\"id_token\":{}"), Category::Token);
        row("TR-05 invalid_grant", 400, "{\"error\":\"invalid_grant\"}", Category::Provider);
        row("TR-05 invalid_client", 401, "{\"error\":\"invalid_client\"}", Category::Provider);
        row("TR-05 200 with error", 200, "{\"error\":\"invalid_grant\"}", Category::Provider);
        row("TR-05 200 with error beside tokens", 200, body("\"error\":\"invalid_grant\""),
            Category::Provider);
        row("TR-05 401 without body", 401, "", Category::Provider);
        row("TR-05 404 with other JSON", 404, "{}", Category::Provider);
        row("TR-05 500 HTML", 500, "<html>", Category::Network, "text/html"_ba);
        row("TR-05 503", 503, "{\"error\":\"temporarily_unavailable\"}", Category::Network);
        row("RF-06 429", 429, "", Category::Network);
        row("RF-06 captive portal", 403, "<html>", Category::Network, "text/html; charset=x"_ba);
        for (const auto &[name, token] :
             {std::pair{"TR-06 line break", "A\\r\\nB"_ba}, std::pair{"TR-06 blank", "A B"_ba},
              std::pair{"TR-06 NUL", "A\\u0000"_ba}, std::pair{"TR-06 not ASCII", "Ä"_ba}}) {
            const QByteArray &text = token;
            row(name, 200, "{\"access_token\":\"" + text + "\",\"token_type\":\"Bearer\"}", Category::Token);
            row(QByteArray(name + " in the refresh token"_ba).constData(), 200,
                body("\"refresh_token\":\"" + text + '"'), Category::Token);
        }
        row("TR-06 2 MiB", 200,
            "{\"access_token\":\"" + QByteArray(2 * 1024 * 1024, 'x') + "\",\"token_type\":\"Bearer\"}",
            Category::Token);
        row("TR-06 access_token twice", 200, body("\"access_token\":\"other\""), Category::Token);
        row("NW-05 cut", 200, body().chopped(1), Category::Token);
    }
    void refuses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, type);
        QFETCH(Category, category);
        const auto tokens = TokenResponse::parse(response(status, text, type), {});
        QVERIFY(!tokens);
        QCOMPARE(categoryName(tokens.error().category), categoryName(category));
        QVERIFY(!tokens.error().message.contains(u"AT"_s));
    }

    // TR-02, fapi2 …token-type-case-insensitivity
    void typeHasNoCase()
    {
        const auto tokens =
            TokenResponse::parse(response(200, "{\"access_token\":\"AT\",\"token_type\":\"bEARER\"}"), {});
        QVERIFY(tokens);
        QCOMPARE(tokens->tokenType, "bEARER"_ba);
    }

    // TR-04, fapi2 …token-endpoint-response-without-expires_in
    void lifetimeIsAHint_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds"); // -1: unknown
        QTest::newRow("TR-04 missing") << QByteArray() << qint64(-1);
        QTest::newRow("TR-04 text") << "\"3600\""_ba << qint64(3600);
        QTest::newRow("TR-04 negative") << "-1"_ba << qint64(-1);
        QTest::newRow("TR-04 zero") << "0"_ba << qint64(-1);
        QTest::newRow("TR-04 huge") << "1e30"_ba << qint64(10LL * 365 * 24 * 3600);
        QTest::newRow("TR-04 fraction") << "1.5"_ba << qint64(1);
        QTest::newRow("TR-04 boolean") << "true"_ba << qint64(-1);
        QTest::newRow("TR-04 words") << "\"soon\""_ba << qint64(-1);
        QTest::newRow("TR-04 list") << "[3600]"_ba << qint64(-1);
    }
    void lifetimeIsAHint()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, seconds);
        const auto tokens = TokenResponse::parse(
            response(200, value.isNull() ? body() : body("\"expires_in\":" + value)), {});
        QVERIFY(tokens);
        QCOMPARE(tokens->expiresIn ? tokens->expiresIn->count() : -1, seconds);
    }

    // TR-05, LG-03
    void theServersWordsAreCleaned()
    {
        const QByteArray words = "\\u001b[31m"_ba + QByteArray(900 * 1024, 'x');
        const auto tokens = TokenResponse::parse(
            response(400, "{\"error\":\"invalid_grant\",\"error_description\":\"" + words + "\"}"), {});
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().detail.value("server_code"_L1).toString(), u"invalid_grant"_s);
        const QString shown = tokens.error().detail.value("server_message"_L1).toString();
        QVERIFY(shown.size() <= limits::serverText + 1);
        QVERIFY(!shown.contains(u'\x1b'));
    }

    // RF-03: absent and empty are told apart.
    void refreshTokenMayBeAbsent()
    {
        QVERIFY(TokenResponse::parse(response(200, body()), {})->refreshToken.isNull());
        const auto empty = TokenResponse::parse(response(200, body("\"refresh_token\":\"\"")), {});
        QVERIFY(!empty->refreshToken.isNull() && empty->refreshToken.isEmpty());
    }

    // RF-09
    void grantedScopeCounts()
    {
        const QStringList asked{u"openid"_s, u"email"_s};
        QCOMPARE(TokenResponse::parse(response(200, body()), asked)->scope, asked);
        QCOMPARE(TokenResponse::parse(response(200, body("\"scope\":\"openid\"")), asked)->scope,
                 QStringList{u"openid"_s});
        QCOMPARE(TokenResponse::parse(response(200, body("\"scope\":\"\"")), asked)->scope, asked);
    }

    // RF-01, TR-07, Qt defect 4 and 5: every byte arrives as it is.
    void refreshBodyIsEncoded()
    {
        const QByteArray sent = TokenEndpoint::refreshBody("RT+/= %"_ba, u"cli ent+id"_s);
        QCOMPARE(sent,
                 "grant_type=refresh_token&refresh_token=RT%2B%2F%3D%20%25&client_id=cli%20ent%2Bid"_ba);
    }
};

QTEST_GUILESS_MAIN(TestTokenResponse)
#include "TestTokenResponse.moc"
