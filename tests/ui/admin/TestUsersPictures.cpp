// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page for people to look at, and the walks over every one of them: a name for each
// control, no shortcut twice, no text cut.
#include "Guise.h"
#include "Pictures.h"
#include "Stage.h"
#include "ui/admin/ConflictDialog.h"
#include "ui/admin/DeleteDialog.h"
#include "ui/admin/EditField.h"
#include "ui/admin/MembersField.h"
#include "ui/admin/NewUserDialog.h"
#include "ui/admin/SetPasswordDialog.h"
#include "ui/admin/UserDetails.h"
#include "ui/admin/UserEditor.h"
#include "ui/admin/UsersList.h"
#include "ui/admin/UsersTable.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using test::People;
using test::Stage;

class TestUsersPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Stage::useStyle(); }

    void looks_data() { test::Guise::addRows(); }

    void looks()
    {
        const test::Guise guise;
        const QString suffix = u'-' + guise.name();
        Stage stage(guise.page());
        stage.judge(u"users-all"_s + suffix);
        stage.search(u"ali"_s);
        stage.judge(u"users"_s + suffix);
        stage.check({1, 8, 9});
        stage.judge(u"users-checked"_s + suffix);
        stage.page->openDetails(1);
        stage.type(u"email"_s, u"alice.h@design.acme.example"_s);
        auto *groups =
            qobject_cast<MembersField *>(stage.page->details()->editor()->field(u"groups"_s)->input());
        QTest::keyClicks(groups->edit(), u"brand"_s);
        QTest::keyClick(groups->edit(), Qt::Key_Return);
        stage.edit(u"email"_s)->setFocus();
        stage.judge(u"users-editing"_s + suffix);
    }

    void questions_data() { test::Guise::addRows(); }

    void questions()
    {
        const test::Guise guise;
        const QString suffix = u'-' + guise.name();
        Stage stage(guise.page());
        stage.search(u"ali"_s);
        stage.check({1, 8, 9});
        stage.page->openDetails(1);
        stage.page->list()->removeAction()->trigger();
        judgeDialog<DeleteDialog>(stage, u"delete"_s + suffix);
        stage.action("users.new")->trigger();
        judgeDialog<NewUserDialog>(stage, u"new-user"_s + suffix);
        stage.action("users.reset-password")->trigger();
        judgeDialog<SetPasswordDialog>(stage, u"set-password"_s + suffix);
    }

    void states()
    {
        Stage stage(QSize(968, 640));
        stage.people->matching = 0;
        stage.search(u"alix-h"_s);
        stage.judge(u"state-nothing-found"_s);
        stage.people->refusal = People::refused();
        stage.page->reload();
        stage.judge(u"state-refused"_s);
    }

    void noRight()
    {
        auto people = std::make_unique<People>();
        people->refusal = People::refused();
        const QString reason = u"This account is not an administrator of “acme”. Ask one."_s;
        people->without = {{u"users.list"_s, reason}, {u"users.search"_s, reason}, {u"users.add"_s, reason}};
        people->capabilitiesAnyway = true;
        Stage stage(QSize(968, 640), std::move(people));
        stage.judge(u"state-no-right"_s);
    }

    void emptyDirectory()
    {
        auto people = std::make_unique<People>();
        people->count = 0;
        Stage stage(QSize(968, 640), std::move(people));
        stage.judge(u"state-empty"_s);
    }

    void slowServer()
    {
        auto people = std::make_unique<People>();
        people->answersAtOnce = false;
        Stage stage(QSize(968, 640), std::move(people));
        QTest::qWait(3300);
        stage.judge(u"state-loading"_s);
        stage.people->answersAtOnce = true;
        stage.people->release();
        stage.people->answersAtOnce = false;
        stage.search(u"alic"_s);
        QTest::qWait(1400);
        stage.judge(u"state-searching"_s);
    }

    void dialogs()
    {
        Stage stage(QSize(968, 700));
        stage.people->refusedFor.insert(u"id-9"_s, People::refused());
        stage.check({1, 8, 9});
        stage.action("users.disable")->trigger();
        stage.judge(u"partial-result"_s);
        stage.page->list()->removeAction()->trigger();
        judgeDialog<DeleteDialog>(stage, u"delete"_s);
        stage.page->openDetails(3);
        stage.action("users.reset-password")->trigger();
        judgeDialog<SetPasswordDialog>(stage, u"set-password"_s);
        stage.action("users.new")->trigger();
        judgeDialog<NewUserDialog>(stage, u"new-user"_s);
        User theirs = People::person(3);
        theirs.email = u"alice.okafor@platform.acme.example"_s;
        stage.people->changedElsewhere.insert(theirs.id, theirs);
        stage.type(u"email"_s, u"a.okafor@acme.example"_s);
        stage.action("users.save")->trigger();
        judgeDialog<ConflictDialog>(stage, u"conflict"_s);
    }

private:
    template<typename Dialog>
    static void judgeDialog(const Stage &stage, const QString &name)
    {
        const QPointer<Dialog> dialog = stage.page->findChild<Dialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_COMPARE(test::clippedTexts(dialog).join(u"\n"_s), QString());
        for (const auto *form : dialog->template findChildren<QScrollArea *>())
            QTRY_VERIFY(form->verticalScrollBar()->maximum() == 0 ||
                        dialog->height() == dialog->maximumHeight()); // all that the screen has
        test::picture(dialog, name);
        QCOMPARE(test::namelessControls(dialog).join(u"\n"_s), QString());
        dialog->close();
        QTRY_VERIFY(!dialog);
    }
};

QTEST_MAIN(TestUsersPictures)
#include "TestUsersPictures.moc"
