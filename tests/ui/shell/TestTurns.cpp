// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
// No turn of the event loop holds the window up, over what an administrator does: the whole window with
// its real pages, signed in at the demo server with ten thousand people, and over a million in memory.
#include "../admin/People.h"
#include "../signin/DemoServer.h"
#include "LoopWatchdog.h"
#include "WindowAssembly.h"

#include "keyring/Keyring.h"
#include "servers/Servers.h"
#include "ui/account/ProfilePage.h"
#include "ui/account/VerdictTable.h"
#include "ui/admin/UserDetails.h"
#include "ui/admin/UsersTable.h"
#include "ui/shell/LanguageChoice.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

class TestTurns : public QObject
{
    Q_OBJECT

    test::DemoServer m_server{10'000};
    Keyring m_keyring;
    Accounts m_accounts{&m_keyring, servers::dialect};
    Actions m_actions;
    Theme m_theme;
    bool m_inMemory = false;
    std::unique_ptr<MainWindow> m_window;

    /// Something a person does, as an event of the loop, and what follows from it.
    void act(const std::function<void()> &deed)
    {
        QTimer::singleShot(0, m_window.get(), deed);
        QTest::qWait(30);
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        act([=] { QTest::keyClick(widget, key, modifiers); });
    }
    template<typename Widget>
    Widget *shown(const QString &text = {}) const
    {
        const QList<Widget *> all = m_window->findChildren<Widget *>();
        for (Widget *widget : all) {
            const bool named = text.isEmpty() || widget->accessibleName().contains(text) ||
                               widget->property("text").toString().contains(text);
            if (named && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// What the thread computed is its own doing. That it slept is not where others use the machine: in
    /// flows this long a page that has to come from a disk looks like a lock.
    static void judge()
    {
        const test::LoopWatchdog *dog = test::LoopWatchdog::instance();
        qInfo("the longest turn computed for %lld ms", static_cast<long long>(dog->worstComputed()));
        QStringList found = dog->violations();
        found.removeIf([](const QString &line) { return line.startsWith("a turn waited"_L1); });
        QCOMPARE(found.join(u'\n'), QString());
    }

    /// Through the list, into its people and back.
    void administer(int rows)
    {
        UsersTable *table = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((table = shown<UsersTable>()) && table->model()->rowCount() == rows,
                                 patience);
        QScrollBar *bar = table->verticalScrollBar();
        for (int step = 0; step < 60; ++step)
            act([=] { bar->setValue(int(qint64(bar->maximum()) * step / 60)); }); // as when it is dragged
        for (int step = 0; step < 20; ++step)
            press(table, Qt::Key_PageUp);
        press(table, Qt::Key_End);
        press(table, Qt::Key_Home);
        press(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(shown<UserDetails>(), patience);
        for (int step = 0; step < 30; ++step)
            press(table, Qt::Key_Down);
        auto *more = shown<Button>(u"Show empty fields"_s);
        QVERIFY(more);
        press(more, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!more->isVisible(), patience);
        act([this] { m_window->findChild<QAction *>(u"users.edit"_s)->trigger(); });
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_B, Qt::Key_C})
            act([this, key] { QTest::keyClick(m_window->focusWidget(), key); });
        QTRY_VERIFY(m_window->findChild<QAction *>(u"users.save"_s)->isEnabled());
        act([this] { m_window->findChild<QAction *>(u"users.save"_s)->trigger(); });
        QTRY_VERIFY_WITH_TIMEOUT(shown<MessageBar>(u"was saved"_s), patience);
        press(table, Qt::Key_Escape);
        QLineEdit *search = shown<SearchBox>()->edit();
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_L, Qt::Key_I})
            press(search, key);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() < rows, patience);
        press(search, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows, patience);
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        WindowParts parts = assembleWindow(m_accounts, m_actions, m_theme, [this](const QUrl &address) {
            m_server.browse(address);
            return true;
        });
        parts.openDirectory = [this, real = parts.openDirectory](const QUuid &id) {
            return m_inMemory ? std::make_unique<test::People>() : real(id);
        };
        m_window = std::make_unique<MainWindow>(std::move(parts));
        m_window->present({});
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::qWait(100);
        test::LoopWatchdog::instance()->reset();
    }
    void cleanup() { m_window.reset(); }

    void signingInHoldsNothingUp()
    {
        StartOptions options;
        options.addAccount = true;
        options.server = m_server.server();
        act([this, options] { m_window->present(options); });
        Button *go = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((go = shown<Button>(u"Continue in browser"_s)) && go->isEnabled(), patience);
        press(go, Qt::Key_Return);
        Button *open = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((open = shown<Button>(u"Open account"_s)) || shown<ProfilePage>(), patience);
        if (open)
            press(open, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(shown<ProfilePage>(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>(u"Groups and roles"_s), patience);
        act([this] { m_window->showPage(PageId::Tokens); });
        VerdictTable *verdicts = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((verdicts = shown<VerdictTable>()) && verdicts->model()->rowCount() > 5,
                                 patience);
        judge();
    }

    void tenThousandPeopleHoldNothingUp()
    {
        act([this] { m_window->showPage(PageId::Administration); });
        administer(10'000);
        judge();
    }

    void aMillionPeopleHoldNothingUp()
    {
        m_inMemory = true;
        act([this] { m_window->showPage(PageId::Administration); });
        administer(1'000'000);
        judge();
    }

    void everyLanguageWhileAPageIsFull()
    {
        act([this] { m_window->showPage(PageId::Administration); });
        UsersTable *table = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((table = shown<UsersTable>()) && table->model()->rowCount() > 0, patience);
        for (const QString &language : {u"ar"_s, u"zh-CN"_s, u"en"_s})
            act([language] { languagechoice::use(language); });
        judge();
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
    QCoreApplication::setOrganizationName(u"chatelaine"_s);
    QCoreApplication::setApplicationName(u"chatelaine"_s);
    TestTurns turns;
    return QTest::qExec(&turns, argc, argv);
}

#include "TestTurns.moc"
