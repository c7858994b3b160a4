// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/WaitingPage.h"

#include "ui/signin/PageFooter.h"
#include "ui/signin/PageScroll.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CountdownRing.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/QrCode.h"
#include "ui/widgets/StepList.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int columnWidth = 720;
constexpr int halvesFrom = 620; ///< wide enough for steps and QR code beside each other, in the usual font

} // namespace

WaitingPage::WaitingPage(QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessageBar)
    , m_ring(new CountdownRing)
    , m_ringUnit(new Label({}, Type::Small, Role::Second))
    , m_headline(new Label({}, Type::Title))
    , m_text(new Label({}, Type::Body, Role::Second))
    , m_asks(new Label({}, Type::Small, Role::Second))
    , m_address(new QLineEdit)
    , m_open(new Button(QString(), u"external"_s))
    , m_copy(new Button(QString(), u"copy"_s))
    , m_qrButton(new Button(QString(), u"qr"_s))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_stepsHeading(new Label({}, Type::Heading))
    , m_steps(new StepList)
    , m_between(new Line(Qt::Vertical))
    , m_other(new QWidget)
    , m_otherHeading(new Label({}, Type::Heading))
    , m_qr(new QrCode)
    , m_otherText(new Label({}, Type::Small, Role::Second))
    , m_paste(new Button(QString(), QString(), ButtonKind::Flat))
    , m_pasteField(new QLineEdit)
    , m_pasteDone(new Button(QString()))
    , m_cancel(new Button(QString()))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layOut();
    connect(m_open, &Button::clicked, this, &WaitingPage::openWanted);
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromLatin1(m_link.toEncoded())); });
    connect(m_qrButton, &Button::clicked, this, [this] { showQr(m_other->isHidden()); });
    connect(m_cancel, &Button::clicked, this, &WaitingPage::cancelWanted);
    connect(m_paste, &Button::clicked, this, [this] { setPasting(m_pasteField->isHidden()); });
    const auto take = [this] {
        Q_EMIT pasted(m_pasteField->text().trimmed());
    };
    connect(m_pasteField, &QLineEdit::returnPressed, this, take);
    connect(m_pasteDone, &Button::clicked, this, take);
    retranslate();
    start({}, {}, {});
}

void WaitingPage::layOut()
{
    m_ringUnit->setAlignment(Qt::AlignCenter);
    for (Label *label : {m_headline, m_text, m_asks})
        label->wrapped()->setAlignment(Qt::AlignCenter);
    m_address->setReadOnly(true);
    m_pasteField->setLayoutDirection(Qt::LeftToRight);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_otherText->wrapped();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (Button *button : {m_open, m_copy, m_qrButton})
        buttons->addWidget(button);
    buttons->addStretch(1);

    auto *steps = new QVBoxLayout;
    steps->setSpacing(12);
    steps->addWidget(m_stepsHeading);
    steps->addWidget(m_steps);
    steps->addStretch(1);
    auto *other = new QVBoxLayout(m_other);
    other->setContentsMargins({});
    other->setSpacing(12);
    other->addWidget(m_otherHeading);
    other->addWidget(m_qr, 0, Qt::AlignHCenter);
    other->addWidget(m_otherText);
    other->addStretch(1);
    m_halves->setSpacing(32);
    m_halves->addLayout(steps, 1);
    m_halves->addWidget(m_between);
    m_halves->addWidget(m_other, 1);

    auto *middle = new QWidget;
    middle->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_ring, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_ringUnit);
    column->addSpacing(16);
    column->addWidget(m_headline);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addWidget(m_asks);
    column->addSpacing(16);
    column->addWidget(m_address);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addSpacing(28);
    column->addLayout(m_halves);
    column->addStretch(3);

    m_scroll = PageScroll::centred(middle);

    auto *footer = new PageFooter;
    footer->addAtStart(m_paste);
    footer->addAtStart(m_pasteField);
    footer->addAtStart(m_pasteDone);
    footer->addAtEnd(m_cancel);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(m_messages);
    page->addWidget(m_scroll, 1);
    page->addWidget(footer);
}

void WaitingPage::start(const QString &server, const QString &host, const QStringList &scope)
{
    m_server = server;
    m_host = host;
    m_scope = scope;
    m_step = SignInAttempt::Step::Discover;
    m_redirectUri.clear();
    m_link.clear();
    m_browserOpened = true;
    m_messages->clear();
    m_pasteField->clear();
    setPasting(false);
    m_qrFits = false;
    showQr(false);
    showSteps();
    showWords();
}

void WaitingPage::setStep(SignInAttempt::Step step, const QUrl &redirectUri)
{
    m_step = step;
    m_redirectUri = redirectUri;
    showSteps();
    showWords();
}

void WaitingPage::setLink(const QUrl &link, bool browserOpened)
{
    m_link = link;
    m_browserOpened = browserOpened;
    m_qrFits = m_qr->setText(QString::fromLatin1(link.toEncoded()));
    m_address->setText(QString::fromLatin1(link.toEncoded()));
    m_address->setCursorPosition(0);
    // No browser: the ways round it come first, without being looked for.
    showQr(!browserOpened);
    showWords();
    if (isVisible())
        (browserOpened ? m_open : m_copy)->setFocus(Qt::OtherFocusReason);
}

