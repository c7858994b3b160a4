// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page for people to look at, and the walks over every one of them: a name for each
// control, no shortcut twice, no text cut.
#include "People.h"
#include "Pictures.h"
#include "core/Translations.h"
#include "ui/admin/DeleteDialog.h"
#include "ui/admin/EditField.h"
#include "ui/admin/ListState.h"
#include "ui/admin/MembersField.h"
#include "ui/admin/SectionBar.h"
#include "ui/admin/UserDetails.h"
#include "ui/admin/UserEditor.h"
#include "ui/admin/UsersList.h"
#include "ui/admin/UsersPage.h"
#include "ui/admin/UsersTable.h"
#include "ui/admin/UsersToolbar.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    Actions actions;
    MessageBar *messages = nullptr;
    SectionBar *sections = nullptr;
    UsersPage *page = nullptr;
    test::People *people = nullptr;

    explicit Stage(const QSize &size)
    {
        window->setAutoFillBackground(true);
        window->setBackgroundRole(QPalette::Base);
        messages = new MessageBar;
        sections = new SectionBar;
        page = new UsersPage(&actions, messages, Clock(&test::People::now));
        auto *column = new QVBoxLayout(window.get());
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(messages);
        column->addWidget(sections);
        column->addWidget(new Line);
        column->addWidget(page, 1);
        page->setLead(sections->choice());
        sections->setOrganization(u"acme"_s);
        sections->setCompact(size.height() < 520);
        auto made = std::make_unique<test::People>();
        people = made.get();
        window->resize(size);
        window->show();
        page->setDirectory(std::move(made), u"acme"_s, u"test"_s);
    }

    void search(const QString &text) const
    {
        page->list()->toolbar()->search()->setText(text);
        QTRY_COMPARE(page->list()->users()->query().search.size(), 1);
    }

    void edit() const
    {
        UserTableModel *users = page->list()->users();
        for (const int row : {1, 8, 9})
            users->setChecked(row, row, true);
        page->openDetails(1);
        UserEditor *editor = page->details()->editor();
        auto *email = qobject_cast<QLineEdit *>(editor->field(u"email"_s)->input());
        email->selectAll();
        QTest::keyClicks(email, u"alice.h@design.acme.example"_s);
        auto *groups = qobject_cast<MembersField *>(editor->field(u"groups"_s)->input());
        QTest::keyClicks(groups->edit(), u"brand"_s);
        QTest::keyClick(groups->edit(), Qt::Key_Return);
        email->setFocus();
    }

    void judge(const QString &name) const
    {
        QTest::qWait(20);
        test::picture(window.get(), name);
        QCOMPARE(test::namelessControls(window.get()).join(u"\n"_s), QString());
        QCOMPARE(test::ambiguousShortcuts(window.get()).join(u"\n"_s), QString());
        QCOMPARE(test::clippedTexts(window.get()).join(u"\n"_s), QString());
    }
};

} // namespace

class TestUsersPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"chatelaine-test"_s);
        QApplication::setStyle(new Style);
        QApplication::setFont(QFont(u"Inter"_s, 10));
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        const QSize beside(1144, 732);
        QTest::newRow("light") << false << u"en"_s << beside;
        QTest::newRow("dark") << true << u"en"_s << beside;
        QTest::newRow("ar") << false << u"ar"_s << beside;
        QTest::newRow("zh") << false << u"zh-CN"_s << beside;
        QTest::newRow("200") << false << u"en"_s << QSize(904, 492);
        QTest::newRow("least") << false << u"en"_s << QSize(664, 432);
    }

    void looks()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QApplication::setPalette(colors::palette(dark));
        translations::use(QLocale(language));
        const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag());
        Stage stage(size);
        stage.judge(u"users-all"_s + suffix);
        stage.search(u"ali"_s);
        stage.judge(u"users"_s + suffix);
        for (const int row : {1, 8, 9})
            stage.page->list()->users()->setChecked(row, row, true);
        stage.judge(u"users-checked"_s + suffix);
        stage.edit();
        stage.judge(u"users-editing"_s + suffix);
        translations::use(QLocale(u"en"_s));
    }

    void states()
    {
        QApplication::setPalette(colors::palette(false));
        Stage stage(QSize(968, 640));
        stage.people->matching = 0;
        stage.search(u"alix-h"_s);
        stage.judge(u"state-nothing-found"_s);
        stage.people->refusal = test::People::refused();
        stage.page->reload();
        stage.judge(u"state-refused"_s);
    }

    void partialResult()
    {
        Stage stage(QSize(968, 700));
        stage.people->refusedFor.insert(u"id-9"_s, test::People::refused());
        for (const int row : {1, 8, 9})
            stage.page->list()->users()->setChecked(row, row, true);
        stage.page->findChild<QAction *>(u"users.disable"_s)->trigger();
        stage.judge(u"partial-result"_s);
        stage.page->list()->removeAction()->trigger();
        auto *dialog = stage.page->findChild<DeleteDialog *>();
        QVERIFY(dialog);
        test::picture(dialog, u"delete"_s);
        QCOMPARE(test::namelessControls(dialog).join(u"\n"_s), QString());
        QCOMPARE(test::clippedTexts(dialog).join(u"\n"_s), QString());
    }
};

QTEST_MAIN(TestUsersPictures)
#include "TestUsersPictures.moc"
