// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstStartPage.h"

#include "ui/widgets/Actions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int markSize = 68;
constexpr int columnWidth = 520;
constexpr int pointIcon = 20;

} // namespace

FirstStartPage::FirstStartPage(QAction *add, QAction *demo, QWidget *parent)
    : QWidget(parent)
    , m_demo(demo)
    , m_add(new Button(add, ButtonKind::Primary))
    , m_headline(new Label({}, Type::Display))
    , m_text(new Label({}, Type::Body, Role::Second))
    , m_demoText(new Label({}, Type::Small, Role::Second))
{
    auto *mark = new QLabel;
    mark->setPixmap(icons::application().pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    m_text->wrapped()->setAlignment(Qt::AlignCenter);
    m_text->setFixedWidth(columnWidth);
    m_demoText->wrapped()->setAlignment(Qt::AlignCenter);
    m_demoText->setFixedWidth(columnWidth);
    auto *tryDemo = new Button(demo);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    for (Button *button : {m_add, tryDemo}) {
        button->setProperty("large", true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    connect(demo, &QAction::changed, this, &FirstStartPage::retranslate);

    auto *points = new QWidget;
    points->setFixedWidth(columnWidth);
    auto *grid = new QGridLayout(points);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(16);
    grid->setColumnStretch(1, 1);
    for (const QString &icon : {u"globe"_s, u"shield"_s, u"users"_s, u"key"_s})
        addPoint(grid, icon);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addSpacing(18);
    column->addWidget(m_headline, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(20);
    column->addLayout(buttons);
    column->addSpacing(10);
    column->addWidget(m_demoText, 0, Qt::AlignHCenter);
    column->addSpacing(32);
    column->addWidget(points, 0, Qt::AlignHCenter);
    column->addStretch(1);
    retranslate();
    recolour();
}

void FirstStartPage::addPoint(QGridLayout *grid, const QString &icon)
{
    const Point point{icon, new QLabel, new Label({}, Type::Strong), new Label({}, Type::Body, Role::Second)};
    point.text->wrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(point.title);
    words->addWidget(point.text);
    const int row = int(m_points.size());
    grid->addWidget(point.mark, row, 0, Qt::AlignTop);
    grid->addLayout(words, row, 1);
    m_points.append(point);
}

void FirstStartPage::retranslate()
{
    m_headline->setText(tr("Welcome to Chatelaine"));
    m_text->setText(
        tr("Sign in to your identity servers, see what your tokens really say, and look after the people "
           "in the directory."));
    const QString reason = Actions::reason(m_demo);
    m_demoText->setText(
        reason.isEmpty()
            ? tr("The demo server runs on this computer only, with made-up people. It ends when you quit.")
            : reason);
    m_points[0].title->setText(tr("Sign in with your own browser"));
    m_points[0].text->setText(
        tr("Casdoor and any OpenID Connect server. Chatelaine never sees your password."));
    m_points[1].title->setText(tr("Every token with a verdict"));
    m_points[1].text->setText(
        tr("Signature, issuer, audience, times: each check is listed with its result and its reason."));
    m_points[2].title->setText(tr("A directory of a million people"));
    m_points[2].text->setText(tr("Search, sort and edit. You see what will change before it changes."));
    m_points[3].title->setText(tr("Secrets stay in your keyring"));
    m_points[3].text->setText(tr("Nothing secret is written to files, settings or logs."));
}

void FirstStartPage::recolour()
{
    for (const Point &point : std::as_const(m_points))
        point.mark->setPixmap(
            icons::pixmap(point.icon, pointIcon, devicePixelRatioF(), colors::of(Role::Accent, palette())));
}

void FirstStartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

} // namespace chatelaine