void WaitingPage::setTime(std::chrono::seconds left, std::chrono::seconds total)
{
    m_ring->setTime(left, total);
}

void WaitingPage::tell(const Error &error)
{
    Message message = MessageBar::fromError(error);
    message.tone = Tone::Warning;
    m_messages->show(message);
}

void WaitingPage::showSteps()
{
    using Step = SignInAttempt::Step;
    const QString listening =
        m_redirectUri.isEmpty()
            ? tr("Listen on this computer for the answer")
            : tr("Listening on %1").arg(u"%1:%2"_s.arg(m_redirectUri.host()).arg(m_redirectUri.port()));
    const QList<std::pair<Step, QString>> names{
        {Step::Discover,
         m_step == Step::Discover ? tr("Read the server's description") : tr("Server description read")},
        {Step::Precheck, m_step <= Step::Precheck ? tr("Ask whether the server accepts this request")
                                                  : tr("The server accepts this request")},
        {Step::Listen, listening},
        {Step::Wait, tr("Waiting for your answer in the browser")},
        {Step::Check, tr("Check the answer and the ID token")},
        {Step::Store, tr("Save the refresh token in the keyring")},
    };
    QList<StepItem> items;
    for (const auto &[step, name] : names) {
        const StepState state = step < m_step    ? StepState::Finished
                                : step == m_step ? StepState::Active
                                                 : StepState::Pending;
        items.append({state, name, {}});
    }
    m_steps->setSteps(items);
}

void WaitingPage::showWords()
{
    using Step = SignInAttempt::Step;
    const bool hasLink = !m_link.isEmpty();
    const QString host = u"\u2068"_s + m_host + u"\u2069"_s;
    if (m_step > Step::Wait) {
        m_headline->setText(tr("Checking the answer"));
        m_text->setText(tr("Nothing is stored before every check has passed."));
    } else if (!hasLink) {
        m_headline->setText(tr("Preparing the sign-in"));
        m_text->setText(tr("Your browser opens in a moment."));
    } else if (m_browserOpened) {
        m_headline->setText(tr("Continue in your browser"));
        m_text->setText(tr("Sign in to %1 on the page that has just opened. This window goes on by itself.")
                            .arg(m_server));
    } else {
        m_headline->setText(tr("No browser could be opened"));
        m_text->setText(
            tr("Copy the link into a browser on this computer, or scan the code with another device. This "
               "window goes on by itself."));
    }
    m_asks->setText(m_host.isEmpty() ? QString()
                                     : tr("%1 is asked for: %2").arg(host, m_scope.join(u", "_s)));
    m_address->setVisible(hasLink && !m_browserOpened);
    const bool isOpen = m_step <= Step::Wait && hasLink;
    m_open->setEnabled(isOpen);
    m_copy->setEnabled(isOpen);
    m_paste->setEnabled(isOpen);
    m_qrButton->setEnabled(isOpen && m_qrFits);
    m_qrButton->setToolTip(hasLink && !m_qrFits ? tr("The address is too long for a QR code") : QString());
}

void WaitingPage::showQr(bool visible)
{
    m_other->setVisible(visible && m_qrFits);
    m_between->setVisible(!m_other->isHidden() && m_halves->direction() == QBoxLayout::LeftToRight);
    m_qrButton->setLabel(m_other->isHidden() ? tr("Show QR code") : tr("Hide QR code"));
}

void WaitingPage::setPasting(bool pasting)
{
    m_pasteField->setVisible(pasting);
    m_pasteDone->setVisible(pasting);
    m_paste->setLabel(pasting ? tr("Do not paste") : tr("Paste the address the browser shows"));
    if (pasting)
        m_pasteField->setFocus();
}

void WaitingPage::retranslate()
{
    m_scroll->setAccessibleName(tr("Sign-in in the browser"));
    m_ringUnit->setText(tr("minutes left"));
    m_open->setLabel(tr("Open browser again"));
    m_copy->setLabel(tr("Copy link"));
    m_cancel->setLabel(tr("Cancel sign-in"));
    m_pasteDone->setLabel(tr("Take this address"));
    m_pasteField->setPlaceholderText(tr("Address from the browser's address bar"));
    m_pasteField->setAccessibleName(tr("Address from the browser's address bar"));
    m_address->setAccessibleName(tr("Sign-in address"));
    m_stepsHeading->setText(tr("Steps"));
    m_otherHeading->setText(tr("On another device"));
    m_otherText->setText(
        tr("Opens the same page on another device. The answer must still reach this computer: if it "
           "does not, paste the address that the other browser shows at the end."));
    setPasting(!m_pasteField->isHidden());
    showQr(!m_other->isHidden());
    showSteps();
    showWords();
}

void WaitingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WaitingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= metrics::forFont(halvesFrom, fontMetrics());
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    showQr(!m_other->isHidden());
}

} // namespace chatelaine
