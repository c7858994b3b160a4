// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Button.h"

#include "ui/widgets/Actions.h"
#include "ui/widgets/Icons.h"

#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// The text as a name is read aloud: no ellipsis, no mnemonic mark.
QString spoken(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

Button::Button(QAction *action, ButtonKind kind, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
    , m_kind(kind)
{
    setAutoDefault(false);
    connect(action, &QAction::changed, this, &Button::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

Button::Button(const QString &text, const QString &icon, ButtonKind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setIconName(icon);
    setLabel(text);
}

Button *Button::iconOnly(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new Button(name, icon, ButtonKind::Flat, parent);
    button->setCompact(true);
    return button;
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    setIcon(icons::get(name));
}

void Button::setCompact(bool compact)
{
    m_compact = compact;
    showText();
}

QString Button::kindName() const
{
    switch (m_kind) {
    case ButtonKind::Normal:
        return u"normal"_s;
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Flat:
        return u"flat"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    }
    std::unreachable();
}

void Button::setLabel(const QString &text)
{
    m_label = text;
    showText();
}

/// Without this a dialog takes Enter for its default button, whichever button the person stands on.
void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QPushButton::keyPressEvent(event);
        return;
    }
    if (event->isAutoRepeat())
        return;
    if (menu())
        showMenu();
    else
        click();
}

void Button::follow()
{
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setAccessibleDescription(Actions::reason(m_action));
    m_label = m_action->text();
    showText();
    setToolTip(m_action->toolTip());
    if (m_action->isCheckable()) {
        setCheckable(true);
        setChecked(m_action->isChecked());
    }
}

void Button::showText()
{
    setText(m_compact ? QString() : m_label);
    setAccessibleName(spoken(m_label));
    if (m_action.isNull() && m_compact)
        setToolTip(m_label);
}

} // namespace chatelaine
