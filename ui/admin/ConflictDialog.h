// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"

#include <QDialog>
#include <QHash>

class QButtonGroup;
class QGridLayout;

namespace chatelaine {

/// Somebody else changed the same fields meanwhile: what was there, what they made of it, what you
/// want, side by side, and a choice for each. Until every one is chosen nothing can be saved.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    struct Conflict
    {
        Field field;
        QJsonValue before;
        QJsonValue theirs;
        QJsonValue yours;
    };

    ConflictDialog(const QString &name, const QList<Conflict> &conflicts, QWidget *parent);

    /// Reads `detail.conflicts` of a directory.conflict.
    static QList<Conflict> parse(const Error &error, const QList<Field> &fields);
    void choose(const QString &field, bool yours);

Q_SIGNALS:
    /// Fields whose own value shall win; of the others theirs stays.
    void chosen(const QStringList &yours);

private:
    void addRow(QGridLayout *grid, const Conflict &conflict);
    void addHead(QGridLayout *grid);
    [[nodiscard]] bool isComplete() const;

    QHash<QString, QButtonGroup *> m_choices;
};

} // namespace chatelaine
