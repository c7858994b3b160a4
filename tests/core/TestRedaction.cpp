// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Redaction.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const QString &text, const QString &clean) {
            QTest::newRow(name) << text << clean;
        };
        row("nothing secret", u"12 keys read for id.acme.example"_s, u"12 keys read for id.acme.example"_s);
        row("JWT in prose", u"got eyJhbGciOiJSUzI1NiJ9.eyJTRUNSRVQiOjF9.SECRET-_ now"_s,
            u"got [redacted] now"_s);
        row("JWE", u"eyJhbGciOiJkaXIifQ..SECRET.SECRET.SECRET"_s, u"[redacted]"_s);
        row("bearer header", u"authorization: Bearer SECRET+/=~"_s, u"authorization: [redacted]"_s);
        row("bearer in prose", u"sent Bearer SECRET to it"_s, u"sent Bearer [redacted] to it"_s);
        row("challenge stays", u"WWW-Authenticate: Bearer realm=\"x\", error=\"invalid_token\""_s,
            u"WWW-Authenticate: Bearer realm=\"x\", error=\"invalid_token\""_s);
        row("cookie", u"Set-Cookie: casdoor_session_id=SECRET; Path=/"_s, u"Set-Cookie: [redacted]"_s);
        row("LG-02 query and fragment",
            u"GET https://a.example/x/y?code=SECRET&iss=SECRET#access_token=SECRET&b"_s,
            u"GET https://a.example/x/y?code=[redacted]&iss=[redacted]#access_token=[redacted]&[redacted]"_s);
        row("LG-02 query without name", u"http://127.0.0.1:1/callback?SECRET end"_s,
            u"http://127.0.0.1:1/callback?[redacted] end"_s);
        row("LG-02 question mark in a fragment", u"https://a.example/#x=SECRET?y=SECRET"_s,
            u"https://a.example/#x=[redacted]"_s);
        row("user and password in a URL", u"https://me:SECRET@a.example/x"_s,
            u"https://[redacted]@a.example/x"_s);
        row("at sign in a path", u"https://a.example/u@b"_s, u"https://a.example/u@b"_s);
        row("otpauth", u"otpauth://totp/Acme?secret=SECRET"_s, u"otpauth://totp/Acme?secret=[redacted]"_s);
        row("form", u"grant_type=authorization_code&code=SECRET&code_verifier=SECRET&client_id=abc"_s,
            u"grant_type=authorization_code&code=[redacted]&code_verifier=[redacted]&client_id=abc"_s);
        row("form, encoded twice", u"next=%3Fstate%3DSECRET%26access_token%3DSECRET"_s,
            u"next=%3Fstate%3D[redacted]"_s);
        row("passwords", u"oldPassword=SECRET&newPassword=SECRET&passcode=SECRET"_s,
            u"oldPassword=[redacted]&newPassword=[redacted]&passcode=[redacted]"_s);
        row("quoted value", u"client_secret=\"SECRET SECRET\" next"_s, u"client_secret=[redacted] next"_s);
        row("JSON", u"{\"access_token\":\"SECRET\",\"token_type\":\"Bearer\",\"expires_in\":3600}"_s,
            u"{\"access_token\":\"[redacted]\",\"token_type\":\"Bearer\",\"expires_in\":3600}"_s);
        row("JSON with blanks and escapes", u"{\"id_token\" : \"SEC\\\"RET\\\\\" , \"a\":1}"_s,
            u"{\"id_token\" : \"[redacted]\" , \"a\":1}"_s);
        row("JSON cut short", u"{\"refresh_token\":\"SECRET"_s, u"{\"refresh_token\":\"[redacted]\""_s);
        row("JSON inside JSON", u"\"{\\\"password\\\":\\\"SECRET\\\",\\\"name\\\":\\\"a\\\"}\""_s,
            u"\"{\\\"password\\\":\"[redacted]\"\\\",\\\"name\\\":\\\"a\\\"}\""_s);
        row("JSON list", u"{\"recoveryCodes\":[\"SECRET\",\"SECRET\"],\"a\":1}"_s,
            u"{\"recoveryCodes\":\"[redacted]\",\"a\":1}"_s);
        row("JSON number", u"{\"passcode\": 123456}"_s, u"{\"passcode\": \"[redacted]\"}"_s);
        row("Casdoor's own members",
            u"{\"totpSecret\":\"SECRET\",\"passwordSalt\":\"SECRET\",\"passwordType\":\"plain\"}"_s,
            u"{\"totpSecret\":\"[redacted]\",\"passwordSalt\":\"[redacted]\",\"passwordType\":\"[redacted]\"}"_s);
        row("private JWK", u"{\"kty\":\"EC\",\"d\":\"SECRETSECRETSECRETSECRET\",\"x\":\"abc\"}"_s,
            u"{\"kty\":\"EC\",\"d\":\"[redacted]\",\"x\":\"abc\"}"_s);
        row("PEM", u"-----BEGIN RSA PRIVATE KEY-----\nSECRET\n-----END RSA PRIVATE KEY-----\nx"_s,
            u"[redacted]\nx"_s);
        row("our error codes stay", u"{\"code\":\"callback.state_mismatch\"} code=callback.state_mismatch"_s,
            u"{\"code\":\"callback.state_mismatch\"} code=callback.state_mismatch"_s);
        row("metadata stays",
            u"{\"token_endpoint_auth_methods_supported\":[\"none\"],\"id_token_x_supported\":[\"a\"]}"_s,
            u"{\"token_endpoint_auth_methods_supported\":[\"none\"],\"id_token_x_supported\":[\"a\"]}"_s);
    }

    void hides()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(redact(text), clean);
        QVERIFY(!redact(text).contains(u"SECRET"));
    }

    /// LG-01: each name, in each of the ways in which a name meets its value.
    void everySecretName_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"code",
                                 "code_verifier",
                                 "state",
                                 "nonce",
                                 "access_token",
                                 "refresh_token",
                                 "id_token",
                                 "id_token_hint",
                                 "client_secret",
                                 "clientSecret",
                                 "password",
                                 "newPassword",
                                 "oldPassword",
                                 "device_code",
                                 "user_code",
                                 "passcode",
                                 "secret",
                                 "assertion",
                                 "client_assertion",
                                 "subject_token",
                                 "actor_token",
                                 "registration_access_token",
                                 "logout_token",
                                 "otp",
                                 "accessToken",
                                 "refreshToken",
                                 "idToken"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everySecretName()
    {
        QFETCH(QString, name);
        const QStringList forms{u"%1=SECRET"_s,
                                u"a=b&%1=SECRET&c=d"_s,
                                u"{\"%1\":\"SECRET\"}"_s,
                                u"x {\"a\":{\"%1\" : \"SECRET\"}}"_s,
                                u"{\\\"%1\\\":\\\"SECRET\\\"}"_s,
                                u"https://h/p?%1=SECRET"_s,
                                u"a=1\\u0026%1=SECRET"_s,
                                u"(%1 = 'SECRET')"_s};
        for (const auto &form : forms) {
            const auto clean = redact(form.arg(name));
            QVERIFY2(!clean.contains(u"SECRET"), qPrintable(clean));
            QVERIFY2(clean.contains(name), qPrintable(clean));
            QCOMPARE(redact(clean), clean);
        }
    }

    /// A matcher that gives up on a long value would leave the secret in place.
    void longSecretsAreHiddenQuickly()
    {
        QElapsedTimer timer;
        timer.start();
        for (const auto &filler : {u"x"_s, u"\\\""_s, u"a.b"_s, u"=&"_s, u"{["_s}) {
            const QString text = u"{\"password\":\""_s + filler.repeated(500'000) + u"SECRET\"}"_s;
            QVERIFY(!redact(text).contains(u"SECRET"));
        }
        const QString edge = u"{\"password\":\""_s + QString(60'000, u'x') + u"\\\"SECRET\"}"_s;
        QCOMPARE(redact(edge), u"{\"password\":\"[redacted]\"}"_s);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    /// LG-03 and LG-01 at the place where lines leave the program.
    void logLinesCannotBeForged()
    {
        QTemporaryFile capture;
        QVERIFY(capture.open());
        const int saved = ::dup(STDERR_FILENO);
        ::dup2(capture.handle(), STDERR_FILENO);
        const auto before = qInstallMessageHandler(nullptr);
        installLogging(LogLevel::Info);
        static const QLoggingCategory category("chatelaine.test", QtDebugMsg);
        qCWarning(category).noquote()
            << u"server said a\r\nchatelaine: error: forged \x1b[2J Bearer SECRET"_s;
        qCDebug(category) << "below the level";
        qCInfo(category).noquote() << QString(1'000'000, u'x');
        qInstallMessageHandler(before);
        ::dup2(saved, STDERR_FILENO);
        ::close(saved);
        QVERIFY(capture.seek(0));
        const auto lines = capture.readAll().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], "chatelaine: warning: chatelaine.test: server said a chatelaine: error: forged "
                           "\xef\xbf\xbd[2J Bearer [redacted]"_ba);
        QVERIFY(lines[1].startsWith("chatelaine: info: chatelaine.test: xxx"));
        QVERIFY(lines[1].size() < 5000);
        QVERIFY(lines[2].isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "TestRedaction.moc"
