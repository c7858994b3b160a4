// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageBar.h"

#include "core/Sentences.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QJsonValue>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int iconSize = 20;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_headline(new Label({}, Type::Strong))
    , m_text(new Label)
    , m_actions(new QHBoxLayout)
    , m_close(Button::iconOnly(u"close"_s, tr("Close message")))
{
    setFrameShape(QFrame::NoFrame);
    setObjectName(u"messageBar"_s);
    m_headline->wrapped();
    m_text->wrapped()->selectable();
    // The icon stands in the line of the headline, wherever that comes to stand.
    auto *words = new QGridLayout;
    words->setHorizontalSpacing(12);
    words->setVerticalSpacing(2);
    words->setColumnStretch(1, 1);
    words->addWidget(m_icon, 0, 0);
    words->addWidget(m_headline, 0, 1);
    words->addWidget(m_text, 1, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addSpacing(8);
    row->addLayout(words, 1);
    row->setAlignment(words, Qt::AlignVCenter);
    m_actions->setSpacing(8);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    connect(m_close, &Button::clicked, this, &MessageBar::clear);
    hide();
}

int MessageBar::show(const Message &message)
{
    const bool hadFocus = hasFocusInside();
    put(message);
    rebuildActions();
    if (QWidget *first = firstButton(); first && hadFocus)
        first->setFocus(Qt::OtherFocusReason);
    m_isUnread = true;
    QFrame::show();
    announce();
    return ++m_number;
}

void MessageBar::reword(int number, const Message &message)
{
    if (number != m_number || isHidden())
        return;
    const auto looksAlike = [](const MessageAction &left, const MessageAction &right) {
        return left.text == right.text && left.icon == right.icon && left.primary == right.primary;
    };
    const bool sameButtons = std::ranges::equal(m_message.actions, message.actions, looksAlike);
    put(message);
    if (!sameButtons)
        rebuildActions();
}

void MessageBar::put(const Message &message)
{
    m_message = message;
    m_headline->setText(message.headline);
    m_headline->setVisible(!message.headline.isEmpty());
    showText();
    setAccessibleName(m_headline->text());
    setAccessibleDescription(m_text->text());
    m_close->setVisible(message.closable);
    recolour();
}

void MessageBar::showText()
{
    QStringList lines;
    if (!m_message.text.isEmpty())
        lines << m_message.text;
    if (!m_message.serverWords.isEmpty())
        lines << tr("The server says “%1”.").arg(m_message.serverWords);
    QString text = sentences(lines);
    if (!m_message.code.isEmpty())
        // Isolated, so that a right-to-left sentence does not reorder the code.
        text += u"  \u2068"_s + m_message.code + u"\u2069"_s;
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QWidget *MessageBar::firstButton() const
{
    for (int at = 0; at < m_actions->count(); ++at) {
        if (QWidget *button = m_actions->itemAt(at)->widget())
            return button;
    }
    return m_close->isHidden() ? nullptr : m_close;
}

Message MessageBar::fromError(const Error &error)
{
    Message message;
    message.tone = error.category == Category::Cancelled || error.category == Category::Network
                       ? Tone::Warning
                       : Tone::Refused;
    message.headline = error.message;
    message.text = error.next;
    // Once is enough where the sentence quotes them.
    const QString words = error.detail.value("server_message"_L1).toString();
    if (!words.isEmpty() && !error.message.contains(words))
        message.serverWords = words;
    message.code = error.code;
    return message;
}

int MessageBar::showError(const Error &error, QList<MessageAction> actions, const QString &headline)
{
    Message message = fromError(error);
    message.actions = std::move(actions);
    if (!headline.isEmpty()) {
        message.text = sentences({message.headline, message.text});
        message.headline = headline;
    }
    return show(message);
}

void MessageBar::withdraw(int number)
{
    if (number == m_number)
        clear();
}

void MessageBar::clear()
{
    if (isHidden())
        return;
    const bool hadFocus = hasFocusInside();
    m_message = {};
    hide();
    if (hadFocus && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

bool MessageBar::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void MessageBar::enter()
{
    QWidget *first = firstButton();
    if (!first)
        return;
    if (!hasFocusInside())
        m_cameFrom = QApplication::focusWidget();
    m_isUnread = false;
    first->setFocus(Qt::TabFocusReason);
}

void MessageBar::rebuildActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->disconnect(this); // its number may mean another action by now
            button->deleteLater();
        }
        delete item;
    }
    for (qsizetype at = 0; at < m_message.actions.size(); ++at) {
        const MessageAction &action = m_message.actions.at(at);
        const bool first = m_actions->isEmpty();
        auto *button = new Button(action.text, action.icon,
                                  action.primary ? ButtonKind::Primary
                                  : first        ? ButtonKind::Normal
                                                 : ButtonKind::Flat);
        connect(button, &Button::clicked, this, [this, at] {
            const std::function<void()> run = m_message.actions.at(at).run;
            run(); // may show another message
        });
        m_actions->addWidget(button);
    }
}

void MessageBar::announce()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, m_headline->text() + u". "_s + m_text->text());
#else
    QAccessibleEvent event(this, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void MessageBar::recolour()
{
    const QString name = m_message.icon.isEmpty() ? toneIcon(m_message.tone) : m_message.icon;
    m_icon->setPixmap(
        icons::pixmap(name, iconSize, devicePixelRatioF(), colors::text(m_message.tone, palette())));
    const bool plain = m_message.tone == Tone::NotApplicable || m_message.tone == Tone::Neutral;
    m_headline->setTone(plain ? Tone::Neutral : m_message.tone);
    update();
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors::tint(m_message.tone, palette()));
    painter.fillRect(0, height() - 1, width(), 1, colors::of(Role::Line, palette()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && isVisible())
        recolour();
    else if (event->type() == QEvent::LanguageChange)
        m_close->setLabel(tr("Close message"));
}

} // namespace chatelaine
