// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Limits.h"
#include "oauth/AuthorizationResponse.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QByteArray goodState = "Zx3-_RfT0pZbqK1aVd5mYw8uEcHj2LnGsI4oQtUy6vA"_ba;

enum class End { Taken, Ignored, Refused };

} // namespace

Q_DECLARE_METATYPE(End)

class TestAuthorizationResponse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<bool>("issuerPromised");
        QTest::addColumn<End>("end");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const QByteArray &name, const QByteArray &query, End end,
                            const char *category = "", const QByteArray &code = {},
                            bool issuerPromised = false) {
            QTest::newRow(name.constData())
                << query << issuerPromised << end << QString::fromLatin1(category) << code;
        };
        const QByteArray state = "&state=" + goodState;
        const QByteArray iss = "&iss=https%3A%2F%2Fid.example%2Fa"_ba;

        row("CB-06 good", "code=abc" + state, End::Taken, "", "abc"_ba);
        row("CB-06 state missing (fapi2 …ensure-authorization-response-with-invalid-missing-state-fails)",
            "code=abc", End::Ignored, "state");
        row("CB-06 state empty", "code=abc&state=", End::Ignored, "state");
        row("CB-06 state altered (fapi2 …ensure-authorization-response-with-invalid-state-fails)",
            "code=abc&state=" + goodState.chopped(1) + 'B', End::Ignored, "state");
        row("CB-06 state shortened", "code=abc&state=" + goodState.chopped(1), End::Ignored, "state");
        row("CB-06 state lengthened", "code=abc&state=" + goodState + "%00", End::Ignored, "state");
        row("CB-06 state in another case", "code=abc&state=" + goodState.toLower(), End::Ignored, "state");
        row("CB-06 nothing at all", "", End::Ignored, "state");
        row("CB-08 error without state", "error=access_denied", End::Ignored, "state");
        row("CB-08 error with a wrong state", "error=access_denied&state=x", End::Ignored, "state");
        for (const char *error : {"access_denied", "invalid_request", "unauthorized_client", "login_required",
                                  "unsupported_response_type", "invalid_scope", "server_error",
                                  "temporarily_unavailable", "interaction_required", "something_new"})
            row("CB-08 "_ba + error, "error="_ba + error + state, End::Refused, "provider");

        row("CB-09 other issuer (fapi2 …invalid-authorization-response-iss)",
            "code=abc" + state + "&iss=https%3A%2F%2Fid.example%2Fb", End::Refused, "issuer");
        row("CB-09 issuer and a slash", "code=abc" + state + iss + '/', End::Refused, "issuer");
        row("CB-09 issuer empty", "code=abc" + state + "&iss=", End::Refused, "issuer");
        row("CB-09 promised and left out (fapi2 …remove-authorization-response-iss)", "code=abc" + state,
            End::Refused, "issuer", {}, true);
        row("CB-09 promised and equal", "code=abc" + state + iss, End::Taken, "", "abc"_ba, true);
        row("CB-09 not promised and equal", "code=abc" + state + iss, End::Taken, "", "abc"_ba);
        row("CB-09 other issuer on an error", "error=access_denied" + state + "&iss=x", End::Refused,
            "issuer");

        for (const char *name : {"code", "iss", "error", "error_description", "error_uri"}) {
            row("CB-10 "_ba + name + " twice", name + "=a&"_ba + name + "=a" + state, End::Refused,
                "callback");
        }
        row("CB-10 code twice, spelled otherwise", "code=a&c%6fde=b" + state, End::Refused, "callback");
        row("CB-10 state twice, good first", "code=a" + state + "&state=x", End::Refused, "callback");
        row("CB-10 state twice, good last", "code=a&state=x" + state, End::Refused, "callback");
        row("CB-10 state twice, both wrong", "code=a&state=x&state=y", End::Ignored, "state");

        row("CB-11 code and error", "code=a&error=access_denied" + state, End::Refused, "callback");
        row("CB-11 neither", goodState.isEmpty() ? ""_ba : state, End::Refused, "callback");
        row("CB-11 code empty", "code=" + state, End::Refused, "callback");
        row("CB-11 error empty", "error=" + state, End::Refused, "callback");
        row("CB-11 code and an empty error", "code=a&error=" + state, End::Refused, "callback");

        row("CB-12 unknown parameters",
            "session_state=1&session_state=2&scope=openid&authuser=0&prompt=none&hd=%C3%BC&code=a" + state,
            End::Taken, "", "a"_ba);

        row("CB-13 decoded once", "code=4%2F0%2Bx%3D%20y" + state, End::Taken, "", "4/0+x= y"_ba);
        row("CB-13 not decoded twice", "code=a%252Fb" + state, End::Taken, "", "a%2Fb"_ba);
        row("CB-13 plus is a blank", "code=a+b" + state, End::Taken, "", "a b"_ba);
        row("CB-13 4 KiB", "code=" + QByteArray(4096, 'x') + state, End::Taken, "", QByteArray(4096, 'x'));
        row("CB-13 control byte", "code=a%0Ab" + state, End::Refused, "callback");
        row("CB-13 NUL", "code=a%00" + state, End::Refused, "callback");
        row("CB-13 not ASCII", "code=%C3%BC" + state, End::Refused, "callback");
        row("CB-13 no UTF-8", "code=%ff" + state, End::Refused, "callback");
        row("CB-13 broken percent sequence", "code=a%2" + state, End::Refused, "callback");
        row("CB-13 broken name elsewhere", "code=a&%zz=1" + state, End::Refused, "callback");
        row("CB-13 broken without state", "code=a%2", End::Ignored, "state");
        row("CB-13 foreign separator", "code=a;state=" + goodState, End::Ignored, "state");
        row("CB-13 error not ASCII", "error=%1b%5b2J" + state, End::Refused, "callback");
    }
    void judges()
    {
        QFETCH(QByteArray, query);
        QFETCH(bool, issuerPromised);
        QFETCH(End, end);
        QFETCH(QString, category);
        QFETCH(QByteArray, code);
        const auto response =
            AuthorizationResponse::judge(query, {goodState, u"https://id.example/a"_s, issuerPromised});
        QCOMPARE(response.has_value(), end == End::Taken);
        if (response) {
            QCOMPARE(response->code, code);
            return;
        }
        QCOMPARE(response.error().knowsState, end == End::Refused);
        QCOMPARE(categoryName(response.error().error.category), category);
        QVERIFY(!response.error().error.message.isEmpty());
        QVERIFY(!response.error().error.next.isEmpty());
    }

    void withoutAStateNothingBelongs()
    {
        const auto response = AuthorizationResponse::judge("code=a&state=", {});
        QVERIFY(!response);
        QVERIFY(!response.error().knowsState);
    }

    // CB-08, UI-05
    void declinedReadsDifferently()
    {
        const QByteArray state = "&state=" + goodState;
        const ResponseExpectation expected{goodState, u"https://id.example"_s, false};
        const auto declined =
            AuthorizationResponse::judge(QByteArray("error=access_denied" + state), expected);
        QCOMPARE(declined.error().error.code, u"provider.declined"_s);
        const auto refused =
            AuthorizationResponse::judge(QByteArray("error=invalid_scope" + state), expected);
        QCOMPARE(refused.error().error.code, u"provider.refused"_s);
        QCOMPARE(refused.error().error.detail.value("server_code"_L1).toString(), u"invalid_scope"_s);
    }

    // UI-04, LG-03, Qt defect 9: form data, and clean.
    void theServersWordsAreCleaned()
    {
        const QByteArray words = "User+cancelled%20%1b%5b31m%0d%0a%E2%80%AE"_ba + QByteArray(5000, 'x');
        const auto response = AuthorizationResponse::judge(
            QByteArray("error=access_denied&error_description=" + words + "&state=" + goodState),
            {goodState, u"https://id.example"_s, false});
        const QString text = response.error().error.detail.value("server_message"_L1).toString();
        QVERIFY(text.startsWith(u"User cancelled "_s));
        QVERIFY(text.size() <= limits::serverText + 1);
        QVERIFY(!text.contains(u'\x1b') && !text.contains(u'\r') && !text.contains(u'\x202e'));
    }
};

QTEST_GUILESS_MAIN(TestAuthorizationResponse)
#include "TestAuthorizationResponse.moc"
