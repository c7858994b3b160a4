// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Finding.h"
#include "Guise.h"
#include "Pictures.h"

#include "ui/signin/RefusedPage.h"
#include "ui/widgets/Button.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using chatelaine::test::button;
using chatelaine::test::says;

namespace {

Refusal audience()
{
    Refusal refusal;
    refusal.error = {u"idtoken.aud_mismatch"_s,
                     Category::IdToken,
                     u"Made for another client."_s,
                     u"Compare the client ID with the one in the server's application settings."_s,
                     {}};
    refusal.verdicts = {
        {u"signature"_s, Outcome::Passed, u"RS256, key “cert-acme-2026”"_s, {}, {}, {}},
        {u"audience"_s, Outcome::Failed, u"Made for “acme-portal”, not for “desk”"_s, {}, {}, {}},
        {u"nonce"_s, Outcome::NotChecked, u"Not reached"_s, {}, {}, {}}};
    return refusal;
}

Refusal redirectAddress()
{
    Refusal refusal;
    refusal.error = {u"casdoor.redirect_refused"_s,
                     Category::Provider,
                     u"The server does not accept this address."_s,
                     u"Add it to the redirect addresses of the application."_s,
                     {{u"server_message"_s, u"Redirect URI doesn't exist in the allowed list"_s}}};
    refusal.redirectUri = QUrl(u"http://127.0.0.1:49213/callback"_s);
    refusal.choice.server.clientId = u"1a2b3c4d5e6f7a8b9c0d"_s;
    refusal.choice.server.scope = {u"openid"_s, u"profile"_s};
    return refusal;
}

} // namespace

class TestRefusedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckIsListed()
    {
        RefusedPage page;
        page.show(audience(), true);
        const auto *table = page.findChild<QTableView *>();
        QVERIFY(table->isVisibleTo(&page));
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Refused"_s);
        QVERIFY(says(page, u"IDTOKEN · idtoken.aud_mismatch"_s));
        QVERIFY(!button(page, u"Continue anyway"_s));
    }

    void theServersWordsAreQuoted()
    {
        RefusedPage page;
        page.show(redirectAddress(), true);
        QVERIFY(says(page, u"The server says “Redirect URI doesn't exist in the allowed list”"_s));
        QVERIFY(!page.findChild<QTableView *>()->isVisibleTo(&page));
        QVERIFY(says(page, u"http://127.0.0.1:49213/callback"_s));
        QVERIFY(button(page, u"Copy Redirect address"_s));
    }

    void aRepairHasNoFormToGoBackTo()
    {
        RefusedPage page;
        page.show(audience(), false);
        QVERIFY(!button(page, u"Change settings"_s));
        QCOMPARE(button(page, u"Try again"_s)->kind(), ButtonKind::Primary);
    }

    void buttonsTell()
    {
        RefusedPage page;
        page.show(audience(), true);
        const QSignalSpy change(&page, &RefusedPage::changeWanted);
        const QSignalSpy again(&page, &RefusedPage::tryAgainWanted);
        const QSignalSpy closed(&page, &RefusedPage::closed);
        button(page, u"Change settings"_s)->click();
        button(page, u"Try again"_s)->click();
        button(page, u"Close"_s)->click();
        QCOMPARE(change.size() + again.size() + closed.size(), 3);
    }

    void everyControlHasANameAndNothingIsCut_data() { test::Guise::addRows(); }

    void everyControlHasANameAndNothingIsCut()
    {
        const test::Guise guise;
        for (const bool registration : {false, true}) {
            RefusedPage page;
            page.resize(guise.page());
            page.show(registration ? redirectAddress() : audience(), true);
            page.QWidget::show();
            QVERIFY(QTest::qWaitForWindowExposed(&page));
            test::picture(&page, (registration ? u"registration-"_s : u"refused-"_s) + guise.name());
            QCOMPARE(test::namelessControls(&page).join(u'\n'), QString());
            QCOMPARE(test::clippedTexts(&page).join(u'\n'), QString());
        }
    }
};

QTEST_MAIN(TestRefusedPage)
#include "TestRefusedPage.moc"
