// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/RawText.h"

#include "core/Language.h"
#include "ui/account/FoldButton.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int visibleLines = 6;

QString lengthText(qsizetype length, bool hidden)
{
    const QString number = language::current().toString(static_cast<qlonglong>(length));
    return (hidden ? RawText::tr("hidden · %1 characters") : RawText::tr("shown · %1 characters"))
        .arg(number);
}

} // namespace

RawText::RawText(QAction *reveal, std::chrono::milliseconds second, QWidget *parent)
    : QWidget(parent)
    , m_fold(new FoldButton)
    , m_line(new Label({}, Type::Mono, Role::Second))
    , m_reveal(reveal)
    , m_panel(new QWidget(this))
    , m_text(new QPlainTextEdit)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_line->elided();
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setFont(typeFont(Type::Mono));
    m_text->setFixedHeight(QFontMetrics(m_text->font()).lineSpacing() * visibleLines + 16);
    m_panel->hide();

    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(16);
    row->addWidget(m_fold);
    row->addWidget(m_line, 1);
    row->addWidget(new Button(m_reveal));
    auto *text = new QHBoxLayout(m_panel);
    text->setContentsMargins(24, 0, 24, 12);
    text->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_panel);

    m_tick.setInterval(second);
    connect(&m_tick, &QTimer::timeout, this, &RawText::count);
    connect(m_fold, &FoldButton::toggledOpen, this, [this](bool open) {
        if (!open)
            conceal();
        showText();
    });
    retranslate();
}

void RawText::setToken(const QByteArray &token, const QStringList &secretClaims)
{
    if (token == m_token && secretClaims == m_secretClaims)
        return;
    m_token = token;
    m_secretClaims = secretClaims;
    conceal();
    showText();
}

void RawText::reveal()
{
    if (m_token.isEmpty() || isRevealed()) {
        conceal();
        return;
    }
    m_secondsLeft = seconds;
    m_tick.start();
    m_fold->setOpen(true);
    showText();
    m_text->setFocus();
}

void RawText::conceal()
{
    m_tick.stop();
    if (m_secondsLeft == 0)
        return;
    m_secondsLeft = 0;
    showText();
}

void RawText::count()
{
    if (--m_secondsLeft <= 0) {
        m_secondsLeft = 1;
        conceal();
    } else {
        showText();
    }
}

QString RawText::summary() const
{
    if (m_token.isEmpty())
        return {};
    const QList<QByteArray> parts = m_token.split('.');
    QString length = lengthText(m_token.size(), !isRevealed());
    if (parts.size() != 3)
        return length;
    // The header tells the algorithm and the key's name and nothing of the person.
    return u"\u2066%1…\u2069 · %2"_s.arg(QString::fromLatin1(parts.first().left(36)), length);
}

QString RawText::revealedText() const
{
    const QList<QByteArray> parts = m_token.split('.');
    if (m_secretClaims.isEmpty() || parts.size() != 3)
        return QString::fromLatin1(m_token);
    const QString hidden = tr("[second part hidden, %1 characters: it holds %2]")
                               .arg(language::current().toString(static_cast<qlonglong>(parts.at(1).size())),
                                    m_secretClaims.join(u", "_s));
    return u"%1.\n%2\n.%3"_s.arg(QString::fromLatin1(parts.first()), hidden,
                                 QString::fromLatin1(parts.last()));
}

void RawText::showText()
{
    const bool open = m_fold->isOpen() && !m_token.isEmpty();
    m_line->setText(summary());
    m_panel->setVisible(open);
    const QString text = isRevealed() ? revealedText() : summary();
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_reveal->setText(isRevealed() ? tr("Hide · %n s", "seconds", m_secondsLeft) : tr("Reveal for 30 s"));
}

void RawText::retranslate()
{
    m_fold->retranslate(tr("Raw text"));
    // Short, and without what is shown: a screen reader must not read a token aloud.
    m_text->setAccessibleName(tr("Raw text of the token"));
    showText();
}

void RawText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        conceal();
    else if (event->type() == QEvent::FontChange)
        m_text->setFont(typeFont(Type::Mono));
}

void RawText::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    conceal();
}

} // namespace chatelaine
