// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/TokenCardsModel.h"
#include "ui/widgets/Colors.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromSecsSinceEpoch(1'790'000'000).toUTC();

TokenSet tokens()
{
    TokenSet set;
    set.idToken = "header.payload.signature";
    set.accessToken = set.idToken;
    set.refreshToken = "opaque";
    set.obtainedAt = noon.addSecs(-600);
    set.expiresAt = noon.addSecs(3000);
    return set;
}

JudgedToken accepted()
{
    JudgedToken judged;
    judged.header = {{u"alg"_s, u"RS256"_s}};
    judged.claims = {{u"exp"_s, noon.addSecs(3000).toSecsSinceEpoch()},
                     {u"iat"_s, noon.addSecs(-600).toSecsSinceEpoch()}};
    judged.verdicts = {{u"signature"_s, Outcome::Passed, {}, {}, {}, {}}};
    return judged;
}

enum Card { Id, Access, Refresh };

} // namespace

class TestTokenCardsModel : public QObject
{
    Q_OBJECT

    QDateTime m_now = noon;
    TokenCardsModel m_model{Clock([this] { return m_now; })};

    [[nodiscard]] QString text(Card card, int role) const
    {
        return m_model.index(card).data(role).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_now = noon;
        QList<TokenCard> cards = TokenCard::all(tokens(), Account());
        cards[Id].judge(accepted());
        m_model.show(cards);
    }

    void isAProperModel()
    {
        const QAbstractItemModelTester tester(&m_model,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model.show({});
        QCOMPARE(m_model.rowCount(), 0);
        init();
        QCOMPARE(m_model.rowCount(), 3);
    }

    void lifeCountsOn()
    {
        QVERIFY(text(Id, TokenCardsModel::LifeRole).contains(u"50 min left"_s));
        QCOMPARE(m_model.index(Id).data(TokenCardsModel::FractionRole).toDouble(), 3000.0 / 3600.0);
        const QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
        m_now = noon.addSecs(1800);
        m_model.tick();
        QCOMPARE(changed.size(), 1);
        QVERIFY(text(Id, TokenCardsModel::LifeRole).contains(u"20 min left"_s));
        m_now = noon.addSecs(3000 + 7200);
        QVERIFY(text(Id, TokenCardsModel::LifeRole).contains(u"ended 2 h ago"_s));
        QCOMPARE(m_model.index(Id).data(TokenCardsModel::FractionRole).toDouble(), 0.0);
    }

    void sameTextIsSaid()
    {
        QCOMPARE(text(Access, TokenCardsModel::DetailRole), u"same text as the ID token"_s);
        QVERIFY(text(Id, TokenCardsModel::DetailRole).startsWith(u"JWT · \u2068RS256\u2069"_s));
    }

    void anUnknownLifeIsNotInvented()
    {
        QCOMPARE(m_model.index(Refresh).data(TokenCardsModel::FractionRole).toDouble(), -1.0);
        QVERIFY(text(Refresh, TokenCardsModel::LifeRole).contains(u"did not say how long"_s));
    }

    void aRefusedRefreshTokenIsNoSignOut()
    {
        Account account;
        account.state = AccountState::SignInNeeded;
        m_model.show(TokenCard::all(tokens(), account));
        QCOMPARE(text(Refresh, TokenCardsModel::BadgeRole), u"Refused"_s);
        QCOMPARE(Tone(m_model.index(Refresh).data(TokenCardsModel::ToneRole).toInt()), Tone::Refused);
    }

    /// 09c: the keeper deletes what the server refused.
    void aRefusedTokenIsToldAlsoWhenItIsGone()
    {
        TokenSet gone = tokens();
        gone.refreshToken.clear();
        Account account;
        account.state = AccountState::SignInNeeded;
        Error trouble{u"account.sign_in_needed"_s, Category::Reauth, {}, {}, {}};
        m_model.show(TokenCard::all(gone, account, trouble));
        QCOMPARE(text(Refresh, TokenCardsModel::BadgeRole), u"Refused"_s);
        QCOMPARE(text(Refresh, TokenCardsModel::LifeRole), u"refused by the server"_s);
        QCOMPARE(text(Refresh, TokenCardsModel::DetailRole), u"no longer in the keyring"_s);
        trouble.detail.insert("cause"_L1, u"keyring.not_found"_s);
        m_model.show(TokenCard::all(gone, account, trouble));
        QCOMPARE(text(Refresh, TokenCardsModel::BadgeRole), u"None"_s);
        QCOMPARE(text(Refresh, TokenCardsModel::DetailRole), u"no longer in the keyring"_s);
    }

    void whatNoKeyringTookIsSaid()
    {
        Account account;
        account.stored = false;
        m_model.show(TokenCard::all(tokens(), account));
        QCOMPARE(text(Refresh, TokenCardsModel::BadgeRole), u"Not stored"_s);
        QCOMPARE(text(Refresh, TokenCardsModel::DetailRole), u"in memory until you quit"_s);
    }

    void aMissingRefreshTokenHasAReason()
    {
        TokenSet none = tokens();
        none.refreshToken.clear();
        m_model.show(TokenCard::all(none, Account()));
        QCOMPARE(text(Refresh, TokenCardsModel::BadgeRole), u"None"_s);
        QVERIFY(text(Refresh, TokenCardsModel::DetailRole).contains(u"gave none"_s));
    }

    void onlyTheServerReadsAnOpaqueToken()
    {
        TokenCard card = m_model.card(Access);
        card.isSameAsId = false;
        card.judge(JudgedToken());
        m_model.update(card);
        QVERIFY(m_model.card(Access).isOpaque);
        QVERIFY(text(Access, TokenCardsModel::DetailRole).startsWith(u"Only the server can read it"_s));
    }

    void noRoleGivesATokenOut()
    {
        for (int row = 0; row < m_model.rowCount(); ++row)
            for (int role = 0; role < Qt::UserRole + 300; ++role)
                QVERIFY(!m_model.index(row).data(role).toString().contains(u"payload"_s));
    }

    void aCardIsReadWhole()
    {
        QCOMPARE(text(Id, Qt::AccessibleTextRole).left(8), u"ID token"_s);
        QVERIFY(text(Id, Qt::AccessibleTextRole).contains(u"50 min left"_s));
        QVERIFY(text(Id, Qt::AccessibleTextRole).contains(u"Accepted"_s));
    }
};

QTEST_MAIN(TestTokenCardsModel)
#include "TestTokenCardsModel.moc"
