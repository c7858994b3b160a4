// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Finding.h"
#include "Guise.h"
#include "Pictures.h"

#include "ui/signin/WaitingPage.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/QrCode.h"
#include "ui/widgets/StepList.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using chatelaine::test::button;
using chatelaine::test::says;
using Step = SignInAttempt::Step;

namespace {

const QUrl address(u"https://id.acme.example/authorize?client_id=desk&state=0123456789"_s);
const QUrl redirectUri(u"http://127.0.0.1:49213/callback"_s);

} // namespace

class TestWaitingPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<WaitingPage> m_page;

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<WaitingPage>();
        m_page->start(u"id.acme.example (Casdoor)"_s, u"id.acme.example"_s, {u"openid"_s, u"profile"_s});
    }

    void cleanup() { m_page.reset(); }

    void hostAndScopesShowBeforeTheBrowser() // UI-03
    {
        QVERIFY(says(*m_page, u"id.acme.example"_s));
        QVERIFY(says(*m_page, u"openid, profile"_s));
        QVERIFY(!button(*m_page, u"Open browser again"_s)->isEnabled());
    }

    void everyStepIsNamedAndOnlyOneIsOn()
    {
        const auto *list = m_page->findChild<StepList *>();
        for (const Step step :
             {Step::Discover, Step::Precheck, Step::Listen, Step::Wait, Step::Check, Step::Store}) {
            m_page->setStep(step, redirectUri);
            const auto active = std::ranges::count(list->steps(), StepState::Active, &StepItem::state);
            QCOMPARE(active, 1);
            for (const StepItem &item : list->steps())
                QVERIFY(!item.title.isEmpty());
        }
        QVERIFY(says(*m_page, u"127.0.0.1:49213"_s));
    }

    void noBrowserShowsLinkAndCodeFirst() // UI-01
    {
        m_page->setStep(Step::Wait, redirectUri);
        m_page->setLink(address, false);
        QVERIFY(says(*m_page, u"No browser could be opened"_s));
        QVERIFY(m_page->findChild<QrCode *>()->isVisibleTo(m_page.get()));
        bool showsLink = false;
        for (const QLineEdit *field : m_page->findChildren<QLineEdit *>())
            showsLink =
                showsLink || (field->isVisibleTo(m_page.get()) && field->text() == address.toString());
        QVERIFY(showsLink);
    }

    void theCodeIsShownOnDemand()
    {
        m_page->setStep(Step::Wait, redirectUri);
        m_page->setLink(address, true);
        QVERIFY(!m_page->findChild<QrCode *>()->isVisibleTo(m_page.get()));
        button(*m_page, u"Show QR code"_s)->click();
        QVERIFY(m_page->findChild<QrCode *>()->isVisibleTo(m_page.get()));
        QVERIFY(button(*m_page, u"Hide QR code"_s));
    }

    void theLinkIsCopied()
    {
        m_page->setStep(Step::Wait, redirectUri);
        m_page->setLink(address, true);
        button(*m_page, u"Copy link"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), address.toString());
    }

    void aPastedAddressIsHandedOn()
    {
        m_page->setStep(Step::Wait, redirectUri);
        m_page->setLink(address, true);
        const QSignalSpy pasted(m_page.get(), &WaitingPage::pasted);
        button(*m_page, u"Paste the address the browser shows"_s)->click();
        for (QLineEdit *field : m_page->findChildren<QLineEdit *>())
            if (!field->isReadOnly())
                field->setText(u" http://127.0.0.1:49213/callback?code=x "_s);
        button(*m_page, u"Take this address"_s)->click();
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(pasted.first().first().toString(), u"http://127.0.0.1:49213/callback?code=x"_s);
    }

    void whatWasTurnedAwayIsToldAndTheWaitGoesOn()
    {
        m_page->setStep(Step::Wait, redirectUri);
        m_page->setLink(address, true);
        m_page->tell(
            {u"callback.state_mismatch"_s, Category::State, u"A request did not belong here."_s, {}, {}});
        QVERIFY(!m_page->findChild<MessageBar *>()->isHidden());
        QVERIFY(button(*m_page, u"Open browser again"_s)->isEnabled());
    }

    void nothingOfAnEarlierAttemptIsLeft()
    {
        m_page->setLink(address, false);
        m_page->tell({u"x"_s, Category::State, u"x"_s, {}, {}});
        m_page->start(u"other"_s, u"other.example"_s, {u"openid"_s});
        QVERIFY(m_page->findChild<MessageBar *>()->isHidden());
        QVERIFY(!m_page->findChild<QrCode *>()->isVisibleTo(m_page.get()));
        QVERIFY(!says(*m_page, u"id.acme.example"_s));
    }

    void everyControlHasANameAndNothingIsCut_data() { test::Guise::addRows(); }

    void everyControlHasANameAndNothingIsCut()
    {
        const test::Guise guise;
        m_page->resize(guise.page());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->setTime(std::chrono::seconds(216), std::chrono::seconds(300));
        m_page->setStep(Step::Wait, redirectUri);
        for (const bool browser : {true, false}) {
            m_page->setLink(address, browser);
            QCoreApplication::processEvents();
            test::picture(m_page.get(), (browser ? u"waiting-"_s : u"no-browser-"_s) + guise.name());
            QCOMPARE(test::namelessControls(m_page.get()).join(u'\n'), QString());
            QCOMPARE(test::clippedTexts(m_page.get()).join(u'\n'), QString());
        }
    }
};

QTEST_MAIN(TestWaitingPage)
#include "TestWaitingPage.moc"
