// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Guise.h"
#include "LoopWatchdog.h"
#include "Pictures.h"

#include "accounts/AccountStore.h"
#include "keyring/Keyring.h"
#include "keyring/KeyringFault.h"
#include "ui/shell/AccountLook.h"
#include "ui/shell/AccountSettingsDialog.h"
#include "ui/shell/AccountsPane.h"
#include "ui/shell/LanguageChoice.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RenameDialog.h"
#include "ui/shell/SignOutDialog.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StatePage.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/Type.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>
#include <utility>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

class EmptyPage : public AccountPage
{
public:
    explicit EmptyPage(PageContext context)
        : AccountPage(std::move(context))
    {
        body()->addWidget(new Button(u"Something to do"_s));
    }
};

class EmptySignIn : public SignInPage
{
public:
    void addAccount(std::optional<Server> preset) override { asked = std::move(preset); }
    void repair(const QUuid &account) override { repaired = account; }
    bool isWaiting() const override { return false; }

    std::optional<Server> asked;
    QUuid repaired;
};

Account account(const QString &name, const QString &issuer)
{
    Account made;
    made.id = QUuid::createUuid();
    made.label = name;
    made.name = name;
    made.sub = name;
    made.server.kind = u"casdoor"_s;
    made.server.issuer = issuer;
    made.server.clientId = u"1a2b3c4d5e6f7a8b9c0d"_s;
    made.server.scope = {u"openid"_s};
    return made;
}

/// Everything main() puts together, without a directory and with pages that ask nobody.
struct House
{
    Keyring keyring;
    Accounts accounts{&keyring, [](const QString &) {
                          return std::shared_ptr<const Dialect>();
                      }};
    Actions actions;
    Theme theme;
    EmptySignIn *signIn = nullptr;
    std::unique_ptr<MainWindow> window;

    House()
    {
        WindowParts parts;
        parts.accounts = &accounts;
        parts.actions = &actions;
        parts.theme = &theme;
        for (const PageId page : {PageId::Profile, PageId::Tokens, PageId::Administration})
            parts.pages.insert(
                page, [](PageContext context) -> AccountPage * { return new EmptyPage(std::move(context)); });
        parts.signIn = [this](Accounts *) -> SignInPage * {
            return signIn = new EmptySignIn;
        };
        window = std::make_unique<MainWindow>(std::move(parts));
    }

    [[nodiscard]] QAction *action(const char *id) const
    {
        return window->findChild<QAction *>(QString::fromLatin1(id));
    }
};

void keepTwoAccounts()
{
    AccountStore store;
    Account alice = account(u"Alice Okafor"_s, u"https://id.acme.example"_s);
    Account chen = account(u"陈思远"_s, u"https://id.beichen.example"_s);
    // Added in the same millisecond, perhaps, they stand in the order of their ids.
    if (chen.idText() < alice.idText())
        std::swap(alice.id, chen.id);
    QVERIFY(store.save(alice));
    QVERIFY(store.save(chen));
}

} // namespace

