// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/FoldButton.h"

using namespace Qt::StringLiterals;

namespace chatelaine {

FoldButton::FoldButton(QWidget *parent)
    : Button(QString(), u"chevron-right"_s, ButtonKind::Flat, parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setProperty("flush", true);
    connect(this, &Button::clicked, this, [this] { setOpen(!m_open); });
    showState();
}

void FoldButton::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    showState();
    Q_EMIT toggledOpen(open);
}

void FoldButton::retranslate(const QString &text)
{
    setLabel(text);
    showState();
}

void FoldButton::showState()
{
    setIconName(m_open ? u"chevron-down"_s : u"chevron-right"_s);
    setAccessibleDescription(m_open ? tr("open") : tr("closed"));
}

} // namespace chatelaine
