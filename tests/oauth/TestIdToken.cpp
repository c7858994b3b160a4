// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../jose/TestKey.h"
#include "core/Limits.h"
#include "oauth/IdToken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'252'860;
/// Stands for a claim that is left out: QJsonObject cannot hold an undefined value.
const QJsonValue gone(u"<gone>"_s);
const QByteArray accessToken = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"_ba;
const QByteArray code = "Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk"_ba;

const TestKey &key()
{
    static const TestKey made = TestKey::rsa();
    return made;
}

JwkSet keys(const QJsonArray &entries)
{
    return *JwkSet::parse(TestKey::set(entries));
}

JwkSet ours()
{
    return keys({key().jwk({{u"kid"_s, u"cert-acme-2026"_s}, {u"alg"_s, u"RS256"_s}, {u"use"_s, u"sig"_s}})});
}

Clock clockAt(qint64 seconds)
{
    return Clock([seconds] { return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()); });
}

IdTokenExpectation expectation()
{
    IdTokenExpectation expected;
    expected.issuer = u"https://id.example"_s;
    expected.clientId = u"client"_s;
    expected.nonce = "NONCE"_ba;
    expected.accessToken = accessToken;
    expected.code = code;
    return expected;
}

QJsonObject claims(const QJsonObject &changes = {})
{
    QJsonObject whole{{u"iss"_s, u"https://id.example"_s},
                      {u"sub"_s, u"alice"_s},
                      {u"aud"_s, u"client"_s},
                      {u"exp"_s, now + 2820},
                      {u"iat"_s, now - 780},
                      {u"nonce"_s, u"NONCE"_s}};
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        if (each.value() == gone)
            whole.remove(each.key());
        else
            whole.insert(each.key(), each.value());
    }
    return whole;
}

const QByteArray header = "{\"alg\":\"RS256\",\"kid\":\"cert-acme-2026\",\"typ\":\"JWT\"}"_ba;

