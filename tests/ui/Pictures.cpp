// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pictures.h"

#include "ui/widgets/Label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QHash>
#include <QLabel>

#include <memory>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

QString described(const QWidget *widget)
{
    QString path = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    if (const QWidget *parent = widget->parentWidget())
        path += u" in "_s + QString::fromLatin1(parent->metaObject()->className());
    return path;
}

} // namespace

void test::picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CHATELAINE_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget->grab().save(folder + u'/' + name + u".png"_s);
}

QStringList test::namelessControls(const QWidget *top)
{
    QStringList found;
    const QList<QWidget *> all = top->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(top) || widget->focusProxy())
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            found << described(widget);
    }
    return found;
}

QStringList test::ambiguousShortcuts(const QWidget *top)
{
    QHash<QKeySequence, QString> seen;
    QStringList found;
    QList<const QWidget *> widgets{top};
    const QList<QWidget *> below = top->findChildren<QWidget *>();
    widgets.append(QList<const QWidget *>(below.cbegin(), below.cend()));
    for (const QWidget *widget : std::as_const(widgets)) {
        if (widget != top && !widget->isVisibleTo(top))
            continue;
        const QList<QAction *> actions = widget->actions();
        for (const QAction *action : actions) {
            // Two lists may use one key: only the one with the focus hears it.
            if (action->shortcut().isEmpty() || action->shortcutContext() != Qt::WindowShortcut)
                continue;
            if (seen.contains(action->shortcut()) && seen.value(action->shortcut()) != action->objectName())
                found << action->shortcut().toString() + u": "_s + seen.value(action->shortcut()) + u", "_s +
                             action->objectName();
            seen.insert(action->shortcut(), action->objectName());
        }
    }
    return found;
}

QStringList test::clippedTexts(const QWidget *top)
{
    QStringList found;
    const QList<QWidget *> all = top->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisibleTo(top))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button ? button->text().isEmpty() : (!label || label->text().isEmpty()))
            continue;
        const auto *ours = qobject_cast<const Label *>(widget);
        const QSize needed = label && label->wordWrap()
                                 ? QSize(widget->width(), label->heightForWidth(widget->width()))
                             : ours ? ours->minimumSizeHint()
                                    : widget->sizeHint();
        // A button inside a field is lower than it would like to be; its text has room all the same.
        const int height = button ? widget->fontMetrics().height() : needed.height();
        const int at = widget->mapTo(top, QPoint()).x();
        const bool outside = at < 0 || at + widget->width() > top->width();
        if (outside || widget->width() < needed.width() - (button ? 4 : 0) || widget->height() < height)
            found << described(widget) + u": "_s + (label ? label->text() : button->text());
    }
    return found;
}

} // namespace chatelaine
