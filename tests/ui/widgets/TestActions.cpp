// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Actions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"

#include <QApplication>
#include <QListWidget>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QCoreApplication::setOrganizationName(u"chatelaine-test"_s);
        QCoreApplication::setApplicationName(u"TestActions"_s);
    }

    void theTableIsSound()
    {
        QSet<QString> ids;
        for (const ActionSpec &row : Actions::table()) {
            const QString id = QString::fromLatin1(row.id);
            QVERIFY2(!ids.contains(id), row.id);
            ids.insert(id);
            QVERIFY2(*row.icon == '\0' || icons::exists(QString::fromLatin1(row.icon)), row.id);
            const QKeySequence keys = QKeySequence::fromString(QString::fromLatin1(row.shortcut));
            QVERIFY2(*row.shortcut == '\0' || keys.count() == 1, row.id);
            // ui.md 5: input methods and desktops own these.
            for (const char *avoided : {"Ctrl+Shift+U", "Ctrl+Shift+E"})
                QVERIFY2(keys != QKeySequence::fromString(QString::fromLatin1(avoided)), row.id);
            if (!keys.isEmpty())
                QVERIFY2(keys[0].keyboardModifiers() != (Qt::ControlModifier | Qt::AltModifier), row.id);
        }
    }

    // Pages of different kinds are never visible together; everything else must not meet.
    void noShortcutMeetsAnother()
    {
        const auto span = Actions::table();
        for (const ActionSpec &one : span) {
            for (const ActionSpec &other : span) {
                const bool global = other.scope == ActionScope::Window || other.scope == ActionScope::Account;
                if (&one == &other || *one.shortcut == '\0' || one.list || other.list)
                    continue;
                if (one.scope == other.scope || global)
                    QVERIFY2(qstrcmp(one.shortcut, other.shortcut) != 0,
                             qPrintable(QString::fromLatin1(one.id)));
            }
        }
    }

    void anActionThatIsOffSaysWhy()
    {
        Actions actions;
        QWidget window;
        QAction *action = actions.add(&window, "tokens.introspect");
        Button button(action, ButtonKind::Normal, &window);
        Actions::setReason(action, u"needs a client secret"_s);
        QVERIFY(!action->isEnabled());
        QVERIFY(!button.isEnabled());
        QVERIFY(button.toolTip().contains(u"needs a client secret"_s));
        QCOMPARE(button.accessibleDescription(), u"needs a client secret"_s);
        Actions::setReason(action, {});
        QVERIFY(action->isEnabled());
        QVERIFY(button.isEnabled());
    }

    void onlyWhatIsVisibleIsReachable()
    {
        Actions actions;
        QWidget window;
        auto *page = new QWidget(&window);
        actions.add(&window, "window.quit");
        actions.add(page, "users.new");
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(actions.reachable().size(), 2);
        page->hide();
        QCOMPARE(actions.reachable().size(), 1);
        delete page;
        QCOMPARE(actions.reachable().size(), 1);
    }

    // F2 renames in the list and edits in the page: each where the focus is, never neither.
    void aListTakesItsKeyBeforeThePage()
    {
        Actions actions;
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *list = new QListWidget;
        auto *page = new QPushButton(u"page"_s);
        column->addWidget(list);
        column->addWidget(page);
        QSignalSpy renamed(actions.add(list, "account.rename"), &QAction::triggered);
        QSignalSpy edited(actions.add(&window, "profile.edit"), &QAction::triggered);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(edited.size(), 0);
        page->setFocus();
        QTest::keyClick(page, Qt::Key_F2);
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(edited.size(), 1);
    }

    void aChangedShortcutIsKept()
    {
        {
            Actions actions;
            actions.setShortcut(u"users.new"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
        }
        Actions again;
        QWidget window;
        QCOMPARE(again.add(&window, "users.new")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
        again.setShortcut(u"users.new"_s, QKeySequence::fromString(u"Ctrl+Shift+N"_s));
        QVERIFY(!QSettings().contains(u"shortcuts/users.new"_s));
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestActions)
#include "TestActions.moc"
