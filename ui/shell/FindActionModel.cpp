// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FindActionModel.h"

#include "ui/widgets/Actions.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// 0: a word of the text begins with what was typed, 1: it is inside, 2: it is not there.
int distance(const QString &text, const QString &typed)
{
    const qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 2;
    return at == 0 || text.at(at - 1).isSpace() ? 0 : 1;
}

} // namespace

void FindActionModel::setActions(const QList<QAction *> &actions)
{
    m_all = QList<QPointer<QAction>>(actions.cbegin(), actions.cend());
    setFilter({});
}

void FindActionModel::setFilter(const QString &text)
{
    const QString typed = text.trimmed();
    beginResetModel();
    m_shown.clear();
    for (int wanted = 0; wanted < 2; ++wanted) {
        for (const QPointer<QAction> &action : std::as_const(m_all)) {
            if (!action.isNull() && distance(action->text(), typed) == wanted)
                m_shown.append(action);
        }
    }
    endResetModel();
}

QAction *FindActionModel::action(const QModelIndex &index) const
{
    return index.isValid() ? m_shown.value(index.row()).data() : nullptr;
}

int FindActionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FindActionModel::data(const QModelIndex &index, int role) const
{
    const QAction *shown = action(index);
    if (!shown)
        return {};
    const QString keys = shown->shortcut().toString(QKeySequence::NativeText);
    const QString reason = Actions::reason(shown);
    const QString note = shown->isEnabled() ? Actions::scopeText(Actions::scope(shown)) : reason;
    switch (role) {
    case Qt::DisplayRole:
        return shown->text();
    case Qt::AccessibleTextRole:
        return QStringList({shown->text(), note, keys}).join(u", "_s);
    case Qt::ToolTipRole:
        return note;
    case NoteRole:
        return note;
    case OffRole:
        return !shown->isEnabled();
    case KeysRole:
        return keys;
    case IconNameRole:
        return shown->icon().name();
    default:
        return {};
    }
}

} // namespace chatelaine
