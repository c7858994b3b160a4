// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/Refusal.h"

#include <QSet>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

Refusal refusal(Category category, const QString &serverCode = {})
{
    Refusal refusal;
    refusal.error = {u"some.code"_s, category, u"What happened."_s, u"What to do."_s, {}};
    if (!serverCode.isEmpty())
        refusal.error.detail.insert(u"server_code"_s, serverCode);
    refusal.choice.server.issuer = u"https://id.acme.example"_s;
    refusal.choice.server.clientId = u"desk"_s;
    refusal.choice.server.scope = {u"openid"_s, u"profile"_s};
    refusal.redirectUri = QUrl(u"http://127.0.0.1:49213/callback"_s);
    return refusal;
}

} // namespace

class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsReadDifferently() // UI-05
    {
        const QList<Refusal> ends{refusal(Category::Provider, u"access_denied"_s),
                                  refusal(Category::Provider),
                                  refusal(Category::Cancelled),
                                  refusal(Category::Timeout),
                                  refusal(Category::IdToken),
                                  refusal(Category::Network),
                                  refusal(Category::Tls),
                                  refusal(Category::Storage)};
        QSet<QString> headlines;
        for (const Refusal &end : ends) {
            headlines.insert(end.headline());
            QVERIFY(end.explanation().contains(u"stored"_s));
        }
        QCOMPARE(headlines.size(), ends.size());
    }

    void whatToRegisterIsSaidOnlyWhereItHelps()
    {
        const auto names = refusal(Category::Provider).toRegister();
        QCOMPARE(names.size(), 3);
        QCOMPARE(names.at(0).second, u"desk"_s);
        QCOMPARE(names.at(1).second, u"http://127.0.0.1:49213/callback"_s);
        QVERIFY(refusal(Category::Provider, u"access_denied"_s).toRegister().isEmpty());
        QVERIFY(refusal(Category::IdToken).toRegister().isEmpty());
        Refusal early = refusal(Category::Config);
        early.redirectUri.clear();
        QVERIFY(early.toRegister().isEmpty());
    }

    void settingsAreOfferedOnlyWhereTheyHelp()
    {
        QVERIFY(refusal(Category::Config).isAboutSettings());
        QVERIFY(refusal(Category::IdToken).isAboutSettings());
        QVERIFY(!refusal(Category::Timeout).isAboutSettings());
        QVERIFY(!refusal(Category::Provider, u"access_denied"_s).isAboutSettings());
    }

    void wordsOfTheServerAreCleaned() // UI-04
    {
        Refusal hostile = refusal(Category::Provider);
        hostile.error.detail.insert(u"server_message"_s,
                                    QString(u"bad\u202Ethings\u001b[2J\n"_s + QString(4000, u'x')));
        const QString words = hostile.serverWords();
        QVERIFY(!words.contains(QChar(0x202E)) && !words.contains(QChar(0x1b)) && !words.contains(u'\n'));
        QVERIFY(words.size() <= limits::serverText + 1);
    }

    void wordsOfTheServerAreSaidOnce()
    {
        Refusal quoted = refusal(Category::Provider);
        quoted.error.detail.insert(u"server_message"_s, u"Invalid scope"_s);
        QCOMPARE(quoted.serverWords(), u"Invalid scope"_s);
        quoted.error.message = u"The server would refuse this sign-in: “Invalid scope”"_s;
        QCOMPARE(quoted.serverWords(), QString());
    }

    void theReportHoldsNoSecret() // LG-01
    {
        Refusal leaking = refusal(Category::IdToken);
        leaking.error.message =
            u"Refused eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJwbGFudGVkIn0.c2lnbmF0dXJlLXBsYW50ZWQ and Bearer planted-secret-token"_s;
        leaking.verdicts = {{u"audience"_s, Outcome::Failed, u"made for another"_s, {}, {}, {}}};
        const QString report = leaking.report();
        QVERIFY(!report.contains(u"eyJzdWIiOiJwbGFudGVkIn0"_s));
        QVERIFY(!report.contains(u"planted-secret-token"_s));
        QVERIFY(report.contains(u"failed\taudience"_s));
        QVERIFY(report.contains(u"IDTOKEN · some.code"_s));
    }
};

QTEST_MAIN(TestRefusal)
#include "TestRefusal.moc"
