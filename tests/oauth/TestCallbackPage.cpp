// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Language.h"
#include "oauth/CallbackPage.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

QByteArray field(const QByteArray &response, const QByteArray &name)
{
    const QByteArray head = response.first(response.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(QByteArray(name + ": ")))
            return line.sliced(name.size() + 2).trimmed();
    }
    return {};
}

Error error(const QString &code, const QString &message)
{
    return {code, Category::Provider, message, message, {}};
}

} // namespace

class TestCallbackPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // CB-20
    void hasTheHeaders_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 400, 403, 404, 405, 408, 414, 421, 431, 501, 505})
            QTest::addRow("CB-20 %d", status) << status;
    }
    void hasTheHeaders()
    {
        QFETCH(int, status);
        const QByteArray response = CallbackPage{status, CallbackPage::Kind::Turned}.encode();
        QVERIFY(response.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status) + ' ')));
        QCOMPARE(field(response, "Cache-Control"), "no-store"_ba);
        QCOMPARE(field(response, "X-Content-Type-Options"), "nosniff"_ba);
        QCOMPARE(field(response, "Referrer-Policy"), "no-referrer"_ba);
        QCOMPARE(field(response, "Connection"), "close"_ba);
        QCOMPARE(field(response, "Content-Type"), "text/html; charset=utf-8"_ba);
        QVERIFY(field(response, "Content-Security-Policy").startsWith("default-src 'none'; "));
        QVERIFY(!response.contains("Access-Control"));
        QVERIFY(!response.contains("Location"));
        QVERIFY(!response.contains("Set-Cookie"));
        QCOMPARE(field(response, "Allow"), status == 405 ? "GET"_ba : QByteArray());
        const QByteArray body = response.sliced(response.indexOf("\r\n\r\n") + 4);
        QCOMPARE(field(response, "Content-Length").toInt(), body.size());
    }

    // CB-20: nothing is loaded or run, and the one style sheet is the one the policy lets in.
    void loadsNothing()
    {
        const QByteArray response = CallbackPage{200, CallbackPage::Kind::SignedIn}.encode();
        for (const char *each :
             {"<script", "src=", "http://", "https://", "<form", "<a ", "url(", "@import", "onload"})
            QVERIFY2(!response.contains(each), each);
        const qsizetype from = response.indexOf("<style>") + 7;
        const QByteArray style = response.sliced(from, response.indexOf("</style>") - from);
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(field(response, "Content-Security-Policy")
                    .contains(QByteArray("style-src 'sha256-" + hash + "'")));
    }

    // CB-21
    void tellsTheTrueOutcome()
    {
        const CallbackPage done = CallbackPage::of({});
        QCOMPARE(done.status, 200);
        QVERIFY(done.encode().contains("You are signed in"));
        const CallbackPage declined =
            CallbackPage::of(std::unexpected(error(u"provider.declined"_s, u"x"_s)));
        QCOMPARE(declined.status, 403);
        QVERIFY(declined.encode().contains("declined"));
        const CallbackPage failed = CallbackPage::of(std::unexpected(error(u"idtoken.nonce"_s, u"x"_s)));
        QCOMPARE(failed.status, 400);
        QVERIFY(failed.encode().contains("did not succeed"));
        QVERIFY(!failed.encode().contains("You are signed in"));
    }

    // Colour never speaks alone: the shape says with the words how it ended.
    void shapeAndColourFollowTheOutcome()
    {
        using Kind = CallbackPage::Kind;
        QVERIFY((CallbackPage{200, Kind::SignedIn}.encode().contains("<svg class=\"passed\"")));
        QVERIFY((CallbackPage{400, Kind::Failed}.encode().contains("<svg class=\"refused\"")));
        QVERIFY((CallbackPage{403, Kind::Declined}.encode().contains("<svg class=\"warning\"")));
        QVERIFY((CallbackPage{404, Kind::Turned}.encode().contains("<svg class=\"information\"")));
    }

    // CB-20: an error's words may have come from the server; none of them is on the page.
    void repeatsNothing()
    {
        const Error hostile = error(u"provider.refused"_s, u"<script>alert(1)</script>\x1b[2J"_s);
        const QByteArray response = CallbackPage::of(std::unexpected(hostile)).encode();
        QVERIFY(!response.contains("alert"));
        QVERIFY(!response.contains('\x1b'));
    }

    void speaksTheLanguageOfTheProgram_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("attributes");
        QTest::newRow("English") << u"en"_s << "lang=\"en\" dir=\"ltr\""_ba;
        QTest::newRow("Arabic") << u"ar"_s << "lang=\"ar\" dir=\"rtl\""_ba;
        QTest::newRow("Hebrew") << u"he"_s << "lang=\"he\" dir=\"rtl\""_ba;
        QTest::newRow("Chinese") << u"zh_CN"_s << "lang=\"zh\" dir=\"ltr\""_ba;
    }
    void speaksTheLanguageOfTheProgram()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, attributes);
        language::set(QLocale(name));
        const QByteArray response = CallbackPage{200, CallbackPage::Kind::SignedIn}.encode();
        language::set(QLocale(u"en"_s));
        QVERIFY2(response.contains(QByteArray("<html " + attributes + '>')), response.constData());
    }
};

QTEST_GUILESS_MAIN(TestCallbackPage)
#include "TestCallbackPage.moc"
