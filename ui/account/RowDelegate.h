// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Colors.h"
#include "ui/widgets/Type.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace chatelaine {

/// Rows of claims and verdicts: each column in a type and a colour role of its own, words of a
/// meaning with its shape, names and values of a token left to right also in a right-to-left window.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Look
    {
        Type type = Type::Body;
        Role role = Role::Text;
        bool isCode = false;
    };

    /// `toneRole` of a model holds a Tone as a number, for column 0.
    explicit RowDelegate(QList<Look> columns, int toneRole = -1, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QList<Look> m_columns;
    int m_toneRole;
};

} // namespace chatelaine
