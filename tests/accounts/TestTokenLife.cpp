// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/TokenLife.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTokenLife : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'790'000'000).toUTC();

    static QByteArray jwt(const QByteArray &claims)
    {
        const auto encode = [](const QByteArray &bytes) {
            return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        return encode(R"({"alg":"RS256"})") + '.' + encode(claims) + '.' + encode("signature");
    }
    [[nodiscard]] TokenSet tokens(qint64 life, qint64 left) const
    {
        TokenSet set;
        set.accessToken = "access"_ba;
        set.refreshToken = "refresh"_ba;
        set.obtainedAt = m_now.addSecs(left - life);
        set.expiresAt = m_now.addSecs(left);
        return set;
    }

private Q_SLOTS:
    void takesTheEarlierEnd_data()
    {
        QTest::addColumn<int>("expiresIn"); // 0: not told
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("left"); // 0: not known
        const auto exp = [this](qint64 in) {
            return jwt("{\"exp\":" + QByteArray::number(m_now.toSecsSinceEpoch() + in) + '}');
        };
        QTest::addRow("opaque") << 3600 << "opaque"_ba << 0 << 3600;
        QTest::addRow("nothing told") << 0 << "opaque"_ba << 0 << 0;
        QTest::addRow("clock of the token starts at sign-in") << 3600 << exp(3000) << 0 << 3000;
        QTest::addRow("token outlives the answer") << 3600 << exp(7200) << 0 << 3600;
        QTest::addRow("only the token tells") << 0 << exp(500) << 0 << 500;
        QTest::addRow("server's clock is ahead") << 3600 << exp(3900) << 600 << 3300;
        QTest::addRow("over before it came") << 3600 << exp(-10) << 0 << 3600;
        QTest::addRow("exp as text") << 3600 << jwt(R"({"exp":"1"})") << 0 << 3600;
        QTest::addRow("exp without bound") << 0 << jwt(R"({"exp":1e300})") << 0 << 0;
        QTest::addRow("claims are no JSON") << 3600 << jwt("nonsense") << 0 << 3600;
    }
    void takesTheEarlierEnd()
    {
        QFETCH(int, expiresIn);
        QFETCH(QByteArray, token);
        QFETCH(int, offset);
        QFETCH(int, left);
        TokenResponse response;
        response.accessToken = token;
        if (expiresIn > 0)
            response.expiresIn = std::chrono::seconds(expiresIn);
        const auto end = tokenlife::expiry(response, m_now, offset);
        QCOMPARE(end.has_value(), left > 0);
        if (end)
            QCOMPARE(m_now.secsTo(*end), left);
    }

    void isGoodForThatLong()
    {
        QVERIFY(tokenlife::isGoodFor(tokens(3600, 61), 60s, m_now));
        QVERIFY(!tokenlife::isGoodFor(tokens(3600, 59), 60s, m_now));
        QVERIFY(!tokenlife::isGoodFor(tokens(3600, 0), 0s, m_now));
        QVERIFY(!tokenlife::isGoodFor(TokenSet(), 0s, m_now));
        // A server whose tokens never live that long must not be asked at each call (RF-10).
        QVERIFY(tokenlife::isGoodFor(tokens(30, 16), 60s, m_now));
        QVERIFY(!tokenlife::isGoodFor(tokens(30, 14), 60s, m_now));
        TokenSet endless = tokens(3600, 10);
        endless.expiresAt.reset();
        QVERIFY(tokenlife::isGoodFor(endless, 24h, m_now));
        QVERIFY2(!tokenlife::isGoodFor(tokens(3600, 3600), 60s, m_now.addDays(-1)), "clock set back");
    }

    void isDueAhead()
    {
        QVERIFY(!tokenlife::isDue(tokens(7200, 400), m_now));
        QVERIFY2(tokenlife::isDue(tokens(7200, 360), m_now), "5 % of two hours");
        QVERIFY(!tokenlife::isDue(tokens(600, 61), m_now));
        QVERIFY2(tokenlife::isDue(tokens(600, 60), m_now), "a minute at least");
        QVERIFY2(!tokenlife::isDue(tokens(1, 0), m_now), "RF-10 expires_in 1");
        TokenSet single = tokens(7200, 10);
        single.refreshToken.clear();
        QVERIFY(!tokenlife::isDue(single, m_now));
    }
};

QTEST_GUILESS_MAIN(TestTokenLife)
#include "TestTokenLife.moc"
