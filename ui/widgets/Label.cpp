// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Label.h"

#include "ui/widgets/Look.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace chatelaine {

Label::Label(const QString &text, Type type, Role role, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    // A label in a column must not take spare height and drift away from its neighbours.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    restyle();
    mirror();
}

void Label::setText(const QString &text)
{
    QLabel::setText(text);
    fit();
}

/// Nested layouts ask for the height of wrapped text at the wrong width; a least height of its own
/// is what they all respect.
void Label::fit()
{
    if (!wordWrap() || m_busy)
        return;
    // QLabel's answer is never below the least height, so that of before must go first.
    setMinimumHeight(0);
    setMinimumHeight(std::max(0, Label::heightForWidth(width())));
}

Label *Label::wrapped()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

Label *Label::elided()
{
    m_elided = true;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return this;
}

Label *Label::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    return this;
}

void Label::setType(Type type)
{
    m_type = type;
    restyle();
}

void Label::setRole(Role role)
{
    m_role = role;
    restyle();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

QSize Label::sizeHint() const
{
    QSize hint = QLabel::sizeHint();
    hint.setHeight(std::max(hint.height(), lineHeight()));
    if (wordWrap())
        // Prose reads best up to about seventy characters.
        hint.setWidth(std::min(hint.width(), fontMetrics().averageCharWidth() * 70));
    return hint;
}

int Label::heightForWidth(int width) const
{
    // A layout offers its whole width, also to a label that may not be as wide.
    return std::max(QLabel::heightForWidth(std::min(width, maximumWidth())), lineHeight());
}

/// A line of another script may be lower than one of the font that was asked for; rows keep their
/// distance all the same.
int Label::lineHeight() const
{
    return text().isEmpty() ? 0 : fontMetrics().height();
}

QSize Label::minimumSizeHint() const
{
    QSize hint = QLabel::minimumSizeHint();
    hint.setHeight(std::max(hint.height(), lineHeight()));
    if (m_elided)
        hint.setWidth(std::min(hint.width(), fontMetrics().averageCharWidth() * 6));
    return hint;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange ||
        event->type() == QEvent::EnabledChange)
        restyle();
    else if (event->type() == QEvent::LayoutDirectionChange)
        mirror();
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

/// QLabel aligns by the direction of its text; in a form, text of the other direction would then
/// stand at the wrong edge.
void Label::mirror()
{
    const Qt::Alignment now = alignment();
    const bool leading =
        !(now & (Qt::AlignHCenter | Qt::AlignRight | Qt::AlignJustify)) || (now & Qt::AlignAbsolute);
    if (!leading)
        return;
    const Qt::Alignment edge = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(edge | Qt::AlignAbsolute | (now & Qt::AlignVertical_Mask));
}

void Label::paintEvent(QPaintEvent *event)
{
    const int direction = look::textDirection(text(), layoutDirection());
    // Qt sets a wrapped right-to-left line by the width of the space at its end (Qt 6.4).
    const bool breaks = wordWrap() && direction == Qt::TextForceRightToLeft &&
                        !textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    if (!m_elided && !breaks) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString shown =
        m_elided ? fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()) : brokenText();
    if (m_elided)
        setToolTip(shown == text() ? QString() : text());
    style()->drawItemText(&painter, contentsRect(),
                          int(QStyle::visualAlignment(layoutDirection(), alignment())) | direction, palette(),
                          isEnabled(), shown, foregroundRole());
}

/// The text in lines that fit, without the spaces at which it was broken.
QString Label::brokenText() const
{
    QString whole = text();
    whole.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(whole, font());
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(contentsRect().width());
        lines << whole.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

void Label::restyle()
{
    if (m_busy)
        return;
    m_busy = true;
    setFont(typeFont(m_type));
    if (m_tone != Tone::Neutral) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, colors::text(m_tone, palette()));
        setPalette(own);
        setForegroundRole(QPalette::WindowText);
    } else {
        setPalette(QPalette());
        setForegroundRole(m_role == Role::Second   ? QPalette::PlaceholderText
                          : m_role == Role::Accent ? QPalette::Link
                                                   : QPalette::Text);
    }
    m_busy = false;
    fit();
}

} // namespace chatelaine
