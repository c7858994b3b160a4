// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

#include "Pictures.h"
#include "ui/admin/EditField.h"
#include "ui/admin/SectionBar.h"
#include "ui/admin/UserDetails.h"
#include "ui/admin/UserEditor.h"
#include "ui/admin/UsersList.h"
#include "ui/admin/UsersToolbar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace chatelaine::test {

Stage::Stage(const QSize &size)
    : Stage(size, std::make_unique<People>())
{
}

Stage::Stage(const QSize &size, std::unique_ptr<People> prepared)
    : messages(new MessageBar)
    , sections(new SectionBar)
    , page(new UsersPage(&actions, messages, Clock(&People::now)))
    , people(prepared.get())
{
    window->setAutoFillBackground(true);
    window->setBackgroundRole(QPalette::Base);
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
    window->resize(size);
    window->show();
    page->setDirectory(std::move(prepared), u"acme"_s, u"test"_s);
}

void Stage::useStyle()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"chatelaine-test"_s);
    QSettings().clear();
    QApplication::setStyle(new Style);
    QApplication::setPalette(colors::palette(false));
    QApplication::setFont(QFont(u"Inter"_s, 10));
}

void Stage::search(const QString &text) const
{
    page->list()->toolbar()->search()->setText(text);
    QTRY_COMPARE(page->list()->users()->query().search.size(), text.isEmpty() ? 0 : 1);
}

void Stage::check(const QList<int> &rows) const
{
    for (const int row : rows)
        page->list()->users()->setChecked(row, row, true);
}

QAction *Stage::action(const char *id) const
{
    return window->findChild<QAction *>(QString::fromLatin1(id));
}

QLineEdit *Stage::edit(const QString &field) const
{
    const EditField *made = page->details()->editor()->field(field);
    return made ? qobject_cast<QLineEdit *>(made->input()) : nullptr;
}

void Stage::type(const QString &field, const QString &text) const
{
    QLineEdit *line = edit(field);
    line->selectAll();
    QTest::keyClicks(line, text);
}

QString Stage::said() const
{
    return messages->isVisible()
               ? QString(messages->accessibleName() + u'\n' + messages->accessibleDescription())
               : QString();
}

void Stage::judge(const QString &name) const
{
    // Layouts follow their contents in the next turns of the loop.
    QTRY_COMPARE(clippedTexts(window.get()).join(u"\n"_s), QString());
    picture(window.get(), name);
    QCOMPARE(namelessControls(window.get()).join(u"\n"_s), QString());
    QCOMPARE(ambiguousShortcuts(window.get()).join(u"\n"_s), QString());
}

} // namespace chatelaine::test
