// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/JwkSet.h"

#include "TestKey.h"
#include "core/Limits.h"
#include "jose/CompactJws.h"
#include "jose/RsaModulus.h"
#include "jose/Thumbprint.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QString valid = u"valid"_s;

QString outcome(const QByteArray &token, const QByteArray &keys,
                const AlgorithmPolicy &policy = AlgorithmPolicy::asymmetric())
{
    const auto set = JwkSet::parse(keys);
    if (!set)
        return set.error().detail.value("reason"_L1).toString();
    const auto jws = CompactJws::parse(token);
    if (!jws)
        return jws.error().detail.value("reason"_L1).toString();
    const auto verified = set->verify(*jws, policy);
    return verified ? valid : verified.error().detail.value("reason"_L1).toString();
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

QByteArray headerOf(const char *alg, const char *kid = "k")
{
    return "{\"alg\":\"" + QByteArray(alg) + "\",\"kid\":\"" + kid + "\"}";
}

/// DER prefix of a SHA-256 hash in PKCS#1 v1.5 (RFC 8017 §9.2).
QByteArray digestInfo(const QByteArray &input)
{
    return QByteArray::fromHex("3031300d060960864801650304020105000420") +
           QCryptographicHash::hash(input, QCryptographicHash::Sha256);
}

} // namespace

class TestJwkSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodSignatures_data()
    {
        QTest::addColumn<QByteArray>("alg");
        for (const auto &alg : AlgorithmPolicy::asymmetric().allowed)
            QTest::newRow(alg.constData()) << alg;
    }
    void goodSignatures()
    {
        QFETCH(QByteArray, alg);
        const auto &key = keyFor(alg);
        const auto keys = TestKey::set({key.jwk({{u"kid"_s, u"k"_s}})});
        const auto token = key.sign(headerOf(alg.constData()), QByteArray("\x00\xff binary", 9));
        QCOMPARE(outcome(token, keys), valid);
        QCOMPARE(outcome(key.sign(headerOf(alg.constData()), ""), keys), valid);

        const auto jws = *CompactJws::parse(token);
        const auto set = *JwkSet::parse(keys);
        const auto input = jws.signingInput().toByteArray();
        // JW-12: every byte of the signature, and of what was signed.
        for (qsizetype i = 0; i < jws.signature.size(); ++i) {
            auto signature = jws.signature;
            signature[i] = static_cast<char>(signature[i] ^ 0x5A);
            QCOMPARE(outcome(input + '.' + TestKey::encode(signature), keys), u"bad-signature"_s);
        }
        const auto tail = token.sliced(jws.signatureStart);
        QCOMPARE(outcome(token.first(jws.payloadStart) + "e30." + tail, keys), u"bad-signature"_s);
        const auto other = TestKey::encode("{\"kid\":\"k\",\"alg\":\"" + alg + "\"}");
        QCOMPARE(outcome(other + token.sliced(jws.payloadStart - 1), keys), u"bad-signature"_s);
        for (const auto &signature :
             {QByteArray(), jws.signature.chopped(1), QByteArray(jws.signature + '\0'),
              QByteArray('\0' + jws.signature), QByteArray(jws.signature.size(), '\0')})
            QCOMPARE(outcome(input + '.' + TestKey::encode(signature), keys), u"bad-signature"_s);
    }

    void algorithms_data()
    {
        QTest::addColumn<QByteArray>("alg");
        for (const char *alg : {"none", "None", "NONE", "nOnE", "rs256", "RS256 ", "RSA256", "", "HS256",
                                "HS384", "HS512", "EdDSA", "ES256K", "RSA-OAEP", "dir", "RS1", "ES521"})
            QTest::addRow("JW-04 '%s'", alg) << QByteArray(alg);
    }
    void algorithms()
    {
        QFETCH(QByteArray, alg);
        const auto keys = TestKey::set({m_rsa.jwk({{u"kid"_s, u"k"_s}})});
        const auto good = m_rsa.sign(headerOf("RS256"));
        const QByteArray token = TestKey::encode(headerOf(alg.constData())) + good.sliced(good.indexOf('.'));
        QCOMPARE(outcome(token, keys), u"alg-not-allowed"_s);
        QCOMPARE(outcome(token.first(token.lastIndexOf('.') + 1), keys), u"alg-not-allowed"_s);
        AlgorithmPolicy careless{{alg}};
        if (!alg.startsWith("HS")) // Even a policy that lists nonsense.
            QCOMPARE(outcome(token, keys, careless), u"alg-not-allowed"_s);
    }

    void policiesNarrow()
    {
        const auto keys = TestKey::set({m_rsa.jwk()});
        const auto token = m_rsa.sign("{\"alg\":\"RS256\"}");
        const auto all = AlgorithmPolicy::asymmetric();
        QCOMPARE(all.narrowedTo({}).allowed, all.allowed);
        QCOMPARE(outcome(token, keys, all.narrowedTo({u"RS256"_s, u"HS256"_s})), valid);
        QCOMPARE(outcome(token, keys, all.narrowedTo({u"ES256"_s})), u"alg-not-allowed"_s);
        QCOMPARE(outcome(token, keys, all.narrowedTo({u"none"_s})), u"alg-not-allowed"_s);
    }

    /// JW-06, oidcc-client-test-invalid-sig-hs256: whatever a public client could take for a secret.
    void noPublicKeyBecomesASecret()
    {
        const auto jwk = m_rsa.jwk({{u"kid"_s, u"k"_s}});
        const auto modulus =
            QByteArray::fromBase64(jwk.value(u"n"_s).toString().toLatin1(), QByteArray::Base64UrlEncoding);
        for (const auto &secret : {modulus, "client-id"_ba, QByteArray()}) {
            const auto input = QByteArray(TestKey::encode(headerOf("HS256")) + ".e30");
            const auto mac = QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256);
            const auto token = QByteArray(input + '.' + TestKey::encode(mac));
            QCOMPARE(outcome(token, TestKey::set({jwk})), u"alg-not-allowed"_s);
            QCOMPARE(outcome(token, TestKey::set({jwk}), hmac()), u"key-not-usable"_s);
        }
    }

    void hmacByNameAlone()
    {
        const QByteArray secret(32, 's');
        const QJsonObject key{
            {u"kty"_s, u"oct"_s}, {u"kid"_s, u"k"_s}, {u"k"_s, QString::fromLatin1(TestKey::encode(secret))}};
        const auto input = QByteArray(TestKey::encode(headerOf("HS256")) + ".e30");
        const auto mac = QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256);
        const auto token = QByteArray(input + '.' + TestKey::encode(mac));
        QCOMPARE(outcome(token, TestKey::set({key})), u"alg-not-allowed"_s);
        QCOMPARE(outcome(token, TestKey::set({key}), hmac()), valid);
        // RFC 7518 §3.2: as long as the hash at least.
        const auto brief = with(key, u"k"_s, QString::fromLatin1(TestKey::encode(secret.chopped(1))));
        QCOMPARE(outcome(token, TestKey::set({brief}), hmac()), u"key-too-weak"_s);
        QCOMPARE(outcome(token, TestKey::set({with(key, u"k"_s, u""_s)}), hmac()), u"key-invalid"_s);
        // JW-09, Wycheproof MixedKeySet.
        QCOMPARE(outcome(token, TestKey::set({key, m_rsa.jwk()}), hmac()), u"key-not-usable"_s);
    }

    /// What a member of the good key is replaced by, and what comes of it.
    void keyMembers_data()
    {
        QTest::addColumn<QByteArray>("alg");
        QTest::addColumn<QJsonObject>("members");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *alg, const QJsonObject &members,
                            const char *reason) {
            QTest::newRow(name) << QByteArray(alg) << members << QString::fromLatin1(reason);
        };
        const auto text = [](const QByteArray &bytes) {
            return QString::fromLatin1(TestKey::encode(bytes));
        };
        row("nothing replaced", "RS256", {}, "valid");
        row("JW-05 same alg", "RS256", {{u"alg"_s, u"RS256"_s}}, "valid");
        row("JW-05 RS256 with a PS256 key", "RS256", {{u"alg"_s, u"PS256"_s}}, "key-not-usable");
        row("JW-05 RS512 with an RS256 key", "RS512", {{u"alg"_s, u"RS256"_s}}, "key-not-usable");
        row("JW-05 key alg unknown", "ES512", {{u"alg"_s, u"ES521"_s}}, "key-not-usable");
        row("JW-05 key alg no text", "RS256", {{u"alg"_s, 256}}, "key-invalid");
        row("JW-10 use sig", "RS256", {{u"use"_s, u"sig"_s}}, "valid");
        row("JW-10 use enc", "RS256", {{u"use"_s, u"enc"_s}}, "key-not-usable");
        row("JW-10 use no text", "RS256", {{u"use"_s, 1}}, "key-not-usable");
        row("JW-10 key_ops verify", "ES256", {{u"key_ops"_s, QJsonArray{u"verify"_s}}}, "valid");
        row("JW-10 key_ops encrypt", "ES256", {{u"key_ops"_s, QJsonArray{u"encrypt"_s}}}, "key-not-usable");
        row("JW-10 key_ops empty", "ES256", {{u"key_ops"_s, QJsonArray()}}, "key-not-usable");
        row("JW-10 key_ops no list", "ES256", {{u"key_ops"_s, u"verify"_s}}, "key-not-usable");
        row("JW-09 private member d", "RS256", {{u"d"_s, u"AQAB"_s}}, "key-invalid");
        row("JW-09 private member k", "ES256", {{u"k"_s, u"AQAB"_s}}, "key-invalid");
        row("JW-09 unknown type", "RS256", {{u"kty"_s, u"OKP"_s}}, "key-not-usable");
        row("JW-09 type missing", "RS256", {{u"kty"_s, QJsonValue::Null}}, "key-not-usable");
        row("JW-09 unknown curve", "ES256", {{u"crv"_s, u"secp256k1"_s}}, "key-not-usable");
        row("JW-11 RSA named EC", "RS256", {{u"kty"_s, u"EC"_s}}, "key-not-usable");
        row("JW-11 EC named RSA", "ES256", {{u"kty"_s, u"RSA"_s}}, "key-invalid");
        row("JW-11 no modulus", "RS256", {{u"n"_s, u""_s}}, "key-invalid");
        row("JW-11 modulus no text", "RS256", {{u"n"_s, 5}}, "key-invalid");
        row("JW-11 modulus padded", "RS256", {{u"n"_s, u"AQAB=="_s}}, "key-invalid");
        row("JW-11 2047 bits", "RS256", {{u"n"_s, text("\x7f" + QByteArray(255, '\xff'))}}, "key-too-weak");
        row("JW-11 1024 bits", "RS256", {{u"n"_s, text(QByteArray(128, '\xff'))}}, "key-too-weak");
        row("JW-11 8193 bits", "RS256", {{u"n"_s, text("\x01" + QByteArray(1024, '\xff'))}}, "key-invalid");
        row("JW-11 huge modulus", "RS256", {{u"n"_s, text(QByteArray(100'000, '\xff'))}}, "key-invalid");
        row("JW-11 even modulus", "RS256", {{u"n"_s, text(QByteArray(255, '\xff') + '\xfe')}}, "key-invalid");
        row("JW-11 exponent 1", "RS256", {{u"e"_s, u"AQ"_s}}, "key-invalid");
        row("JW-11 exponent 1 after zeros", "RS256", {{u"e"_s, u"AAAB"_s}}, "key-invalid");
        row("JW-11 exponent 0", "RS256", {{u"e"_s, u"AA"_s}}, "key-invalid");
        row("JW-11 exponent even", "RS256", {{u"e"_s, u"AQAC"_s}}, "key-invalid");
        row("JW-11 exponent missing", "RS256", {{u"e"_s, QJsonValue::Null}}, "key-invalid");
        row("JW-11 exponent huge", "RS256", {{u"e"_s, text(QByteArray(9, '\xff'))}}, "key-invalid");
        row("JW-11 other exponent", "RS256", {{u"e"_s, u"Aw"_s}}, "bad-signature");
        row("JW-11 point off the curve", "ES256", {{u"x"_s, text(QByteArray(32, '\x01'))}}, "key-invalid");
        row("JW-11 point at zero", "ES256",
            {{u"x"_s, text(QByteArray(32, '\0'))}, {u"y"_s, text(QByteArray(32, '\0'))}}, "key-invalid");
        row("JW-11 coordinate over the field", "ES256", {{u"x"_s, text(QByteArray(32, '\xff'))}},
            "key-invalid");
        row("JW-11 coordinate too short", "ES256", {{u"y"_s, text(QByteArray(31, '\x01'))}}, "key-invalid");
        row("JW-11 coordinate too long", "ES256", {{u"y"_s, text(QByteArray(33, '\x01'))}}, "key-invalid");
        row("JW-11 other curve's name", "ES256", {{u"crv"_s, u"P-384"_s}}, "key-invalid");
    }
    void keyMembers()
    {
        QFETCH(QByteArray, alg);
        QFETCH(QJsonObject, members);
        QFETCH(QString, reason);
        QElapsedTimer timer;
        timer.start();
        auto all = members;
        all.insert(u"kid"_s, u"k"_s);
        const auto keys = TestKey::set({keyFor(alg).jwk(all)});
        QCOMPARE(outcome(keyFor(alg).sign(headerOf(alg.constData())), keys), reason);
        // JW-08: named or not makes no difference where there is one key.
        QCOMPARE(outcome(keyFor(alg).sign("{\"alg\":\"" + alg + "\"}"), keys), reason);
        QVERIFY(timer.elapsed() < 1000);
    }

    void leadingZeroOfAModulusIsForgiven()
    {
        auto key = m_rsa.jwk();
        const auto n =
            QByteArray::fromBase64(key.value(u"n"_s).toString().toLatin1(), QByteArray::Base64UrlEncoding);
        key.insert(u"n"_s, QString::fromLatin1(TestKey::encode('\0' + n)));
        QCOMPARE(outcome(m_rsa.sign("{\"alg\":\"RS256\"}"), TestKey::set({key})), valid);
    }

    void curveAndAlgorithmFit()
    {
        for (const auto &alg : {"ES256"_ba, "ES384"_ba, "ES512"_ba}) {
            for (const auto &other : {"ES256"_ba, "ES384"_ba, "ES512"_ba}) {
                const auto token = keyFor(other).sign(headerOf(alg.constData()));
                const auto expected = alg == other ? valid : u"key-not-usable"_s;
                QCOMPARE(outcome(token, TestKey::set({keyFor(other).jwk({{u"kid"_s, u"k"_s}})})), expected);
            }
        }
    }

    /// Casdoor: the application's setting signs, the certificate's setting labels the key.
    void labelMayBeIgnoredByName()
    {
        auto lenient = AlgorithmPolicy::asymmetric();
        lenient.ignoresKeyAlgorithm = true;
        const auto rsa = [this](const char *alg) {
            return TestKey::set({m_rsa.jwk({{u"alg"_s, QString::fromLatin1(alg)}, {u"kid"_s, u"k"_s}})});
        };
        QCOMPARE(outcome(m_rsa.sign(headerOf("RS512")), rsa("RS256"), lenient), valid);
        QCOMPARE(outcome(m_rsa.sign(headerOf("RS256")), rsa("PS256"), lenient), valid);
        QCOMPARE(outcome(m_rsa.sign(headerOf("RS256")), rsa("RSA-OAEP"), lenient), u"key-not-usable"_s);
        QCOMPARE(outcome(m_rsa.sign(headerOf("RS256")), rsa("ES256"), lenient), u"key-not-usable"_s);
        const auto ec = TestKey::set({m_p256.jwk({{u"alg"_s, u"ES384"_s}, {u"kid"_s, u"k"_s}})});
        QCOMPARE(outcome(m_p256.sign(headerOf("ES256")), ec, lenient), u"key-not-usable"_s);
    }

    void kidSelects()
    {
        const auto other = TestKey::rsa();
        const auto keys = TestKey::set({other.jwk({{u"kid"_s, u"other"_s}}), m_rsa.jwk({{u"kid"_s, u"k"_s}}),
                                        m_p256.jwk({{u"kid"_s, u"ec"_s}})});
        QCOMPARE(outcome(m_rsa.sign(headerOf("RS256")), keys), valid);
        QCOMPARE(outcome(m_rsa.sign(headerOf("RS256", "other")), keys), u"bad-signature"_s);
        QCOMPARE(outcome(m_rsa.sign(headerOf("RS256", "ec")), keys), u"key-not-usable"_s);
        const QByteArray longKid(30'000, 'k');
        for (const char *kid : {"K", "", "../../etc/passwd", "k?x=1", "k\\u0000", longKid.constData()}) {
            const auto expected = QByteArray(kid).endsWith("u0000") ? u"malformed"_s : u"key-not-found"_s;
            QCOMPARE(outcome(m_rsa.sign(headerOf("RS256", kid)), keys), expected);
        }
        const auto set = *JwkSet::parse(keys);
        QVERIFY(set.hasKeyId("k") && !set.hasKeyId("K") && !set.hasKeyId(""_ba) && !set.hasKeyId({}));
        QCOMPARE(set.size(), 3);
    }

    /// JW-08, oidcc-client-test-kid-absent-single-jwks and …-multiple-jwks.
    void withoutKid()
    {
        const auto token = m_rsa.sign("{\"alg\":\"RS256\"}");
        const auto secp256k1 = m_p256.jwk({{u"crv"_s, u"secp256k1"_s}});
        const QJsonObject ed25519{{u"kty"_s, u"OKP"_s}, {u"crv"_s, u"Ed25519"_s}, {u"x"_s, u"AA"_s}};
        QJsonArray keys{TestKey::rsa().jwk({{u"use"_s, u"enc"_s}}), m_p256.jwk(), secp256k1, ed25519,
                        m_rsa.jwk()};
        QCOMPARE(outcome(token, TestKey::set(keys)), valid);
        keys.append(TestKey::rsa().jwk());
        keys.prepend(TestKey::rsa().jwk());
        QCOMPARE(outcome(token, TestKey::set(keys)), valid);
        QCOMPARE(outcome(TestKey::rsa().sign("{\"alg\":\"RS256\"}"), TestKey::set(keys)), u"bad-signature"_s);
        QCOMPARE(outcome(token, TestKey::set({})), u"key-not-found"_s);
        for (int i = 0; i < 8; ++i)
            keys.append(m_rsa.jwk());
        QCOMPARE(outcome(token, TestKey::set(keys)), u"key-ambiguous"_s);
    }

    /// JW-09
    void doubledKidIsNotTrusted()
    {
        const auto key = m_rsa.jwk({{u"kid"_s, u"k"_s}});
        const auto token = m_rsa.sign(headerOf("RS256"));
        QCOMPARE(outcome(token, TestKey::set({key, TestKey::rsa().jwk({{u"kid"_s, u"k"_s}})})),
                 u"key-ambiguous"_s);
        QCOMPARE(outcome(token, TestKey::set({key, key})), u"key-ambiguous"_s);
        QCOMPARE(outcome(token, TestKey::set({key, m_p256.jwk({{u"kid"_s, u"k"_s}})})), u"key-ambiguous"_s);
    }

    void sets_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &json, const char *reason) {
            QTest::newRow(name) << json << QString::fromLatin1(reason);
        };
        row("JW-09 empty", "", "jwks-invalid");
        row("JW-09 a list", "[]", "jwks-invalid");
        row("JW-09 no keys", "{}", "jwks-invalid");
        row("JW-09 keys null, as Casdoor without certificates", "{\"keys\":null}", "jwks-invalid");
        row("JW-09 keys an object", "{\"keys\":{}}", "jwks-invalid");
        row("JW-09 keys twice", "{\"keys\":[],\"keys\":[]}", "jwks-invalid");
        row("JW-09 a bare key", "{\"kty\":\"RSA\"}", "jwks-invalid");
        row("JW-17 HTML", "<html>", "jwks-invalid");
        row("JW-16 nested", QByteArray("{\"keys\":") + QByteArray(100'000, '['), "jwks-invalid");
        row("JW-16 101 keys", TestKey::set(manyKeys(101)), "too-large");
        row("JW-16 larger than a megabyte", "{\"keys\":[],\"x\":\"" + QByteArray(2'000'000, 'x') + "\"}",
            "too-large");
        row("JW-16 100 keys", TestKey::set(manyKeys(100)), "key-not-usable");
        row("JW-09 entries that are no keys", "{\"keys\":[1,null,\"x\",[]]}", "key-not-found");
    }
    void sets()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        QCOMPARE(outcome(m_rsa.sign("{\"alg\":\"RS256\"}"), json), reason);
    }

    /// JW-14: what a token brings along is no source of trust.
    void embeddedKeysAreIgnored()
    {
        const auto attacker = TestKey::rsa();
        auto header = QJsonObject{{u"alg"_s, u"RS256"_s},
                                  {u"jwk"_s, attacker.jwk()},
                                  {u"jku"_s, u"http://127.0.0.1:1/keys"_s},
                                  {u"x5u"_s, u"http://127.0.0.1:1/x"_s},
                                  {u"x5c"_s, QJsonArray{u"MIIB"_s}}};
        const auto bytes = QJsonDocument(header).toJson(QJsonDocument::Compact);
        const auto keys = TestKey::set({m_rsa.jwk()});
        QCOMPARE(outcome(attacker.sign(bytes), keys), u"bad-signature"_s);
        QCOMPARE(outcome(m_rsa.sign(bytes), keys), valid);
    }

    /// JW-13 for PSS: the salt is as long as the hash and nothing else (RFC 7518 §3.5).
    void saltLengths()
    {
        const auto input = QByteArray(TestKey::encode("{\"alg\":\"PS256\"}") + ".e30");
        const auto keys = TestKey::set({m_rsa.jwk()});
        for (const int salt : {0, 1, 20, 31, 33, 48, 64, 222}) {
            const auto signature = m_rsa.signature("PS256", input, salt);
            QVERIFY(!signature.isEmpty());
            QCOMPARE(outcome(input + '.' + TestKey::encode(signature), keys), u"bad-signature"_s);
        }
        QCOMPARE(outcome(input + '.' + TestKey::encode(m_rsa.signature("PS256", input, 32)), keys), valid);
        const auto other = m_rsa.signature("RS256", input);
        QCOMPARE(outcome(input + '.' + TestKey::encode(other), keys), u"bad-signature"_s);
    }

    /// JW-13 for PKCS#1 v1.5: each byte of the padding counts (RFC 8017 §8.2.2).
    void paddings()
    {
        const auto input = QByteArray(TestKey::encode("{\"alg\":\"RS256\"}") + ".e30");
        const auto keys = TestKey::set({m_rsa.jwk()});
        const auto info = digestInfo(input);
        const auto padded = [](const QByteArray &tail, char fill) {
            return QByteArray(QByteArray("\x00\x01", 2) + QByteArray(253 - tail.size(), fill) + '\0' + tail);
        };
        const auto judge = [&](const QByteArray &block) {
            return outcome(input + '.' + TestKey::encode(m_rsa.rawRsa(block)), keys);
        };
        const auto good = padded(info, '\xff');
        QCOMPARE(judge(good), valid);
        auto typeTwo = good;
        typeTwo[1] = '\x02';
        QCOMPARE(judge(typeTwo), u"bad-signature"_s);
        auto hole = good;
        hole[100] = '\xfe';
        QCOMPARE(judge(hole), u"bad-signature"_s);
        // Bleichenbacher 2006: the hash to the left, rubbish behind it.
        QCOMPARE(
            judge(QByteArray("\x00\x01", 2) + QByteArray(8, '\xff') + '\0' + info + QByteArray(194, 'x')),
            u"bad-signature"_s);
        auto noParameters = info;
        noParameters.remove(13, 2);
        noParameters[1] = '\x2f';
        noParameters[3] = '\x0b';
        QCOMPARE(judge(padded(noParameters, '\xff')), u"bad-signature"_s);
        QCOMPARE(judge(padded(info.last(32), '\xff')), u"bad-signature"_s);
    }

    /// JW-13 for ECDSA: fixed length, both numbers in range, and the other of the two roots is fine.
    void ellipticBoundaries()
    {
        const auto order =
            QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
        const auto input = QByteArray(TestKey::encode("{\"alg\":\"ES256\"}") + ".e30");
        const auto keys = TestKey::set({m_p256.jwk()});
        const auto judge = [&](const QByteArray &signature) {
            return outcome(input + '.' + TestKey::encode(signature), keys);
        };
        const auto good = m_p256.signature("ES256", input);
        const auto r = good.first(32);
        const auto s = good.last(32);
        const QByteArray zero(32, '\0');
        QCOMPARE(judge(good), valid);
        QCOMPARE(judge(r + difference(order, s)), valid);
        for (const auto &signature : {QByteArray(zero + zero), QByteArray(zero + s), QByteArray(r + zero),
                                      QByteArray(order + s), QByteArray(r + order), QByteArray(s + r),
                                      QByteArray(QByteArray(31, '\0') + '\1' + QByteArray(31, '\0') + '\1'),
                                      QByteArray('\0' + r + '\0' + s), QByteArray(r.sliced(1) + s),
                                      QByteArray::fromHex("3006020101020101"), QByteArray(64, '\xff')})
            QCOMPARE(judge(signature), u"bad-signature"_s);
    }

    void vectors_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("token");
        const auto claims =
            ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."_ba;
        QTest::newRow("RFC 7515 A.2 RS256")
            << "{\"kty\":\"RSA\",\"n\":\"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ\",\"e\":\"AQAB\"}"_ba
            << QByteArray(
                   "eyJhbGciOiJSUzI1NiJ9" + claims +
                   "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"
                   "O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_"
                   "nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-"
                   "eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrB"
                   "p0igcN_IoypGlUPQGe77Rw");
        QTest::newRow("RFC 7515 A.3 ES256")
            << "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\",\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}"_ba
            << QByteArray(
                   "eyJhbGciOiJFUzI1NiJ9" + claims +
                   "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
        QTest::newRow("RFC 7515 A.4 ES512")
            << "{\"kty\":\"EC\",\"crv\":\"P-521\",\"x\":\"AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk\",\"y\":\"ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2\"}"_ba
            << "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA.AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34XO0aw_7XdtAG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn"_ba;
        QTest::newRow("RFC 7520 4.1 RS256")
            << "{\"kty\":\"RSA\",\"kid\":\"bilbo.baggins@hobbiton.example\",\"use\":\"sig\",\"n\":\"n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhxJWTDvNd7nqQ0VEiZQHz_AJmSCpMaJMRBSFKrKb2wqVwGU_NsYOYL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-oBHqFEHYpPe7Tpe-OfVfHd1E6cS6M1FZcD1NNLYD5lFHpPI9bTwJlsde3uhGqC0ZCuEHg8lhzwOHrtIQbS0FVbb9k3-tVTU4fg_3L_vniUFAKwuCLqKnS2BYwdq_mzSnbLY7h_qixoR7jig3__kRhuaxwUkRz5iaiQkqgc5gHdrNP5zw\",\"e\":\"AQAB\"}"_ba
            << "eyJhbGciOiJSUzI1NiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9.SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAgb250byB0aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dpbmcgd2hlcmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB0by4.MRjdkly7_-oTPTS3AXP41iQIGKa80A0ZmTuV5MEaHoxnW2e5CZ5NlKtainoFmKZopdHM1O2U4mwzJdQx996ivp83xuglII7PNDi84wnB-BDkoBwA78185hX-Es4JIwmDLJK3lfWRa-XtL0RnltuYv746iYTh_qHRD68BNt1uSNCrUCTJDt5aAE6x8wW1Kt9eRo4QPocSadnHXFxnt8Is9UzpERV0ePPQdLuW3IS_de3xyIrDaLGdjluPxUAhb6L2aXic1U12podGU0KLUQSE_oI-ZnmKJ3F4uOZDnd6QZWJushZ41Axf_fcIe8u9ipH84ogoree7vjbU5y18kDquDg"_ba;
        QTest::newRow("RFC 7520 4.2 PS384")
            << "{\"kty\":\"RSA\",\"kid\":\"bilbo.baggins@hobbiton.example\",\"use\":\"sig\",\"n\":\"n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhxJWTDvNd7nqQ0VEiZQHz_AJmSCpMaJMRBSFKrKb2wqVwGU_NsYOYL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-oBHqFEHYpPe7Tpe-OfVfHd1E6cS6M1FZcD1NNLYD5lFHpPI9bTwJlsde3uhGqC0ZCuEHg8lhzwOHrtIQbS0FVbb9k3-tVTU4fg_3L_vniUFAKwuCLqKnS2BYwdq_mzSnbLY7h_qixoR7jig3__kRhuaxwUkRz5iaiQkqgc5gHdrNP5zw\",\"e\":\"AQAB\"}"_ba
            << "eyJhbGciOiJQUzM4NCIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9.SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAgb250byB0aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dpbmcgd2hlcmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB0by4.cu22eBqkYDKgIlTpzDXGvaFfz6WGoz7fUDcfT0kkOy42miAh2qyBzk1xEsnk2IpN6-tPid6VrklHkqsGqDqHCdP6O8TTB5dDDItllVo6_1OLPpcbUrhiUSMxbbXUvdvWXzg-UD8biiReQFlfz28zGWVsdiNAUf8ZnyPEgVFn442ZdNqiVJRmBqrYRXe8P_ijQ7p8Vdz0TTrxUeT3lm8d9shnr2lfJT8ImUjvAA2Xez2Mlp8cBE5awDzT0qI0n6uiP1aCN_2_jLAeQTlqRHtfa64QQSUmFAAjVKPbByi7xho0uTOcbH510a6GYmJUAfmWjwZ6oD4ifKo8DYM-X72Eaw"_ba;
        QTest::newRow("RFC 7520 4.3 ES512")
            << "{\"kty\":\"EC\",\"kid\":\"bilbo.baggins@hobbiton.example\",\"use\":\"sig\",\"crv\":\"P-521\",\"x\":\"AHKZLLOsCOzz5cY97ewNUajB957y-C-U88c3v13nmGZx6sYl_oJXu9A5RkTKqjqvjyekWF-7ytDyRXYgCF5cj0Kt\",\"y\":\"AdymlHvOiLxXkEhayXQnNCvDX4h9htZaCJN34kfmC6pV5OhQHiraVySsUdaQkAgDPrwQrJmbnX9cwlGfP-HqHZR1\"}"_ba
            << "eyJhbGciOiJFUzUxMiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9.SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAgb250byB0aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dpbmcgd2hlcmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB0by4.AE_R_YZCChjn4791jSQCrdPZCNYqHXCTZH0-JZGYNlaAjP2kqaluUIIUnC9qvbu9Plon7KRTzoNEuT4Va2cmL1eJAQy3mtPBu_u_sDDyYjnAMDxXPn7XrT0lw-kvAD890jl8e2puQens_IEKBpHABlsbEPX6sFY8OcGDqoRuBomu9xQ2"_ba;
    }
    void vectors()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, token);
        const QByteArray keys = "{\"keys\":[" + key + "]}";
        QCOMPARE(outcome(token, keys), valid);
        auto changed = token;
        const auto at = changed.lastIndexOf('.') + 5;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        QCOMPARE(outcome(changed, keys), u"bad-signature"_s);
    }

    void thumbprint()
    {
        const QJsonObject key{
            {u"kty"_s, u"RSA"_s},
            {u"n"_s,
             u"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"_s},
            {u"e"_s, u"AQAB"_s},
            {u"alg"_s, u"RS256"_s},
            {u"kid"_s, u"2011-04-29"_s}};
        // RFC 7638 §3.1
        QCOMPARE(jwkThumbprint(key), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_ba);
        QCOMPARE(jwkThumbprint({{u"kty"_s, u"RSA"_s}}), QByteArray());
        QCOMPARE(jwkThumbprint({}), QByteArray());
    }

    void rocaMarkIsRare()
    {
        QVERIFY(!RsaModulus(QByteArray(256, '\xff')).isRoca());
        QVERIFY(RsaModulus("\x01").isRoca());
        QVERIFY(RsaModulus(QByteArray::fromHex("010001")).isRoca());
    }

private:
    static AlgorithmPolicy hmac() { return {{"HS256"_ba, "HS384"_ba, "HS512"_ba, "RS256"_ba}}; }

    static QJsonArray manyKeys(int count)
    {
        QJsonArray keys;
        for (int i = 0; i < count; ++i)
            keys.append(QJsonObject{{u"kty"_s, u"OKP"_s}, {u"kid"_s, QString::number(i)}});
        return keys;
    }

    /// `a` − `b`, both of 32 octets, a > b.
    static QByteArray difference(const QByteArray &a, const QByteArray &b)
    {
        QByteArray result(32, '\0');
        int borrow = 0;
        for (int i = 31; i >= 0; --i) {
            const int digit = static_cast<unsigned char>(a[i]) - static_cast<unsigned char>(b[i]) - borrow;
            borrow = digit < 0;
            result[i] = static_cast<char>(digit);
        }
        return result;
    }

    const TestKey &keyFor(const QByteArray &alg) const
    {
        return alg == "ES256" ? m_p256 : alg == "ES384" ? m_p384 : alg == "ES512" ? m_p521 : m_rsa;
    }

    const TestKey m_rsa = TestKey::rsa();
    const TestKey m_p256 = TestKey::ec("P-256");
    const TestKey m_p384 = TestKey::ec("P-384");
    const TestKey m_p521 = TestKey::ec("P-521");
};

QTEST_GUILESS_MAIN(TestJwkSet)
#include "TestJwkSet.moc"
