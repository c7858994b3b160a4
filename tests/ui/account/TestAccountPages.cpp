// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../signin/DemoServer.h"
#include "Finding.h"
#include "Guise.h"
#include "Pictures.h"

#include "accounts/SignInAttempt.h"
#include "keyring/Keyring.h"
#include "servers/Servers.h"
#include "ui/account/ClaimsPane.h"
#include "ui/account/ProfilePage.h"
#include "ui/account/RawText.h"
#include "ui/account/TokensPage.h"
#include "ui/account/VerdictPane.h"
#include "ui/account/VerdictTable.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using chatelaine::test::says;

namespace {

constexpr int patience = 15'000;

} // namespace

/// The pages with a real account at the demo server.
class TestAccountPages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    test::DemoServer m_server;
    Keyring m_keyring;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<Theme> m_theme;
    PageContext m_context;
    qint64 m_skew = 0; ///< of every clock here, in seconds

    Clock clock()
    {
        return Clock([this] { return QDateTime::currentDateTimeUtc().addSecs(m_skew); });
    }

    QCoro::Task<void> signIn(std::optional<QUuid> repaired = {})
    {
        SignInChoice choice;
        choice.repair = repaired;
        choice.server = m_server.server();
        choice.server.scope = m_accounts->dialect(choice.server.kind)->defaultScope();
        const auto attempt = m_accounts->signIn(choice);
        connect(attempt.get(), &SignInAttempt::authorizationUrlReady, this,
                [this](const QUrl &address) { m_server.browse(address); });
        const Result<Account> account = co_await attempt->run(Cancellation());
        if (account)
            m_context.account = account->id;
    }

    template<typename Page, typename... More>
    std::unique_ptr<Page> open(const QSize &size, const More &...more)
    {
        auto page = std::make_unique<Page>(m_context, nullptr, more...);
        page->resize(size);
        page->show();
        page->activate();
        return page;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            qputenv(name, m_home.path().toLocal8Bit());
        m_theme = std::make_unique<Theme>();
        m_actions = std::make_unique<Actions>();
        m_accounts = std::make_unique<Accounts>(&m_keyring, servers::dialect, clock());
        m_context.accounts = m_accounts.get();
        m_context.actions = m_actions.get();
        signIn();
        QTRY_VERIFY_WITH_TIMEOUT(!m_context.account.isNull(), patience);
    }

    void looks_data() { test::Guise::addRows(); }

    void looks()
    {
        const test::Guise guise;
        const auto profile = open<ProfilePage>(guise.page());
        QTRY_VERIFY_WITH_TIMEOUT(says(*profile, m_accounts->find(m_context.account)->sub), patience);
        QCoreApplication::processEvents(); // the layout follows the data
        QCOMPARE(test::namelessControls(profile.get()).join(u'\n'), QString());
        QCOMPARE(test::clippedTexts(profile.get()).join(u'\n'), QString());
        test::picture(profile.get(), u"profile-page-"_s + guise.name());

        const auto tokens = open<TokensPage>(guise.page());
        const auto *verdicts = tokens->findChild<VerdictTable *>();
        QTRY_VERIFY_WITH_TIMEOUT(verdicts->model()->rowCount() > 5, patience);
        QCoreApplication::processEvents();
        QCOMPARE(test::namelessControls(tokens.get()).join(u'\n'), QString());
        QCOMPARE(test::clippedTexts(tokens.get()).join(u'\n'), QString());
        QCOMPARE(tokens->size(), guise.page()); // a page must not make the window wider
        test::picture(tokens.get(), u"tokens-page-"_s + guise.name());
    }

    void anotherLanguageWhileItIsOpen()
    {
        const auto page = open<TokensPage>(QSize(968, 731));
        const auto *claims = page->findChild<ClaimsPane *>()->view()->model();
        QTRY_VERIFY_WITH_TIMEOUT(claims->rowCount() > 5, patience);
        const auto told = [claims](int column) -> QString {
            return claims->headerData(column, Qt::Horizontal).toString() +
                   claims->index(0, column).data().toString();
        };
        const QString before = told(ClaimsModel::Meaning);
        const test::Guise chinese(u"zh-CN"_s);
        QTRY_VERIFY(told(ClaimsModel::Meaning) != before);
        QCOMPARE(claims->index(0, ClaimsModel::Claim).data().toString(), u"iss"_s);
    }

    void everyCheckOfAGoodTokenIsShown()
    {
        const auto page = open<TokensPage>(QSize(968, 731));
        const auto *model = page->findChild<VerdictTable *>()->model();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 5, patience);
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY2(model->index(row, 0).data().toString() != u"Refused"_s,
                     qPrintable(model->index(row, 0).data(Qt::AccessibleTextRole).toString()));
    }

    void noTokenIsInAnyWidget()
    {
        const auto page = open<TokensPage>(QSize(968, 731));
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<VerdictTable *>()->model()->rowCount() > 5, patience);
        const TokenSet tokens = m_accounts->keeper(m_context.account)->current();
        QVERIFY(!tokens.idToken.isEmpty());
        const QString payload = QString::fromLatin1(tokens.idToken.split('.').at(1));
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            QVERIFY(!widget->accessibleName().contains(payload));
            if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
                QVERIFY(!edit->toPlainText().contains(payload));
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                QVERIFY(!label->text().contains(payload));
        }
    }

    void refreshNowRenewsThem()
    {
        const auto page = open<TokensPage>(QSize(968, 731));
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<VerdictTable *>()->model()->rowCount() > 5, patience);
        const QByteArray before = m_accounts->keeper(m_context.account)->current().accessToken;
        for (QAction *action : page->actions())
            if (Actions::id(action) == "tokens.refresh"_L1)
                action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_accounts->keeper(m_context.account)->current().accessToken != before,
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(says(*page, u"The tokens were renewed"_s), patience);
    }

    void aVerdictAgesWithItsTokenAndKeepsItsReader()
    {
        const auto page = open<TokensPage>(QSize(968, 731), clock());
        const auto *verdicts = page->findChild<VerdictTable *>()->model();
        QTRY_VERIFY_WITH_TIMEOUT(verdicts->rowCount() > 5, patience);
        const auto spoken = [verdicts] {
            QStringList all;
            for (int row = 0; row < verdicts->rowCount(); ++row)
                all << verdicts->index(row, 0).data(Qt::AccessibleTextRole).toString();
            return all.join(u'\n');
        };
        QTRY_VERIFY(spoken().contains(u"59 min left"_s) || spoken().contains(u"60 min left"_s));
        QTreeView *claims = page->findChild<ClaimsPane *>()->view();
        claims->setCurrentIndex(claims->model()->index(4, 0));
        claims->collapse(claims->model()->index(2, 0));
        m_skew = 1200;
        const auto now = qScopeGuard([this] { m_skew = 0; });
        QTRY_VERIFY(spoken().contains(u"39 min left"_s) || spoken().contains(u"40 min left"_s));
        QCOMPARE(claims->currentIndex().row(), 4);
        QVERIFY(!claims->isExpanded(claims->model()->index(2, 0)));
    }

    void signedInAgainElsewhereIsSeenOnReturn()
    {
        const auto page = open<TokensPage>(QSize(968, 731));
        const auto refresh = [&page]() -> QAction * {
            for (QAction *action : page->actions())
                if (Actions::id(action) == "tokens.refresh"_L1)
                    return action;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<VerdictTable *>()->model()->rowCount() > 5, patience);
        TokenKeeper *keeper = m_accounts->keeper(m_context.account);
        const QNetworkReply *ended = m_server.endTokens(keeper->current().accessToken);
        QTRY_VERIFY_WITH_TIMEOUT(ended->isFinished(), patience);
        refresh()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(keeper->state(), AccountState::SignInNeeded, patience);
        QTRY_VERIFY(!refresh()->isEnabled());
        QVERIFY2(page->messageBar()->isHidden(), "the account's own bar says it, above");
        const auto *cards = page->findChild<TokenCardsModel *>();
        QVERIFY(cards->card(2).text.isEmpty());
        QCOMPARE(cards->card(2).detail(), u"no longer in the keyring"_s);
        page->hide(); // the sign-in takes its place
        signIn(m_context.account);
        QTRY_COMPARE_WITH_TIMEOUT(m_accounts->find(m_context.account)->state, AccountState::SignedIn,
                                  patience);
        page->show();
        QVERIFY(refresh()->isEnabled());
        QVERIFY(!cards->card(2).isRefused);
    }

    void whatIsOffSaysWhy()
    {
        const auto page = open<TokensPage>(QSize(968, 731));
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<VerdictTable *>()->model()->rowCount() > 5, patience);
        int off = 0;
        for (const QAction *action : page->actions()) {
            if (action->isEnabled())
                continue;
            ++off;
            QVERIFY2(!Actions::reason(action).isEmpty(), qPrintable(action->text()));
        }
        QVERIFY(off >= 3);
    }

    /// A reason that is cut is none.
    void theReasonIsReadableWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("language");
        for (const int width : {664, 967, 1100, 1800}) {
            for (const QString &language : {u"en"_s, u"zh-CN"_s, u"ar"_s})
                QTest::addRow("%d %s", width, qPrintable(language)) << width << language;
        }
    }
    void theReasonIsReadableWhole()
    {
        QFETCH(int, width);
        QFETCH(QString, language);
        const test::Guise spoken(language);
        const auto page = open<TokensPage>(QSize(width, 731));
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<VerdictTable *>()->model()->rowCount() > 5, patience);
        QCoreApplication::processEvents();
        const QList<QLabel *> all = page->findChildren<QLabel *>(u"reason"_s);
        int shown = 0;
        for (const QLabel *label : all) {
            if (!label->isVisible())
                continue;
            ++shown;
            const int needed = label->fontMetrics().horizontalAdvance(label->text());
            QVERIFY2(label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                       : label->width() >= needed,
                     qPrintable(u"%1 of %2 for “%3”"_s.arg(label->width()).arg(needed).arg(label->text())));
        }
        QCOMPARE(shown, 1);
        QCOMPARE(page->width(), width);
    }
};

QTEST_MAIN(TestAccountPages)
#include "TestAccountPages.moc"
