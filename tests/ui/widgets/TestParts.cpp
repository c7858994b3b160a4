// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pictures.h"

#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/CountdownRing.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LifeBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/QrCode.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/SpareRedo.h"
#include "ui/widgets/StatePage.h"
#include "ui/widgets/StepList.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/TextDialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

QWidget *page()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    return page;
}

QHBoxLayout *row(QVBoxLayout *column, const QString &title)
{
    column->addWidget(new Label(title, Type::SmallStrong, Role::Second));
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    column->addLayout(line);
    return line;
}

void addButtons(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column, u"Buttons"_s);
    line->addWidget(new Button(u"Primary"_s, u"plus"_s, ButtonKind::Primary));
    line->addWidget(new Button(u"Normal"_s, u"refresh"_s));
    line->addWidget(new Button(u"Flat"_s, {}, ButtonKind::Flat));
    line->addWidget(new Button(u"Delete…"_s, u"trash"_s, ButtonKind::Danger));
    auto *off = new Button(u"Disabled"_s, u"ban"_s);
    off->setEnabled(false);
    line->addWidget(off);
    auto *copy = new Button(u"Copy"_s, u"copy"_s);
    copy->setMenu(new QMenu(copy));
    line->addWidget(copy);
    line->addWidget(Button::iconOnly(u"more"_s, u"More"_s));
    line->addStretch();
}

void addFields(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column, u"Fields"_s);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Placeholder"_s);
    empty->setAccessibleName(u"Empty"_s);
    auto *readOnly = new QLineEdit(u"read only"_s);
    readOnly->setReadOnly(true);
    readOnly->setAccessibleName(u"Read only"_s);
    auto *disabled = new QLineEdit(u"disabled"_s);
    disabled->setEnabled(false);
    disabled->setAccessibleName(u"Disabled"_s);
    auto *refused = new FormRow(u"User name"_s, new QLineEdit(u"anna maria"_s));
    refused->setRefusal(u"A blank is not allowed."_s);
    auto *choice = new QComboBox;
    choice->addItem(u"Choice"_s);
    choice->setAccessibleName(u"Choice"_s);
    auto *number = new QSpinBox;
    number->setAccessibleName(u"Page"_s);
    auto *search = new SearchBox;
    search->setFields({{u"name"_s, u"Name"_s}, {u"email"_s, u"E-mail"_s}});
    search->setText(u"ali"_s);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{empty, readOnly, disabled, refused, choice, number, search})
        line->addWidget(widget);
}

void addChoices(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column, u"Choices, chips"_s);
    line->addWidget(new QCheckBox(u"Off"_s));
    auto *on = new QCheckBox(u"On"_s);
    on->setChecked(true);
    line->addWidget(on);
    auto *some = new QCheckBox(u"Some"_s);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    line->addWidget(some);
    auto *one = new QRadioButton(u"One"_s);
    one->setChecked(true);
    line->addWidget(one);
    line->addWidget(new QRadioButton(u"Other"_s));
    line->addWidget(new Chip(Tone::Passed, u"Passed"_s));
    line->addWidget(new Chip(Tone::Refused, u"Refused"_s));
    line->addWidget(new Chip(Tone::Warning, u"Warning"_s));
    line->addWidget(new Chip(Tone::NotApplicable, u"Not applicable"_s));
    line->addWidget(new Chip(Tone::Information, u"Information"_s));
    line->addWidget(new FilterChip(u"Group: any of 14"_s, u"Remove filter Group: any of 14"_s));
    line->addStretch();
}

void addType(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column, u"Type"_s);
    line->addWidget(new Label(u"display"_s, Type::Display));
    line->addWidget(new Label(u"title"_s, Type::Title));
    line->addWidget(new Label(u"heading"_s, Type::Heading));
    line->addWidget(new Label(u"strong"_s, Type::Strong));
    line->addWidget(new Label(u"body"_s, Type::Body));
    line->addWidget(new Label(u"small"_s, Type::Small));
    line->addWidget(new Label(u"mono 0O1l"_s, Type::Mono));
    for (const QString &name : {u"Alice Okafor"_s, u"陈思远"_s, u"root"_s}) {
        auto *avatar = new Avatar(36);
        avatar->setPerson(name, name);
        line->addWidget(avatar);
    }
    auto *life = new LifeBar;
    life->setLeft(0.7);
    line->addWidget(life);
    line->addStretch();
}

