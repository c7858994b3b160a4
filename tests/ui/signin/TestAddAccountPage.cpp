// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../account/FakeDialect.h"
#include "Finding.h"
#include "Guise.h"
#include "Pictures.h"

#include "keyring/Keyring.h"
#include "ui/signin/AddAccountPage.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using chatelaine::test::says;

namespace {

Server server(const QString &issuer)
{
    Server server;
    server.kind = u"casdoor"_s;
    server.issuer = issuer;
    server.clientId = u"desk"_s;
    return server;
}

/// Answers every question at once, and remembers what was asked.
struct FakeServer
{
    QStringList asked;
    std::optional<Error> refusal;
    QString authorization = u"https://id.acme.example/authorize"_s;

    QCoro::Task<Result<ServerMetadata>> answer(Server server, Cancellation /*cancellation*/)
    {
        asked.append(server.issuer);
        if (refusal)
            co_return std::unexpected(*refusal);
        ServerMetadata metadata;
        metadata.issuer = server.issuer;
        metadata.authorizationEndpoint = QUrl(authorization);
        co_return metadata;
    }
};

} // namespace

class TestAddAccountPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    Keyring m_keyring;
    std::unique_ptr<Accounts> m_accounts;
    FakeServer m_server;
    std::unique_ptr<AddAccountPage> m_page;

    [[nodiscard]] Button *next() const
    {
        for (Button *button : m_page->findChildren<Button *>())
            if (button->kind() == ButtonKind::Primary)
                return button;
        return nullptr;
    }

    /// The field whose label says so.
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *field : m_page->findChildren<QLineEdit *>())
            if (field->accessibleName() == name)
                return field;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
        const auto dialect = std::make_shared<test::FakeDialect>();
        m_accounts = std::make_unique<Accounts>(
            &m_keyring, [dialect](const QString &kind) { return kind == "casdoor"_L1 ? dialect : nullptr; });
    }

    void init()
    {
        m_server = FakeServer();
        m_page = std::make_unique<AddAccountPage>(m_accounts.get(), QStringList{u"casdoor"_s},
                                                  [this](Server server, Cancellation cancellation) {
                                                      return m_server.answer(server, cancellation);
                                                  });
        m_page->resize(968, 780);
        m_page->show();
    }

    void cleanup() { m_page.reset(); }

    void nothingIsAskedBeforeThereIsAnAddress()
    {
        m_page->start({});
        QVERIFY(!next()->isEnabled());
        QCOMPARE(m_page->obstacle(), u"Enter the issuer address."_s);
        QVERIFY(m_server.asked.isEmpty());
    }

    void typingAsksOnceAfterAPause()
    {
        m_page->start({});
        QTest::keyClicks(field(u"Issuer address"_s), u"https://id.acme.example"_s);
        QVERIFY(m_server.asked.isEmpty());
        QTRY_COMPARE(m_server.asked, QStringList{u"https://id.acme.example"_s});
        QTRY_VERIFY(says(*m_page, u"Description found"_s));
        QCOMPARE(m_page->obstacle(), u"Enter the client ID."_s);
    }

    void whatTheBrowserOpensIsSaidFirst() // UI-03
    {
        m_page->start(server(u"https://id.acme.example"_s));
        QTRY_VERIFY(next()->isEnabled());
        QVERIFY(says(*m_page, u"id.acme.example\u2069 and asks for: openid, profile, offline_access"_s));
    }

    void aLookAlikeNameIsPointedOut() // UI-03
    {
        m_server.authorization = u"https://\u0430cme.example/authorize"_s;
        m_page->start(server(u"https://\u0430cme.example"_s));
        QTRY_VERIFY(next()->isEnabled());
        QVERIFY(says(*m_page, u"xn--"_s));
        QVERIFY(says(*m_page, u"letters of other scripts"_s));
    }

    void anAddressThatNoBrowserMayGetStopsHere() // UI-02
    {
        m_server.authorization = u"javascript:alert(1)"_s;
        m_page->start(server(u"https://id.acme.example"_s));
        QTRY_VERIFY(m_page->obstacle().contains(u"browser"_s));
        QVERIFY(!next()->isEnabled());
    }

    void aRefusalSaysWhy()
    {
        m_server.refusal = Error{u"discovery.issuer_mismatch"_s,
                                 Category::Discovery,
                                 u"Another issuer answered."_s,
                                 u"Compare the address."_s,
                                 {}};
        m_page->start(server(u"https://id.acme.example"_s));
        QTRY_VERIFY(says(*m_page, u"Another issuer answered."_s));
        QVERIFY(says(*m_page, u"Compare the address."_s));
        QVERIFY(!next()->isEnabled());
    }

    void anOlderAnswerNeverStandsBesideANewerAddress()
    {
        m_page->start(server(u"https://id.acme.example"_s));
        QTRY_VERIFY(next()->isEnabled());
        field(u"Issuer address"_s)->setText(u"https://other.example"_s);
        QVERIFY(!next()->isEnabled());
        QTRY_COMPARE(m_server.asked.size(), 2);
    }

    void openidIsNeeded()
    {
        Server without = server(u"https://id.acme.example"_s);
        without.scope = {u"profile"_s};
        m_page->start(without);
        QTRY_VERIFY(m_page->obstacle().contains(u"openid"_s));
    }

    void continueHandsTheChoiceOn()
    {
        QSignalSpy wanted(m_page.get(), &AddAccountPage::continueWanted);
        Server preset = server(u"https://id.acme.example"_s);
        preset.redirectPort = 8400;
        m_page->start(preset);
        QTRY_VERIFY(next()->isEnabled());
        next()->click();
        QCOMPARE(wanted.size(), 1);
        const auto choice = wanted.first().first().value<SignInChoice>();
        QCOMPARE(choice.server.redirectPort, quint16(8400));
        QCOMPARE(choice.server.scope, test::FakeDialect().defaultScope());
        QCOMPARE(field(u"Redirect address"_s)->text(), u"http://127.0.0.1:8400/callback"_s);
    }

    void plainHttpIsAChoiceOfItsOwn() // DS-03
    {
        QSignalSpy wanted(m_page.get(), &AddAccountPage::continueWanted);
        m_page->start(server(u"https://id.acme.example"_s));
        QTRY_VERIFY(next()->isEnabled());
        next()->click();
        QVERIFY(!wanted.first().first().value<SignInChoice>().server.network.allowLoopbackHttp);
    }

    void theWheelScrollsTheFormAndChangesNoPort()
    {
        m_page->start(server(u"https://id.acme.example"_s));
        auto *port = m_page->findChild<QSpinBox *>();
        port->setValue(8400);
        QWheelEvent turn(QPointF(5, 5), port->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(port, &turn);
        QVERIFY(!turn.isAccepted());
        QCOMPARE(port->value(), 8400);
    }

    void everyControlHasANameAndNothingIsCut_data() { test::Guise::addRows(); }

    void everyControlHasANameAndNothingIsCut()
    {
        const test::Guise guise;
        Server preset = server(u"https://id.acme.example"_s);
        preset.redirectPort = 8400; // opens "Advanced"
        m_page->resize(guise.page());
        m_page->start(preset);
        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(test::namelessControls(m_page.get()).join(u'\n'), QString());
        // Layouts follow their contents in the next turns of the loop.
        QTRY_COMPARE(test::clippedTexts(m_page.get()).join(u'\n'), QString());
        test::picture(m_page.get(), u"add-account-"_s + guise.name());
    }
};

QTEST_MAIN(TestAddAccountPage)
#include "TestAddAccountPage.moc"
