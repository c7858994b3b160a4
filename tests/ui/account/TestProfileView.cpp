// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Guise.h"
#include "Pictures.h"

#include "ui/account/ProfileView.h"
#include "ui/widgets/Label.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

Account account()
{
    Account account;
    account.id = QUuid::createUuid();
    account.sub = u"0f0c7a52-1b7e-4c64-9d1a"_s;
    account.server.issuer = u"https://id.acme.example"_s;
    account.state = AccountState::SignedIn;
    account.name = u"Alice Okafor"_s;
    return account;
}

Profile profile()
{
    Profile profile;
    profile.displayName = u"Alice Okafor"_s;
    profile.name = u"alice"_s;
    profile.organization = u"acme"_s;
    profile.email = u"alice@acme.example"_s;
    profile.emailVerified = false;
    profile.groups = {u"acme/platform"_s, u"acme/staff"_s};
    profile.roles = {u"acme/deployer"_s};
    profile.badges = {u"Organization administrator"_s};
    profile.sections = {{u"Work"_s,
                         {{u"title"_s, u"Title"_s, u"<b>Engineer</b>"_s, {}},
                          {u"tag"_s, u"Tag"_s, u"staff"_s, u"set by administrators"_s}}}};
    profile.differences = {u"The ID token says e-mail not verified, the profile says verified."_s};
    return profile;
}

QStringList labels(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (!label->text().isEmpty())
            texts.append(label->text());
    return texts;
}

} // namespace

class TestProfileView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheServerTold()
    {
        ProfileView view;
        view.showProfile(profile(), account());
        const QStringList texts = labels(view);
        for (const QString &expected :
             {u"Alice Okafor"_s, u"alice · acme"_s, u"alice@acme.example"_s, u"not verified"_s,
              u"set by administrators"_s, u"0f0c7a52-1b7e-4c64-9d1a"_s})
            QVERIFY2(texts.contains(expected), qPrintable(expected));
    }

    void fieldsNeverSetAreLeftOut()
    {
        ProfileView view;
        view.showProfile(Profile(), account());
        QVERIFY(!labels(view).contains(u"E-mail"_s));
        QVERIFY(!labels(view).contains(u"Groups and roles"_s));
        QVERIFY(labels(view).contains(u"Identity"_s));
    }

    void textOfAServerIsNoMarkup() // UI-04
    {
        ProfileView view;
        view.showProfile(profile(), account());
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
            QVERIFY(!label->openExternalLinks());
        }
    }

    void showingAgainReplaces()
    {
        ProfileView view;
        view.showProfile(profile(), account());
        view.showProfile(profile(), account());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(labels(view).count(u"Contact"_s), 1);
    }

    void everyControlHasANameAndNothingIsCut_data() { test::Guise::addRows(); }

    void everyControlHasANameAndNothingIsCut()
    {
        const test::Guise guise;
        ProfileView view;
        view.showProfile(profile(), account());
        view.resize(guise.page());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        test::picture(&view, u"profile-"_s + guise.name());
        QCOMPARE(test::namelessControls(&view).join(u'\n'), QString());
        QCOMPARE(test::clippedTexts(&view).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestProfileView)
#include "TestProfileView.moc"