void addIcons(QVBoxLayout *column)
{
    row(column, u"Icons"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4);
    const QStringList names = QDir(u":/icons"_s).entryList();
    int at = 0;
    for (QString name : names) {
        name.chop(4);
        auto *icon = new QLabel;
        icon->setPixmap(icons::get(name).pixmap(QSize(16, 16), icon->devicePixelRatioF()));
        icon->setAlignment(Qt::AlignCenter);
        auto *label = new Label(name, Type::Small, Role::Second);
        label->setAlignment(Qt::AlignCenter);
        grid->addWidget(icon, at / 14 * 2, at % 14);
        grid->addWidget(label, at / 14 * 2 + 1, at % 14);
        ++at;
    }
    column->addLayout(grid);
}

void addSteps(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    auto *steps = new StepList;
    steps->setSteps(
        {{StepState::Finished, u"Server description read"_s, {}},
         {StepState::Active, u"Waiting for your answer in the browser"_s, {}},
         {StepState::Pending, u"Save the refresh token in the keyring"_s, {}},
         {StepState::Failed, u"“Unknown device” is still signed in"_s, u"No answer in 10 s."_s},
         {StepState::NotOffered, u"Token revocation is not offered"_s, u"Sign-out ends the token."_s}});
    line->addWidget(steps, 1);
    auto *ring = new CountdownRing;
    ring->setTime(std::chrono::seconds(216), std::chrono::seconds(300));
    line->addWidget(ring);
    auto *code = new QrCode;
    code->setText(u"https://id.acme.example/login/oauth/authorize?client_id=1a2b3c4d5e6f7a8b9c0d"_s);
    line->addWidget(code);
    line->addStretch();
    column->addLayout(line);
}

QWidget *gallery()
{
    QWidget *made = page();
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(12);
    auto *bar = new MessageBar;
    column->addWidget(bar);
    addButtons(column);
    addFields(column);
    addChoices(column);
    addType(column);
    addIcons(column);
    addSteps(column);
    column->addStretch();
    Message message;
    message.tone = Tone::Warning;
    message.headline = u"2 of 3 users disabled"_s;
    message.text = u"“Alina Nováková” was left as it was."_s;
    message.serverWords = u"Unauthorized operation"_s;
    message.code = u"directory.not_permitted"_s;
    message.actions = {{u"Undo 2"_s, u"undo"_s, [] {}, false}, {u"Details"_s, {}, [] {}, false}};
    bar->show(message);
    made->resize(1200, 860);
    return made;
}

QStandardItemModel *people(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 4, parent);
    model->setHorizontalHeaderLabels({u"Name"_s, u"E-mail"_s, u"Last sign-in"_s, u"State"_s});
    const QStringList names{u"Ali Rezaei علي رضايی"_s, u"Alice Horváth"_s, u"Alice Lund"_s,
                            u"Alice Wong 黃愛麗"_s};
    for (qsizetype at = 0; at < names.size(); ++at) {
        QList<QStandardItem *> cells;
        for (const QString &text : {names.at(at), u"alice@acme.example"_s, u"18 Nov 2026"_s, u"Active"_s})
            cells << new QStandardItem(text);
        cells[0]->setCheckable(true);
        cells[0]->setCheckState(at == 1 ? Qt::Checked : Qt::Unchecked);
        cells[2]->setData(true, cell::SecondRole);
        cells[3]->setData(true, cell::SecondRole);
        if (at == 1) {
            cells[3]->setText(u"Disabled"_s);
            cells[3]->setData(int(Tone::Refused), cell::ToneRole);
            cells[3]->setData(u"ban"_s, cell::IconRole);
        }
        model->appendRow(cells);
    }
    QList<QStandardItem *> waiting;
    for (const qreal share : {0.6, 0.8, 0.5, 0.4}) {
        waiting << new QStandardItem;
        waiting.last()->setData(share, cell::PlaceholderRole);
    }
    model->appendRow(waiting);
    return model;
}