QByteArray signedToken(const QJsonObject &payload, const QByteArray &head = header)
{
    return key().sign(head, QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

Verdict find(const JudgedToken &judged, const QString &check)
{
    for (const Verdict &each : judged.verdicts) {
        if (each.check == check)
            return each;
    }
    return {};
}

} // namespace

class TestIdToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // oidcc-client-test-idtoken-sig-rs256, and the words of the picture.
    void acceptsAndSaysWhy()
    {
        IdTokenExpectation expected = expectation();
        expected.clockOffset = 41;
        const JudgedToken judged = judgeIdToken(signedToken(claims()), ours(), expected, clockAt(now));
        QVERIFY(judged.isAccepted);
        QVERIFY(!judged.error);
        QCOMPARE(find(judged, u"signature"_s).reason, u"RS256, cert-acme-2026"_s);
        QCOMPARE(find(judged, u"audience"_s).reason, u"this client only"_s);
        QCOMPARE(find(judged, u"expiry"_s).reason, u"47 min left"_s);
        QCOMPARE(find(judged, u"issued_at"_s).reason, u"13 min ago, clock +41 s"_s);
        QCOMPARE(find(judged, u"at_hash"_s).reason, u"server sends no at_hash"_s);
        QCOMPARE(find(judged, u"at_hash"_s).outcome, Outcome::NotApplicable);
        QCOMPARE(find(judged, u"auth_time"_s).outcome, Outcome::NotApplicable);
        QCOMPARE(judged.verdicts.size(), 13);
    }

    void judges_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("failing"); // empty: accepted
        const auto row = [](const char *name, const QString &claim, const QJsonValue &value,
                            const char *failing = "") {
            QTest::newRow(name) << claim << value << QString::fromLatin1(failing);
        };
        row("ID-01 1 appended (oidcc-client-test-invalid-iss)", u"iss"_s, u"https://id.example1"_s, "issuer");
        row("ID-01 missing (fapi2 …invalid-missing-iss)", u"iss"_s, gone, "issuer");
        row("ID-01 other case", u"iss"_s, u"https://ID.example"_s, "issuer");
        row("ID-01 slash", u"iss"_s, u"https://id.example/"_s, "issuer");
        row("ID-11 iss a list", u"iss"_s, QJsonArray{u"https://id.example"_s}, "issuer");
        row("ID-02 1 appended (oidcc-client-test-invalid-aud)", u"aud"_s, u"client1"_s, "audience");
        row("ID-02 missing (oidcc-client-test-missing-aud)", u"aud"_s, gone, "audience");
        row("ID-02 empty list", u"aud"_s, QJsonArray(), "audience");
        row("ID-02 object", u"aud"_s, QJsonObject{{u"client"_s, true}}, "audience");
        row("ID-02 number", u"aud"_s, 1, "audience");
        row("ID-02 list with a number", u"aud"_s, QJsonArray{u"client"_s, 1}, "audience");
        row("ID-03 list of one (fapi2 …valid-aud-as-array)", u"aud"_s, QJsonArray{u"client"_s});
        row("ID-03 second one (fapi2 …invalid-secondary-aud)", u"aud"_s,
            QJsonArray{u"client"_s, u"client1"_s}, "audience authorized_party");
        row("ID-04 azp of another", u"azp"_s, u"client1"_s, "authorized_party");
        row("ID-04 azp ours", u"azp"_s, u"client"_s);
        row("ID-04 azp null", u"azp"_s, QJsonValue(), "authorized_party");
        row("ID-05 six minutes ago (fapi2 …invalid-expired-exp)", u"exp"_s, now - 360, "expiry");
        row("ID-05 30 s ago", u"exp"_s, now - 30);
        row("ID-05 at the leeway", u"exp"_s, now - 60, "expiry");
        row("ID-05 missing (fapi2 …invalid-missing-exp)", u"exp"_s, gone, "expiry");
        row("ID-06 iat missing (oidcc-client-test-missing-iat)", u"iat"_s, gone, "issued_at");
        row("ID-06 iat in an hour", u"iat"_s, now + 3600, "issued_at");
        row("ID-06 iat in 30 s", u"iat"_s, now + 30);
        row("ID-06 nbf in an hour", u"nbf"_s, now + 3600, "not_before");
        row("ID-06 nbf passed", u"nbf"_s, now - 10);
        row("ID-06 nbf text", u"nbf"_s, u"now"_s, "not_before");
        row("ID-07 missing (oidcc-client-test-missing-sub)", u"sub"_s, gone, "subject");
        row("ID-07 empty", u"sub"_s, QString(), "subject");
        row("ID-07 number", u"sub"_s, 1, "subject");
        row("ID-07 255 characters", u"sub"_s, QString(255, u'x'));
        row("ID-07 300 characters", u"sub"_s, QString(300, u'x'), "subject");
        row("ID-07 control byte", u"sub"_s, u"a\nb"_s, "subject");
        row("ID-08 1 appended (oidcc-client-test-nonce-invalid)", u"nonce"_s, u"NONCE1"_s, "nonce");
        row("ID-08 missing (fapi2 …invalid-missing-nonce)", u"nonce"_s, gone, "nonce");
        row("ID-08 list", u"nonce"_s, QJsonArray{u"NONCE"_s}, "nonce");
        row("ID-10 at_hash right (OIDC Core A.3)", u"at_hash"_s, u"77QmUPtjPfzWtF2AnpK9RQ"_s);
        row("ID-10 at_hash wrong (oidcc-client-test-invalid-athash)", u"at_hash"_s,
            u"77QmUPtjPfzWtF2AnpK9RQ1"_s, "at_hash");
        row("ID-10 at_hash no text", u"at_hash"_s, 1, "at_hash");
        row("ID-10 at_hash of SHA-512 with RS256", u"at_hash"_s,
            u"HqbVMRDBQ6U8V1ZkzPeIQd0uLx4V5gqAhOqlbV9QbBU"_s, "at_hash");
        row("ID-10 c_hash right (OIDC Core A.4)", u"c_hash"_s, u"LDktKdoQak3Pk0cnXxCltA"_s);
        row("ID-10 c_hash wrong (oidcc-client-test-invalid-chash)", u"c_hash"_s, u"LDktKdoQak3Pk0cnXxCltB"_s,
            "c_hash");
        row("ID-11 exp text", u"exp"_s, QString::number(now + 100), "expiry");
        row("ID-11 exp true", u"exp"_s, true, "expiry");
        row("ID-11 exp negative", u"exp"_s, -1, "expiry");
        row("ID-11 exp 1e300", u"exp"_s, 1e300, "expiry");
        row("ID-11 exp fraction", u"exp"_s, static_cast<double>(now) + 100.5);
        row("ID-12 logout token", u"events"_s, QJsonObject{}, "type");
    }
    void judges()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        QFETCH(QString, failing);
        const JudgedToken judged =
            judgeIdToken(signedToken(claims({{claim, value}})), ours(), expectation(), clockAt(now));
        QCOMPARE(judged.isAccepted, failing.isEmpty());
        QStringList failed;
        for (const Verdict &each : judged.verdicts) {
            QVERIFY(!each.reason.isEmpty());
            if (each.outcome == Outcome::Failed)
                failed << each.check;
        }
        QCOMPARE(failed.join(u' '), failing);
        if (!failing.isEmpty()) {
            QCOMPARE(judged.error->category, Category::IdToken);
            QCOMPARE(judged.error->code, u"idtoken."_s + failing.section(u' ', 0, 0));
        }
    }

    void everyCheckThatCanRunIsRun()
    {
        const QJsonObject wrong = claims({{u"iss"_s, u"x"_s}, {u"aud"_s, u"y"_s}, {u"nonce"_s, u"z"_s}});
        QByteArray token = signedToken(wrong);
        token[token.size() - 5] = token.at(token.size() - 5) == 'A' ? 'B' : 'A';
        const JudgedToken judged = judgeIdToken(token, ours(), expectation(), clockAt(now));
        for (const auto &check : {u"signature"_s, u"issuer"_s, u"audience"_s, u"nonce"_s})
            QCOMPARE(find(judged, check).outcome, Outcome::Failed);
        QCOMPARE(find(judged, u"expiry"_s).outcome, Outcome::Passed);
        QCOMPARE(judged.error->category, Category::Signature);
    }

    void header_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("category"); // empty: accepted
        QTest::addColumn<QString>("reason");
        QTest::newRow("typ absent") << "{\"alg\":\"RS256\",\"kid\":\"cert-acme-2026\"}"_ba << QString()
                                    << QString();
        QTest::newRow("JW-08 kid absent (oidcc-client-test-kid-absent-single-jwks)")
            << "{\"alg\":\"RS256\"}"_ba << QString() << QString();
        QTest::newRow("ID-12 at+jwt")
            << "{\"alg\":\"RS256\",\"kid\":\"cert-acme-2026\",\"typ\":\"at+jwt\"}"_ba << u"idtoken"_s
            << QString();
        QTest::newRow("ID-12 logout+jwt")
            << "{\"alg\":\"RS256\",\"kid\":\"cert-acme-2026\",\"typ\":\"logout+jwt\"}"_ba << u"idtoken"_s
            << QString();
        QTest::newRow("ID-12 dpop+jwt")
            << "{\"alg\":\"RS256\",\"kid\":\"cert-acme-2026\",\"typ\":\"dpop+jwt\"}"_ba << u"idtoken"_s
            << QString();
        QTest::newRow("JW-07 unknown kid")
            << "{\"alg\":\"RS256\",\"kid\":\"other\"}"_ba << u"signature"_s << u"key-not-found"_s;
    }
    void header()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, category);
        QFETCH(QString, reason);
        const JudgedToken judged =
            judgeIdToken(signedToken(claims(), head), ours(), expectation(), clockAt(now));
        QCOMPARE(judged.error ? categoryName(judged.error->category) : QString(), category);
        if (!reason.isEmpty())
            QCOMPARE(judged.error->detail.value("reason"_L1).toString(), reason);
    }

    // JW-04, oidcc-client-test-idtoken-sig-none, fapi2 …invalid-null-alg
    void unsignedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("alg");
        for (const char *alg : {"none", "None", "NONE", "nOnE", "", "HS256", "rs256"})
            QTest::addRow("JW-04 “%s”", alg) << QByteArray(alg);
    }
    void unsignedIsRefused()
    {
        QFETCH(QByteArray, alg);
        const QByteArray head = "{\"alg\":\"" + alg + "\",\"kid\":\"cert-acme-2026\"}";
        const QByteArray token = TestKey::encode(head) + '.' +
                                 TestKey::encode(QJsonDocument(claims()).toJson(QJsonDocument::Compact)) +
                                 '.';
        const JudgedToken judged = judgeIdToken(token, ours(), expectation(), clockAt(now));
        QVERIFY(!judged.isAccepted);
        QCOMPARE(judged.error->category, Category::Signature);
        QCOMPARE(judged.error->detail.value("reason"_L1).toString(), u"alg-not-allowed"_s);
    }

    // JW-05: an algorithm that the server did not announce, fapi2 …invalid-alternate-alg
    void otherAlgorithmIsRefused()
    {
        IdTokenExpectation expected = expectation();
        expected.algorithms = AlgorithmPolicy::asymmetric().narrowedTo({u"ES256"_s});
        const JudgedToken judged = judgeIdToken(signedToken(claims()), ours(), expected, clockAt(now));
        QCOMPARE(judged.error->detail.value("reason"_L1).toString(), u"alg-not-allowed"_s);
    }

    // JW-12, oidcc-client-test-invalid-sig-rs256
    void everySignatureByteXored()
    {
        QByteArray token = signedToken(claims());
        const qsizetype dot = token.lastIndexOf('.');
        QByteArray signature = QByteArray::fromBase64(token.sliced(dot + 1), QByteArray::Base64UrlEncoding);
        for (char &each : signature)
            each = static_cast<char>(each ^ 0x5a);
        token = token.first(dot + 1) + TestKey::encode(signature);
        const JudgedToken judged = judgeIdToken(token, ours(), expectation(), clockAt(now));
        QCOMPARE(judged.error->detail.value("reason"_L1).toString(), u"bad-signature"_s);
        QCOMPARE(find(judged, u"signature"_s).outcome, Outcome::Failed);
    }

    void withoutKeysNothingIsAccepted()
    {
        const JudgedToken judged =
            judgeIdToken(signedToken(claims()), std::nullopt, expectation(), clockAt(now));
        QVERIFY(!judged.isAccepted);
        QCOMPARE(find(judged, u"signature"_s).outcome, Outcome::NotChecked);
        QCOMPARE(find(judged, u"issuer"_s).outcome, Outcome::Passed);
        QVERIFY(judged.error);
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("category");
        QTest::newRow("ID-14 five segments") << "a.b.c.d.e"_ba << u"unsupported"_s;
        QTest::newRow("JW-01 empty") << ""_ba << u"signature"_s;
        QTest::newRow("JW-01 two segments") << "a.b"_ba << u"signature"_s;
        QTest::newRow("JW-16 huge") << QByteArray(QByteArray(70 * 1024, 'a') + ".b.c") << u"signature"_s;
        QTest::newRow("no token") << "<html>"_ba << u"signature"_s;
        QTest::newRow("ID-11 exp twice")
            << key().sign(::header, "{\"iss\":\"https://id.example\",\"exp\":1,\"exp\":9999999999}"_ba)
            << u"idtoken"_s;
        QTest::newRow("ID-11 contents a list") << key().sign(::header, "[]"_ba) << u"idtoken"_s;
        QTest::newRow("ID-11 contents no UTF-8")
            << key().sign(::header, "{\"iss\":\"\xff\"}"_ba) << u"idtoken"_s;
    }
    void unreadable()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, category);
        const JudgedToken judged = judgeIdToken(token, ours(), expectation(), clockAt(now));
        QVERIFY(!judged.isAccepted);
        QCOMPARE(categoryName(judged.error->category), category);
        QCOMPARE(find(judged, u"format"_s).outcome, Outcome::Failed);
        QCOMPARE(find(judged, u"nonce"_s).outcome, Outcome::NotChecked);
        QVERIFY(judged.claims.isEmpty());
    }

    // ID-05: a refusal that the clock may explain says so.
    void aWrongClockIsNamed()
    {
        IdTokenExpectation expected = expectation();
        expected.clockOffset = -7200;
        const JudgedToken judged = judgeIdToken(signedToken(claims()), ours(), expected, clockAt(now + 7200));
        QCOMPARE(find(judged, u"expiry"_s).outcome, Outcome::Failed);
        QVERIFY2(find(judged, u"expiry"_s).reason.contains(u"clock"_s),
                 qPrintable(find(judged, u"expiry"_s).reason));
    }

    void maxAge_data()
    {
        QTest::addColumn<QJsonValue>("authTime");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("ID-09 fresh") << QJsonValue(now - 30) << true;
        QTest::newRow("ID-09 missing") << gone << false;
        QTest::newRow("ID-09 two hours old") << QJsonValue(now - 7200) << false;
        QTest::newRow("ID-09 text") << QJsonValue(u"now"_s) << false;
    }
    void maxAge()
    {
        QFETCH(QJsonValue, authTime);
        QFETCH(bool, accepted);
        IdTokenExpectation expected = expectation();
        expected.maxAge = 60;
        const JudgedToken judged =
            judgeIdToken(signedToken(claims({{u"auth_time"_s, authTime}})), ours(), expected, clockAt(now));
        QCOMPARE(judged.isAccepted, accepted);
    }

    void trustedAudience()
    {
        IdTokenExpectation expected = expectation();
        expected.trustedAudiences = {u"api"_s};
        const QJsonArray both{u"client"_s, u"api"_s};
        QVERIFY(judgeIdToken(signedToken(claims({{u"aud"_s, both}, {u"azp"_s, u"client"_s}})), ours(),
                             expected, clockAt(now))
                    .isAccepted);
        // ID-04: two audiences need the party.
        QVERIFY(!judgeIdToken(signedToken(claims({{u"aud"_s, both}})), ours(), expected, clockAt(now))
                     .isAccepted);
    }

    void clientGoesByOtherNames()
    {
        IdTokenExpectation expected = expectation();
        expected.naming = [](const QJsonObject &) {
            return ClientNames{u"client-org-acme"_s, u"party"_s};
        };
        const auto accepted = [&expected](const QString &aud, const QString &azp) {
            const QByteArray token = signedToken(claims({{u"aud"_s, QJsonArray{aud}}, {u"azp"_s, azp}}));
            return judgeIdToken(token, ours(), expected, clockAt(now)).isAccepted;
        };
        QVERIFY(accepted(u"client-org-acme"_s, u"party"_s));
        // ID-02, ID-04: no longer by the plain id.
        QVERIFY(!accepted(u"client"_s, u"party"_s));
        QVERIFY(!accepted(u"client-org-acme"_s, u"client"_s));
    }

    void refreshed_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("RF-07 nonce absent") << u"nonce"_s << gone << true;
        QTest::newRow("RF-07 nonce repeated") << u"nonce"_s << QJsonValue(u"NONCE"_s) << true;
        QTest::newRow("RF-07 other nonce") << u"nonce"_s << QJsonValue(u"OTHER"_s) << false;
        QTest::newRow("RF-07 other sub (oidcc-client-test-refresh-token-invalid-sub)")
            << u"sub"_s << QJsonValue(u"alice1"_s) << false;
        QTest::newRow("RF-07 other iss (oidcc-client-test-refresh-token-invalid-issuer)")
            << u"iss"_s << QJsonValue(u"https://id.example1"_s) << false;
        QTest::newRow("RF-07 other aud") << u"aud"_s << QJsonValue(u"client1"_s) << false;
    }
    void refreshed()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        QFETCH(bool, accepted);
        IdTokenExpectation expected = expectation();
        expected.nonceMayBeAbsent = true;
        expected.subject = u"alice"_s;
        const JudgedToken judged =
            judgeIdToken(signedToken(claims({{claim, value}})), ours(), expected, clockAt(now));
        QCOMPARE(judged.isAccepted, accepted);
    }
};

QTEST_GUILESS_MAIN(TestIdToken)
#include "TestIdToken.moc"
