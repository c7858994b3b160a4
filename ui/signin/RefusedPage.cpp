// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/RefusedPage.h"

#include "core/Sentences.h"
#include "ui/account/VerdictModel.h"
#include "ui/account/VerdictTable.h"
#include "ui/signin/PageFooter.h"
#include "ui/signin/PageScroll.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int columnWidth = 800;
constexpr int largeIcon = 48;

/// Declined and late are no alarm; a failed check is.
Tone toneOf(const Refusal &refusal)
{
    if (refusal.isDeclined())
        return Tone::Warning;
    switch (refusal.error.category) {
    case Category::Timeout:
    case Category::Cancelled:
    case Category::Network:
        return Tone::Warning;
    default:
        return Tone::Refused;
    }
}

} // namespace

RefusedPage::RefusedPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new VerdictModel(this))
    , m_icon(new QLabel)
    , m_headline(new Label({}, Type::Title))
    , m_explanation(new Label({}, Type::Body, Role::Second))
    , m_verdicts(new VerdictTable(true))
    , m_words(new Label)
    , m_nextHeading(new Label({}, Type::Heading))
    , m_next(new Label)
    , m_registerHeading(new Label({}, Type::Heading))
    , m_register(new QWidget)
    , m_registerRows(new QGridLayout(m_register))
    , m_change(new Button(QString(), QString(), ButtonKind::Primary))
    , m_again(new Button(QString(), u"refresh"_s))
    , m_report(new Button(QString(), u"copy"_s))
    , m_close(new Button(QString(), QString(), ButtonKind::Flat))
    , m_code(new Label({}, Type::Mono, Role::Second))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layOut();
    connect(m_change, &Button::clicked, this, &RefusedPage::changeWanted);
    connect(m_again, &Button::clicked, this, &RefusedPage::tryAgainWanted);
    connect(m_close, &Button::clicked, this, &RefusedPage::closed);
    connect(m_report, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_refusal.report()); });
    retranslate();
}

void RefusedPage::layOut()
{
    m_icon->setAlignment(Qt::AlignCenter);
    for (Label *label : {m_headline, m_explanation})
        label->wrapped()->setAlignment(Qt::AlignCenter);
    for (Label *label : {m_words, m_next})
        label->wrapped()->selectable();
    m_registerHeading->wrapped();
    m_verdicts->setModel(m_model);
    m_verdicts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_verdicts->setFocusPolicy(Qt::TabFocus);
    m_registerRows->setContentsMargins({});
    m_registerRows->setHorizontalSpacing(16);
    m_registerRows->setVerticalSpacing(6);
    m_registerRows->setColumnStretch(1, 1);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->elided()->selectable();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (Button *button : {m_change, m_again, m_report})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_code);

    auto *middle = new QWidget;
    middle->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(4);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(12);
    column->addWidget(m_headline);
    column->addWidget(m_explanation);
    column->addSpacing(20);
    column->addWidget(m_verdicts);
    column->addWidget(m_words);
    column->addSpacing(20);
    column->addWidget(m_nextHeading);
    column->addWidget(m_next);
    column->addSpacing(12);
    column->addWidget(m_registerHeading);
    column->addWidget(m_register);
    column->addSpacing(16);
    column->addLayout(buttons);
    column->addStretch(3);

    m_scroll = PageScroll::centred(middle);

    auto *footer = new PageFooter;
    footer->addAtStart(m_close);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(m_scroll, 1);
    page->addWidget(footer);
}

void RefusedPage::show(const Refusal &refusal, bool canChange)
{
    m_refusal = refusal;
    m_canChange = canChange;
    m_model->show(refusal.verdicts);
    m_verdicts->setVisible(!refusal.verdicts.isEmpty());
    m_verdicts->setFixedHeight(m_verdicts->wholeHeight());
    showWords();
    showRegistration();
    // What is most likely to help is the primary one, and Enter presses it.
    const bool change = canChange && refusal.isAboutSettings();
    m_change->setVisible(canChange);
    m_change->setKind(change ? ButtonKind::Primary : ButtonKind::Normal);
    m_again->setKind(change ? ButtonKind::Normal : ButtonKind::Primary);
    for (Button *button : {m_change, m_again}) {
        button->setAutoDefault(true);
        button->setDefault(false);
    }
    (change ? m_change : m_again)->setFocus(Qt::OtherFocusReason);
}

void RefusedPage::showWords()
{
    const Tone tone = toneOf(m_refusal);
    m_icon->setPixmap(
        icons::pixmap(toneIcon(tone), largeIcon, devicePixelRatioF(), colors::text(tone, palette())));
    m_headline->setText(m_refusal.headline());
    m_explanation->setText(m_refusal.explanation());
    const QString words = m_refusal.serverWords();
    m_words->setText(words.isEmpty() ? QString() : tr("The server says “%1”.").arg(words));
    m_words->setVisible(!words.isEmpty());
    m_next->setText(m_refusal.error.next);
    m_next->setVisible(!m_refusal.error.next.isEmpty());
    m_nextHeading->setVisible(!m_refusal.error.next.isEmpty());
    m_code->setText(m_refusal.codeText());
    for (QWidget *named : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_scroll)}) {
        named->setAccessibleName(m_refusal.headline());
        named->setAccessibleDescription(sentences({m_refusal.explanation(), m_refusal.error.next}));
    }
}

void RefusedPage::showRegistration()
{
    while (QLayoutItem *item = m_registerRows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const auto &[name, value] : m_refusal.toRegister()) {
        auto *text = (new Label(value, Type::Mono))->elided()->selectable();
        text->setLayoutDirection(Qt::LeftToRight);
        auto *copy = Button::iconOnly(u"copy"_s, tr("Copy %1").arg(name));
        connect(copy, &Button::clicked, this,
                [text = value] { QGuiApplication::clipboard()->setText(text); });
        m_registerRows->addWidget(new Label(name, Type::Body, Role::Second), row, 0);
        m_registerRows->addWidget(text, row, 1);
        m_registerRows->addWidget(copy, row++, 2);
    }
    m_register->setVisible(row > 0);
    m_registerHeading->setVisible(row > 0);
}

void RefusedPage::retranslate()
{
    m_verdicts->setAccessibleName(tr("Checks of the answer"));
    m_nextHeading->setText(tr("What to do next"));
    m_registerHeading->setText(
        tr("What this sign-in asked for, to compare with the application at the server"));
    m_change->setLabel(tr("Change settings"));
    m_again->setLabel(tr("Try again"));
    m_report->setLabel(tr("Copy report"));
    m_close->setLabel(tr("Close"));
    m_model->retranslate();
    showWords();
    showRegistration();
}

void RefusedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void RefusedPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        showWords();
}

} // namespace chatelaine
