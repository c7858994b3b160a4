// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../signin/DemoServer.h"
#include "Guise.h"
#include "Pictures.h"

#include "accounts/SignInAttempt.h"
#include "keyring/Keyring.h"
#include "servers/Servers.h"
#include "ui/admin/AdministrationPage.h"
#include "ui/admin/EditField.h"
#include "ui/admin/ListFooter.h"
#include "ui/admin/ListState.h"
#include "ui/admin/SectionBar.h"
#include "ui/admin/UserDetails.h"
#include "ui/admin/UserEditor.h"
#include "ui/admin/UsersList.h"
#include "ui/admin/UsersPage.h"
#include "ui/admin/UsersTable.h"
#include "ui/admin/UsersToolbar.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/StatePage.h"
#include "ui/widgets/Theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;
constexpr int people = 3'000;

} // namespace

/// The page with real accounts at the demo server: an administrator's and a plain person's.
class TestAdministrationPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    test::DemoServer m_server{people};
    Keyring m_keyring;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<Theme> m_theme;
    QUuid m_administrator;
    QUuid m_person;
    int m_signedIn = 0; ///< sign-ins that ended

    QCoro::Task<void> signIn(QString name, QUuid *into)
    {
        SignInChoice choice;
        if (!into->isNull())
            choice.repair = *into;
        choice.server = m_server.server();
        choice.server.scope = m_accounts->dialect(choice.server.kind)->defaultScope();
        const auto attempt = m_accounts->signIn(choice);
        connect(attempt.get(), &SignInAttempt::authorizationUrlReady, this,
                [this, name](const QUrl &address) { m_server.browse(address, u"desk-refresh"_s, name); });
        const Result<Account> account = co_await attempt->run(Cancellation());
        if (account)
            *into = account->id;
        ++m_signedIn;
    }

    std::unique_ptr<AdministrationPage> open(const QUuid &account, const QSize &size = QSize(1144, 731))
    {
        PageContext context;
        context.accounts = m_accounts.get();
        context.actions = m_actions.get();
        context.account = account;
        context.openDirectory = [this](const QUuid &id) {
            return servers::openDirectory(*m_accounts, id);
        };
        auto page = std::make_unique<AdministrationPage>(context);
        page->resize(size);
        page->show();
        page->activate();
        return page;
    }

    static UsersPage *usersOf(const std::unique_ptr<AdministrationPage> &page)
    {
        return page->findChild<UsersPage *>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            qputenv(name, m_home.path().toLocal8Bit());
        m_theme = std::make_unique<Theme>();
        m_actions = std::make_unique<Actions>();
        m_accounts = std::make_unique<Accounts>(&m_keyring, servers::dialect);
        signIn(u"alice"_s, &m_administrator);
        QTRY_VERIFY_WITH_TIMEOUT(!m_administrator.isNull(), patience);
        signIn(u"bob"_s, &m_person);
        QTRY_VERIFY_WITH_TIMEOUT(!m_person.isNull(), patience);
    }

    void anAdministratorSeesFindsAndEdits()
    {
        const auto page = open(m_administrator);
        UsersPage *users = usersOf(page);
        UserTableModel *model = users->list()->users();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() >= people, patience);
        QTRY_VERIFY_WITH_TIMEOUT(users->findChild<QAction *>(u"users.new"_s)->isEnabled(), patience);
        test::picture(page.get(), u"demo-users"_s);

        users->list()->footer()->pageBox()->setValue(int(users->list()->footer()->pages()));
        QTRY_VERIFY_WITH_TIMEOUT(model->user(model->rowCount() - 1), patience);

        users->list()->toolbar()->search()->setText(u"carol"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model->state() == UserTableModel::State::Ready && model->rowCount() > 0 &&
                                     model->rowCount() < 100,
                                 patience);
        users->openDetails(0);
        QVERIFY(users->details()->user());
        const QString who = users->details()->user()->id;
        QSignalSpy read(users->details(), &UserDetails::read);
        QVERIFY(read.wait(patience));
        const User before = *users->details()->user();
        auto *title =
            qobject_cast<QLineEdit *>(users->details()->editor()->field(u"display_name"_s)->input());
        title->selectAll();
        QTest::keyClicks(title, u"Carol of the tests"_s);
        test::picture(page.get(), u"demo-editing"_s);
        QCOMPARE(test::namelessControls(page.get()), QStringList());
        QCOMPARE(test::clippedTexts(page.get()), QStringList());
        users->findChild<QAction *>(u"users.save"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(users->unsaved().isEmpty(), patience);
        QCOMPARE(users->details()->user()->id, who);
        QCOMPARE(users->details()->user()->displayName, u"Carol of the tests"_s);
        QCOMPARE(users->details()->user()->email, before.email);
        users->findChild<QAction *>(u"users.undo"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(users->details()->user()->displayName, before.displayName, patience);
    }

    void aPlainPersonIsToldWhichRightIsMissing()
    {
        const auto page = open(m_person);
        UsersPage *users = usersOf(page);
        const auto *state = users->list()->state()->findChild<StatePage *>();
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisibleTo(page.get()) && !state->accessibleName().isEmpty(),
                                 patience);
        QTRY_COMPARE_WITH_TIMEOUT(state->accessibleName(), u"You may not see users here"_s, patience);
        QVERIFY(state->accessibleDescription().contains(u"acme"_s));
        test::picture(page.get(), u"demo-no-right"_s);
    }

    void signedInAgainElsewhereTheListIsReadOnReturn()
    {
        const auto page = open(m_administrator);
        UserTableModel *model = usersOf(page)->list()->users();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() >= people, patience);
        TokenKeeper *keeper = m_accounts->keeper(m_administrator);
        const QNetworkReply *ended = m_server.endTokens(keeper->current().accessToken);
        QTRY_VERIFY_WITH_TIMEOUT(ended->isFinished(), patience);
        page->reload();
        QTRY_COMPARE_WITH_TIMEOUT(model->state(), UserTableModel::State::Failed, patience);
        QCOMPARE(keeper->state(), AccountState::SignInNeeded);
        page->hide(); // the sign-in takes its place
        const int before = m_signedIn;
        signIn(u"alice"_s, &m_administrator);
        QTRY_COMPARE_WITH_TIMEOUT(m_signedIn, before + 1, patience);
        QCOMPARE(m_accounts->find(m_administrator)->state, AccountState::SignedIn);
        QCOMPARE(model->state(), UserTableModel::State::Failed);
        page->show();
        QTRY_COMPARE_WITH_TIMEOUT(model->state(), UserTableModel::State::Ready, patience);
        QVERIFY(page->messageBar()->isHidden());
    }

    void everyAccountKeepsItsOwnPage()
    {
        const auto one = open(m_administrator);
        const auto other = open(m_person);
        QTRY_VERIFY_WITH_TIMEOUT(usersOf(one)->list()->users()->rowCount() >= people, patience);
        QCOMPARE(usersOf(other)->list()->users()->rowCount(), 0);
    }

    void sectionsAreWholeOrInAMenu()
    {
        // The organization stands beside them and is known only when the page is opened.
        const test::Guise guise(u"ar"_s);
        QApplication::setFont(QFont(QApplication::font().family(), 14));
        for (int width = 700; width < 1000; width += 20) {
            const auto page = open(m_administrator, QSize(width, 731));
            QCoreApplication::processEvents();
            const auto *sections = page->findChild<SectionBar *>();
            const auto *tabs = sections->findChild<QTabBar *>();
            QVERIFY2(sections->isCompact() || tabs->width() >= tabs->sizeHint().width(),
                     qPrintable(QString::number(width)));
        }
    }

    void aSmallWindowKeepsItsSize()
    {
        const QSize least(664, 431);
        const auto page = open(m_administrator, least);
        QTRY_VERIFY_WITH_TIMEOUT(usersOf(page)->list()->users()->rowCount() >= people, patience);
        usersOf(page)->openDetails(0);
        QCoreApplication::processEvents();
        QCOMPARE(page->size(), least); // a page must not make the window wider
        QVERIFY(page->findChild<SectionBar *>()->isCompact());
        test::picture(page.get(), u"demo-least"_s);
        QCOMPARE(test::clippedTexts(page.get()), QStringList());
    }
};

QTEST_MAIN(TestAdministrationPage)
#include "TestAdministrationPage.moc"