/// The window with a settings folder of its own and a session without a bus.
class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QFile::remove(AccountStore().fileName());
        languagechoice::use(u"en"_s);
    }

    void theFirstStartOffersTheOneThingToDo()
    {
        House house;
        house.window->present({});
        QVERIFY(QTest::qWaitForWindowActive(house.window.get()));
        auto *focus = qobject_cast<Button *>(QApplication::focusWidget());
        QVERIFY(focus);
        QCOMPARE(focus->kind(), ButtonKind::Primary);
        QTest::keyClick(focus, Qt::Key_Space);
        QVERIFY(house.signIn);
        QVERIFY(!house.signIn->asked);
        // Without an account, what concerns one is off and says why.
        QVERIFY(!house.action("account.sign-out")->isEnabled());
        QVERIFY(!Actions::reason(house.action("account.sign-out")).isEmpty());
    }

    void aStartWithAServerOpensTheFormFilled()
    {
        House house;
        StartOptions options;
        options.addAccount = true;
        options.server = account({}, u"https://id.acme.example"_s).server;
        house.window->present(options);
        QVERIFY(house.signIn);
        QCOMPARE(house.signIn->asked, options.server);
    }

    void noKeyringIsAskedBeforeTheFirstFrame()
    {
        keepTwoAccounts();
        House house;
        QSignalSpy painted(house.window.get(), &MainWindow::painted);
        QSignalSpy asked(&house.keyring, &Keyring::stateChanged);
        QCOMPARE(house.keyring.state(), KeyringState::Unknown);
        house.window->present({});
        QCOMPARE(house.keyring.state(), KeyringState::Unknown);
        QVERIFY(painted.wait());
        QTRY_VERIFY(!asked.isEmpty());
    }

    void withoutAKeyringNobodyIsSignedOut()
    {
        keepTwoAccounts();
        House house;
        house.window->present({});
        QTRY_COMPARE(house.accounts.list().first().state, AccountState::KeyringUnavailable);
        auto *state = house.window->findChild<StatePage *>();
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(house.accounts.list().size(), 2);
        QVERIFY(!house.action("page.administration")->isEnabled());
        QVERIFY(house.action("account.sign-in-again")->isEnabled());
        house.action("account.sign-in-again")->trigger();
        QCOMPARE(house.signIn->repaired, house.accounts.list().first().id);
    }

    void theListFoldsByKeyAndByWidth()
    {
        House house;
        house.window->present({});
        house.window->resize(1200, 780);
        auto *side = house.window->findChild<AccountsPane *>();
        QTRY_VERIFY(!side->isRail());
        house.action("window.fold-accounts")->trigger();
        QVERIFY(side->isRail());
        house.action("window.fold-accounts")->trigger();
        QVERIFY(!side->isRail());
        house.window->resize(760, 500);
        QTRY_VERIFY(side->isRail());
        house.window->resize(1200, 780);
        QTRY_VERIFY(!side->isRail());
    }

    void theRailHasEverythingInItsMiddle()
    {
        for (const QString &language : {u"en"_s, u"ar"_s}) {
            languagechoice::use(language);
            House house;
            house.window->present({});
            house.window->resize(760, 500);
            auto *side = house.window->findChild<AccountsPane *>();
            QTRY_VERIFY(side->isRail());
            const auto middles = [side] {
                QSet<int> found;
                for (const Button *button : side->findChildren<Button *>()) {
                    if (button->isVisible())
                        found << button->mapTo(side, button->rect().center()).x();
                }
                return found;
            };
            QTRY_COMPARE(middles().size(), 1);
            QVERIFY(qAbs(*middles().begin() - side->width() / 2) <= 1);
        }
    }

    void accountsAreSwitchedByKey()
    {
        keepTwoAccounts();
        House house;
        house.window->present({});
        auto *side = house.window->findChild<AccountsPane *>();
        const QUuid first = side->current();
        house.action("account.next")->trigger();
        QVERIFY(side->current() != first);
        house.action("account.next")->trigger();
        QCOMPARE(side->current(), first);
    }

    void regionsAreReachedByF6()
    {
        keepTwoAccounts();
        House house;
        house.window->present({});
        QVERIFY(QTest::qWaitForWindowActive(house.window.get()));
        auto *side = house.window->findChild<AccountsPane *>();
        side->view()->setFocus();
        house.action("window.next-region")->trigger();
        QVERIFY(qobject_cast<QTabBar *>(QApplication::focusWidget()));
        house.action("window.previous-region")->trigger();
        QCOMPARE(QApplication::focusWidget(), side->view());
    }

    /// ui.md 8: "Focus does not jump to it; F6 reaches it first."
    void aMessageIsReachedFirstByF6()
    {
        keepTwoAccounts();
        House house;
        house.window->present({});
        QVERIFY(QTest::qWaitForWindowActive(house.window.get()));
        auto *side = house.window->findChild<AccountsPane *>();
        house.action("window.previous-region")->trigger();
        house.action("window.next-region")->trigger();
        QCOMPARE(QApplication::focusWidget(), side->view());
        auto *bar = house.window->findChild<MessageBar *>();
        Message message;
        message.headline = u"Something happened"_s;
        bar->show(message);
        QCOMPARE(QApplication::focusWidget(), side->view());
        house.action("window.next-region")->trigger();
        QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
        side->view()->setFocus();
        house.action("window.next-region")->trigger(); // read once: from now on in its place
        QVERIFY(!bar->isAncestorOf(QApplication::focusWidget()));
        // When it goes, whoever stood in it is where they came from.
        house.action("window.previous-region")->trigger();
        house.action("window.previous-region")->trigger();
        QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
        QWidget *from = side->view();
        bar->clear();
        QCOMPARE(QApplication::focusWidget(), from);
    }

    void theTitleFollowsTheName()
    {
        keepTwoAccounts();
        House house;
        house.window->present({});
        const QUuid current = house.window->findChild<AccountsPane *>()->current();
        house.action("account.rename")->trigger();
        auto *dialog = house.window->findChild<RenameDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        QCOMPARE(field->text(), u"Alice Okafor"_s);
        field->setText(u"Alice at work"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(house.accounts.find(current)->label, u"Alice at work"_s);
        QVERIFY(house.window->windowTitle().startsWith(u"Alice at work"_s));
    }

    /// A record that cannot be deleted must not outlive its account unseen.
    void removingWaitsForTheKeyringAndSaysSo()
    {
        keepTwoAccounts();
        House house;
        house.window->present({});
        QTRY_COMPARE(house.accounts.list().first().state, AccountState::KeyringUnavailable);
        house.action("account.remove")->trigger();
        auto *dialog = house.window->findChild<SignOutDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(u"Alice Okafor"_s));
        QString said;
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said += label->isHidden() ? QString() : label->text();
        QVERIFY2(said.contains(u"The server is told nothing"_s), qPrintable(said));
        QVERIFY2(said.contains(keyringStateText(KeyringState::NoBus)), qPrintable(said));
        const QList<Button *> buttons = dialog->findChildren<Button *>();
        for (const Button *button : buttons)
            QCOMPARE(button->isEnabled(), button->kind() != ButtonKind::Danger);
    }

    void accountSettingsKeepWhatIsChosen()
    {
        keepTwoAccounts();
        House house;
        house.window->present({});
        const Account before = house.accounts.list().first();
        house.action("account.settings")->trigger();
        auto *dialog = house.window->findChild<AccountSettingsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(test::namelessControls(dialog).join(u'\n'), QString());
        const auto field = [dialog](const QString &name) {
            const QList<QLineEdit *> all = dialog->findChildren<QLineEdit *>();
            const auto at = std::find_if(all.begin(), all.end(), [&name](const QLineEdit *each) {
                return each->accessibleName() == name;
            });
            return at == all.end() ? nullptr : *at;
        };
        QVERIFY(field(u"Client ID"_s)->isReadOnly());
        field(u"Scopes"_s)->setText(u"openid, email  openid"_s);
        field(u"CA file"_s)->setText(u"/nonexistent/ca.pem"_s);
        QTest::keyClick(field(u"Scopes"_s), Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // refused, with the reason at the field
        QCOMPARE(house.accounts.list().first().server, before.server);
        field(u"CA file"_s)->clear();
        field(u"Name in the list"_s)->setText(u"Work"_s);
        QTest::keyClick(field(u"Scopes"_s), Qt::Key_Return);
        const Account after = house.accounts.list().first();
        QCOMPARE(after.server.scope, QStringList({u"openid"_s, u"email"_s}));
        QCOMPARE(after.label, u"Work"_s);
    }

    /// 09b
    void offlineSaysHowOldAndHowLong()
    {
        const QDateTime now(QDate(2026, 11, 18), QTime(9, 41, 30));
        const QString today = offlineText(now.addSecs(-30), now.addMSecs(23'400), now);
        QVERIFY2(today.startsWith(u"You see what was read at 9:41"_s), qPrintable(today));
        QVERIFY2(today.endsWith(u"Next try in 24 s."_s), qPrintable(today));
        const QString old = offlineText(now.addDays(-1), {}, now);
        QVERIFY2(old.startsWith(u"You see what was read yesterday 9:41"_s), qPrintable(old));
        QVERIFY2(old.endsWith(u"Trying again…"_s), qPrintable(old));
        QVERIFY(!offlineText({}, {}, now).contains(u"was read"_s));
    }

    void whereTheWindowWasIsKept()
    {
        {
            House house;
            house.window->present({});
            house.window->resize(760, 560); // the screen of the offscreen platform holds it
            house.action("window.fold-accounts")->trigger();
            QVERIFY(house.window->close());
        }
        House again;
        QCOMPARE(again.window->size(), QSize(760, 560));
        QVERIFY(again.window->findChild<AccountsPane *>()->isRail());
    }

    /// A record that cannot be read is no deed of the server, and the keyring's words are not its words.
    void aDamagedRecordIsNotBlamedOnTheServer()
    {
        Account kept = account(u"Alice Okafor"_s, u"https://id.acme.example"_s);
        kept.state = AccountState::SignInNeeded;
        const auto notice = accountNotice(kept, keyringDamaged(u"The session does not exist"_s));
        QVERIFY(notice);
        QCOMPARE(notice->headline, keyringDamaged({}).message);
        QCOMPARE(notice->text, keyringDamaged({}).next);
        QVERIFY(notice->serverWords.isEmpty());
    }

    void noticesSayWhatStillWorks_data()
    {
        QTest::addColumn<AccountState>("state");
        QTest::addColumn<bool>("stored");
        QTest::addColumn<bool>("told");
        QTest::newRow("signed in") << AccountState::SignedIn << true << false;
        QTest::newRow("signed in, not stored") << AccountState::SignedIn << false << true;
        QTest::newRow("offline") << AccountState::Offline << true << true;
        QTest::newRow("ended by the server") << AccountState::SignInNeeded << true << true;
        QTest::newRow("no refresh token") << AccountState::Expired << true << true;
        QTest::newRow("locked keyring has a page") << AccountState::KeyringLocked << true << false;
    }

    void noticesSayWhatStillWorks()
    {
        QFETCH(AccountState, state);
        QFETCH(bool, stored);
        QFETCH(bool, told);
        Account one = account(u"Alice"_s, u"https://id.acme.example"_s);
        one.state = state;
        one.stored = stored;
        const std::optional<Message> notice = accountNotice(one, {});
        QCOMPARE(notice.has_value(), told);
        if (!told)
            return;
        QVERIFY(!notice->headline.isEmpty());
        QVERIFY(!notice->text.isEmpty() || state == AccountState::Offline); // offlineText() has its words
        QVERIFY(!notice->closable);
    }

    void chineseComesInChineseLetters()
    {
        const QString chinese = u"Noto Sans CJK SC"_s;
        QVERIFY(QFontDatabase::hasFamily(chinese)); // packaging/needs names it
        languagechoice::use(u"zh-CN"_s);
        QVERIFY(QApplication::font().families().contains(chinese));
        QVERIFY(typeFont(Type::Mono).families().contains(chinese));
        languagechoice::use(u"en"_s);
        QVERIFY(!QApplication::font().families().contains(chinese));
    }

    void languagesAreNamedAsTheirReadersNameThem()
    {
        const QList<languagechoice::Choice> all = languagechoice::all();
        QStringList names;
        for (const languagechoice::Choice &each : all)
            names << each.name;
        QCOMPARE(names.sliced(1), QStringList({u"English"_s, u"简体中文"_s, u"العربية"_s}));
    }

    void aTokenThatCouldNotBeRenewedIsNotCalledUnrenewable()
    {
        Account one = account(u"Alice"_s, u"https://id.acme.example"_s);
        one.state = AccountState::Expired;
        const QString without = accountNotice(one, {})->text;
        const Error trouble{u"token.refused"_s, Category::Provider, u"Refused."_s, {}, {}};
        const QString refused = accountNotice(one, trouble)->text;
        QVERIFY(without.contains(u"no refresh token"_s));
        QVERIFY(!refused.contains(u"no refresh token"_s));
    }

    void looks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Theme::Choice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("font");
        QTest::newRow("light") << u"en"_s << Theme::Choice::Light << QSize(1200, 780) << 10.0;
        QTest::newRow("dark") << u"en"_s << Theme::Choice::Dark << QSize(1200, 780) << 10.0;
        QTest::newRow("arabic") << u"ar"_s << Theme::Choice::Light << QSize(1200, 780) << 10.0;
        QTest::newRow("chinese") << u"zh-CN"_s << Theme::Choice::Dark << QSize(1200, 780) << 10.0;
        QTest::newRow("small") << u"en"_s << Theme::Choice::Light << QSize(720, 480) << 10.0;
        QTest::newRow("large type") << u"en"_s << Theme::Choice::Light << QSize(1200, 900) << 15.0;
    }

    void looks()
    {
        QFETCH(QString, language);
        QFETCH(Theme::Choice, theme);
        QFETCH(QSize, size);
        QFETCH(qreal, font);
        QFont type(u"Inter"_s);
        type.setPointSizeF(font);
        QApplication::setFont(type);
        for (const bool empty : {true, false}) {
            if (!empty)
                keepTwoAccounts();
            House house;
            house.window->present({});
            house.window->resize(size);
            QVERIFY(QTest::qWaitForWindowExposed(house.window.get()));
            // Both are switched while the window is on screen.
            test::LoopWatchdog::instance()->reset();
            QTimer::singleShot(0, house.window.get(), [&] { languagechoice::use(language); });
            QTimer::singleShot(0, house.window.get(), [&] { house.theme.setChoice(theme); });
            QTest::qWait(150);
            QCOMPARE(QGuiApplication::isRightToLeft(), language == u"ar"_s);
            QCOMPARE(colors::isDark(house.window->palette()), theme == Theme::Choice::Dark);
            const QString name =
                (empty ? u"first-start-"_s : u"no-keyring-"_s) + QString::fromLatin1(QTest::currentDataTag());
            test::picture(house.window.get(), name.simplified().replace(u' ', u'-'));
            QCOMPARE(test::namelessControls(house.window.get()).join(u'\n'), QString());
            QCOMPARE(test::ambiguousShortcuts(house.window.get()).join(u'\n'), QString());
            QTRY_COMPARE(test::clippedTexts(house.window.get()).join(u'\n'), QString());
            QCOMPARE(test::LoopWatchdog::instance()->violations().join(u'\n'), QString());
        }
        QApplication::setFont(QFont());
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *place :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(place, home.path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    test::LoopWatchdog application(argc, argv);
    test::loadTexts();
    // Fonts are read from the disk once, and how long that takes says nothing about the window.
    QFontMetrics(QFont(u"Inter"_s)).horizontalAdvance(u"English العربية 简体中文"_s);
    QCoreApplication::setOrganizationName(u"chatelaine"_s);
    QCoreApplication::setApplicationName(u"chatelaine"_s);
    TestWindow window;
    return QTest::qExec(&window, argc, argv);
}

#include "TestWindow.moc"