QWidget *lists()
{
    QWidget *made = page();
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(16, 0, 16, 16);
    auto *pages = new QTabBar;
    pages->setProperty("kind", u"pages"_s);
    pages->setAccessibleName(u"Pages"_s);
    for (const QString &title : {u"Profile"_s, u"Tokens"_s, u"Administration"_s})
        pages->addTab(title);
    auto *sections = new QTabBar;
    sections->setAccessibleName(u"Sections"_s);
    for (const QString &title : {u"Users"_s, u"Groups"_s, u"Roles"_s})
        sections->addTab(title);
    column->addWidget(pages);
    column->addWidget(sections);
    auto *table = new QTableView;
    table->setAccessibleName(u"Users"_s);
    table->setModel(people(table));
    table->setItemDelegate(new CellDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(metrics::row(table->fontMetrics()));
    table->verticalHeader()->setDefaultSectionSize(metrics::row(table->fontMetrics()));
    table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setColumnWidth(0, 240);
    table->setColumnWidth(1, 220);
    table->selectRow(1);
    column->addWidget(table);
    auto *state = new StatePage;
    state->set(
        u"octagon-cross"_s, u"Users could not be read"_s,
        u"The server answered “Unauthorized operation”. Your role may have changed since you signed in."_s,
        Tone::Refused);
    state->addButton(new Button(u"Try again"_s, u"refresh"_s));
    state->addButton(new Button(u"Copy report"_s, u"copy"_s));
    column->addWidget(state);
    made->resize(800, 640);
    return made;
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        QApplication::setFont(QFont(u"Inter"_s, 10));
    }

    void everyIconRenders()
    {
        const QStringList files = QDir(u":/icons"_s).entryList();
        QVERIFY(files.size() > 50);
        for (QString name : files) {
            name.chop(4);
            const QImage drawn = icons::pixmap(name, 16, 2, Qt::red).toImage();
            QCOMPARE(drawn.size(), QSize(32, 32));
            bool inked = false;
            for (int y = 0; y < drawn.height() && !inked; ++y) {
                for (int x = 0; x < drawn.width() && !inked; ++x)
                    inked = drawn.pixelColor(x, y).red() > 128 && drawn.pixelColor(x, y).alpha() > 128;
            }
            QVERIFY2(inked, qPrintable(name));
        }
    }

    void anIconHasTheSizeAskedForAtEveryRatio()
    {
        for (const qreal ratio : {1.0, 1.5, 2.0}) {
            const QPixmap drawn = icons::get(u"key"_s).pixmap(QSize(16, 16), ratio);
            QCOMPARE(drawn.size(), QSize(16, 16) * ratio);
            QCOMPARE(drawn.deviceIndependentSize(), QSizeF(16, 16));
        }
    }

    void anUnknownIconIsEmpty() { QVERIFY(icons::get(u"no-such-icon"_s).isNull()); }

    void contrastIsEnough_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    // ui.md 3: semantic colours at least 5.2 on what they meet; second text at least 4.7.
    void contrastIsEnough()
    {
        QFETCH(bool, dark);
        const QPalette palette = colors::palette(dark);
        QCOMPARE(colors::isDark(palette), dark);
        for (const Tone tone :
             {Tone::Passed, Tone::Refused, Tone::Warning, Tone::Information, Tone::NotApplicable}) {
            QVERIFY(contrast(colors::text(tone, palette), colors::tint(tone, palette)) >= 5.2);
            QVERIFY(contrast(colors::text(tone, palette), colors::of(Role::Base, palette)) >= 5.2);
        }
        for (const Role ground :
             {Role::Base, Role::Window, Role::Side, Role::Current, Role::Checked, Role::Hover}) {
            QVERIFY(contrast(colors::of(Role::Text, palette), colors::of(ground, palette)) >= 8.9);
            QVERIFY(contrast(colors::of(Role::Second, palette), colors::of(ground, palette)) >= 4.7);
        }
        QVERIFY(contrast(colors::of(Role::OnFill, palette), colors::of(Role::Fill, palette)) >= 5.0);
    }

    void initialsOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Alice Okafor"_s << u"AO"_s;
        QTest::newRow("one word") << u"root"_s << u"R"_s;
        QTest::newRow("ideographs") << u"陈思远"_s << u"陈"_s;
        QTest::newRow("combining mark") << u"e\u0301mile zola"_s << u"E\u0301Z"_s;
        QTest::newRow("host behind the name") << u"Alice Okafor (id.example)"_s << u"AO"_s;
        QTest::newRow("nothing") << u"  "_s << u"?"_s;
    }

    void initialsOfNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(Avatar::initials(name), initials);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("mirrored") << false << true;
    }

    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        QApplication::setPalette(colors::palette(dark));
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const QString suffix = QString::fromLatin1(QTest::currentDataTag());
        const std::unique_ptr<QWidget> parts(gallery());
        parts->show();
        QVERIFY(QTest::qWaitForWindowExposed(parts.get()));
        test::picture(parts.get(), u"parts-"_s + suffix);
        QCOMPARE(test::namelessControls(parts.get()).join(u"\n"_s), QString());
        QCOMPARE(test::clippedTexts(parts.get()).join(u"\n"_s), QString());
        const std::unique_ptr<QWidget> tables(lists());
        tables->show();
        QVERIFY(QTest::qWaitForWindowExposed(tables.get()));
        test::picture(tables.get(), u"lists-"_s + suffix);
        QCOMPARE(test::namelessControls(tables.get()).join(u"\n"_s), QString());
        QCOMPARE(test::clippedTexts(tables.get()).join(u"\n"_s), QString());
    }

    void theSearchBoxTellsOnceTypingStops()
    {
        SearchBox box;
        box.setFields({{u"name"_s, u"Name"_s}, {u"email"_s, u"E-mail"_s}});
        QSignalSpy told(&box, &SearchBox::searched);
        QTest::keyClicks(box.edit(), u"ali"_s);
        QVERIFY(told.isEmpty());
        QVERIFY(told.wait());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first(), QVariantList({u"name"_s, u"ali"_s}));
        const QSignalSpy left(&box, &SearchBox::left);
        QTest::keyClick(box.edit(), Qt::Key_Return);
        QCOMPARE(told.size(), 1); // nothing new to tell
        QTest::keyClick(box.edit(), Qt::Key_Down);
        QCOMPARE(left.size(), 2); // both lead on to what was found
        QTest::keyClick(box.edit(), Qt::Key_Escape);
        QCOMPARE(told.last(), QVariantList({u"name"_s, QString()}));
    }

    void theSmallestIconOfTheProgramIsOneKey()
    {
        // Three keys in sixteen pixels are a grey cloud: there, white must be white.
        const QImage drawn = icons::application().pixmap(QSize(16, 16), 1).toImage();
        QCOMPARE(drawn.size(), QSize(16, 16));
        QCOMPARE(drawn.pixelColor(7, 9), QColor(Qt::white));
        QCOMPARE(drawn.pixelColor(8, 9), QColor(Qt::white));
        QCOMPARE(drawn.pixelColor(10, 10), QColor(Qt::white));
    }

    void oneLineIsTakenWithoutItsBlanks()
    {
        const QPointer<TextDialog> dialog = new TextDialog(
            {.headline = u"Rename"_s, .label = u"Name"_s, .take = u"Rename it"_s, .keep = u"Cancel"_s},
            u"Old"_s, nullptr);
        QSignalSpy taken(dialog, &TextDialog::taken);
        dialog->open();
        auto *field = dialog->findChild<QLineEdit *>();
        field->setText(u"  "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(taken.size(), 0);
        field->setText(u" New "_s);
        QCOMPARE(test::namelessControls(dialog).join(u'\n'), QString());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().first().toString(), u"New"_s);
        QTRY_VERIFY(dialog.isNull());
    }

    // Wrapped in a narrow window, the text must give its lines back in a wide one.
    void aMessageThatCountsKeepsItsButton()
    {
        MessageBar bar;
        int stopped = 0;
        Message message;
        message.headline = u"Disabling… 1 of 332"_s;
        message.actions = {{u"Stop"_s, u"stop"_s, [] {}, false}};
        const int number = bar.show(message);
        const auto buttons = [&bar] {
            QList<Button *> shown;
            for (Button *button : bar.findChildren<Button *>())
                if (button->isVisibleTo(&bar) && button->accessibleName() == u"Stop"_s)
                    shown << button;
            return shown;
        };
        QCOMPARE(buttons().size(), 1);
        Button *stop = buttons().first();
        QTest::mousePress(stop, Qt::LeftButton);
        message.headline = u"Disabling… 2 of 332"_s;
        message.actions = {{u"Stop"_s, u"stop"_s, [&stopped] { ++stopped; }, false}};
        bar.reword(number, message);
        QTest::mouseRelease(stop, Qt::LeftButton);
        QCOMPARE(stopped, 1); // the press was not lost
        message.headline = u"Another"_s;
        bar.show(message);
        message.headline = u"Disabling… 3 of 332"_s;
        bar.reword(number, message);
        QCOMPARE(bar.message().headline, u"Another"_s);
    }

    void aMessageSaysTheServersWordsOnceAndCanBeTakenBack()
    {
        MessageBar bar;
        Error error{u"directory.refused"_s, Category::Provider, u"Not saved."_s, u"Try again."_s, {}};
        error.detail.insert(u"server_message"_s, u"Phone number is invalid"_s);
        const int first = bar.showError(error);
        QVERIFY(bar.accessibleDescription().contains(u"Phone number is invalid"_s));
        error.message = u"The server refused: “Phone number is invalid”"_s;
        const int second = bar.showError(error);
        QVERIFY(!bar.accessibleDescription().contains(u"Phone number is invalid"_s));
        bar.withdraw(first);
        QVERIFY(!bar.isHidden());
        bar.withdraw(second);
        QVERIFY(bar.isHidden());
    }

    void aMessageShrinksWhenTheWindowGrows()
    {
        const std::unique_ptr<QWidget> window(page());
        auto *column = new QVBoxLayout(window.get());
        column->setContentsMargins({});
        auto *bar = new MessageBar;
        column->addWidget(bar);
        column->addStretch();
        Message message;
        message.headline = u"The server ended this sign-in"_s;
        message.text =
            u"Sign in again to go on; your settings are kept. No more than one line of a wide window."_s;
        message.actions = {{u"Sign in again"_s, u"sign-in"_s, [] {}, true}};
        window->resize(420, 300);
        bar->show(message);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        const int narrow = bar->height();
        window->resize(1000, 300);
        QTRY_VERIFY(bar->height() < narrow);
        window->resize(420, 300);
        QTRY_COMPARE(bar->height(), narrow);
        test::picture(window.get(), u"message"_s);
    }

    void aMessageNamesTheServersWords()
    {
        MessageBar bar;
        bar.showError({.code = u"directory.not_permitted"_s,
                       .category = Category::Policy,
                       .message = u"The server refused to save this user."_s,
                       .next = u"Ask an administrator."_s,
                       .detail = {{u"server_message"_s, u"Unauthorized operation"_s}}});
        QCOMPARE(bar.accessibleName(), u"The server refused to save this user."_s);
        QVERIFY(bar.accessibleDescription().contains(u"“Unauthorized operation”"_s));
        QVERIFY(bar.accessibleDescription().contains(u"directory.not_permitted"_s));
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void aMessageThatRepeatsItsServerQuotesOnce()
    {
        const Message message = MessageBar::fromError({.code = u"directory.refused"_s,
                                                       .category = Category::Provider,
                                                       .message = u"The server refused: “No”"_s,
                                                       .next = {},
                                                       .detail = {{u"server_message"_s, u"No"_s}}});
        QVERIFY(message.serverWords.isEmpty());
    }

    /// Else a window in Chinese, whose font holds both, would have room for no names.
    void aLetterIsNoWiderInAFontForChinese()
    {
        const QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
        QVERIFY2(!families.isEmpty(), "packaging/needs names one");
        for (const QString &family : families) {
            const QFontMetrics font(QFont(family, 20));
            QVERIFY2(3 * metrics::letter(font) <= 2 * font.horizontalAdvance(QChar(0x56FD)),
                     qPrintable(family));
            QVERIFY2(metrics::letter(font) >= font.horizontalAdvance(u'e'), qPrintable(family));
        }
    }

    /// 09b: a countdown that took the focus, or was read aloud each second, would be worse than none.
    void aCountdownDisturbsNobody()
    {
        const std::unique_ptr<QWidget> window(page());
        auto *bar = new MessageBar(window.get());
        Message message;
        message.headline = u"No connection"_s;
        message.text = u"Next try in 9 s."_s;
        message.actions = {{u"Try now"_s, {}, [] {}, false}};
        message.closable = false;
        const int number = bar->show(message);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QWidget *button = bar->firstButton();
        QVERIFY(button);
        button->setFocus();
        message.text = u"Next try in 8 s."_s;
        bar->reword(number, message);
        QCOMPARE(bar->firstButton(), button);
        QVERIFY(button->hasFocus());
        QVERIFY(bar->accessibleDescription().contains(u"8 s"_s));
        QCOMPARE(bar->accessibleName(), u"No connection"_s);
        // Another message in its place: Enter must not press what comes next in the window.
        message.headline = u"The connection was cut"_s;
        bar->show(message);
        QVERIFY(bar->firstButton() != button);
        QTRY_VERIFY(bar->firstButton()->hasFocus());
    }

    void enterPressesTheButtonOneStandsOn()
    {
        QDialog dialog;
        auto *keep = new Button(u"Keep"_s);
        auto *lose = new Button(u"Delete"_s, {}, ButtonKind::Danger);
        auto *row = new QHBoxLayout(&dialog);
        row->addWidget(keep);
        row->addWidget(lose);
        keep->setDefault(true);
        const QSignalSpy kept(keep, &Button::clicked);
        const QSignalSpy lost(lose, &Button::clicked);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        lose->setFocus();
        QTest::keyClick(lose, Qt::Key_Return);
        QCOMPARE(lost.size(), 1);
        QCOMPARE(kept.size(), 0);
        dialog.setFocus(); // on no button: the harmless one
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(lost.size(), 1);
    }

    /// Ctrl+Shift+Z is "redo" in a field and "undo the last action" in the window.
    void aFieldLeavesRedoToTheWindowUnlessItHasSome()
    {
        const std::unique_ptr<QWidget> window(page());
        auto *edit = new QLineEdit(window.get());
        new SpareRedo(edit);
        QAction undo;
        undo.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        window->addAction(&undo);
        const QSignalSpy undone(&undo, &QAction::triggered);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        edit->setFocus();
        QTest::keyClicks(edit, u"ab"_s);
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(undone.size(), 1);
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->text(), QString());
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edit->text(), u"ab"_s);
        QCOMPARE(undone.size(), 1);
    }

private:
    static double luminance(const QColor &color)
    {
        const auto part = [](float value) {
            return double(value) <= 0.04045 ? double(value) / 12.92
                                            : std::pow((double(value) + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    }

    static double contrast(const QColor &one, const QColor &other)
    {
        const double a = luminance(one) + 0.05;
        const double b = luminance(other) + 0.05;
        return a > b ? a / b : b / a;
    }
};

QTEST_MAIN(TestParts)
#include "TestParts.moc"
