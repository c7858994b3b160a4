// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SpareRedo.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace chatelaine {

SpareRedo::SpareRedo(QLineEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    edit->installEventFilter(this);
}

bool SpareRedo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || m_edit->isRedoAvailable() ||
        !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace chatelaine
