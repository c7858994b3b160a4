// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoServer.h"
#include "Finding.h"
#include "Pictures.h"

#include "keyring/Keyring.h"
#include "servers/Servers.h"
#include "ui/signin/AddAccountPage.h"
#include "ui/signin/RefusedPage.h"
#include "ui/signin/SignInFlow.h"
#include "ui/signin/WaitingPage.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using chatelaine::test::button;
using chatelaine::test::says;

namespace {

constexpr int patience = 15'000;

} // namespace

class TestSignInFlow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    test::DemoServer m_server;
    Keyring m_keyring;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<SignInFlow> m_flow;
    QList<QUrl> m_opened;
    bool m_hasBrowser = true;
    bool m_signsIn = true;

    void start(const Server &server)
    {
        m_flow->addAccount(server);
        QTRY_VERIFY_WITH_TIMEOUT(button(*m_flow, u"Continue in browser"_s)->isEnabled(), patience);
        button(*m_flow, u"Continue in browser"_s)->click();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            qputenv(name, m_home.path().toLocal8Bit());
        m_theme = std::make_unique<Theme>();
        m_accounts = std::make_unique<Accounts>(&m_keyring, servers::dialect);
    }

    void init()
    {
        m_opened.clear();
        m_hasBrowser = m_signsIn = true;
        SignInTools tools;
        tools.kinds = servers::kinds();
        tools.openBrowser = [this](const QUrl &address) {
            m_opened.append(address);
            if (m_hasBrowser && m_signsIn)
                m_server.browse(address);
            return m_hasBrowser;
        };
        m_flow = std::make_unique<SignInFlow>(m_accounts.get(), tools);
        m_flow->resize(968, 780);
        m_flow->show();
    }

    void cleanup() { m_flow.reset(); }

    void aPersonSignsIn()
    {
        QSignalSpy finished(m_flow.get(), &SignInPage::finished);
        start(m_server.server());
        QVERIFY(m_flow->isWaiting());
        QTRY_VERIFY_WITH_TIMEOUT(!m_flow->isWaiting(), patience);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_accounts->list().size(), 1);
        // Things to know come before the account is opened, because afterwards nobody reads them.
        if (finished.isEmpty()) {
            QVERIFY(says(*m_flow, u"Signed in as"_s));
            QCoreApplication::processEvents();
            QCOMPARE(test::clippedTexts(m_flow.get()), QStringList());
            test::picture(m_flow.get(), u"signed-in"_s);
            button(*m_flow, u"Open account"_s)->click();
        }
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<std::optional<QUuid>>(), m_accounts->list().first().id);
    }

    void aWrongClientIsToldBeforeTheBrowserOpens()
    {
        Server wrong = m_server.server();
        wrong.clientId = u"nobody-knows-me"_s;
        start(wrong);
        QTRY_VERIFY_WITH_TIMEOUT(!m_flow->isWaiting(), patience);
        QVERIFY(m_opened.isEmpty());
        const auto *page = m_flow->findChild<RefusedPage *>();
        QVERIFY(page->isVisibleTo(m_flow.get()));
        QVERIFY(button(*page, u"Change settings"_s));
        test::picture(m_flow.get(), u"wrong-client"_s);
        button(*page, u"Change settings"_s)->click();
        // What was entered is still there.
        QVERIFY(m_flow->findChild<AddAccountPage *>()->isVisibleTo(m_flow.get()));
        bool kept = false;
        for (const QLineEdit *field : m_flow->findChildren<QLineEdit *>())
            kept = kept || field->text() == wrong.clientId;
        QVERIFY(kept);
    }

    void cancelGoesBackToTheForm()
    {
        m_signsIn = false;
        start(m_server.server());
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
        test::picture(m_flow.get(), u"waiting"_s);
        button(*m_flow, u"Cancel sign-in"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_flow->isWaiting(), patience);
        QVERIFY(m_flow->findChild<AddAccountPage *>()->isVisibleTo(m_flow.get()));
    }

    void withoutABrowserTheLinkIsShown() // UI-01
    {
        m_hasBrowser = false;
        start(m_server.server());
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_flow, u"No browser could be opened"_s), patience);
        QVERIFY(m_flow->isWaiting());
        m_hasBrowser = true;
        button(*m_flow, u"Open browser again"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_flow->isWaiting(), patience);
    }

    void aPastedAddressIsJudged() // CB-22
    {
        m_signsIn = false;
        start(m_server.server());
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
        auto *page = m_flow->findChild<WaitingPage *>();
        Q_EMIT page->pasted(u"https://evil.example/callback?code=x&state=y"_s);
        QVERIFY(m_flow->isWaiting());
        QVERIFY(page->findChild<MessageBar *>()->isVisibleTo(m_flow.get()));
    }

    void closingTheWindowWhileWaitingIsSafe()
    {
        m_signsIn = false;
        start(m_server.server());
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
        const qsizetype before = m_accounts->list().size();
        m_flow.reset();
        // The port must close although nobody is there to see it (CB-03).
        const QUrl callback(
            QUrlQuery(m_opened.first()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        QTcpSocket probe;
        const auto isClosed = [&probe, &callback] {
            probe.abort();
            probe.connectToHost(callback.host(), static_cast<quint16>(callback.port()));
            return !probe.waitForConnected(200);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isClosed(), patience);
        QCOMPARE(m_accounts->list().size(), before);
    }

    void aSecondWishShowsTheOneThatWaits()
    {
        m_signsIn = false;
        start(m_server.server());
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
        m_flow->addAccount({});
        QVERIFY(m_flow->findChild<WaitingPage *>()->isVisibleTo(m_flow.get()));
    }
};

QTEST_MAIN(TestSignInFlow)
#include "TestSignInFlow.moc"
