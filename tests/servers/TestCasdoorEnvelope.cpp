// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorEnvelope.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::casdoor;
using namespace Qt::StringLiterals;

class TestCasdoorEnvelope : public QObject
{
    Q_OBJECT

    static HttpResponse response(int status, const QByteArray &body,
                                 const QByteArray &type = "application/json")
    {
        HttpResponse response;
        response.status = status;
        response.headers = {{"Content-Type", type}};
        response.body = body;
        return response;
    }

private Q_SLOTS:
    void takesBothLayoutsForSuccess_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("casdoor 7, seven keys, compact")
            << "{\"status\":\"ok\",\"msg\":\"\",\"sub\":\"\",\"name\":\"\",\"data\":[{\"name\":\"a\"}],\"data2\":37,\"data3\":null}"_ba;
        QTest::newRow("casdoor 7, four keys, indented")
            << "{\n  \"status\": \"ok\",\n  \"msg\": \"\",\n  \"data\": [{\"name\": \"a\"}],\n  \"data2\": 37\n}"_ba;
    }

    void takesBothLayoutsForSuccess()
    {
        QFETCH(QByteArray, body);
        const auto answer = judge(response(200, body));
        QVERIFY(answer);
        QCOMPARE(answer->data2.toInt(), 37);
        QCOMPARE(answer->data.toArray().size(), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Category>("category");
        const auto error = [](const char *message, const char *data = "null") -> QByteArray {
            return QByteArray("{\"status\":\"error\",\"msg\":\"") + message + "\",\"data\":" + data +
                   ",\"data2\":null}";
        };
        QTest::newRow("US-03 token unknown") << 200 << error("Access token doesn't exist in database")
                                             << u"casdoor.token_rejected"_s << Category::Reauth;
        QTest::newRow("US-03 token ended")
            << 200 << error("Access token has expired, expireTime = 2026-11-21T06:59:05Z")
            << u"casdoor.token_rejected"_s << Category::Reauth;
        QTest::newRow("casdoor 6.2 renamed person")
            << 200 << error("The user is forbidden to sign in, please contact the administrator")
            << u"casdoor.token_rejected"_s << Category::Reauth;
        QTest::newRow("casdoor 6.2 anonymous, any language")
            << 200 << error("请先登录", "\"Please login first\"") << u"casdoor.token_rejected"_s
            << Category::Reauth;
        QTest::newRow("casdoor 6.2 anonymous, data null")
            << 200 << error("Please login first") << u"casdoor.token_rejected"_s << Category::Reauth;
        QTest::newRow("US-03 bare 401") << 401 << ""_ba << u"casdoor.token_rejected"_s << Category::Reauth;
        QTest::newRow("US-03 401 as a page")
            << 401 << "<html>401</html>"_ba << u"casdoor.token_rejected"_s << Category::Reauth;
        QTest::newRow("US-03 bare 403") << 403 << ""_ba << u"directory.not_permitted"_s << Category::Policy;
        QTest::newRow("US-03 403 as a page")
            << 403 << "<html>403</html>"_ba << u"directory.not_permitted"_s << Category::Policy;
        QTest::newRow("ok with HTTP 403") << 403 << "{\"status\":\"ok\",\"data\":[]}"_ba
                                          << u"directory.not_permitted"_s << Category::Policy;
        QTest::newRow("casdoor 6.3 no right")
            << 200 << error("Unauthorized operation") << u"directory.not_permitted"_s << Category::Policy;
        QTest::newRow("casdoor 8.5 refusal in words")
            << 200 << error("Email already exists") << u"directory.refused"_s << Category::Provider;
        QTest::newRow("casdoor 7 database text") << 200 << error("SQL logic error: no such column: nope (1)")
                                                 << u"directory.refused"_s << Category::Provider;
        QTest::newRow("refusal without a word")
            << 200 << error("") << u"directory.refused"_s << Category::Provider;
        QTest::newRow("casdoor 0.3 text/plain 400")
            << 400 << error("invalid Content-Type header") << u"directory.refused"_s << Category::Provider;
        QTest::newRow("casdoor 11.2 HTML 200") << 200 << "<!doctype html><title>Casdoor</title>"_ba
                                               << u"server.not_an_answer"_s << Category::Network;
        QTest::newRow("casdoor 0.3 HTML 404")
            << 404 << "<html>404</html>"_ba << u"server.not_an_answer"_s << Category::Network;
        QTest::newRow("casdoor 11.27 empty 500")
            << 500 << ""_ba << u"server.not_an_answer"_s << Category::Network;
        QTest::newRow("ok with HTTP 500")
            << 500 << "{\"status\":\"ok\",\"data\":[]}"_ba << u"server.not_an_answer"_s << Category::Network;
        QTest::newRow("other JSON") << 200 << "{\"users\":[]}"_ba << u"server.not_an_answer"_s
                                    << Category::Network;
        QTest::newRow("status of another type")
            << 200 << "{\"status\":true,\"data\":[]}"_ba << u"server.not_an_answer"_s << Category::Network;
        QTest::newRow("an array") << 200 << "[]"_ba << u"server.not_an_answer"_s << Category::Network;
        QTest::newRow("cut short") << 200 << "{\"status\":\"ok\",\"data\":[{\"na"_ba
                                   << u"server.not_an_answer"_s << Category::Network;
        QTest::newRow("deep") << 200 << QByteArray(5000, '[') << u"server.not_an_answer"_s
                              << Category::Network;
    }

    void refuses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto answer = judge(response(status, body));
        QVERIFY(!answer);
        QTEST(answer.error().code, "code");
        QTEST(answer.error().category, "category");
        QCOMPARE(answer.error().detail.value("http_status"_L1).toInt(), status);
        QVERIFY(!answer.error().message.isEmpty() && !answer.error().next.isEmpty());
    }

    void readsTheEnvelopeInPlaceOfATokenAnswer()
    {
        const QString gone = u"The user: acme/mover doesn't exist"_s;
        const auto envelope = [](const QString &message) {
            return response(200, "{\"status\":\"error\",\"msg\":\"" + message.toUtf8() + "\",\"data\":null}");
        };
        const auto ended = tokenRefusal(envelope(gone));
        QVERIFY(ended);
        QCOMPARE(ended->category, Category::Provider);
        QCOMPARE(ended->detail.value("server_code"_L1).toString(), u"invalid_grant"_s);
        QCOMPARE(ended->detail.value("server_message"_L1).toString(), gone);
        // RF-05: what is a trouble of the server's own ends nothing.
        const auto trouble = tokenRefusal(envelope(u"database is locked (5) (SQLITE_BUSY)"_s));
        QVERIFY(trouble);
        QCOMPARE(trouble->code, u"token.refused"_s);
        QVERIFY(!trouble->detail.contains("server_code"_L1));
        for (const char *other : {R"({"access_token":"a","token_type":"Bearer"})",
                                  R"({"error":"invalid_grant"})", R"({"status":"ok","data":null})",
                                  R"({"status":"error","error":"invalid_client"})", "<html>", ""})
            QVERIFY(!tokenRefusal(response(200, other)));
    }

    void cleansTheServersWords()
    {
        const auto answer =
            judge(response(200, "{\"status\":\"error\",\"msg\":\"no \\u001b[31m\\u202e\\nway\"}"));
        QVERIFY(!answer);
        const QString words = answer.error().detail.value("server_message"_L1).toString();
        QVERIFY(words.contains("no"_L1) && words.contains("way"_L1));
        QVERIFY(!words.contains(u'\x1b') && !words.contains(u'\n') && !words.contains(u'\u202e'));
    }

    void judgesUserInfo()
    {
        QVERIFY(judgeUserInfo(response(200, "{\"sub\":\"1\",\"iss\":\"https://a\",\"aud\":\"c\"}")));
        const auto refused = judgeUserInfo(response(
            200, "{\"status\":\"error\",\"msg\":\"Access token doesn't exist in database\",\"data\":null}"));
        QCOMPARE(refused.error().category, Category::Reauth);
        // US-01 oidcc-client-test-userinfo-invalid-sub
        for (const char *unusable : {"{\"name\":\"no sub\"}", "{\"sub\":5}", "{\"sub\":[\"1\"]}"})
            QCOMPARE(judgeUserInfo(response(200, unusable)).error().category, Category::UserInfo);
        QVERIFY(!judgeUserInfo(response(200, "{\"sub\":\"2\",\"sub\":\"1\"}")));
        QCOMPARE(judgeUserInfo(response(200, "<html>")).error().category, Category::Network);
        for (const char *bare : {"", "<html>401</html>", "{}"}) {
            QCOMPARE(judgeUserInfo(response(401, bare)).error().category, Category::Reauth); // US-03
            QCOMPARE(judgeUserInfo(response(403, bare)).error().category, Category::Provider);
        }
        QCOMPARE(judgeUserInfo(response(502, "<html>")).error().category, Category::Network);
    }
};

QTEST_GUILESS_MAIN(TestCasdoorEnvelope)
#include "TestCasdoorEnvelope.moc"
