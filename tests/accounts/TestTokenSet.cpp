// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/TokenSet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestTokenSet : public QObject
{
    Q_OBJECT

    const QString m_issuer = u"https://door.example"_s;
    const QString m_client = u"client"_s;
    const QString m_account = u"7e0c2a54-1f2b-4b52-9a25-3fb6b2f4ad01"_s;

    static TokenSet sample()
    {
        TokenSet tokens;
        tokens.accessToken = "access"_ba;
        tokens.tokenType = "Bearer"_ba;
        tokens.refreshToken = "refresh"_ba;
        tokens.idToken = "identity"_ba;
        tokens.nonce = "nonce"_ba;
        tokens.scope = {u"openid"_s, u"profile"_s};
        tokens.obtainedAt = QDateTime::fromSecsSinceEpoch(1'790'000'000).toUTC();
        tokens.expiresAt = tokens.obtainedAt.addSecs(3600);
        tokens.tokenOrigin = u"https://door.example:443"_s;
        tokens.refreshed = true;
        return tokens;
    }
    [[nodiscard]] QJsonObject record() const
    {
        return QJsonDocument::fromJson(sample().encode(m_issuer, m_client, m_account)).object();
    }

private Q_SLOTS:
    void comesBackWithoutTheAccessToken()
    {
        const QByteArray encoded = sample().encode(m_issuer, m_client, m_account);
        QVERIFY2(!encoded.contains("\"access\""), "KR-06");
        const auto read = TokenSet::decode(encoded, m_issuer, m_client, m_account);
        QVERIFY(read);
        QCOMPARE(read->accessToken, QByteArray());
        QVERIFY(!read->expiresAt);
        QCOMPARE(read->refreshToken, "refresh"_ba);
        QCOMPARE(read->idToken, "identity"_ba);
        QCOMPARE(read->nonce, "nonce"_ba);
        QCOMPARE(read->scope, QStringList({u"openid"_s, u"profile"_s}));
        QCOMPARE(read->obtainedAt, sample().obtainedAt);
        QCOMPARE(read->tokenOrigin, sample().tokenOrigin);
        QVERIFY(read->refreshed);
    }

    void saysThatTheIdTokenIsTheAccessToken()
    {
        TokenSet tokens = sample();
        tokens.idToken = tokens.accessToken;
        const auto encoded = tokens.encode(m_issuer, m_client, m_account);
        QCOMPARE(encoded.count("access\""), 1);
        const auto read = TokenSet::decode(encoded, m_issuer, m_client, m_account);
        QVERIFY(read);
        QCOMPARE(read->accessToken, tokens.accessToken);
        QCOMPARE(read->expiresAt, tokens.expiresAt);
        QCOMPARE(read->tokenType, tokens.tokenType);
    }

    void refusesWhatIsNotThisAccountsRecord_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto with = [this](const QString &member, const QJsonValue &value) {
            QJsonObject changed = record();
            changed.insert(member, value);
            return QJsonDocument(changed).toJson();
        };
        const QString damaged = u"keyring.damaged"_s;
        const QString foreign = u"keyring.foreign_record"_s;
        QTest::addRow("KR-05 issuer of another") << with(u"issuer"_s, u"https://evil.example"_s) << foreign;
        QTest::addRow("KR-05 issuer with a slash")
            << with(u"issuer"_s, u"https://door.example/"_s) << foreign;
        QTest::addRow("KR-05 client of another") << with(u"client_id"_s, u"other"_s) << foreign;
        QTest::addRow("KR-05 account of another") << with(u"account"_s, u"other"_s) << foreign;
        QTest::addRow("KR-05 issuer of another type") << with(u"issuer"_s, 1) << damaged;
        QTest::addRow("KR-05 no issuer") << with(u"issuer"_s, QJsonValue::Undefined) << damaged;
        QTest::addRow("KR-05 newer version") << with(u"version"_s, 2) << damaged;
        QTest::addRow("KR-05 version as text") << with(u"version"_s, u"1"_s) << damaged;
        QTest::addRow("KR-05 refresh token as list")
            << with(u"refresh_token"_s, QJsonArray{u"a"_s}) << damaged;
        QTest::addRow("KR-05 flag as text") << with(u"refreshed"_s, u"yes"_s) << damaged;
        QTest::addRow("KR-05 time that is none") << with(u"obtained_at"_s, u"yesterday"_s) << damaged;
        QTest::addRow("KR-05 broken JSON") << QJsonDocument(record()).toJson().chopped(3) << damaged;
        QTest::addRow("KR-05 repeated member")
            << QJsonDocument(record()).toJson().replace("\"nonce\"", "\"issuer\"") << damaged;
        QTest::addRow("KR-05 empty") << QByteArray() << damaged;
        QTest::addRow("KR-05 not an object") << "[1]"_ba << damaged;
        QTest::addRow("KR-05 huge") << QByteArray(10 * 1024 * 1024, '{') << damaged;
    }
    void refusesWhatIsNotThisAccountsRecord()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto read = TokenSet::decode(bytes, m_issuer, m_client, m_account);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().category, Category::Storage);
    }
};

QTEST_GUILESS_MAIN(TestTokenSet)
#include "TestTokenSet.moc"
